package freedomcities.internal.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What somebody may have meant. */
public final class Suggestion {
  private static final double NEAR = 0.8;
  private static final int LONGEST = 60;
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private Suggestion() {}

  /** The nearest of the known words, if one is near. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(word);
    return known
        .stream()
        .filter(candidate -> SIMILARITY.apply(plain, plain(candidate)) >= NEAR)
        .max(Comparator.comparingDouble(candidate -> SIMILARITY.apply(plain, plain(candidate))));
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
