package freedomcities.policy;

import java.time.LocalDate;
import java.util.Optional;

/** What an official said when asked; {@code words} may be empty. */
public record Answer(String who, Optional<LocalDate> when, Position position, String words) {
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
