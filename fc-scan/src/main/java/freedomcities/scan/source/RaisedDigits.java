package freedomcities.scan.source;

/**
 * Digits that stand higher than the line, as those of a note do: {@code 302.1²} is not 302.12. They
 * are told apart by their signs, as no text says how high its letters stand.
 */
final class RaisedDigits {
  private static final String SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private RaisedDigits() {}

  /** The signs of raised digits for words that are digits alone; else the words. */
  static String of(String words) {
    StringBuilder out = new StringBuilder();
    for (char sign : words.toCharArray()) {
      if (sign < '0' || sign > '9') {
        return words;
      }
      out.append(SIGNS.charAt(sign - '0'));
    }
    return out.toString();
  }
}
