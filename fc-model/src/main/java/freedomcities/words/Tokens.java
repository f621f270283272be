package freedomcities.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text cut into words, stretches of white space, and single other characters; joined again they
 * are the text.
 */
final class Tokens {
  /** Words so common that finding one in both texts says nothing. */
  private static final Set<String> COMMON =
      Set.of(
          "a", "an", "and", "any", "as", "at", "be", "by", "for", "from", "in", "is", "it", "may",
          "no", "not", "of", "on", "or", "shall", "such", "that", "the", "this", "to", "will",
          "with");

  private Tokens() {}

  static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      tokens.add(text.substring(start, end));
      start = end;
    }
    return tokens;
  }

  private static int end(String text, int start) {
    int c = text.codePointAt(start);
    int end = start + Character.charCount(c);
    boolean word = inWord(c);
    boolean space = isSpace(c);
    while (end < text.length()) {
      int next = text.codePointAt(end);
      // A combining mark stays with what it combines with, whatever that is.
      boolean goesOn =
          word && (inWord(next) || joinsWords(text, end))
              || space && isSpace(next)
              || !space && isMark(next);
      if (!goesOn) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  static boolean isWord(String token) {
    return inWord(token.codePointAt(0));
  }

  static boolean isSpace(String token) {
    return isSpace(token.codePointAt(0));
  }

  /** Whether a run of such tokens between two changes is worth showing as unchanged. */
  static boolean isTelling(String token) {
    return isWord(token) && !COMMON.contains(token.toLowerCase(Locale.ROOT));
  }

  private static boolean inWord(int c) {
    return Character.isLetterOrDigit(c) || isMark(c) || c == '_';
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * An apostrophe, hyphen or full stop between letters: {@code individual’s}, {@code law-abiding},
   * {@code U.S}.
   */
  private static boolean joinsWords(String text, int at) {
    char c = text.charAt(at);
    boolean joiner = c == '\'' || c == '’' || c == '-' || c == '‑' || c == '.';
    return joiner && at + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(at + 1));
  }
}
