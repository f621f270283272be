package freedomcities.templates.internal.documents;

import freedomcities.templates.internal.stocktaking.ShownLaw;

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
  public String type(DraftContext context) {
    return "Public-records request";
  }

  @Override
  public void names(ShownLaw law) {
    law.publicRecords();
  }
}
