package freedomcities.words;

import java.util.List;

/**
 * Two texts compared word by word. Leaving out what was added gives the first, leaving out what was removed the second,
 * letter for letter.
 *
 * @param changes in reading order; neighbours are of different kinds
 * @param shared the share of words that both texts have in common, 0 to 1
 */
public record Comparison(List<Change> changes, double shared) {
  /** Below this share a word-level comparison shows more marks than words, and both texts are better shown in full. */
  public static final double WORTH_MARKING = 0.4;

  public Comparison {
    changes = List.copyOf(changes);
  }

  /** Compares two texts. */
  public static Comparison of(String before, String after) {
    return Marks.compare(before, after);
  }

  public boolean worthMarking() {
    return shared >= WORTH_MARKING;
  }
}
