package freedomcities.meetings;

import static java.util.Objects.requireNonNull;

import freedomcities.policy.Answer.Position;
import freedomcities.policy.Status;
import java.util.Optional;

/**
 * What was said of one rule.
 *
 * @param status what follows from the boxes; empty if they leave it open
 * @param where a written policy stands; empty if not said, or nothing is in writing
 * @param position of the official on adopting the rule
 * @param words as they were said; may be empty
 */
public record Said(
    Optional<Status> status, String where, Optional<Position> position, String words) {
  /** All are needed. */
  public Said {
    requireNonNull(status, "status");
    requireNonNull(where, "where");
    requireNonNull(position, "position");
    requireNonNull(words, "words");
  }

  boolean isNothing() {
    return status.isEmpty() && position.isEmpty();
  }
}
