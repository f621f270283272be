package freedomcities.templates.internal.documents;

import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.problems.Problem;
import freedomcities.templates.internal.stocktaking.ShownLaw;
import freedomcities.towns.Town;
import java.util.Optional;

/** A letter that asks an office for its records. */
public final class RecordsRequestDocument extends LetterDocument {
  public RecordsRequestDocument() {
    super("records-request", "records-request");
  }

  @Override
  public String about() {
    return "A letter to the office that keeps the agency's records: which are wanted, as the gap"
        + " report leaves them open, under the state's law by name. In English.";
  }

  @Override
  public Optional<Problem> refusal(Town town, GapReport report, Law law, boolean drawsNothing) {
    return report.rules().shelf().records().isPresent()
        ? Optional.empty()
        : Optional.of(notOnTheShelf(town, report, "records-request in drafting.yaml"));
  }

  @Override
  public String type(DraftContext context) {
    return "Public-records request";
  }

  @Override
  public void names(ShownLaw law) {
    law.publicRecords();
  }
}
