package freedomcities.render.docx.headers;

import freedomcities.render.docx.opc.PartXml;
import freedomcities.render.docx.styles.BaseStyles;
import freedomcities.render.docx.styles.StyleId;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Metadata;
import freedomcities.tree.Printing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The head and foot of each page. */
public final class HeadersAndFooters {
  /** About what fits on one line of nine-point type. */
  private static final int LINE = 95;

  private final String headStyle;
  private final String footStyle;

  /** Where the tab at the right of both styles stands. */
  private final int tab;

  private final int textWidth;

  private HeadersAndFooters(String headStyle, String footStyle, int tab, int textWidth) {
    this.headStyle = headStyle;
    this.footStyle = footStyle;
    this.tab = tab;
    this.textWidth = textWidth;
  }

  public static HeadersAndFooters usual(int textWidth) {
    return new HeadersAndFooters(StyleId.HEADER, StyleId.FOOTER, BaseStyles.TEXT_WIDTH, textWidth);
  }

  /**
   * On a town's letterhead, whose own header and footer styles have tabs where the town wants them.
   */
  public static HeadersAndFooters onLetterhead(int tab, int textWidth) {
    return new HeadersAndFooters(StyleId.RUNNING_HEAD, StyleId.RUNNING_FOOT, tab, textWidth);
  }

  /** Whether pages have a head: a sheet that is handed out says what it is in its title alone. */
  static boolean headed(Metadata metadata) {
    return metadata.printing().design() != Printing.Design.SHEET;
  }

  /**
   * The stage on the left, what it is and whose on the right; on two lines if one can't hold them.
   */
  byte[] header(Metadata metadata) {
    XmlWriter xml = part("w:hdr");
    head(xml, metadata);
    return xml.close().bytes();
  }

  /** The same as a paragraph of a part of somebody else's. */
  String runningHead(Metadata metadata) {
    XmlWriter xml = PartXml.begin();
    head(xml, metadata, "xmlns:w", PartXml.W);
    String markup = new String(xml.bytes(), StandardCharsets.UTF_8);
    return markup.substring(markup.indexOf("<w:p"));
  }

  private void head(XmlWriter xml, Metadata metadata, String... attributes) {
    List<String> parts = metadata.runningHead();
    String first = parts.isEmpty() ? "" : parts.getFirst();
    String rest = String.join(" · ", parts.stream().skip(1).toList());
    open(xml, headStyle, attributes);
    if (metadata.draftMarked()) {
      draftMark(xml);
    }
    text(xml, first);
    xml.open("w:r").empty(first.length() + rest.length() <= fits() ? "w:tab" : "w:br").close();
    text(xml, rest);
    xml.close();
  }

  /** The title, or where it is long what the document is; "Page 2 of 7" on the right. */
  byte[] footer(Metadata metadata) {
    boolean titled = metadata.type().isEmpty() || metadata.title().length() <= 70;
    XmlWriter xml = part("w:ftr");
    open(xml, footStyle);
    text(xml, titled ? metadata.title() : metadata.type());
    tab(xml);
    boolean spanish = metadata.language().startsWith("es");
    text(xml, spanish ? "Página " : "Page ");
    field(xml, "PAGE");
    text(xml, spanish ? " de " : " of ");
    field(xml, "NUMPAGES");
    return xml.close().close().bytes();
  }

  private int fits() {
    return tab == BaseStyles.TEXT_WIDTH ? LINE : LINE * textWidth / BaseStyles.TEXT_WIDTH;
  }

  /** As Word itself writes a watermark, so that its own command takes it away. */
  private static void draftMark(XmlWriter xml) {
    xml.open("w:r")
        .open("w:rPr")
        .empty("w:noProof")
        .close()
        .open(
            "w:pict",
            "xmlns:v",
            "urn:schemas-microsoft-com:vml",
            "xmlns:o",
            "urn:schemas-microsoft-com:office:office");
    xml.open(
            "v:shapetype",
            "id",
            "_x0000_t136",
            "coordsize",
            "21600,21600",
            "o:spt",
            "136",
            "adj",
            "10800",
            "path",
            "m@7,l@8,m@5,21600l@6,21600e")
        .open("v:formulas");
    for (String formula :
        List.of(
            "sum #0 0 10800",
            "prod #0 2 1",
            "sum 21600 0 @1",
            "sum 0 0 @2",
            "sum 21600 0 @3",
            "if @0 @3 0",
            "if @0 21600 @1",
            "if @0 0 @2",
            "if @0 @4 21600",
            "mid @5 @6",
            "mid @8 @5",
            "mid @7 @8",
            "mid @6 @7",
            "sum @6 0 @5")) {
      xml.empty("v:f", "eqn", formula);
    }
    xml.close()
        .empty(
            "v:path",
            "textpathok",
            "t",
            "o:connecttype",
            "custom",
            "o:connectlocs",
            "@9,0;@10,10800;@11,21600;@12,10800",
            "o:connectangles",
            "270,180,90,0");
    xml.empty("v:textpath", "on", "t", "fitshape", "t").close();
    xml.open(
        "v:shape",
        "id",
        "PowerPlusWaterMarkObject1",
        "o:spid",
        "_x0000_s2049",
        "type",
        "#_x0000_t136",
        "alt",
        "Draft",
        "style",
        "position:absolute;margin-left:0;margin-top:0;width:420pt;height:140pt;rotation:315;"
            + "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
            + "mso-position-vertical:center;mso-position-vertical-relative:margin",
        "o:allowincell",
        "f",
        "fillcolor",
        "#e0e0e0",
        "stroked",
        "f");
    xml.empty(
        "v:textpath",
        "style",
        "font-family:\"Times New Roman\";font-size:1pt;font-weight:bold",
        "string",
        "DRAFT");
    xml.close().close().close();
  }

  private static XmlWriter part(String name) {
    return PartXml.begin().open(name, "xmlns:w", PartXml.W);
  }

  /** Where the styles' tab stands elsewhere than at the right edge, the paragraph has its own. */
  private void open(XmlWriter xml, String style, String... attributes) {
    xml.open("w:p", attributes).open("w:pPr").empty("w:pStyle", "w:val", style);
    if (textWidth != tab) {
      xml.open("w:tabs").empty("w:tab", "w:val", "clear", "w:pos", String.valueOf(tab));
      xml.empty("w:tab", "w:val", "right", "w:pos", String.valueOf(textWidth)).close();
    }
    xml.close();
  }

  private static void text(XmlWriter xml, String text) {
    xml.open("w:r").open("w:t", "xml:space", "preserve").text(text).close().close();
  }

  private static void tab(XmlWriter xml) {
    xml.open("w:r").empty("w:tab").close();
  }

  private static void field(XmlWriter xml, String code) {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", "begin").close();
    xml.open("w:r")
        .open("w:instrText", "xml:space", "preserve")
        .text(" " + code + " ")
        .close()
        .close();
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", "separate").close();
    text(xml, "1");
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", "end").close();
  }
}
