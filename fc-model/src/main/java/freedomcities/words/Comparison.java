package freedomcities.words;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Two texts compared word by word. Leaving out what was added gives the first, leaving out what was
 * removed the second, letter for letter. Never are more than {@link #MARKED_AT_MOST} times the
 * words and signs marked that a shortest comparison would mark, nor more than both texts have;
 * texts more than some thousand words apart are cut where the search for the shortest stands, and
 * only the second of these holds.
 *
 * @param changes in reading order; neighbours are of different kinds
 * @param shared the share of words that both texts have in common, 0 to 1
 */
public record Comparison(List<Change> changes, double shared) {
  /**
   * How many times the marks of a shortest comparison are spent on keeping what belongs together in
   * one piece.
   */
  public static final int MARKED_AT_MOST = 2;

  /**
   * Below this share a word-level comparison shows more marks than words, and both texts are better
   * shown in full.
   */
  public static final double WORTH_MARKING = 0.4;

  /** Keeps copies of its lists. */
  public Comparison {
    changes = List.copyOf(requireNonNull(changes, "changes"));
  }

  /**
   * Compares two texts.
   *
   * @param before the first text; may be empty
   * @param after the second text; may be empty
   * @return what to mark in them
   */
  public static Comparison of(String before, String after) {
    requireNonNull(after, "after");
    requireNonNull(before, "before");
    return ReadableMarks.compare(before, after);
  }

  /**
   * {@return whether so much is shared, {@link #WORTH_MARKING} or more, that marks within the text
   * can be read}
   */
  public boolean worthMarking() {
    return shared >= WORTH_MARKING;
  }
}
