package freedomcities.render.docx;

import freedomcities.tree.Metadata;
import java.util.List;

/** The head and foot of each page. */
final class PageParts {
  /** About what fits on one line of nine-point type. */
  private static final int LINE = 95;

  private PageParts() {}

  /** The stage on the left, what it is and whose on the right; on two lines if one can't hold them. */
  static byte[] header(Metadata metadata) {
    List<String> parts = metadata.runningHead();
    String first = parts.isEmpty() ? "" : parts.getFirst();
    String rest = String.join(" · ", parts.stream().skip(1).toList());
    Xml xml = part("w:hdr");
    if (first.length() + rest.length() <= LINE) {
      open(xml, StyleId.HEADER);
      text(xml, first);
      tab(xml);
      text(xml, rest);
      xml.close();
    } else {
      open(xml, StyleId.HEADER);
      text(xml, first);
      xml.open("w:r").empty("w:br").close();
      text(xml, rest);
      xml.close();
    }
    return xml.close().bytes();
  }

  /** The title, or where it is long what the document is; "Page 2 of 7" on the right. */
  static byte[] footer(Metadata metadata) {
    boolean titled = metadata.type().isEmpty() || metadata.title().length() <= 70;
    Xml xml = part("w:ftr");
    open(xml, StyleId.FOOTER);
    text(xml, titled ? metadata.title() : metadata.type());
    tab(xml);
    text(xml, "Page ");
    field(xml, "PAGE");
    text(xml, " of ");
    field(xml, "NUMPAGES");
    return xml.close().close().bytes();
  }

  private static Xml part(String name) {
    return new Xml().open(name, "xmlns:w", Xml.W);
  }

  private static void open(Xml xml, String style) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
  }

  private static void text(Xml xml, String text) {
    xml.open("w:r").open("w:t", "xml:space", "preserve").text(text).close().close();
  }

  private static void tab(Xml xml) {
    xml.open("w:r").empty("w:tab").close();
  }

  private static void field(Xml xml, String code) {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", "begin").close();
    xml.open("w:r").open("w:instrText", "xml:space", "preserve").text(" " + code + " ").close().close();
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
    text(xml, "1");
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
  }
}
