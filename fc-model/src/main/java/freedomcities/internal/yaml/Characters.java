package freedomcities.internal.yaml;

import freedomcities.problems.Location;

/**
 * Characters that no file may hold: those that nobody sees, that no format can carry, or that
 * change what is read.
 */
public final class Characters {
  private Characters() {}

  /** Enough to see what is wrong with a file that is full of them. */
  private static final int MOST_TOLD = 20;

  /**
   * Tells of the refused characters and returns the text with a stand-in for each, so that reading
   * can go on.
   */
  static String check(String file, String text, ProblemList problems) {
    StringBuilder out = null;
    int refused = 0;
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (refused(c)) {
        refused++;
        if (refused <= MOST_TOLD) {
          problems.add(new Location(file, line, column), name(c), "delete it");
        }
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\ufffd');
      }
      boolean lineEnds =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      line += lineEnds ? 1 : 0;
      column = lineEnds ? 1 : column + 1;
      i += Character.charCount(c);
    }
    if (refused > MOST_TOLD) {
      problems.add(
          new Location(file, line, column),
          refused - MOST_TOLD + " more such characters above",
          "delete them all");
    }
    return out == null ? text : out.toString();
  }

  /** Tells of the first refused character in a scalar, where an escape has brought it in. */
  static void checkEscaped(Location at, String value, ProblemList problems) {
    checkValue(at, value, "this text holds an escaped ", problems);
  }

  /** Tells of the first refused character in a value that was given beside a file. */
  public static void checkGiven(Location at, String value, ProblemList problems) {
    checkValue(at, value, "this text holds a ", problems);
  }

  private static void checkValue(Location at, String value, String before, ProblemList problems) {
    value
        .codePoints()
        .filter(Characters::refused)
        .findFirst()
        .ifPresent(c -> problems.add(at, before + name(c), "delete it"));
  }

  private static boolean refused(int c) {
    return isControl(c) || isBidi(c) || c >= 0xd800 && c <= 0xdfff || c == 0xfffe || c == 0xffff;
  }

  private static boolean isControl(int c) {
    boolean allowed = c == '\n' || c == '\r' || c == '\t';
    return c < 0x20 && !allowed || c >= 0x7f && c <= 0x9f || c == 0x2028 || c == 0x2029;
  }

  private static boolean isBidi(int c) {
    return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
  }

  private static String name(int c) {
    String what =
        isBidi(c) ? "direction character" : isControl(c) ? "control character" : "broken character";
    return String.format(java.util.Locale.ROOT, "%s U+%04X", what, c);
  }
}
