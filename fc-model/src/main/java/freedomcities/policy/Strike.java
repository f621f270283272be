package freedomcities.policy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words of a passage that stand in the way of elements: {@code or the Undersheriff approves}. An amendment strikes them, and the
 * elements are there.
 *
 * @param words of the passage, which has them once
 * @param insert what comes in their place; may be empty
 * @param brings ids of the elements that the passage has without these words
 */
public record Strike(String words, String insert, List<String> brings) {
  public Strike {
    brings = List.copyOf(brings);
  }

  /** Where these words begin in a text, as whole words: {@code or} is not found in {@code order}. */
  public List<Integer> in(String text) {
    String start = words.isEmpty() || !Character.isLetterOrDigit(words.codePointAt(0)) ? "" : "(?<![\\p{L}\\d])";
    String end = words.isEmpty() || !Character.isLetterOrDigit(words.codePointBefore(words.length()))
        ? ""
        : "(?![\\p{L}\\d])";
    return Pattern.compile(start + Pattern.quote(words) + end).matcher(text).results().map(MatchResult::start).toList();
  }
}
