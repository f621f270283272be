package freedomcities.cli.arguments;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant by a word on the command line. */
public final class DidYouMean {
  private DidYouMean() {}

  /**
   * The nearest known word that differs in at most a third of its letters, or that begins with what
   * was typed.
   */
  static Optional<String> nearest(String word, Collection<String> known) {
    String typed = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(
            candidate ->
                distance(typed, candidate.toLowerCase(Locale.ROOT)) * 3 <= candidate.length() + 1
                    || typed.length() > 2 && candidate.toLowerCase(Locale.ROOT).startsWith(typed))
        .min(
            Comparator.comparingInt(
                candidate -> distance(typed, candidate.toLowerCase(Locale.ROOT))));
  }

  /** {@code ; did you mean ordinance?}, or nothing. */
  public static String question(String word, Collection<String> known) {
    return nearest(word, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  private static int distance(String a, String b) {
    return LevenshteinDistance.getDefaultInstance().apply(a, b);
  }
}
