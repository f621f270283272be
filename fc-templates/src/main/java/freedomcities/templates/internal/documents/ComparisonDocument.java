package freedomcities.templates.internal.documents;

import java.util.OptionalInt;

/** Rule by rule: the model beside present policy, what is lacking, and what is proposed. */
public final class ComparisonDocument extends ComparingDocument {
  public ComparisonDocument() {
    super("comparison", "comparison");
  }

  @Override
  public String about() {
    return "Rule by rule: the model's words, what the policy says today, what is lacking, the next"
        + " step, and the notices for counsel. For the hearing, and for the chief or"
        + " sheriff.";
  }

  @Override
  public OptionalInt agenda() {
    return OptionalInt.of(40);
  }

  @Override
  public boolean tabular() {
    return true;
  }
}
