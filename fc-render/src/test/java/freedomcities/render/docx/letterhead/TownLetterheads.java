package freedomcities.render.docx.letterhead;

import freedomcities.render.docx.opc.ContentTypes;
import freedomcities.render.docx.opc.ZipArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Letterheads of towns that there aren't, as Words of several countries and years write them: what
 * {@code examples/letterheads} holds. Each is a package of parts written by hand, so that no
 * library of ours decides what a letterhead looks like.
 */
final class TownLetterheads {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String ARROW =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  final SortedMap<String, byte[]> parts = new TreeMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> arrows = new TreeMap<>();

  private TownLetterheads(boolean template) {
    types.put("/word/document.xml", TYPE + (template ? "template.main+xml" : "document.main+xml"));
  }

  /** Each example by its file name. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("sampleton.docx", sampleton().packed());
    all.put("sample-county-a4.docx", sampleCounty().packed());
    all.put("sampleford.dotx", sampleford().packed());
    return all;
  }

  /**
   * A city: a first page with seal, name and address, all others with a line; sans serif, blue
   * headings.
   */
  static TownLetterheads sampleton() {
    TownLetterheads town = new TownLetterheads(false);
    town.part(
        "styles",
        "styles.xml",
        styles(
            "Arial",
            21,
            160,
            264,
            """
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
              <w:link w:val="Heading1Char"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="320" w:after="80"/>
              <w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="28"/></w:rPr></w:style>
            <w:style w:type="character" w:customStyle="1" w:styleId="Heading1Char"><w:name w:val="Heading 1 Char"/>
              <w:basedOn w:val="DefaultParagraphFont"/><w:link w:val="Heading1"/><w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="28"/></w:rPr>
              </w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
              <w:uiPriority w:val="10"/><w:qFormat/><w:pPr><w:spacing w:before="240" w:after="240" w:line="240" w:lineRule="auto"/>
              <w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="30"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs>
              <w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs>
              <w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:tabs>
              <w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs>
              <w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="1F3864"/><w:sz w:val="16"/></w:rPr></w:style>
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>
              <w:uiPriority w:val="1"/><w:semiHidden/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>
              <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>
              <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>
            """));
    town.part(
        "header",
        "header1.xml",
        part(
            "hdr",
            """
            <w:tbl><w:tblPr><w:tblW w:w="9360" w:type="dxa"/><w:tblBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="1F3864"/>
            </w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="1560"/><w:gridCol w:w="4800"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr>
            <w:tc><w:tcPr><w:tcW w:w="1560" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r>%s</w:r></w:p></w:tc>
            <w:tc><w:tcPr><w:tcW w:w="4800" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>
            <w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="36"/></w:rPr>
            <w:t>City of Sampleton</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>Office of the City Clerk</w:t></w:r></w:p>
            </w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>
            <w:p><w:pPr><w:pStyle w:val="Header"/><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:sz w:val="17"/></w:rPr>
            <w:t>1 Example Plaza</w:t><w:br/><w:t>Sampleton, Arizona 00000</w:t><w:br/><w:t>(555) 555-0100</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p>\
            """
                .formatted(picture("rId1", "Seal: a star in a circle", 62))));
    town.arrow("word/header1.xml", "image", "media/image1.png");
    town.parts.put("word/media/image1.png", seal());
    town.types.put("png", "image/png");
    town.part(
        "header",
        "header2.xml",
        part(
            "hdr",
            """
            <w:p><w:pPr><w:pStyle w:val="Header"/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="4" w:color="1F3864"/></w:pBdr></w:pPr>
            <w:r><w:rPr><w:b/><w:color w:val="1F3864"/></w:rPr><w:t>City of Sampleton</w:t></w:r></w:p>\
            """));
    town.part(
        "footer",
        "footer1.xml",
        part(
            "ftr",
            """
            <w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="center"/></w:pPr>
            <w:r><w:t>Sampleton is a place that there isn’t.  ·  clerk@sampleton.example</w:t></w:r></w:p>\
            """));
    town.part(
        "footer",
        "footer2.xml",
        part(
            "ftr",
            """
            <w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">Page </w:t></w:r>
            <w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>\
            """));
    return town.body(
        "",
        """
        <w:sectPr><w:headerReference w:type="first" r:id="rId2"/><w:headerReference w:type="default" r:id="rId3"/>
        <w:footerReference w:type="first" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>
        <w:pgSz w:w="12240" w:h="15840"/>
        <w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="576" w:gutter="0"/>
        <w:paperSrc w:first="2" w:other="1"/><w:cols w:space="720"/><w:titlePg/></w:sectPr>\
        """);
  }

