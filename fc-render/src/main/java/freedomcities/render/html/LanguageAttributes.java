package freedomcities.render.html;

import java.util.Locale;
import java.util.Set;

/** What HTML says of languages. */
final class LanguageAttributes {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb");

  /** The language of the page's own words, such as those that tell of a change. */
  static final String OURS = "en";

  private LanguageAttributes() {}

  /** The direction a language is written in, {@code ltr} or {@code rtl}. */
  static String direction(String language) {
    return RIGHT_TO_LEFT.contains(primary(language)) ? "rtl" : "ltr";
  }

  /** The direction to say at an element of one language within another; empty if it is the same. */
  static String turned(String language, String around) {
    return direction(language).equals(direction(around)) ? "" : direction(language);
  }

  /** The language to say at our own words within another language; empty if it is ours. */
  static String ours(String around) {
    return primary(around).equals(OURS) ? "" : OURS;
  }

  private static String primary(String language) {
    return language.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }
}
