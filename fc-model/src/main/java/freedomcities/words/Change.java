package freedomcities.words;

import static java.util.Objects.requireNonNull;

/** One stretch of a comparison; white space belongs to the stretch it stands in. */
public sealed interface Change {
  /** {@return the words of the stretch, with its white space, letter for letter} */
  String words();

  /**
   * In both texts.
   *
   * @param words as both texts have them
   */
  record Same(String words) implements Change {
    /** It is needed. */
    public Same {
      requireNonNull(words, "words");
    }
  }

  /**
   * In the second text only.
   *
   * @param words as the second text has them
   */
  record Added(String words) implements Change {
    /** It is needed. */
    public Added {
      requireNonNull(words, "words");
    }
  }

  /**
   * In the first text only.
   *
   * @param words as the first text has them
   */
  record Removed(String words) implements Change {
    /** It is needed. */
    public Removed {
      requireNonNull(words, "words");
    }
  }
}
