package freedomcities.templates.internal.views;

import freedomcities.wording.Wording;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of an agenda within a sentence, whether a file gives its number or calls it something.
 */
final class AgendaItem {
  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern NUMBER =
      Pattern.compile("(?:(?:agenda )?item )?(?:no\\. ?|# ?)?(\\S*\\d\\S*|\\p{L})", CASELESS);
  private static final Pattern ARTICLE =
      Pattern.compile("(?:warrant )?article (\\S+)(?: of the warrant)?", CASELESS);

  private AgendaItem() {}

  /** {@code agenda item 12}, {@code article 9 of the warrant}; empty if no item is given. */
  static String phrase(String given, Wording words) {
    Matcher article = ARTICLE.matcher(given);
    Matcher number = NUMBER.matcher(given);
    if (given.isEmpty()) {
      return "";
    } else if (article.matches()) {
      return say("article", article.group(1), words);
    }
    return number.matches() ? say("number", number.group(1), words) : say("named", given, words);
  }

  private static String say(String kind, String item, Wording words) {
    return words.say("item." + kind, Map.of("item", item));
  }
}
