package freedomcities.internal.yaml;

import java.util.Locale;

/**
 * Spaces that look like ordinary ones and indent nothing, as web pages and word processors leave
 * them.
 */
final class OddSpaces {
  static final String REMEDY = "indent all lines with ordinary spaces";

  private OddSpaces() {}

  /** Whether a text begins so, behind ordinary spaces. */
  static boolean begin(String text) {
    int first = first(text);
    return Character.getType(first) == Character.SPACE_SEPARATOR || first == '\u200b';
  }

  /** {@code the line is indented with U+00A0 (no-break space)} */
  static String found(String text) {
    int first = first(text);
    return String.format(
        Locale.ROOT,
        "the line is indented with U+%04X (%s)",
        first,
        String.valueOf(Character.getName(first)).toLowerCase(Locale.ROOT));
  }

  private static int first(String text) {
    String rest = text.replaceFirst("^ +", "");
    return rest.isEmpty() ? 0 : rest.codePointAt(0);
  }
}
