package freedomcities.gaps;

import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import java.util.List;

/**
 * Where a place stands on one rule.
 *
 * @param rule a core rule of the set
 * @param status the weakest of its agencies' statuses
 * @param agencies one finding per agency; empty if the town file names none
 * @param nextStep what to do
 * @param lacking sentences that say what is lacking or contradicted, one per element: {@code does
 *     not name the sheriff}; empty if nothing is or nothing is known
 */
public record Finding(
    Rule rule,
    Status status,
    List<AgencyFinding> agencies,
    NextStep nextStep,
    List<String> lacking) {
  /** Keeps copies of its lists. */
  public Finding {
    agencies = List.copyOf(agencies);
    lacking = List.copyOf(lacking);
  }

  /** {@code Finding[rule 1: partial; amend]} */
  @Override
  public String toString() {
    return "Finding[rule " + rule.id() + ": " + status.words() + "; " + nextStep.key() + "]";
  }

  /** {@return whether the rule is a gap: every rule that is not in writing is} */
  public boolean isGap() {
    return status != Status.IN_WRITING;
  }

  /** {@return whether its agencies differ: what is said of one is then not said of the place} */
  public boolean differs() {
    return agencies.stream().map(AgencyFinding::status).distinct().count() > 1
        || agencies.stream().map(AgencyFinding::byReport).distinct().count() > 1;
  }

  /** {@return whether what to do about it differs between agencies, their statuses alike or not} */
  public boolean stepsDiffer() {
    return agencies.stream().map(AgencyFinding::nextStep).distinct().count() > 1;
  }

  /** {@return whether it is in writing, at one agency or more by report only} */
  public boolean byReport() {
    return status == Status.IN_WRITING && agencies.stream().anyMatch(AgencyFinding::byReport);
  }
}
