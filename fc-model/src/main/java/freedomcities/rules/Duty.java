package freedomcities.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a rule set knows of duties: by which words a policy orders, and by which it only advises. A
 * passage that advises where the model orders lacks the duty.
 *
 * @param orders words that order: {@code shall}
 * @param advises words that advise: {@code should}
 * @param lacks completes "The present policy …" of a passage that advises
 * @param amendment a sentence that makes duties of what such a passage advises
 */
public record Duty(List<String> orders, List<String> advises, String lacks, String amendment) {
  /** Keeps copies of its lists. */
  public Duty {
    requireNonNull(lacks, "lacks");
    requireNonNull(amendment, "amendment");
    orders = List.copyOf(requireNonNull(orders, "orders"));
    advises = List.copyOf(requireNonNull(advises, "advises"));
  }

  /**
   * {@return whether words advise and nowhere order}
   *
   * @param text of a passage
   */
  public boolean onlyAdvises(String text) {
    requireNonNull(text, "text");
    return mentions(text, advises) && !mentions(text, orders);
  }

  /**
   * {@return whether words advise anywhere}
   *
   * @param text of a passage, or a sentence of one
   */
  public boolean advisesAnywhere(String text) {
    requireNonNull(text, "text");
    return mentions(text, advises);
  }

  private static boolean mentions(String text, List<String> words) {
    String any =
        words.stream()
            .map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT)).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|"));
    return !words.isEmpty()
        && Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])")
            .matcher(text.toLowerCase(Locale.ROOT))
            .find();
  }
}