  /**
   * A county office whose Word speaks German: other ids under the same names, numbered headings, A4
   * with unequal margins, no feet.
   */
  static TownLetterheads sampleCounty() {
    TownLetterheads town = new TownLetterheads(false);
    town.part(
        "styles",
        "styles.xml",
        styles(
            "Times New Roman",
            22,
            120,
            276,
            """
            <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:qFormat/>
              <w:pPr><w:jc w:val="both"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>
              <w:next w:val="Textkrper"/><w:qFormat/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="360"/>
              <w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:caps/><w:sz w:val="24"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/>
              <w:next w:val="Textkrper"/><w:qFormat/><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>
              <w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/><w:qFormat/>
              <w:pPr><w:spacing w:before="240" w:after="360"/><w:jc w:val="left"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Textkrper"><w:name w:val="Body Text"/><w:basedOn w:val="Standard"/><w:qFormat/>
              <w:pPr><w:ind w:firstLine="284"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Aufzhlungszeichen"><w:name w:val="List Bullet"/><w:basedOn w:val="Textkrper"/><w:qFormat/>
              <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Section"><w:name w:val="Office Section"/><w:basedOn w:val="Standard"/>
              <w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Kopfzeile"><w:name w:val="header"/><w:basedOn w:val="Standard"/><w:pPr><w:tabs>
              <w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs><w:spacing w:after="0"/></w:pPr></w:style>
            <w:style w:type="character" w:default="1" w:styleId="Absatz-Standardschriftart"><w:name w:val="Default Paragraph Font"/></w:style>
            <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:basedOn w:val="Absatz-Standardschriftart"/>
              <w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/><w:tblPr>
              <w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>
              </w:tblPr></w:style>
            <w:style w:type="numbering" w:default="1" w:styleId="KeineListe"><w:name w:val="No List"/></w:style>
            """));
    town.part(
        "numbering",
        "numbering.xml",
        part(
            "numbering",
            list(
                    7,
                    "<w:pStyle w:val=\"berschrift1\"/>",
                    "decimal",
                    "%1.",
                    "<w:pStyle w:val=\"berschrift2\"/>",
                    "decimal",
                    "%1.%2")
                + list(
                    8, "<w:pStyle w:val=\"Aufzhlungszeichen\"/>", "bullet", "–", "", "bullet", "–")
                + list(9, "<w:pStyle w:val=\"Section\"/>", "upperRoman", "%1", "", "decimal", "%2")
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num"
                + " w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num><w:num"
                + " w:numId=\"3\"><w:abstractNumId w:val=\"9\"/></w:num>"));
    town.part(
        "header",
        "header1.xml",
        part(
            "hdr",
            """
            <w:p><w:pPr><w:pStyle w:val="Kopfzeile"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Fett"/></w:rPr><w:t>Sample County</w:t></w:r>
            <w:r><w:tab/><w:tab/><w:t>Board of Commissioners</w:t></w:r></w:p>\
            """));
    return town.body(
        "<w:p><w:pPr><w:pStyle w:val=\"Textkrper\"/></w:pPr><w:r><w:t>Type the letter"
            + " here.</w:t></w:r></w:p>",
        """
        <w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>
        <w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="567" w:gutter="0"/></w:sectPr>\
        """);
  }

