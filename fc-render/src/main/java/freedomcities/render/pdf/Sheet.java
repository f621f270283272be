package freedomcities.render.pdf;

import freedomcities.render.layout.Face;
import freedomcities.render.layout.Measure.Alignment;
import freedomcities.render.layout.PageSetup;
import freedomcities.render.layout.Style;

/** The style sheet: sizes and distances, all in proportion to the size of running text. */
final class Sheet {
  final PageSetup page;
  final float em;
  final Style text;
  final Style table;
  final Style small;
  final Style furniture;
  final Style lineNumber;

  Sheet(PageSetup page) {
    this.page = page;
    this.em = page.size();
    this.text = new Style(Face.REGULAR, em);
    this.table = new Style(Face.REGULAR, em * 11 / 12);
    this.small = new Style(Face.REGULAR, em * 9.5f / 12);
    this.furniture = new Style(Face.REGULAR, em * 9 / 12);
    this.lineNumber = new Style(Face.REGULAR, em * 8 / 12);
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
  static float leading(Style style) {
    return style.size() * 1.22f;
  }

  float betweenParagraphs() {
    return em * 0.55f;
  }

  float beforeSection() {
    return em * 1.15f;
  }

  float beforeHeading(int level) {
    return em * (level == 1 ? 1.6f : 1.2f);
  }

  float afterHeading() {
    return em * 0.3f;
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

  float quotationIndent() {
    return em * 2.1f;
  }

  /** From the number of a line to its text. */
  float lineNumberDistance() {
    return em * 1.5f;
  }

  float cellPadding() {
    return em / 3;
  }
}
