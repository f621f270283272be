package freedomcities.templates.internal.views;

import freedomcities.wording.Wording;
import java.util.Map;
import java.util.Optional;
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
    Optional<String> article = article(given);
    Matcher number = NUMBER.matcher(given);
    if (given.isEmpty()) {
      return "";
    } else if (article.isPresent()) {
      return say("article", article.get(), words);
    }
    return number.matches() ? say("number", number.group(1), words) : say("named", given, words);
  }

  /** The number of an article of a warrant, {@code 9}; empty if the item is none. */
  static Optional<String> article(String given) {
    Matcher article = ARTICLE.matcher(given);
    return article.matches() ? Optional.of(article.group(1)) : Optional.empty();
  }

  private static String say(String kind, String item, Wording words) {
    return words.say("item." + kind, Map.of("item", item));
  }
}
