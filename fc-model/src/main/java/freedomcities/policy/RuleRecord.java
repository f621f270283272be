package freedomcities.policy;

import static java.util.Objects.requireNonNull;

import freedomcities.law.Confidence;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one rule at one agency.
 *
 * @param declared the status as somebody declared it, where there are no passages
 * @param citation where a declared status rests, for real places whose words are not copied here
 * @param passages words in force that bear on the rule; the status follows from them if there are
 *     any
 * @param answers what officials said, in the order of the file
 * @param proposal the way that the drafter chose to bring the rule in; empty to let the elements
 *     decide
 */
public record RuleRecord(
    Optional<Status> declared,
    Optional<Citation> citation,
    List<Passage> passages,
    List<Answer> answers,
    Optional<Way> proposal) {
  /** Nobody has asked. */
  public static final RuleRecord UNKNOWN =
      new RuleRecord(Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());

  /** Keeps copies of its lists. */
  public RuleRecord {
    requireNonNull(declared, "declared");
    requireNonNull(citation, "citation");
    passages = List.copyOf(requireNonNull(passages, "passages"));
    answers = List.copyOf(requireNonNull(answers, "answers"));
    requireNonNull(proposal, "proposal");
  }

  /**
   * {@return a record of a status that somebody declared, and of nothing else}
   *
   * @param status of the rule
   */
  public static RuleRecord of(Status status) {
    return new RuleRecord(
        Optional.of(requireNonNull(status, "status")),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /**
   * {@return a record of words in force, from which the status follows}
   *
   * @param passages that bear on the rule
   */
  public static RuleRecord of(List<Passage> passages) {
    return new RuleRecord(
        Optional.empty(), Optional.empty(), passages, List.of(), Optional.empty());
  }

  /** {@return the words of the citation; empty if there is none} */
  public Optional<String> cited() {
    return citation.map(Citation::words);
  }

  /**
   * Where a declared status rests.
   *
   * @param words the citation itself
   * @param confidence how sure that is: verified, partly verified or unverified
   */
  public record Citation(String words, Confidence confidence) {
    /**
     * Checks them.
     *
     * @throws IllegalArgumentException if the words are blank, or the confidence is that of a
     *     formula seen in use
     */
    public Citation {
      PolicyValues.words(words, "words");
      if (requireNonNull(confidence, "confidence") == Confidence.VERIFIED_IN_USE) {
        throw new IllegalArgumentException(
            "confidence is of a formula in use, which is nothing that a policy rests on");
      }
    }
  }
}
