package freedomcities.policy;

import java.util.List;
import java.util.Optional;

/**
 * What is known of one rule at one agency.
 *
 * @param declared the status as somebody declared it, where there are no passages
 * @param citation where a declared status rests, for real places whose words are not copied here; may be empty
 * @param confidence how sure that is: {@code verified}, {@code partly verified}, {@code unverified}; empty without citation
 */
public record RuleRecord(
    Optional<Status> declared, String citation, String confidence, List<Passage> passages, List<Answer> answers) {
  public RuleRecord {
    passages = List.copyOf(passages);
    answers = List.copyOf(answers);
  }

  /** Nobody has asked. */
  public static final RuleRecord UNKNOWN = new RuleRecord(Optional.empty(), "", "", List.of(), List.of());
}
