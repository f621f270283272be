package freedomcities.gaps;

import freedomcities.policy.Passage;
import freedomcities.policy.Way;
import java.util.List;
import java.util.Optional;

/**
 * How one rule would come into one agency's policy.
 *
 * @param way the way taken: what the elements suggest, unless the drafter chose another
 * @param suggested what the elements suggest
 * @param reason why, in sentences
 * @param amendment the passage amended; empty unless that is the way
 * @param superseded passages that the model's words take the place of, or that are repealed beside
 *     an amendment; none that the place and its agencies can't change
 * @param beyond passages that contradict the rule and that nobody here can repeal: other law,
 *     orders of a court, agreements
 * @param struck other passages that stay with changes: without the words that the record marks in
 *     them, or with a sentence that makes duties of what they advise
 * @param staying words that stay and could still allow what the rule forbids: for the drafter
 */
public record Proposal(
    Way way,
    Way suggested,
    String reason,
    Optional<Amendment> amendment,
    List<Passage> superseded,
    List<Passage> beyond,
    List<Amendment> struck,
    List<StayingWords> staying) {
  /** Keeps copies of its lists. */
  public Proposal {
    struck = List.copyOf(struck);
    staying = List.copyOf(staying);
    superseded = List.copyOf(superseded);
    beyond = List.copyOf(beyond);
  }

  /** {@return whether the drafter chose another way than the elements suggest} */
  public boolean chosen() {
    return way != suggested;
  }
}
