package freedomcities.render.docx.styles;

import static freedomcities.render.docx.styles.StyleBuilder.character;
import static freedomcities.render.docx.styles.StyleBuilder.list;
import static freedomcities.render.docx.styles.StyleBuilder.paragraph;
import static freedomcities.render.docx.styles.StyleBuilder.table;

import freedomcities.tree.Printing;
import java.math.BigInteger;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.CTTblStylePr;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.STShd;
import org.docx4j.wml.STTblStyleOverrideType;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.TcPr;

/** How every document looks: the one place where fonts, sizes and distances are set. */
public final class BaseStyles {
  /** Metric twin of Liberation Serif, which the PDF embeds: both formats break lines alike. */
  static final String FONT = "Times New Roman";

  /** The default language of the base package; a document in another replaces it. */
  public static final String LANGUAGE = "en-US";

  /** Letter paper less one inch on each side. */
  public static final int TEXT_WIDTH = 9360;

  private static final ObjectFactory F = Context.getWmlObjectFactory();

  private final Styles styles = F.createStyles();

  private BaseStyles() {}

  /** The styles of a design, in large print or ordinary. */
  public static Styles all(Printing printing) {
    BaseStyles all = new BaseStyles();
    all.defaults();
    all.text();
    all.law();
    all.lists();
    all.quotations();
    all.tables();
    all.page();
    all.characters();
    if (printing.large()) {
      double factor = printing.textSize() / Printing.USUAL.textSize();
      StyleBuilder.scale(all.styles.getDocDefaults().getRPrDefault().getRPr(), factor);
      StyleBuilder.all(all.styles).forEach(style -> style.scaled(factor));
    }
    if (printing.design() == Printing.Design.SHEET) {
      HandoutStyles.restyle(all.styles, (int) (2 * printing.textSize()));
    }
    return all.styles;
  }

  private void defaults() {
    DocDefaults defaults = F.createDocDefaults();
    defaults.setRPrDefault(F.createDocDefaultsRPrDefault());
    Style model = paragraph("x", "x").font(FONT).size(24).made();
    defaults.getRPrDefault().setRPr(model.getRPr());
    defaults.getRPrDefault().getRPr().setLang(F.createCTLanguage());
    defaults.getRPrDefault().getRPr().getLang().setVal(LANGUAGE);
    defaults.setPPrDefault(F.createDocDefaultsPPrDefault());
    defaults.getPPrDefault().setPPr(F.createPPr());
    defaults.getPPrDefault().getPPr().setWidowControl(StyleBuilder.on());
    styles.setDocDefaults(defaults);

    add(paragraph(StyleId.NORMAL, "Normal").isDefault().offered(0));
    add(character("DefaultParagraphFont", "Default Paragraph Font").isDefault().inTheBackground());
    StyleBuilder plain = table("TableNormal", "Normal Table").isDefault().inTheBackground();
    plain.made().setTblPr(tableProperties(0, 108));
    add(plain);
    add(list("NoList", "No List").isDefault().inTheBackground());
  }

