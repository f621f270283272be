package freedomcities.scan.outline;

import java.util.Locale;

/** Roman numbers up to 49, written as they should be. */
final class Romans {
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private Romans() {}

  /** 0 for what is none. */
  static int value(String roman) {
    String upper = roman.toUpperCase(Locale.ROOT);
    for (int tens = 0; tens < TENS.length; tens++) {
      for (int ones = 0; ones < ONES.length; ones++) {
        if (upper.equals(TENS[tens] + ONES[ones]) && !upper.isEmpty()) {
          return tens * 10 + ones;
        }
      }
    }
    return 0;
  }
}
