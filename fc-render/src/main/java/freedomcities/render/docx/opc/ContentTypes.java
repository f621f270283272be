package freedomcities.render.docx.opc;

import freedomcities.render.xml.XmlWriter;
import java.util.SortedMap;

/** The list of what the parts of a file are: {@code [Content_Types].xml}. */
public final class ContentTypes {
  public static final String RELATIONSHIPS =
      "application/vnd.openxmlformats-package.relationships+xml";

  private ContentTypes() {}

  /** The types by part name with its slash, or by file ending. */
  public static byte[] part(SortedMap<String, String> types) {
    XmlWriter xml = PartXml.begin();
    xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    types.forEach(
        (key, type) -> {
          if (!key.startsWith("/")) {
            xml.empty("Default", "Extension", key, "ContentType", type);
          }
        });
    types.forEach(
        (key, type) -> {
          if (key.startsWith("/")) {
            xml.empty("Override", "PartName", key, "ContentType", type);
          }
        });
    return xml.close().bytes();
  }
}