  private void text() {
    add(
        paragraph(StyleId.BODY, "Body Text")
            .basedOn(StyleId.NORMAL)
            .spacing(0, 140)
            .line(259)
            .offered(1));
    add(
        paragraph(StyleId.TITLE, "Title")
            .basedOn(StyleId.NORMAL)
            .next(StyleId.BODY)
            .keepNext()
            .keepLines()
            .spacing(160, 280)
            .line(252)
            .aligned(JcEnumeration.CENTER)
            .bold()
            .size(28)
            .offered(2));
    add(heading(1, 360, 120).size(28));
    add(heading(2, 280, 100).size(25));
    add(heading(3, 220, 80).italic());
    add(
        paragraph(StyleId.DOCKET, "Docket")
            .own()
            .basedOn(StyleId.NORMAL)
            .spacing(0, 60)
            .aligned(JcEnumeration.CENTER)
            .offered(10));
    add(
        paragraph(StyleId.IMPRINT, "Imprint")
            .own()
            .basedOn(StyleId.NORMAL)
            .keepLines()
            .noLineNumbers()
            .spacing(60, 60)
            .size(20)
            .color(StyleId.SOFT)
            .offered(20));
    add(
        paragraph(StyleId.LEAD, "Lead")
            .own()
            .basedOn(StyleId.BODY)
            .next(StyleId.BODY)
            .keepNext()
            .spacing(80, 80)
            .offered(11));
    add(paragraph(StyleId.CALLOUT, "Callout").own().basedOn(StyleId.BODY).bold().offered(11));
    add(
        paragraph(StyleId.CONTENTS_HEADING, "TOC Heading")
            .basedOn(StyleId.NORMAL)
            .next(StyleId.BODY)
            .keepNext()
            .spacing(240, 100)
            .bold()
            .offered(39));
    for (int level = 1; level <= 3; level++) {
      add(
          paragraph(StyleId.contents(level), "toc " + level)
              .basedOn(StyleId.NORMAL)
              .keepLines()
              .spacing(0, 50)
              .indent((level - 1) * 360 + 360, 360)
              .hanging(360)
              .inTheBackground());
    }
  }

  private static StyleBuilder heading(int level, int before, int after) {
    return paragraph(StyleId.heading(level), "heading " + level)
        .basedOn(StyleId.NORMAL)
        .next(StyleId.BODY)
        .keepNext()
        .keepLines()
        .spacing(before, after)
        .outline(level - 1)
        .bold()
        .offered(9);
  }

  private void law() {
    add(
        paragraph(StyleId.RECITAL, "Recital")
            .own()
            .basedOn(StyleId.BODY)
            .firstLine(720)
            .offered(12));
    add(
        paragraph(StyleId.FORMULA, "Formula")
            .own()
            .basedOn(StyleId.BODY)
            .next(StyleId.SECTION)
            .keepNext()
            .keepLines()
            .spacing(220, 220)
            .offered(13));
    add(
        paragraph(StyleId.SECTION, "Section")
            .own()
            .basedOn(StyleId.NORMAL)
            .next(StyleId.BODY)
            .keepNext()
            .keepLines()
            .spacing(260, 100)
            .outline(0)
            .numbered(Numbering.SECTIONS, 0)
            .bold()
            .offered(3));
    add(
        paragraph(StyleId.SECTION_LITERAL, "Section Literal")
            .own()
            .basedOn(StyleId.SECTION)
            .next(StyleId.BODY)
            .numbered(0, 0)
            .offered(14));
    add(
        paragraph(StyleId.SIGNATURE, "Signature")
            .basedOn(StyleId.NORMAL)
            .keepNext()
            .keepLines()
            .offered(15));
    add(
        paragraph(StyleId.SIGNATURE_LEAD, "Signature Lead")
            .own()
            .basedOn(StyleId.SIGNATURE)
            .spacing(240, 0)
            .offered(15));
    add(
        paragraph(StyleId.SIGNATURE_LINE, "Signature Line")
            .own()
            .basedOn(StyleId.SIGNATURE)
            .spacing(420, 20)
            .offered(15));
    add(
        paragraph(StyleId.SIGNATURE_BELOW, "Signature Below")
            .own()
            .basedOn(StyleId.SIGNATURE)
            .offered(15));
  }

  private void lists() {
    for (int depth = 1; depth <= StyleId.DEEPEST; depth++) {
      boolean usual = depth <= 3;
      String number = depth == 1 ? "" : " " + depth;
      String[] names = {"", "Subsection", "Item", "Subitem"};
      String name = usual ? names[depth] : "Item" + number;
      add(
          level(StyleId.numbered(depth), name, depth, usual, true)
              .numbered(Numbering.SECTIONS, depth));
      add(
          level(StyleId.bullet(depth), "List Bullet" + number, depth, usual, depth > 5)
              .numbered(Numbering.BULLETS, depth - 1));
      add(level(StyleId.literal(depth), "List Literal " + depth, depth, usual, true));
      add(
          level(StyleId.continued(depth), "List Continue" + number, depth, usual, depth > 5)
              .indent(StyleId.indent(depth), 0)
              .hanging(0));
    }
  }

