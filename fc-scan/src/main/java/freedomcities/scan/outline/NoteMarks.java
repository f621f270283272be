package freedomcities.scan.outline;

import java.util.regex.Pattern;

/** The raised digits that refer to notes: they belong to no number, title or sentence. */
final class NoteMarks {
  private static final String SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final Pattern SIGN = Pattern.compile("[" + SIGNS + "]");

  private NoteMarks() {}

  /** Words without the mark at their end. */
  static String without(String words) {
    int end = words.length();
    while (end > 0 && isSign(words, end - 1)) {
      end--;
    }
    return words.substring(0, end);
  }

  /** A text of the same length in which marks are what may close a sentence behind its point. */
  static String closing(String text) {
    return SIGN.matcher(text).replaceAll(")");
  }

  private static boolean isSign(String words, int at) {
    return SIGNS.indexOf(words.charAt(at)) >= 0;
  }
}
