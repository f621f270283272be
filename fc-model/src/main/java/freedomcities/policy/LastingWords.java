package freedomcities.policy;

import static java.util.Objects.requireNonNull;

import freedomcities.words.Sentences;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words by which a text says how long it lasts: {@code until an ordinance is before the Council}.
 * Whether it has ended, no program can say.
 */
public final class LastingWords {
  private static final String PAPER =
      "(?:order|resolution|policy|directive|memorandum|memo|bulletin|section|chapter|article|ordinance"
          + "|act|rule|agreement|judgment|decree|provision|paragraph|subsection)";

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  /** To the end of the clause; the year of a day stands behind a comma. */
  private static final String MORE = "(?:[^,.;]|, (?=\\d{4}\\b))*";

  private static final String REST = "(?=[^,.;])" + MORE;

  /**
   * How a text says it of itself. What an officer does until something happens, or until when a
   * warrant lasts, is no word on that.
   */
  private static final List<Pattern> SAYS =
      Stream.of(
              "(?i)\\b(?:resolved|ordered|ordained|directed),? that (until " + REST + ")",
              "(?:^|(?<=[.;:\\n] ))((?i:until) (?:further (?:notice|order)|"
                  + MONTH
                  + "|(?:an?|the|this|such) (?:new |permanent |final )?"
                  + PAPER
                  + "\\b)"
                  + MORE
                  + ")",
              "\\b(?:in|into) (?:full )?(?:force|effect)(?: and effect)?,? (?:only"
                  + " )?((?:until|through) "
                  + REST
                  + ")",
              "\\b[Tt]h(?:is|e) "
                  + PAPER
                  + " (?:shall |will"
                  + " )?(?:lasts?|continues?|remains?|stands?|applies|apply|governs?) (?:only"
                  + " )?((?:until|through) "
                  + REST
                  + ")",
              "\\b[Tt]h(?:is|e) "
                  + PAPER
                  + " (?:shall |will )?((?:expires?|sunsets?|lapses?|terminates?)\\b"
                  + MORE
                  + ")")
          .map(Pattern::compile)
          .toList();

  private LastingWords() {}

  /**
   * {@return the words by which a text limits how long it lasts, each once, in the order of the
   * text; empty if it has none that are known}
   *
   * @param text as it is quoted
   */
  public static List<String> in(String text) {
    requireNonNull(text, "text");
    return SAYS.stream()
        .flatMap(pattern -> pattern.matcher(text).results())
        .sorted(Comparator.comparingInt((MatchResult found) -> found.start(1)))
        .map(found -> text.substring(found.start(1), end(text, found.end(1))).strip())
        .distinct()
        .toList();
  }

  /** Where words end that a pattern ended at a mark: a point of {@code No. 5} is none. */
  private static int end(String text, int found) {
    int end = found;
    while (end < text.length() && text.charAt(end) == '.' && !Sentences.endsAt(text, end)) {
      end++;
      while (end < text.length() && ",.;".indexOf(text.charAt(end)) < 0) {
        end++;
      }
    }
    return end;
  }
}
