package freedomcities.places;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How places are written: styles in running text, file names. */
final class PlaceSpelling {
  private static final String NOUN =
      "(?:Charter |Incorporated |Consolidated |Unified |Metropolitan |Autonomous )?"
          + "(?:City|County|Township|Town|Village|Borough|Parish|Municipality|Municipio|State|Commonwealth|District"
          + "|Government|Territory|Plantation)";

  /**
   * City of …, City and County of …, Unified Government of …; not Isle of Wight County. Possessive:
   * a long one takes no room on the stack.
   */
  private static final Pattern NOUN_FIRST =
      Pattern.compile(NOUN + "(?:(?: and |-)" + NOUN + ")*+ of .*", Pattern.DOTALL);

  private static final Pattern NOUN_LAST =
      Pattern.compile(".* (?:Government|Municipality|Borough)", Pattern.DOTALL);

  /** Letters that decomposition leaves as they are. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "ł", "l", "ø", "o", "ß", "ss", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ı",
          "i");

  private static final Pattern DROPPED = Pattern.compile("[\\p{M}'’‘`´ʻʼʹ′.]");

  /** With an id as long, kind, document and format a file name stays below 255 bytes. */
  private static final int LONGEST_NAME = 80;

  private PlaceSpelling() {}

  static String withArticle(String style) {
    boolean article = NOUN_FIRST.matcher(style).matches() || NOUN_LAST.matcher(style).matches();
    return article ? "the " + style : style;
  }

  static String slug(String name, Kind kind, String state, String id) {
    String slug = part(name) + "-" + kind.key() + "-" + part(state);
    return id.isBlank() ? slug : slug + "-" + part(id);
  }

  /**
   * Lower-case ASCII, never empty; what has no Latin letters is written as code points, so that two
   * names stay two.
   */
  private static String part(String words) {
    String folded = fold(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    if (folded.isEmpty()) {
      folded =
          words
              .codePoints()
              .filter(c -> !Character.isWhitespace(c))
              .mapToObj(c -> "u" + Integer.toHexString(c))
              .reduce((a, b) -> a + "-" + b)
              .orElse("unnamed");
    }
    if (folded.length() <= LONGEST_NAME) {
      return folded;
    }
    return folded.substring(0, LONGEST_NAME) + "-" + Integer.toHexString(words.hashCode());
  }

  private static String fold(String words) {
    String plain =
        DROPPED.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    plain = plain.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain;
  }
}
