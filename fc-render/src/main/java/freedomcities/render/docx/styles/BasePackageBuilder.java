package freedomcities.render.docx.styles;

import freedomcities.render.docx.opc.ZipArchive;
import freedomcities.tree.Printing;
import freedomcities.tree.Printing.Design;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.docx4j.Docx4jProperties;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.CTCompat;
import org.docx4j.wml.CTCompatSetting;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.CTTwipsMeasure;
import org.docx4j.wml.FontFamily;
import org.docx4j.wml.FontPitch;
import org.docx4j.wml.Fonts;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.STPitch;

/** Writes the base package with docx4j. Runs when the project is built, in a JVM of its own. */
public final class BasePackageBuilder {
  private static final ObjectFactory F = Context.getWmlObjectFactory();

  private static final Pattern DECLARATION = Pattern.compile(" xmlns:(\\w+)=\"[^\"]*\"");

  private BasePackageBuilder() {}

  public static void main(String[] arguments) throws IOException, Docx4JException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    for (Design design : Design.values()) {
      for (boolean large : new boolean[] {false, true}) {
        Printing printing = Printing.USUAL.as(design).large(large);
        Files.write(folder.resolve(BasePackage.name(printing)), bytes(printing));
      }
    }
  }

  /** The package for a design and size of print, the same bytes each time. */
  public static byte[] bytes(Printing printing) throws IOException, Docx4JException {
    // These two are switches of the whole JVM, which is why this never runs beside a caller's own
    // docx4j.
    Docx4jProperties.setProperty("docx4j.jaxb.marshal.suppressVersionComment", true);
    Docx4jProperties.setProperty("docx4j.jaxb.formatted.output", false);
    WordprocessingMLPackage base = new WordprocessingMLPackage();
    MainDocumentPart main = new MainDocumentPart();
    main.setJaxbElement(F.createDocument());
    main.getJaxbElement().setBody(F.createBody());
    base.addTargetPart(main);

    StyleDefinitionsPart styles = new StyleDefinitionsPart();
    styles.setJaxbElement(BaseStyles.all(printing));
    main.addTargetPart(styles);
    DocumentSettingsPart settings = new DocumentSettingsPart();
    settings.setJaxbElement(settings());
    main.addTargetPart(settings);
    FontTablePart fonts = new FontTablePart();
    fonts.setJaxbElement(fonts(printing.design() == Design.SHEET));
    main.addTargetPart(fonts);

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    base.save(out);
    return zippedAgain(out.toByteArray());
  }

  /** docx4j's own archive carries the time of day. */
  private static byte[] zippedAgain(byte[] zip) throws IOException {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), lean(in.readAllBytes()));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ZipArchive.write(parts, out);
    return out.toByteArray();
  }

  /** docx4j declares every namespace it knows in every part; only those in use stay. */
  public static byte[] lean(byte[] part) {
    String text = new String(part, StandardCharsets.UTF_8).replace(" mc:Ignorable=\"\"", "");
    Matcher declaration = DECLARATION.matcher(text);
    StringBuilder out = new StringBuilder();
    while (declaration.find()) {
      String prefix = declaration.group(1) + ":";
      boolean used = text.contains("<" + prefix) || text.contains(" " + prefix);
      declaration.appendReplacement(out, used ? Matcher.quoteReplacement(declaration.group()) : "");
    }
    declaration.appendTail(out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  public static CTSettings settings() {
    CTSettings settings = F.createCTSettings();
    CTTwipsMeasure tab = F.createCTTwipsMeasure();
    tab.setVal(BigInteger.valueOf(720));
    settings.setDefaultTabStop(tab);
    CTCompat compat = F.createCTCompat();
    // Without it Word opens the file in the compatibility mode of 2007.
    compat.getCompatSetting().add(compatibility("compatibilityMode", "15"));
    compat.getCompatSetting().add(compatibility("overrideTableStyleFontSizeAndJustification", "1"));
    compat.getCompatSetting().add(compatibility("enableOpenTypeFeatures", "1"));
    compat.getCompatSetting().add(compatibility("doNotFlipMirrorIndents", "1"));
    compat.getCompatSetting().add(compatibility("differentiateMultirowTableHeaders", "1"));
    settings.setCompat(compat);
    return settings;
  }

  private static CTCompatSetting compatibility(String name, String value) {
    CTCompatSetting setting = F.createCTCompatSetting();
    setting.setName(name);
    setting.setUri("http://schemas.microsoft.com/office/word");
    setting.setVal(value);
    return setting;
  }

  public static Fonts fonts(boolean sans) {
    Fonts fonts = F.createFonts();
    Fonts.Font font = F.createFontsFont();
    font.setName(sans ? HandoutStyles.FONT : BaseStyles.FONT);
    Fonts.Font.AltName twin = F.createFontsFontAltName();
    twin.setVal(sans ? "Liberation Sans" : "Liberation Serif");
    font.setAltName(twin);
    FontFamily family = F.createFontFamily();
    family.setVal(sans ? "swiss" : "roman");
    font.setFamily(family);
    FontPitch pitch = F.createFontPitch();
    pitch.setVal(STPitch.VARIABLE);
    font.setPitch(pitch);
    fonts.getFont().add(font);
    return fonts;
  }
}
