package freedomcities.render.pdf;

import freedomcities.render.layout.Line;
import freedomcities.render.layout.Mark;
import freedomcities.render.layout.Page;
import freedomcities.render.layout.PageSetup;
import freedomcities.render.layout.Style;
import freedomcities.render.layout.Typesetter;
import freedomcities.tree.Conventions.LineNumbers;

/** Numbers the lines of running text in the left margin: for those who see the page, no part of the text. */
final class LineCounter {
  private final LineNumbers kind;
  private final Plan plan;
  private final Sheet sheet;
  private final Typesetter typesetter;
  private int count;

  LineCounter(LineNumbers kind, Plan plan, Sheet sheet, Typesetter typesetter) {
    this.kind = kind;
    this.plan = plan;
    this.sheet = sheet;
    this.typesetter = typesetter;
  }

  /** The numbers of the next page. */
  void paint(Canvas canvas, Page page) {
    switch (kind) {
      case OFF -> {
        return;
      }
      case PAGE -> count = 0;
      case CONTINUOUS -> {}
    }
    PageSetup setup = sheet.page;
    Style style = sheet.lineNumber;
    canvas.artifact("Pagination", null);
    for (Page.Placed placed : page.strips()) {
      if (placed.strip().ink() instanceof Line line && counts(line)) {
        String number = Integer.toString(++count);
        float x = setup.left() - sheet.lineNumberDistance() - typesetter.fonts().width(number, style);
        canvas.text(number, style, 0, x, setup.height() - setup.top() - placed.y() - line.baseline());
      }
    }
    canvas.end();
  }

  /** Lines in tables and grids stand in bands and never come here. */
  private boolean counts(Line line) {
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
