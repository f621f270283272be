package freedomcities.scan.source;

/** Writes numbers of lists as Word names the ways of it. */
final class NumberFormats {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int LARGEST_ROMAN = 3999, LARGEST_LETTER = 26 * 30;

  private NumberFormats() {}

  static String write(String format, int number) {
    return switch (format) {
      case "upperRoman" -> roman(number).toUpperCase(java.util.Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperLetter" -> letters(number).toUpperCase(java.util.Locale.ROOT);
      case "lowerLetter" -> letters(number);
      case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
      case "none" -> "";
      case "bullet" -> "•";
      default -> String.valueOf(number);
    };
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return String.valueOf(number);
    }
    StringBuilder out = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        out.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return out.toString();
  }

  /** As Word does: y, z, aa, bb. */
  private static String letters(int number) {
    if (number < 1 || number > LARGEST_LETTER) {
      return String.valueOf(number);
    }
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }
}