  private static StyleBuilder level(String id, String name, int depth, boolean usual, boolean own) {
    StyleBuilder level =
        paragraph(id, name)
            .basedOn(StyleId.BODY)
            .spacing(0, 110)
            .indent(StyleId.indent(depth), 0)
            .hanging(StyleId.LEVEL_INDENT);
    if (own) {
      level.own();
    }
    return usual ? level.offered(4 + depth) : level.inTheBackground();
  }

  private void quotations() {
    add(
        paragraph(StyleId.QUOTED, "Quoted Law")
            .own()
            .basedOn(StyleId.BODY)
            .indent(StyleId.QUOTED_INDENT, StyleId.QUOTED_INDENT)
            .spacing(0, 110)
            .size(22)
            .offered(16));
    add(
        paragraph(StyleId.QUOTED_HEADING, "Quoted Heading")
            .own()
            .basedOn(StyleId.QUOTED)
            .next(StyleId.QUOTED)
            .keepNext()
            .keepLines()
            .spacing(80, 80)
            .bold()
            .offered(17));
    add(
        paragraph(StyleId.QUOTED_CITATION, "Quoted Citation")
            .own()
            .basedOn(StyleId.QUOTED)
            .next(StyleId.BODY)
            .keepLines()
            .spacing(0, 180)
            .italic()
            .size(21)
            .offered(18));
  }

  private void tables() {
    add(
        paragraph(StyleId.TABLE_TEXT, "Table Text")
            .own()
            .basedOn(StyleId.NORMAL)
            .spacing(40, 40)
            .size(21)
            .offered(19));
    add(
        paragraph(StyleId.TABLE_HEAD, "Table Head")
            .own()
            .basedOn(StyleId.TABLE_TEXT)
            .keepNext()
            .keepLines()
            .bold()
            .offered(19));
    add(
        paragraph(StyleId.TABLE_ROW_HEAD, "Table Row Head")
            .own()
            .basedOn(StyleId.TABLE_TEXT)
            .bold()
            .offered(19));
    add(
        paragraph(StyleId.CAPTION, "caption")
            .basedOn(StyleId.NORMAL)
            .keepNext()
            .keepLines()
            .spacing(200, 100)
            .bold()
            .size(22)
            .offered(35));
    add(
        paragraph(StyleId.FIGURE, "Figure")
            .own()
            .basedOn(StyleId.NORMAL)
            .noLineNumbers()
            .spacing(120, 80)
            .offered(36));
    add(
        paragraph(StyleId.FIGURE_CAPTION, "Figure Caption")
            .own()
            .basedOn(StyleId.NORMAL)
            .keepLines()
            .spacing(0, 180)
            .size(21)
            .offered(36));
    add(
        paragraph(StyleId.AFTER_TABLE, "After Table")
            .own()
            .basedOn(StyleId.NORMAL)
            .noLineNumbers()
            .spacing(0, 0)
            .exactLine(20)
            .size(2)
            .inTheBackground());

    StyleBuilder data =
        table(StyleId.DATA_TABLE, "Data Table").own().basedOn("TableNormal").offered(40);
    data.made().setTblPr(tableProperties(30, 100));
    data.made().getTblPr().setTblBorders(borders());
    data.made().getTblStylePr().add(shadedHead());
    add(data);
    StyleBuilder layout =
        table(StyleId.LAYOUT_TABLE, "Layout Table").own().basedOn("TableNormal").offered(41);
    layout.made().setTblPr(tableProperties(0, 0));
    layout.made().getTblPr().getTblCellMar().getRight().setW(BigInteger.valueOf(StyleId.GUTTER));
    add(layout);
    StyleBuilder signatures =
        table(StyleId.SIGNATURE_TABLE, "Signature Table")
            .own()
            .basedOn(StyleId.LAYOUT_TABLE)
            .offered(41);
    add(signatures);
  }

