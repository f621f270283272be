package freedomcities.render.docx.controls;

import freedomcities.render.docx.opc.CustomXml;
import freedomcities.render.docx.opc.PartXml;
import freedomcities.render.docx.opc.ZipArchive;
import freedomcities.render.docx.styles.StyleId;
import freedomcities.render.xml.XmlWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the blanks of a document are bound to: one custom XML part with an element for each key, so
 * that a blank that stands in two places is filled once, and another program fills all of them in
 * one place. The ruled lines that empty blanks show are building blocks of the glossary document,
 * or Word would put its own prompt in their place.
 */
public final class BlankBindings {
  static final String NAMESPACE = "urn:x-freedomcities:blanks:1";
  private static final String STORE = "{16C5FC8A-531E-3AB9-9E6C-3CFB80AD3F3A}";

  /** {@code customXml/itemProps1.xml}. */
  public static final ZipArchive.Packed PROPERTIES = ZipArchive.packed(properties());

  /** {@code word/glossary/styles.xml}: the one style that the lines have. */
  public static final ZipArchive.Packed GLOSSARY_STYLES = ZipArchive.packed(glossaryStyles());

  private final Set<String> keys = new LinkedHashSet<>();

  /** Each line that a blank shows, and the number of its building block. */
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * Within a control's properties, before its type: what it shows while empty, and what it is bound
   * to.
   */
  void bind(XmlWriter xml, String key, String line) {
    int number = lines.computeIfAbsent(line, other -> lines.size() + 1);
    xml.open("w:placeholder")
        .empty("w:docPart", "w:val", name(number))
        .close()
        .empty("w:showingPlcHdr");
    // XPath has no escape: a key with both quotes can't be pointed to.
    boolean single = key.indexOf('\'') < 0;
    if (single || key.indexOf('"') < 0) {
      keys.add(key);
      String quote = single ? "'" : "\"";
      xml.empty(
          "w:dataBinding",
          "w:prefixMappings",
          "xmlns:b='" + NAMESPACE + "'",
          "w:xpath",
          "/b:blanks[1]/b:blank[@key=" + quote + key + quote + "][1]",
          "w:storeItemID",
          STORE);
    }
  }

  /** {@code customXml/item1.xml}. */
  public byte[] data() {
    XmlWriter xml = PartXml.begin().open("blanks", "xmlns", NAMESPACE);
    keys.forEach(key -> xml.empty("blank", "key", key));
    return xml.close().bytes();
  }

  private static byte[] properties() {
    return CustomXml.properties(STORE, NAMESPACE);
  }

  /** {@code word/glossary/document.xml}. */
  public byte[] glossary() {
    XmlWriter xml =
        PartXml.begin().open("w:glossaryDocument", "xmlns:w", PartXml.W).open("w:docParts");
    lines.forEach(
        (line, number) -> {
          xml.open("w:docPart").open("w:docPartPr").empty("w:name", "w:val", name(number));
          xml.open("w:category")
              .empty("w:name", "w:val", "General")
              .empty("w:gallery", "w:val", "placeholder")
              .close();
          xml.open("w:types").empty("w:type", "w:val", "bbPlcHdr").close();
          xml.open("w:behaviors").empty("w:behavior", "w:val", "content").close();
          xml.empty("w:guid", "w:val", guid(number)).close();
          xml.open("w:docPartBody")
              .open("w:p")
              .open("w:r")
              .open("w:rPr")
              .empty("w:rStyle", "w:val", StyleId.PLACEHOLDER)
              .close()
              .open("w:t", "xml:space", "preserve")
              .text(line)
              .close()
              .close()
              .close()
              .close()
              .close();
        });
    return xml.close().close().bytes();
  }

  private static byte[] glossaryStyles() {
    XmlWriter xml = PartXml.begin().open("w:styles", "xmlns:w", PartXml.W);
    xml.open("w:style", "w:type", "character", "w:styleId", StyleId.PLACEHOLDER)
        .empty("w:name", "w:val", StyleId.PLACEHOLDER_NAME)
        .open("w:rPr")
        .empty("w:color", "w:val", StyleId.SOFT)
        .close()
        .close();
    return xml.close().bytes();
  }

  private static String name(int number) {
    return "Blank" + number;
  }

  /** Of a building block. No other document knows it, so its number will do. */
  private static String guid(int number) {
    String digits = Integer.toString(number);
    return "{16C5FC8A-531E-4AB9-9E6C-" + "0".repeat(12 - digits.length()) + digits + "}";
  }
}
