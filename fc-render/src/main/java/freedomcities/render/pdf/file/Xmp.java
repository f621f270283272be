package freedomcities.render.pdf.file;

import freedomcities.tree.Metadata;
import java.nio.charset.StandardCharsets;

/** The metadata packet: what the document is, and which standards its file keeps to. */
final class Xmp {
  /** PDF/A wants any property described that its own schemas do not know. */
  private static final String ACCESSIBILITY_SCHEMA =
      """
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      """;

  private Xmp() {}

  /** {@code part} of PDF/A: 2, or 3 for a file that others are attached to. */
  static byte[] packet(Metadata metadata, int part, String producer) {
    StringBuilder out = new StringBuilder(3000);
    out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    out.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    out.append("<rdf:Description rdf:about=\"\"");
    out.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    out.append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
    out.append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"");
    out.append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
    out.append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"");
    out.append(" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"");
    out.append(" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"");
    out.append(" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n");
    out.append("<pdfaid:part>")
        .append(part)
        .append("</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n");
    out.append("<pdfuaid:part>1</pdfuaid:part>\n");
    alternative(out, "title", metadata.title());
    if (!metadata.author().isEmpty()) {
      out.append("<dc:creator><rdf:Seq><rdf:li>")
          .append(escaped(metadata.author().get()))
          .append("</rdf:li></rdf:Seq></dc:creator>\n");
    }
    if (!metadata.subject().isEmpty()) {
      alternative(out, "description", metadata.subject().get());
    }
    metadata
        .source()
        .ifPresent(
            source -> out.append("<dc:source>").append(escaped(source)).append("</dc:source>\n"));
    out.append("<dc:language><rdf:Bag><rdf:li>")
        .append(escaped(metadata.language()))
        .append("</rdf:li></rdf:Bag></dc:language>\n");
    if (!metadata.keywords().isEmpty()) {
      out.append("<pdf:Keywords>")
          .append(escaped(String.join(", ", metadata.keywords())))
          .append("</pdf:Keywords>\n");
    }
    out.append("<pdf:Producer>").append(escaped(producer)).append("</pdf:Producer>\n");
    out.append("<xmp:CreateDate>").append(metadata.date()).append("T00:00:00Z</xmp:CreateDate>\n");
    out.append("<xmp:ModifyDate>").append(metadata.date()).append("T00:00:00Z</xmp:ModifyDate>\n");
    out.append(ACCESSIBILITY_SCHEMA);
    out.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void alternative(StringBuilder out, String name, String words) {
    out.append("<dc:")
        .append(name)
        .append("><rdf:Alt><rdf:li xml:lang=\"x-default\">")
        .append(escaped(words));
    out.append("</rdf:li></rdf:Alt></dc:").append(name).append(">\n");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c < ' ' ? ' ' : c);
      }
    }
    return out.toString();
  }
}
