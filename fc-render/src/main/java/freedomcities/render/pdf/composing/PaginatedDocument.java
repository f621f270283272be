package freedomcities.render.pdf.composing;

import freedomcities.render.layout.Imposed;
import freedomcities.render.layout.PaginatedPage;
import freedomcities.render.layout.Paginator;
import freedomcities.render.layout.Typesetter;
import freedomcities.tree.Document;
import freedomcities.tree.Metadata;
import java.util.List;

/** A document laid out on pages, before it is painted. */
public record PaginatedDocument(
    Metadata metadata,
    StyleSheet sheet,
    Typesetter typesetter,
    ComposedDocument plan,
    List<PaginatedPage> pages,
    Imposed imposed) {

  public static PaginatedDocument out(Document document, StyleSheet sheet) {
    Typesetter typesetter = new Typesetter(sheet.faces);
    ComposedDocument plan = Composer.plan(document, sheet, typesetter);
    List<PaginatedPage> pages = Paginator.pages(plan.strips, sheet.page.textHeight());
    Imposed imposed =
        Imposed.of(document.metadata().printing().imposition(), pages.size(), sheet.page);
    return new PaginatedDocument(document.metadata(), sheet, typesetter, plan, pages, imposed);
  }

  /** How many sides of paper it takes. */
  public int sides() {
    return imposed.sides().size();
  }
}
