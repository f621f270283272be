package freedomcities.render.docx.letterhead;

import freedomcities.render.docx.letterhead.reading.LetterheadFile;
import freedomcities.render.docx.opc.ContentTypes;
import freedomcities.render.docx.opc.Relationships;
import freedomcities.render.docx.opc.ZipArchive;
import freedomcities.render.docx.styles.BasePackage;
import freedomcities.render.docx.styles.BasePackageBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Styles;
import org.jspecify.annotations.Nullable;

/** A town's file in the hands of docx4j, once nothing is left in it that could harm. */
final class LetterheadPackage {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final Pattern DECLARATION = Pattern.compile(" xmlns(:\\w+)?=\"[^\"]*\"");

  private final MainDocumentPart main;

  private LetterheadPackage(MainDocumentPart main) {
    this.main = main;
  }

  static LetterheadPackage load(LetterheadFile file) throws Docx4JException, IOException {
    SortedMap<String, byte[]> parts = new TreeMap<>(file.parts());
    SortedMap<String, String> types = new TreeMap<>(file.contentTypes());
    types.put("rels", ContentTypes.RELATIONSHIPS);
    types.put("xml", "application/xml");
    Relationships document = new Relationships(List.of());
    part(parts, document, "styles", LetterheadFile.STYLES);
    part(parts, document, "numbering", LetterheadFile.NUMBERING);
    part(parts, document, "settings", LetterheadFile.SETTINGS);
    parts.put(BasePackage.DOCUMENT_RELATIONSHIPS, document.part());
    Relationships root = new Relationships(List.of());
    root.part("officeDocument", LetterheadFile.DOCUMENT);
    parts.put("_rels/.rels", root.part());
    parts.put(ZipArchive.CONTENT_TYPES, ContentTypes.part(types));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    ZipArchive.write(parts, zip);
    return new LetterheadPackage(
        WordprocessingMLPackage.load(new ByteArrayInputStream(zip.toByteArray()))
            .getMainDocumentPart());
  }

  private static void part(
      SortedMap<String, byte[]> parts, Relationships document, String type, String name) {
    if (parts.containsKey(name)) {
      document.part(type, name.substring("word/".length()));
    }
  }

  @Nullable Styles styles() throws Docx4JException {
    return main.getStyleDefinitionsPart(false) == null
        ? null
        : main.getStyleDefinitionsPart(false).getContents();
  }

  @Nullable Numbering numbering() throws Docx4JException {
    return main.getNumberingDefinitionsPart() == null
        ? null
        : main.getNumberingDefinitionsPart().getContents();
  }

  @Nullable CTSettings settings() throws Docx4JException {
    return main.getDocumentSettingsPart(false) == null
        ? null
        : main.getDocumentSettingsPart(false).getContents();
  }

  SectPr section() throws Docx4JException {
    return main.getContents().getBody().getSectPr();
  }

  static int number(@Nullable BigInteger value, int otherwise) {
    return value == null ? otherwise : value.intValue();
  }

  /** An element to stand in a part that declares the prefix {@code w}. */
  static String fragment(String name, Object element) {
    String markup =
        XmlUtils.marshaltoString(element, true, false, Context.jc, W, name, element.getClass());
    return DECLARATION.matcher(markup).replaceAll("").strip();
  }

  /** A whole part. */
  static byte[] part(Object root) {
    return BasePackageBuilder.lean(
        XmlUtils.marshaltoString(root, false, false).getBytes(StandardCharsets.UTF_8));
  }
}
