package freedomcities.templates.internal.documents;

import freedomcities.tree.Printing;
import freedomcities.tree.Printing.Imposition;

/** A card for those who come to a meeting. */
public final class CommentCardDocument extends SheetDocument {
  public CommentCardDocument() {
    super("comment-card", "comment-card");
  }

  @Override
  public String about() {
    return "A card for a written comment at the meeting, two to a sheet, to fill in by hand or as a"
        + " form. In English or another language.";
  }

  /** A card is half a sheet, unless its print is large. */
  @Override
  protected Printing printing(Printing sheet) {
    return sheet.large() || sheet.imposition() != Imposition.NONE
        ? sheet
        : sheet.imposed(Imposition.HALF_SHEETS);
  }
}
