package freedomcities.words;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a sentence of a policy or a law ends: not at the points of {@code 441.3}, {@code 8 C.F.R. §
 * 287.7}, {@code No. 5}, {@code Art. III} or {@code Lt. Ruiz}. Where a point could be either, as in
 * {@code the U.S. Officers}, the sentence goes on, so that nothing is cut in two.
 */
public final class Sentences {
  /** Words that are always written short. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?:^|.*[^\\p{L}\\p{N}])(?:\\p{L}|(?i:vs|cf|etc|mr|mrs|ms|dr|lt|sgt|capt|cmdr|cpl|det"
              + "|asst|dept|hon|gov|sen|rep|stat|rev|gen|ann|const|supp|fed|cir|cal|tit|subd|subsec"
              + "|regs|secs|nos|arts|approx|inc|corp|jr|sr|ch|seq|al|ave|st))",
          Pattern.DOTALL);

  /** Words that are short only before a number; "no", "art" and "sec" end sentences, too. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:^|.*[^\\p{L}\\p{N}])(?i:no|sec|art|par|para|fig|pt|vol|reg|div|pp|ex|app|cl)",
          Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("[\\s\\u00a0]*(?:§|#|\\d|[IVXLC]+\\b).*");

  /** {@code Pa. Cons. Stat.}: a capital and few letters, with another such word to follow. */
  private static final Pattern CITED =
      Pattern.compile("(?:^|.*[^\\p{L}\\p{N}])\\p{Lu}\\p{Ll}{0,4}", Pattern.DOTALL);

  private static final Pattern CITED_ON =
      Pattern.compile("\\s*\\p{Lu}\\p{Ll}{0,4}\\..*", Pattern.DOTALL);

  /** What is written short and ends a sentence where one begins after it. */
  private static final Pattern LAST =
      Pattern.compile("(?:^|.*[^\\p{L}\\p{N}])(?i:etc|seq|al)", Pattern.DOTALL);

  /** How far back a short word can begin. */
  private static final int LONGEST = 8;

  private static final String ENDS = ".;!?";

  private Sentences() {}

  /**
   * {@return the parts of a text that end with a point, a semicolon, a question or an exclamation
   * mark, or at the end of a line, each with its mark and with the spaces before it; empty ones are
   * left out}
   *
   * @param text as it is written
   */
  public static List<String> of(String text) {
    requireNonNull(text, "text");
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean line = text.charAt(i) == '\n';
      if (line || endsAt(text, i)) {
        add(parts, text.substring(from, line ? i : i + 1));
        from = i + 1;
      }
    }
    add(parts, text.substring(from));
    return List.copyOf(parts);
  }

  private static void add(List<String> parts, String part) {
    if (part.chars().anyMatch(c -> ENDS.indexOf(c) < 0 && !Character.isWhitespace(c))) {
      parts.add(part);
    }
  }

  /**
   * {@return whether the character at this place is a mark that ends a sentence or a part of one}
   *
   * @param text as it is written
   * @param at index of the character, from 0
   */
  public static boolean endsAt(String text, int at) {
    requireNonNull(text, "text");
    char mark = text.charAt(at);
    if (mark != '.') {
      return ENDS.indexOf(mark) >= 0;
    }
    String before = text.substring(Math.max(0, at - LONGEST), at);
    String after = text.substring(at + 1, Math.min(text.length(), at + 1 + LONGEST));
    if (after.isBlank()) {
      return true;
    }
    if (Character.isLetterOrDigit(after.charAt(0))) {
      return false;
    }
    char next = after.stripLeading().charAt(0);
    if (",;:)§".indexOf(next) >= 0 || Character.isLowerCase(next)) {
      return false;
    }
    return !(SHORT.matcher(before).matches()
            && !(LAST.matcher(before).matches() && Character.isUpperCase(next))
        || CITED.matcher(before).matches() && CITED_ON.matcher(after).matches()
        || NUMBERED.matcher(before).matches() && NUMBER.matcher(after).matches());
  }
}