  /**
   * A template of a city that prints on both sides: other heads on even pages, mirrored margins,
   * colours and fonts of a theme.
   */
  static TownLetterheads sampleford() {
    TownLetterheads town = new TownLetterheads(true);
    town.part(
        "styles",
        "styles.xml",
        styles(
            "",
            24,
            0,
            240,
            """
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            <w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:qFormat/>
              <w:pPr><w:spacing w:after="180" w:line="300" w:lineRule="auto"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:qFormat/>
              <w:pPr><w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/></w:pPr>
              <w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:smallCaps/><w:color w:val="385623" w:themeColor="accent1"/>
              <w:sz w:val="34"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Recital"><w:name w:val="Recital"/><w:basedOn w:val="BodyText"/><w:qFormat/>
              <w:pPr><w:ind w:left="360" w:right="360"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Lead"><w:name w:val="Office Lead"/><w:basedOn w:val="Normal"/></w:style>
            <w:style w:type="character" w:customStyle="1" w:styleId="Callout1"><w:name w:val="Callout"/><w:rPr><w:b/></w:rPr></w:style>
            """));
    town.part(
        "settings", "settings.xml", part("settings", "<w:mirrorMargins/><w:evenAndOddHeaders/>"));
    town.part("theme", "theme/theme1.xml", theme());
    town.part(
        "header", "header1.xml", part("hdr", running("right", "City of Sampleford, Washington")));
    town.part(
        "header", "header2.xml", part("hdr", running("left", "City of Sampleford, Washington")));
    town.part("footer", "footer1.xml", part("ftr", running("right", "")));
    town.part("footer", "footer2.xml", part("ftr", running("left", "")));
    return town.body(
        "",
        """
        <w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="even" r:id="rId5"/>
        <w:footerReference w:type="default" r:id="rId6"/><w:footerReference w:type="even" r:id="rId7"/>
        <w:pgSz w:w="12240" w:h="15840"/>
        <w:pgMar w:top="1584" w:right="1080" w:bottom="1296" w:left="1584" w:header="720" w:footer="720" w:gutter="144"/>
        <w:pgBorders w:offsetFrom="page"><w:top w:val="single" w:sz="8" w:space="24" w:color="385623"/>
        <w:bottom w:val="single" w:sz="8" w:space="24" w:color="385623"/></w:pgBorders></w:sectPr>\
        """);
  }

  private static String running(String side, String words) {
    String shown =
        words.isEmpty()
            ? "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText"
                + " xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar"
                + " w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar"
                + " w:fldCharType=\"end\"/></w:r>"
            : "<w:r><w:rPr><w:smallCaps/><w:color w:val=\"385623\" w:themeColor=\"accent1\"/><w:sz"
                + " w:val=\"26\"/></w:rPr><w:t>"
                + words
                + "</w:t></w:r>";
    return "<w:p><w:pPr><w:jc w:val=\"" + side + "\"/></w:pPr>" + shown + "</w:p>";
  }

  private static String styles(String font, int size, int after, int line, String styles) {
    String fonts =
        font.isEmpty()
            ? "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>"
            : "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"%1$s\"/>".formatted(font);
    return part(
        "styles",
        """
        <w:docDefaults><w:rPrDefault><w:rPr>%s<w:sz w:val="%d"/><w:lang w:val="de-DE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr>
        </w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="%d" w:line="%d" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
        """
                .formatted(fonts, size, after, line)
            + styles);
  }

  private static String list(
      int number,
      String firstStyle,
      String first,
      String firstText,
      String secondStyle,
      String second,
      String secondText) {
    return """
    <w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="multilevel"/>
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="%s"/>%s<w:lvlText w:val="%s"/><w:lvlJc w:val="left"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="%s"/>%s<w:lvlText w:val="%s"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
    """
        .formatted(number, first, firstStyle, firstText, second, secondStyle, secondText);
  }

  private static String theme() {
    StringBuilder colours = new StringBuilder();
    String[] slots = {
      "dk1",
      "000000",
      "lt1",
      "FFFFFF",
      "dk2",
      "44546A",
      "lt2",
      "E7E6E6",
      "accent1",
      "385623",
      "accent2",
      "7F6000",
      "accent3",
      "833C0B",
      "accent4",
      "1F3864",
      "accent5",
      "3B3838",
      "accent6",
      "222A35",
      "hlink",
      "0563C1",
      "folHlink",
      "954F72"
    };
    for (int i = 0; i < slots.length; i += 2) {
      colours.append(
          "<a:%1$s><a:srgbClr val=\"%2$s\"/></a:%1$s>".formatted(slots[i], slots[i + 1]));
    }
    String font = "<a:latin typeface=\"%s\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>".repeat(3);
    return DECLARATION
        + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " name=\"Sampleford\"><a:themeElements><a:clrScheme name=\"Sampleford\">"
        + colours
        + "</a:clrScheme><a:fontScheme name=\"Sampleford\"><a:majorFont>"
        + font.formatted("Arial")
        + "</a:majorFont><a:minorFont>"
        + font.formatted("Times New Roman")
        + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Sampleford\"><a:fillStyleLst>"
        + fill
        + "</a:fillStyleLst><a:lnStyleLst>"
        + "<a:ln><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>".repeat(3)
        + "</a:lnStyleLst><a:effectStyleLst>"
        + "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)
        + "</a:effectStyleLst><a:bgFillStyleLst>"
        + fill
        + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
  }

