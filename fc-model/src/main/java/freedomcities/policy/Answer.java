package freedomcities.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an official said when asked.
 *
 * @param who by title, with or without a name: {@code Chief of Police}
 * @param when the day of the answer; empty if not given
 * @param position where the official stands on adopting the rule
 * @param words what was said; may be empty
 * @param promise what the official said would be done, in the words of who wrote it down; empty if
 *     nothing was promised
 * @param by the day by which that would be done; empty if none was named
 */
public record Answer(
    String who,
    Optional<LocalDate> when,
    Position position,
    String words,
    String promise,
    Optional<LocalDate> by) {
  /**
   * An answer without a promise.
   *
   * @param who by title, with or without a name: {@code Chief of Police}
   * @param when the day of the answer; empty if not given
   * @param position where the official stands on adopting the rule
   * @param words what was said; may be empty
   */
  public Answer(String who, Optional<LocalDate> when, Position position, String words) {
    this(who, when, position, words, "", Optional.empty());
  }

  /** Where the official stands on adopting the rule. */
  public enum Position {
    /** For it. */
    SUPPORTS("supports"),
    /** Against it. */
    OPPOSES("opposes"),
    /** Neither, so far. */
    UNDECIDED("undecided"),
    /** Was asked and did not say. */
    NO_ANSWER("no answer");

    private final String words;

    Position(String words) {
      this.words = words;
    }

    /**
     * The words for it in documents.
     *
     * @return {@code no answer}
     */
    public String words() {
      return words;
    }

    /**
     * The word for it in town files and JSON.
     *
     * @return {@code no-answer}
     */
    public String key() {
      return words.replace(' ', '-');
    }
  }
}
