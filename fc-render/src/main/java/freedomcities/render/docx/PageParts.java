package freedomcities.render.docx;

import freedomcities.tree.Metadata;
import freedomcities.tree.Printing;
import java.util.List;

/** The head and foot of each page. */
final class PageParts {
  /** About what fits on one line of nine-point type. */
  private static final int LINE = 95;

  private PageParts() {}

  /** Whether pages have a head: a sheet that is handed out says what it is in its title alone. */
  static boolean headed(Metadata metadata) {
    return metadata.printing().design() != Printing.Design.SHEET;
  }

  /** The stage on the left, what it is and whose on the right; on two lines if one can't hold them. */
  static byte[] header(Metadata metadata) {
    List<String> parts = metadata.runningHead();
    String first = parts.isEmpty() ? "" : parts.getFirst();
    String rest = String.join(" · ", parts.stream().skip(1).toList());
    Xml xml = part("w:hdr");
    if (first.length() + rest.length() <= LINE) {
      open(xml, StyleId.HEADER, metadata.printing());
      text(xml, first);
      tab(xml);
      text(xml, rest);
      xml.close();
    } else {
      open(xml, StyleId.HEADER, metadata.printing());
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
    open(xml, StyleId.FOOTER, metadata.printing());
    text(xml, titled ? metadata.title() : metadata.type());
    tab(xml);
    boolean spanish = metadata.language().startsWith("es");
    text(xml, spanish ? "Página " : "Page ");
    field(xml, "PAGE");
    text(xml, spanish ? " de " : " of ");
    field(xml, "NUMPAGES");
    return xml.close().close().bytes();
  }

  private static Xml part(String name) {
    return new Xml().open(name, "xmlns:w", Xml.W);
  }

  /** The styles' tab stands at the right edge of the usual page; on another the paragraph has its own. */
  private static void open(Xml xml, String style, Printing printing) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    int width = Composition.textWidth(printing);
    if (width != BaseStyles.TEXT_WIDTH) {
      xml.open("w:tabs").empty("w:tab", "w:val", "clear", "w:pos", String.valueOf(BaseStyles.TEXT_WIDTH));
      xml.empty("w:tab", "w:val", "right", "w:pos", String.valueOf(width)).close();
    }
    xml.close();
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
