package freedomcities.gaps;

import java.util.List;

/** How lists and numbers are written in sentences. */
final class Sentences {
  private static final List<String> NUMBERS = List.of("none", "one", "two", "three", "four", "five", "six", "seven",
      "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen");

  private Sentences() {}

  /** {@code a}, {@code a and b}, {@code a, b, and c}; semicolons where a part has a comma of its own. */
  static String list(List<String> parts) {
    return list(parts, "and");
  }

  /** The same with another word before the last. */
  static String list(List<String> parts, String joint) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    String comma = parts.stream().anyMatch(part -> part.contains(",")) ? "; " : ", ";
    String before = String.join(comma, parts.subList(0, parts.size() - 1));
    return before + (parts.size() == 2 && comma.equals(", ") ? " " : comma) + joint + " " + parts.getLast();
  }

  static String number(int n) {
    return n < NUMBERS.size() ? NUMBERS.get(n) : Integer.toString(n);
  }
}
