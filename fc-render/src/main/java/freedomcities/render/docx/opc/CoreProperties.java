package freedomcities.render.docx.opc;

import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Metadata;
import java.time.LocalDate;

/** What the file says of itself under File, Info. */
public final class CoreProperties {
  private CoreProperties() {}

  public static byte[] part(Metadata metadata) {
    String instant = instant(metadata.date());
    XmlWriter xml = PartXml.begin();
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(instant).close();
    xml.element("dc:creator", metadata.author().orElse(""));
    metadata.source().ifPresent(source -> xml.element("dc:description", source));
    xml.element("dc:identifier", metadata.identifier());
    xml.element("cp:keywords", String.join(", ", metadata.keywords()));
    xml.element("dc:language", metadata.language());
    xml.element("cp:lastModifiedBy", metadata.author().orElse(""));
    xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(instant).close();
    xml.element("dc:subject", metadata.subject().orElse(""));
    xml.element("dc:title", metadata.title());
    return xml.close().bytes();
  }

  /** A date as Word writes instants; noon would be no truer than midnight. */
  public static String instant(LocalDate date) {
    return date + "T00:00:00Z";
  }
}
