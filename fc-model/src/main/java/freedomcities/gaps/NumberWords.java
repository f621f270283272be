package freedomcities.gaps;

import java.util.List;

/** How numbers are written in sentences. */
final class NumberWords {
  private static final List<String> NUMBERS =
      List.of(
          "none",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen");

  private NumberWords() {}

  static String number(int n) {
    return n < NUMBERS.size() ? NUMBERS.get(n) : Integer.toString(n);
  }
}
