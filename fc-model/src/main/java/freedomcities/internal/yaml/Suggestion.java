package freedomcities.internal.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What somebody may have meant. */
public final class Suggestion {
  private static final double NEAR = 0.8;

  /** A word that is only a part of the other counts a little less. */
  private static final double PART = 0.95;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private Suggestion() {}

  /** The nearest of the known words, if one is near. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    String plain = plain(word);
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(candidate -> nearness(plain, plain(candidate)) >= NEAR)
        .max(Comparator.comparingDouble(candidate -> nearness(plain, plain(candidate))));
  }

  /**
   * How near two words are, or one and a part of the other: {@code goverment} means {@code
   * governing-body}.
   */
  private static double nearness(String word, String candidate) {
    if (word.length() < SHORTEST || candidate.length() < SHORTEST) {
      return word.equals(candidate) ? 1 : 0;
    }
    double nearest = SIMILARITY.apply(word, candidate);
    for (String part : candidate.split("-")) {
      if (part.length() > SHORTEST) {
        nearest = Math.max(nearest, PART * SIMILARITY.apply(word, part));
      }
    }
    return nearest;
  }

  /** {@code did you mean "x"?}, else {@code known here: x, y, z}. */
  public static String remedy(String word, Collection<String> known) {
    return nearest(word, known)
        .map(near -> "did you mean " + Quoted.of(near) + "?")
        .orElseGet(() -> known.isEmpty() ? "" : "known here: " + String.join(", ", known));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }
}
