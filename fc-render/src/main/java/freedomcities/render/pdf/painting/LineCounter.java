package freedomcities.render.pdf.painting;

import freedomcities.render.layout.Mark;
import freedomcities.render.layout.PageSetup;
import freedomcities.render.layout.PaginatedPage;
import freedomcities.render.layout.Style;
import freedomcities.render.layout.TextLine;
import freedomcities.render.layout.Typesetter;
import freedomcities.render.pdf.composing.ComposedDocument;
import freedomcities.render.pdf.composing.PaginatedDocument;
import freedomcities.render.pdf.composing.StyleSheet;
import freedomcities.render.pdf.structure.Tag;
import freedomcities.tree.Conventions.LineNumbers;
import java.util.List;

/**
 * Numbers the lines of running text in the left margin: for those who see the page, no part of the
 * text.
 */
final class LineCounter {
  private final LineNumbers kind;
  private final ComposedDocument plan;
  private final StyleSheet sheet;
  private final Typesetter typesetter;
  private final List<PaginatedPage> pages;

  /** How many lines were counted before each page. */
  private final int[] before;

  LineCounter(PaginatedDocument laid) {
    this.pages = laid.pages();
    this.kind = laid.metadata().conventions().lines();
    this.plan = laid.plan();
    this.sheet = laid.sheet();
    this.typesetter = laid.typesetter();
    this.before = new int[pages.size()];
    if (kind == LineNumbers.CONTINUOUS) {
      for (int i = 1; i < before.length; i++) {
        before[i] = before[i - 1] + counted(pages.get(i - 1));
      }
    }
  }

  /**
   * The numbers of a page; {@code left} is where it begins on its side of the paper, on which pages
   * don't lie in order.
   */
  void paint(Canvas canvas, int index, float left) {
    if (kind == LineNumbers.OFF) {
      return;
    }
    int count = before[index];
    PageSetup setup = sheet.page;
    Style style = sheet.lineNumber;
    canvas.artifact("Pagination", null);
    for (PaginatedPage.Placed placed : pages.get(index).strips()) {
      if (placed.strip().ink() instanceof TextLine line && counts(line)) {
        String number = Integer.toString(++count);
        float x =
            left
                + setup.left()
                - sheet.lineNumberDistance()
                - typesetter.fonts().width(number, style);
        canvas.text(
            number, style, 0, x, setup.height() - setup.top() - placed.y() - line.baseline());
      }
    }
    canvas.end();
  }

  private int counted(PaginatedPage page) {
    return (int)
        page.strips().stream()
            .filter(placed -> placed.strip().ink() instanceof TextLine line && counts(line))
            .count();
  }

  /** Lines in tables and grids stand in bands and never come here. */
  private boolean counts(TextLine line) {
    for (Mark mark : line.marks()) {
      for (Tag tag = plan.tags.get(mark.owner()); tag != null; tag = tag.parent) {
        if (plan.uncounted.contains(tag)) {
          return false;
        }
      }
    }
    return true;
  }
}
