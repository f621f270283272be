package freedomcities.templates.internal.documents;

import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.problems.Problem;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.views.AnswerView;
import freedomcities.towns.Town;
import java.util.Optional;

/** What was asked and answered, and what comes next. */
public final class ReportDocument extends SheetDocument {
  public ReportDocument() {
    super("report", "report");
  }

  @Override
  public String about() {
    return "What was asked and answered, by person and day, what was promised and by when, and the"
        + " next steps; where the town file has answers. In English or another language.";
  }

  @Override
  public Optional<Problem> refusal(Town town, GapReport report, Law law, boolean drawsNothing) {
    return AnswerView.any(town)
        ? Optional.empty()
        : Optional.of(
            problem(
                town,
                "nothing to report back: no answer is on record",
                "write who said what under the rule, as in policy[0].rules.5.answers"));
  }

  @Override
  public LazyMap view(DraftContext context) {
    LazyMap view = super.view(context);
    view.putAll(AnswerView.of(context.town(), context.report(), context.wording().get()));
    return view;
  }
}
