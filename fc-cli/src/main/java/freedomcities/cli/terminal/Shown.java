package freedomcities.cli.terminal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words of others (names of files, arguments, keys, passages) as they may be sent to a terminal:
 * what it would obey, or what would turn the line around, is written out.
 */
final class Shown {
  /** Control characters but the tab, line and paragraph separators, marks of direction. */
  private static final Pattern OBEYED =
      Pattern.compile("[\\p{Cc}&&[^\\t]]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]");

  private Shown() {}

  /** On one line: {@code x\u001B[31m}. */
  static String of(String words) {
    return OBEYED.matcher(words).replaceAll(found -> "\\\\" + name(found.group().charAt(0)));
  }

  private static String name(char c) {
    return switch (c) {
      case '\n' -> "n";
      case '\r' -> "r";
      default -> String.format(Locale.ROOT, "u%04X", (int) c);
    };
  }
}