  static String picture(String id, String description, int points) {
    int size = points * 12700;
    return """
    <w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0"
    distR="0"><wp:extent cx="%1$d" cy="%1$d"/><wp:docPr id="1" name="Seal" descr="%2$s"/>
    <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
    <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
    <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="seal.png"/>
    <pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%3$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
    <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%1$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
    </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>\
    """
        .formatted(size, description, id);
  }

  /** A blue ring and a star in it, computed. */
  static byte[] seal() {
    int side = 120;
    byte[] pixels = new byte[side * (side + 1)];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        double dx = (x + 0.5 - side / 2.0) / (side / 2.0);
        double dy = (y + 0.5 - side / 2.0) / (side / 2.0);
        double radius = Math.sqrt(dx * dx + dy * dy);
        double angle = Math.atan2(dx, -dy) / (2 * Math.PI / 5);
        double point = Math.abs(angle - Math.rint(angle)) * 2;
        boolean ring = radius < 0.97 && radius > 0.84;
        boolean star = radius < 0.7 - 0.42 * point;
        pixels[y * (side + 1) + 1 + x] = (byte) (ring || star ? 1 : 0);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    chunk(out, "IHDR", new byte[] {0, 0, 0, (byte) side, 0, 0, 0, (byte) side, 8, 3, 0, 0, 0});
    chunk(out, "PLTE", new byte[] {-1, -1, -1, 0x1f, 0x38, 0x64});
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(pixels);
    deflater.finish();
    byte[] packed = new byte[pixels.length];
    int length = deflater.deflate(packed);
    deflater.end();
    chunk(out, "IDAT", java.util.Arrays.copyOf(packed, length));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeBytes(number(data.length));
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(number((int) sum.getValue()));
  }

  private static byte[] number(int value) {
    return new byte[] {
      (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
    };
  }

  static String part(String root, String content) {
    return DECLARATION
        + "<w:"
        + root
        + " "
        + NAMESPACES
        + ">"
        + content.strip().replaceAll("\\s*\\n\\s*", " ").replace("> <", "><")
        + "</w:"
        + root
        + ">";
  }

  private void part(String type, String name, String content) {
    parts.put("word/" + name, content.getBytes(StandardCharsets.UTF_8));
    types.put(
        "/word/" + name,
        switch (type) {
          case "theme" -> "application/vnd.openxmlformats-officedocument.theme+xml";
          default -> TYPE + type + "+xml";
        });
    arrow("word/document.xml", type, name);
  }

  private void arrow(String from, String type, String target) {
    Map<String, String> all = arrows.computeIfAbsent(from, part -> new LinkedHashMap<>());
    all.put(
        "rId" + (all.size() + 1),
        "<Relationship Id=\"rId"
            + (all.size() + 1)
            + "\" Type=\""
            + ARROW
            + type
            + "\" Target=\""
            + target
            + "\"/>");
  }

  private TownLetterheads body(String text, String section) {
    parts.put(
        "word/document.xml",
        part("document", "<w:body>" + text + "<w:p/>" + section + "</w:body>")
            .getBytes(StandardCharsets.UTF_8));
    return this;
  }

  byte[] packed() {
    SortedMap<String, byte[]> all = new TreeMap<>(parts);
    arrows.forEach(
        (part, list) ->
            all.put(
                part.replace("word/", "word/_rels/") + ".rels",
                arrows(String.join("", list.values()))));
    all.put(
        "_rels/.rels",
        arrows(
            "<Relationship Id=\"rId1\" Type=\""
                + ARROW
                + "officeDocument\" Target=\"word/document.xml\"/>"));
    StringBuilder list =
        new StringBuilder(
            DECLARATION
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\""
                + ContentTypes.RELATIONSHIPS
                + "\"/><Default Extension=\"xml\" "
                + "ContentType=\"application/xml\"/>");
    types.forEach(
        (name, type) ->
            list.append(
                name.startsWith("/")
                    ? "<Override PartName=\"" + name + "\" ContentType=\"" + type + "\"/>"
                    : "<Default Extension=\"" + name + "\" ContentType=\"" + type + "\"/>"));
    all.put(
        ZipArchive.CONTENT_TYPES,
        list.append("</Types>").toString().getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ZipArchive.write(all, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] arrows(String list) {
    return (DECLARATION
            + "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + list
            + "</Relationships>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
