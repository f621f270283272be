package freedomcities.templates.internal.documents;

import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.tree.Printing;
import freedomcities.tree.Printing.Imposition;
import freedomcities.wording.Wording;

/** A card for those who come to a meeting. */
public final class CommentCardDocument extends SheetDocument {
  private static final String OF_THE_SUBJECT = "comment-card.status";

  public CommentCardDocument() {
    super("comment-card", "comment-card");
  }

  @Override
  public String about() {
    return "A card for a written comment at the meeting, two to a sheet, to fill in by hand or as a"
        + " form. In English or another language.";
  }

  @Override
  public LazyMap view(DraftContext context) {
    LazyMap view = super.view(context);
    Wording words = context.wording().get();
    view.put("ofTheSubject", words.has(OF_THE_SUBJECT) ? words.say(OF_THE_SUBJECT) : "");
    return view;
  }

  /** A card is half a sheet, unless its print is large. */
  @Override
  protected Printing printing(Printing sheet) {
    return sheet.large() || sheet.imposition() != Imposition.NONE
        ? sheet
        : sheet.imposed(Imposition.HALF_SHEETS);
  }
}
