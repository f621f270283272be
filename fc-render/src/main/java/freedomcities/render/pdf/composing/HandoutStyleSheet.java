package freedomcities.render.pdf.composing;

import freedomcities.render.layout.Face;
import freedomcities.render.layout.PageSetup;
import freedomcities.render.layout.ParagraphShape.Alignment;
import freedomcities.render.layout.Style;
import freedomcities.render.pdf.fonts.FontSet;

/**
 * The style sheet of what is handed out: no serifs, a title read from afar, text close together,
 * nothing under ten points. What is larger than running text is so by some points, not by a share,
 * so that large print keeps headings on their lines.
 */
final class HandoutStyleSheet extends StyleSheet {
  HandoutStyleSheet(PageSetup page, FontSet fonts) {
    super(page, fonts.sheets(), 1, 10f / 11, 10f / 11);
  }

  @Override
  Alignment head() {
    return Alignment.LEFT;
  }

  @Override
  public boolean runningHead() {
    return false;
  }

  @Override
  Style docket() {
    return new Style(Face.BOLD, em + 2);
  }

  @Override
  Style callout() {
    return new Style(Face.BOLD, em + 3);
  }

  @Override
  Style title() {
    return new Style(Face.BOLD, em + 13);
  }

  @Override
  Style heading(int level) {
    return new Style(Face.BOLD, level == 1 ? em + 4 : em);
  }

  @Override
  float betweenParagraphs() {
    return em * 0.35f;
  }

  @Override
  float aroundTitle() {
    return em * 0.4f;
  }

  @Override
  float beforeHeading(int level) {
    return em * (level == 1 ? 1.2f : 0.5f);
  }

  @Override
  float afterHeading(int level) {
    return em * (level == 1 ? 0.4f : 0.1f);
  }

  @Override
  float ruleAboveHeading() {
    return em * 0.12f;
  }

  /** Nobody who reads it out turns a page in the middle of a sentence. */
  @Override
  boolean wholeParagraphs() {
    return true;
  }

  @Override
  float rowPadding() {
    return 4;
  }

  @Override
  float aroundTable() {
    return em * 0.5f;
  }

  @Override
  float beforeImprint() {
    return 0;
  }

  @Override
  float betweenItems() {
    return em * 0.2f;
  }
}
