package freedomcities.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an official said when asked.
 *
 * @param words what was said; may be empty
 * @param promise what the official said would be done, in the words of who wrote it down; empty if nothing was promised
 * @param by the day by which
 */
public record Answer(String who, Optional<LocalDate> when, Position position, String words, String promise,
    Optional<LocalDate> by) {
  /** An answer without a promise. */
  public Answer(String who, Optional<LocalDate> when, Position position, String words) {
    this(who, when, position, words, "", Optional.empty());
  }

  /** Where the official stands on adopting the rule. */
  public enum Position {
    SUPPORTS("supports"), OPPOSES("opposes"), UNDECIDED("undecided"), NO_ANSWER("no answer");

    private final String words;

    Position(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public String key() {
      return words.replace(' ', '-');
    }
  }
}
