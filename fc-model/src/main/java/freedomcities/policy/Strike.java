package freedomcities.policy;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words of a passage that stand in the way of elements: {@code or the Undersheriff approves}. An
 * amendment strikes them, and the elements are there.
 *
 * @param words of the passage, which has them once
 * @param insert what comes in their place; empty if nothing does
 * @param brings ids of the elements that the passage has without these words
 */
public record Strike(String words, Optional<String> insert, List<String> brings) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /**
   * Keeps a copy of its list.
   *
   * @throws IllegalArgumentException if words, what is inserted, or an id are blank
   */
  public Strike {
    PolicyValues.words(words, "words");
    PolicyValues.optional(insert, "insert");
    brings = PolicyValues.ids(brings, "brings");
  }

  /**
   * {@return words that go, with nothing in their place}
   *
   * @param words of the passage, which has them once
   * @param brings ids of the elements that the passage has without these words
   */
  public static Strike of(String words, String... brings) {
    return new Strike(words, Optional.empty(), PolicyValues.ids(brings, "brings"));
  }

  /**
   * {@return the same words, with others in their place}
   *
   * @param other words; null or blank for none
   */
  public Strike inserting(@Nullable String other) {
    return new Strike(words, Optional.ofNullable(other).filter(some -> !some.isBlank()), brings);
  }

  /**
   * {@return whether all of these words stand, in their order, in what comes in their place: words
   * are added to them and none goes}
   */
  public boolean onlyAdds() {
    Iterator<String> others = SPACE.splitAsStream(insert.orElse("").strip()).iterator();
    return SPACE
        .splitAsStream(words.strip())
        .allMatch(
            word -> {
              while (others.hasNext()) {
                if (others.next().equals(word)) {
                  return true;
                }
              }
              return false;
            });
  }

  /**
   * {@return where these words stand in a text, as whole words, {@code or} not in {@code order};
   * where the one has a space the other may have a line end}
   *
   * @param text a passage's, in which they should stand once
   */
  public List<MatchResult> in(String text) {
    requireNonNull(text, "text");
    String start = !Character.isLetterOrDigit(words.codePointAt(0)) ? "" : "(?<![\\p{L}\\d])";
    String end =
        !Character.isLetterOrDigit(words.codePointBefore(words.length())) ? "" : "(?![\\p{L}\\d])";
    String within =
        SPACE
            .splitAsStream(words)
            .map(word -> word.isEmpty() ? "" : Pattern.quote(word))
            .collect(Collectors.joining("\\s+"));
    return Pattern.compile(start + within + end).matcher(text).results().toList();
  }
}
