package freedomcities.render.docx.opc;

import freedomcities.render.spi.RenderException;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Attachment;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.UUID;

/**
 * The custom XML parts of a file: data that Word keeps through every save and shows nowhere by
 * itself.
 */
public final class CustomXml {
  private static final String SCHEMA =
      "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

  private final Relationships relationships;
  private final ZipArchive archive;
  private final SortedMap<String, String> types;
  private int parts;

  public CustomXml(
      Relationships relationships, ZipArchive archive, SortedMap<String, String> types) {
    this.relationships = relationships;
    this.archive = archive;
    this.types = types;
  }

  /** What travels with the document; the id of its part follows from its name. */
  public void add(Attachment attachment) {
    if (!attachment.mediaType().equals("application/xml")) {
      throw new RenderException(
          "a Word file has a place for XML beside its text, not for " + attachment.mediaType());
    }
    UUID id = UUID.nameUUIDFromBytes(attachment.name().getBytes(StandardCharsets.UTF_8));
    add(
        attachment.text().getBytes(StandardCharsets.UTF_8),
        ZipArchive.packed(properties("{" + id.toString().toUpperCase(Locale.ROOT) + "}", "")));
  }

  /** A part and its properties. */
  public void add(byte[] item, ZipArchive.Packed properties) {
    int number = ++parts;
    relationships.part("customXml", "../customXml/item" + number + ".xml");
    Relationships own = new Relationships(java.util.List.of());
    own.part("customXmlProps", "itemProps" + number + ".xml");
    archive.add("customXml/item" + number + ".xml", item);
    archive.add("customXml/_rels/item" + number + ".xml.rels", own.part());
    archive.add("customXml/itemProps" + number + ".xml", properties);
    types.put(
        "/customXml/itemProps" + number + ".xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  }

  /** {@code customXml/itemProps1.xml}; the namespace of the data may be empty. */
  public static byte[] properties(String id, String namespace) {
    XmlWriter xml = PartXml.begin().open("ds:datastoreItem", "ds:itemID", id, "xmlns:ds", SCHEMA);
    if (namespace.isEmpty()) {
      xml.empty("ds:schemaRefs");
    } else {
      xml.open("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", namespace).close();
    }
    return xml.close().bytes();
  }
}
