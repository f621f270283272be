package freedomcities.templates.internal.documents;

import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.views.MatrixView;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Rules as rows, agencies as columns, on one page. */
public final class MatrixDocument extends ComparingDocument {
  public MatrixDocument() {
    super("matrix", "matrix");
  }

  @Override
  public String about() {
    return "The rules as rows and the agencies side by side, on one page: where each rule stands"
        + " and the next step.";
  }

  @Override
  public OptionalInt agenda() {
    return OptionalInt.of(50);
  }

  @Override
  public boolean tabular() {
    return true;
  }

  @Override
  public LazyMap view(DraftContext context) {
    LazyMap view = OfficialPapers.view(context);
    view.put(
        "comparison",
        Map.of("matrix", MatrixView.view(List.of(context.town()), List.of(context.report()))));
    return view;
  }
}
