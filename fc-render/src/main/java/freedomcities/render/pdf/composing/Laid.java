package freedomcities.render.pdf.composing;

import freedomcities.render.layout.Imposed;
import freedomcities.render.layout.Page;
import freedomcities.render.layout.Paginator;
import freedomcities.render.layout.Typesetter;
import freedomcities.tree.Document;
import freedomcities.tree.Metadata;
import java.util.List;

/** A document laid out on pages, before it is painted. */
public record Laid(Metadata metadata, Sheet sheet, Typesetter typesetter, Plan plan, List<Page> pages,
    Imposed imposed) {

  public static Laid out(Document document, Sheet sheet) {
    Typesetter typesetter = new Typesetter(sheet.faces);
    Plan plan = Composer.plan(document, sheet, typesetter);
    List<Page> pages = Paginator.pages(plan.strips, sheet.page.textHeight());
    Imposed imposed = Imposed.of(document.metadata().printing().imposition(), pages.size(), sheet.page);
    return new Laid(document.metadata(), sheet, typesetter, plan, pages, imposed);
  }

  /** How many sides of paper it takes. */
  public int sides() {
    return imposed.sides().size();
  }
}