  private void page() {
    add(
        paragraph(StyleId.HEADER, "header")
            .basedOn(StyleId.NORMAL)
            .noLineNumbers()
            .rightTab(TEXT_WIDTH)
            .rule(false)
            .size(18)
            .color(StyleId.SOFT)
            .offered(50));
    add(
        paragraph(StyleId.FOOTER, "footer")
            .basedOn(StyleId.NORMAL)
            .noLineNumbers()
            .rightTab(TEXT_WIDTH)
            .rule(true)
            .size(18)
            .color(StyleId.SOFT)
            .offered(50));
    add(
        paragraph(StyleId.COMMENT, "annotation text")
            .basedOn(StyleId.NORMAL)
            .size(20)
            .inTheBackground());
  }

  private void characters() {
    add(character(StyleId.STRONG, "Strong").bold().offered(30));
    add(character(StyleId.EMPHASIS, "Emphasis").italic().offered(30));
    add(character(StyleId.TERM, "Defined Term").own().bold().offered(30));
    add(character(StyleId.LEAD_WORD, "Lead Word").own().bold().offered(30));
    add(character(StyleId.ADDED, "Added Words").own().underlined().inTheBackground());
    add(character(StyleId.REMOVED, "Removed Words").own().struck().inTheBackground());
    add(character(StyleId.BRACKETED, "Removed Words in Brackets").own().inTheBackground());
    add(
        character(StyleId.LINE_NUMBER, "line number")
            .size(16)
            .color(StyleId.SOFT)
            .inTheBackground());
    add(character(StyleId.HYPERLINK, "Hyperlink").underlined().color("0B4F8A").inTheBackground());
    add(
        character(StyleId.PLACEHOLDER, StyleId.PLACEHOLDER_NAME)
            .color(StyleId.SOFT)
            .inTheBackground());
    add(character(StyleId.COMMENT_MARK, "annotation reference").size(16).inTheBackground());
  }

  private static CTTblPrBase tableProperties(int vertical, int horizontal) {
    CTTblPrBase properties = F.createCTTblPrBase();
    properties.setTblInd(width(0));
    CTTblCellMar margins = F.createCTTblCellMar();
    margins.setTop(width(vertical));
    margins.setLeft(width(horizontal));
    margins.setBottom(width(vertical));
    margins.setRight(width(horizontal));
    properties.setTblCellMar(margins);
    return properties;
  }

  private static TblBorders borders() {
    TblBorders borders = F.createTblBorders();
    borders.setTop(line(8));
    borders.setBottom(line(8));
    borders.setLeft(line(4));
    borders.setRight(line(4));
    borders.setInsideH(line(4));
    borders.setInsideV(line(4));
    return borders;
  }

  private static CTBorder line(int eighths) {
    return StyleBuilder.border(eighths, 0, "7F7F7F");
  }

  private static CTTblStylePr shadedHead() {
    CTTblStylePr head = F.createCTTblStylePr();
    head.setType(STTblStyleOverrideType.FIRST_ROW);
    TcPr cell = F.createTcPr();
    CTShd shade = F.createCTShd();
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill("EDEDED");
    cell.setShd(shade);
    head.setTcPr(cell);
    return head;
  }

  private static TblWidth width(int twips) {
    TblWidth width = F.createTblWidth();
    width.setType(TblWidth.TYPE_DXA);
    width.setW(BigInteger.valueOf(twips));
    return width;
  }

  private void add(StyleBuilder sketch) {
    styles.getStyle().add(sketch.made());
  }
}
