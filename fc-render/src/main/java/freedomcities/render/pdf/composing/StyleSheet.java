package freedomcities.render.pdf.composing;

import freedomcities.render.layout.Face;
import freedomcities.render.layout.PageSetup;
import freedomcities.render.layout.ParagraphShape.Alignment;
import freedomcities.render.layout.Style;
import freedomcities.render.pdf.fonts.FontSet;
import freedomcities.render.pdf.fonts.FontStack;
import freedomcities.tree.Printing;

/**
 * The style sheet of a document: sizes and distances, all in proportion to the size of running
 * text.
 */
public class StyleSheet {
  public final PageSetup page;
  public final FontStack faces;
  public final float em;
  final Style text;
  final Style table;
  final Style small;
  public final Style furniture;
  public final Style lineNumber;

  public StyleSheet(PageSetup page) {
    this(page, FontSet.SHIPPED);
  }

  public StyleSheet(PageSetup page, FontSet fonts) {
    this(page, fonts.documents(), 11f / 12, 9.5f / 12, 9f / 12);
  }

  /** With type sizes as shares of that of running text. */
  public StyleSheet(PageSetup page, FontStack faces, float table, float small, float furniture) {
    this.page = page;
    this.faces = faces;
    this.em = page.size();
    this.text = new Style(Face.REGULAR, em);
    this.table = new Style(Face.REGULAR, em * table);
    this.small = new Style(Face.REGULAR, em * small);
    this.furniture = new Style(Face.REGULAR, em * furniture);
    this.lineNumber = new Style(Face.REGULAR, em * 8 / 12);
  }

  /** The one that a document asks for. */
  public static StyleSheet of(Printing printing, FontSet fonts) {
    return switch (printing.design()) {
      case DOCUMENT -> new StyleSheet(PageSetup.of(printing), fonts);
      case SHEET -> new HandoutStyleSheet(PageSetup.of(printing), fonts);
    };
  }

  /** Where the title and what stands above it are. */
  Alignment head() {
    return Alignment.CENTRED;
  }

  /** Whether each page says at its head what the document is. */
  public boolean runningHead() {
    return true;
  }

  Style docket() {
    return text;
  }

  Style callout() {
    return text.bold();
  }

  Style title() {
    return new Style(Face.BOLD, em * 14.5f / 12);
  }

  /** The heading of a section of law. */
  Style section() {
    return new Style(Face.BOLD, em);
  }

  Style heading(int level) {
    return switch (level) {
      case 1 -> new Style(Face.BOLD, em * 14 / 12);
      case 2 -> new Style(Face.BOLD, em * 12.5f / 12);
      default -> new Style(Face.BOLD_ITALIC, em);
    };
  }

  Alignment alignment() {
    return page.justified() ? Alignment.JUSTIFIED : Alignment.LEFT;
  }

  /** Baseline to baseline. */
  public static float leading(Style style) {
    return style.size() * 1.22f;
  }

  float betweenParagraphs() {
    return em * 0.55f;
  }

  float beforeSection() {
    return em * 1.15f;
  }

  float aroundTitle() {
    return em;
  }

  float beforeHeading(int level) {
    return em * (level == 1 ? 1.6f : 1.2f);
  }

  float afterHeading(int level) {
    return em * (level == 1 ? 0.5f : 0.3f);
  }

  /** The thickness of the rule above a heading of the first level; 0 for none. */
  float ruleAboveHeading() {
    return 0;
  }

  /** Above and below the words of a table's row. */
  float rowPadding() {
    return em * 0.27f;
  }

  float aroundTable() {
    return em * 0.8f;
  }

  float betweenItems() {
    return em * 0.35f;
  }

  /** Labels of a list hang in a column at least this wide. */
  float labelColumn() {
    return em * 2.1f;
  }

  /** How much text a page holds at least before an imprint: some three lines. */
  float beforeImprint() {
    return em * 3.5f;
  }

  /** Whether no paragraph is divided by a page's end. */
  boolean wholeParagraphs() {
    return false;
  }

  /** The first line of a recital stands in by half an inch in ordinary print. */
  float recitalIndent() {
    return em * 3;
  }

  float quotationIndent() {
    return em * 2.1f;
  }

  /** From the number of a line to its text. */
  public float lineNumberDistance() {
    return em * 1.5f;
  }

  float cellPadding() {
    return em / 3;
  }
}
