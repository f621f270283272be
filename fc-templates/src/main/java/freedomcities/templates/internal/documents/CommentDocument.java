package freedomcities.templates.internal.documents;

import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.views.CommentView;
import freedomcities.tree.Printing;

/** Comments to be read aloud. */
public final class CommentDocument extends SheetDocument {
  public CommentDocument() {
    super("comment", "comment");
  }

  @Override
  public String about() {
    return "Comments to read aloud: one of two minutes, one of one minute, and one for each rule"
        + " that is asked for, each with its words counted. In English or another language.";
  }

  @Override
  public LazyMap view(DraftContext context) {
    LazyMap view = super.view(context);
    view.putAll(
        CommentView.of(context.town(), context.report(), context.law(), context.wording().get()));
    return view;
  }

  /** What is read aloud is in large print, whoever reads. */
  @Override
  protected Printing printing(Printing sheet) {
    return sheet.large(true);
  }
}
