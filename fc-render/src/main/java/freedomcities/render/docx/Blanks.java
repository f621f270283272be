package freedomcities.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the blanks of a document are bound to: one custom XML part with an element for each key, so that a blank that stands in two
 * places is filled once, and another program fills all of them in one place. The ruled lines that empty blanks show are building
 * blocks of the glossary document, or Word would put its own prompt in their place.
 */
final class Blanks {
  static final String NAMESPACE = "urn:x-freedomcities:blanks:1";
  private static final String STORE = guid(NAMESPACE);
  private static final String SCHEMA = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

  private final Set<String> keys = new LinkedHashSet<>();
  private final Map<String, String> lines = new LinkedHashMap<>();

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Within a control's properties, before its type: what it shows while empty, and what it is bound to. */
  void bind(Xml xml, String key, String line) {
    String name = lines.computeIfAbsent(line, other -> "Blank" + (lines.size() + 1));
    xml.open("w:placeholder").empty("w:docPart", "w:val", name).close().empty("w:showingPlcHdr");
    // XPath has no escape: a key with both quotes can't be pointed to.
    boolean single = key.indexOf('\'') < 0;
    if (single || key.indexOf('"') < 0) {
      keys.add(key);
      String quote = single ? "'" : "\"";
      xml.empty("w:dataBinding", "w:prefixMappings", "xmlns:b='" + NAMESPACE + "'", "w:xpath",
          "/b:blanks[1]/b:blank[@key=" + quote + key + quote + "][1]", "w:storeItemID", STORE);
    }
  }

  /** {@code customXml/item1.xml}. */
  byte[] data() {
    Xml xml = new Xml().open("blanks", "xmlns", NAMESPACE);
    keys.forEach(key -> xml.empty("blank", "key", key));
    return xml.close().bytes();
  }

  /** {@code customXml/itemProps1.xml}. */
  static byte[] properties() {
    Xml xml = new Xml().open("ds:datastoreItem", "ds:itemID", STORE, "xmlns:ds", SCHEMA);
    xml.open("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", NAMESPACE).close();
    return xml.close().bytes();
  }

  /** {@code word/glossary/document.xml}. */
  byte[] glossary() {
    Xml xml = new Xml().open("w:glossaryDocument", "xmlns:w", Xml.W).open("w:docParts");
    lines.forEach((line, name) -> {
      xml.open("w:docPart").open("w:docPartPr").empty("w:name", "w:val", name);
      xml.open("w:category").empty("w:name", "w:val", "General").empty("w:gallery", "w:val", "placeholder").close();
      xml.open("w:types").empty("w:type", "w:val", "bbPlcHdr").close();
      xml.open("w:behaviors").empty("w:behavior", "w:val", "content").close();
      xml.empty("w:guid", "w:val", guid(line)).close();
      xml.open("w:docPartBody").open("w:p").open("w:r").open("w:rPr").empty("w:rStyle", "w:val", StyleId.PLACEHOLDER)
          .close().open("w:t", "xml:space", "preserve").text(line).close().close().close().close().close();
    });
    return xml.close().close().bytes();
  }

  /** {@code word/glossary/styles.xml}: the one style that the lines have. */
  static byte[] glossaryStyles() {
    Xml xml = new Xml().open("w:styles", "xmlns:w", Xml.W);
    xml.open("w:style", "w:type", "character", "w:styleId", StyleId.PLACEHOLDER).empty("w:name", "w:val",
        "Placeholder Text").open("w:rPr").empty("w:color", "w:val", "404040").close().close();
    return xml.close().bytes();
  }

  private static String guid(String name) {
    return "{" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().toUpperCase(Locale.ROOT)
        + "}";
  }
}
