package freedomcities.scan.source;

import static java.util.Objects.requireNonNull;

/**
 * A page of a source.
 *
 * @param number in the file, from 1
 * @param state what could be read of it
 * @param width in points
 * @param height in points
 */
public record SourcePage(int number, State state, float width, float height) {
  /** It is needed. */
  public SourcePage {
    requireNonNull(state, "state");
  }

  /** What could be read of a page. */
  public enum State {
    /** Its text. */
    READ,
    /** It has nothing on it. */
    EMPTY,
    /** It is a picture: there is nothing to read without recognising letters. */
    NO_TEXT,
    /** Its fonts don't say which letters their signs are. */
    NO_LETTERS,
    /** It is damaged. */
    DAMAGED
  }
}
