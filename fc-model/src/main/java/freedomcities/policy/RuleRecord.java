package freedomcities.policy;

import java.util.List;
import java.util.Optional;

/**
 * What is known of one rule at one agency.
 *
 * @param declared the status as somebody declared it, where there are no passages
 * @param citation where a declared status rests, for real places whose words are not copied here;
 *     may be empty
 * @param confidence how sure that is: {@code verified}, {@code partly verified}, {@code
 *     unverified}; empty without citation
 * @param passages words in force that bear on the rule; the status follows from them if there are
 *     any
 * @param answers what officials said, in the order of the file
 * @param proposal the way that the drafter chose to bring the rule in; empty to let the elements
 *     decide
 */
public record RuleRecord(
    Optional<Status> declared,
    String citation,
    String confidence,
    List<Passage> passages,
    List<Answer> answers,
    Optional<Way> proposal) {
  /** Keeps copies of its lists. */
  public RuleRecord {
    passages = List.copyOf(passages);
    answers = List.copyOf(answers);
  }

  /**
   * A record in which the drafter chose nothing.
   *
   * @param declared the status as somebody declared it, where there are no passages
   * @param citation where a declared status rests; may be empty
   * @param confidence how sure that is; empty without citation
   * @param passages words in force that bear on the rule
   * @param answers what officials said
   */
  public RuleRecord(
      Optional<Status> declared,
      String citation,
      String confidence,
      List<Passage> passages,
      List<Answer> answers) {
    this(declared, citation, confidence, passages, answers, Optional.empty());
  }

  /** Nobody has asked. */
  public static final RuleRecord UNKNOWN =
      new RuleRecord(Optional.empty(), "", "", List.of(), List.of());
}
