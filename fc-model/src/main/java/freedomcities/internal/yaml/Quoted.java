package freedomcities.internal.yaml;

import java.util.Locale;

/**
 * Values as messages show them: quoted, on one line, not too long, and with nothing in them that a
 * terminal would obey or nobody would see.
 */
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** The value in double quotes. */
  public static String of(String value) {
    return "\"" + brief(value) + "\"";
  }

  /** The same without quotes. */
  static String brief(String value) {
    StringBuilder line = new StringBuilder();
    value.codePoints().limit(LONGEST).forEach(c -> line.append(shown(c)));
    return line.append(value.codePointCount(0, value.length()) <= LONGEST ? "" : "…").toString();
  }

  private static String shown(int c) {
    return switch (c) {
      case '\r' -> "\\r";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default ->
          switch (Character.getType(c)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.SURROGATE,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                String.format(Locale.ROOT, "\\u%04X", c);
            default -> Character.toString(c);
          };
    };
  }
}
