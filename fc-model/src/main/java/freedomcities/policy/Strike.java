package freedomcities.policy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of a passage that stand in the way of elements: {@code or the Undersheriff approves}. An
 * amendment strikes them, and the elements are there.
 *
 * @param words of the passage, which has them once
 * @param insert what comes in their place; may be empty
 * @param brings ids of the elements that the passage has without these words
 */
public record Strike(String words, String insert, List<String> brings) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Keeps copies of its lists. */
  public Strike {
    brings = List.copyOf(brings);
  }

  /**
   * {@return where these words stand in a text, as whole words, {@code or} not in {@code order};
   * where the one has a space the other may have a line end}
   *
   * @param text a passage's, in which they should stand once
   */
  public List<MatchResult> in(String text) {
    String start =
        words.isEmpty() || !Character.isLetterOrDigit(words.codePointAt(0))
            ? ""
            : "(?<![\\p{L}\\d])";
    String end =
        words.isEmpty() || !Character.isLetterOrDigit(words.codePointBefore(words.length()))
            ? ""
            : "(?![\\p{L}\\d])";
    String within =
        SPACE
            .splitAsStream(words)
            .map(word -> word.isEmpty() ? "" : Pattern.quote(word))
            .collect(Collectors.joining("\\s+"));
    return Pattern.compile(start + within + end).matcher(text).results().toList();
  }
}
