package freedomcities.templates.internal.documents;

import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.problems.Problem;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.stocktaking.Parts;
import freedomcities.templates.internal.stocktaking.Parts.Form;
import freedomcities.templates.internal.stocktaking.Parts.Part;
import freedomcities.templates.internal.stocktaking.ShownLaw;
import freedomcities.templates.internal.views.DirectiveView;
import freedomcities.towns.Town;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What staff send to the body with the ordinance; to a legislature, an analysis of the bill. */
public final class StaffReportDocument extends ComparingDocument {
  public StaffReportDocument() {
    super("staff-report", "bill-analysis");
  }

  @Override
  public String about() {
    return "What staff send to the body with the ordinance: what is in force, what each section"
        + " does, alternatives, impact to be estimated, law for counsel, and motions as"
        + " options. For a legislature, an analysis of the bill.";
  }

  @Override
  public boolean inLanguageOfLaw() {
    return true;
  }

  @Override
  public OptionalInt agenda() {
    return OptionalInt.of(10);
  }

  @Override
  public Optional<Problem> refusal(Town town, GapReport report, Law law, boolean drawsNothing) {
    return drawsNothing
        ? Optional.of(
            problem(
                town,
                "no ordinance for a " + nameFor(town.jurisdiction()) + ": every rule is in writing",
                "draw the comparison, or all rules"))
        : Optional.empty();
  }

  @Override
  public LazyMap view(DraftContext context) {
    LazyMap view = super.view(context);
    view.put(
        "directive",
        DirectiveView.of(context.town(), context.report(), context.law(), context.scope()));
    return view;
  }

  @Override
  public List<Part> parts(Jurisdiction place) {
    return Parts.expected(Form.STAFF_REPORT);
  }

  @Override
  public void names(ShownLaw law) {
    law.instrumentNoted();
    law.officersNoted();
  }
}
