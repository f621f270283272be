package freedomcities.render.docx.opc;

import freedomcities.render.xml.XmlWriter;

/** How the XML of a part begins, and the namespaces of the two prefixes that most parts declare. */
public final class PartXml {
  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  public static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private PartXml() {}

  /** A new part. */
  public static XmlWriter begin() {
    return XmlWriter.xml(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n", "a Word file");
  }
}
