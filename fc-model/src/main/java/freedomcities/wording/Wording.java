package freedomcities.wording;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.lookup.StringLookupFactory;

/**
 * The strings of one language. Immutable; serves many threads.
 *
 * <pre>
 * wording.say("handout.title", Map.of("place", "Sampleton"))
 * </pre>
 */
public final class Wording {
  /** A key in the words of another: its groups are joined by dots, as no name is. */
  private static final Pattern KEY = Pattern.compile("\\{([a-z-]+(?:\\.[a-z-]+)+)\\}");

  private final String language;
  private final String name;
  private final String review;
  private final Map<String, String> words;

  Wording(String language, String name, String review, Map<String, String> words) {
    this.language = language;
    this.name = name;
    this.review = review;
    this.words = new TreeMap<>(words);
  }

  /**
   * These words with others of the same language over them.
   *
   * @param over each of its strings takes the place of the one of its key, or is added
   * @return both; read by a person only if both were
   */
  public Wording with(Wording over) {
    requireNonNull(over, "over");
    return new Wording(
        language, name, reviewed() ? over.review : review, overlaid(words, over.words));
  }

  /**
   * The same with single strings over these words.
   *
   * @param over strings by key
   * @return both
   */
  public Wording with(Map<String, String> over) {
    requireNonNull(over, "over");
    return new Wording(language, name, review, overlaid(words, over));
  }

  private static Map<String, String> overlaid(Map<String, String> words, Map<String, String> over) {
    Map<String, String> all = new TreeMap<>(words);
    all.putAll(over);
    return all;
  }

  /**
   * These words where each text that has the key of another in braces, <code>{subject.brief}</code>
   * , has its words in their place.
   *
   * @return words without such keys; a key that there is not stays as it is
   */
  public Wording withKeysFilled() {
    Map<String, String> all = new TreeMap<>(words);
    all.replaceAll(
        (key, text) ->
            text.indexOf('{') < 0
                ? text
                : KEY.matcher(text)
                    .replaceAll(
                        found ->
                            Matcher.quoteReplacement(
                                words.getOrDefault(found.group(1), found.group()))));
    return new Wording(language, name, review, all);
  }

  /** {@return the language as BCP 47 writes it: {@code en-US}, {@code es-US}} */
  public String language() {
    return language;
  }

  /** {@return what the language calls itself: {@code español}} */
  public String name() {
    return name;
  }

  /** {@return who has read the words, or {@code machine-drafted} as long as nobody has} */
  public String review() {
    return review;
  }

  /** {@return whether a person has read the words} */
  public boolean reviewed() {
    return !review.equals(WordingReader.MACHINE_DRAFTED);
  }

  /** {@return the keys that have words} */
  public Set<String> keys() {
    return Collections.unmodifiableSet(words.keySet());
  }

  /**
   * {@return whether there are words for this key}
   *
   * @param key groups joined by dots: {@code handout.title}
   */
  public boolean has(String key) {
    requireNonNull(key, "key");
    return words.containsKey(key);
  }

  /**
   * {@return the words of a key with their names in braces, as the file has them; empty if there
   * are none}
   *
   * @param key groups joined by dots: {@code handout.title}
   */
  public String raw(String key) {
    requireNonNull(key, "key");
    return words.getOrDefault(key, "");
  }

  /**
   * The words of a key, each <code>{name}</code> in them filled with the value of that name. Values
   * are put in as they are, never read for names again.
   *
   * @param key groups joined by dots: {@code handout.title}
   * @param values by name, without braces; those that the words don't need are passed over
   * @return the words, with no name left open
   * @throws IllegalArgumentException if there are no such words, or they need a value that is not
   *     given
   */
  public String say(String key, Map<String, String> values) {
    requireNonNull(values, "values");
    requireNonNull(key, "key");
    String text = words.get(key);
    if (text == null) {
      throw new IllegalArgumentException("there are no words for " + key + " in " + language);
    }
    return text.indexOf('{') < 0 ? text : filled(key, text, values);
  }

  /**
   * {@return the words of a key that need no values}
   *
   * @param key groups joined by dots: {@code list.between}
   * @throws IllegalArgumentException if there are no such words, or they need a value
   */
  public String say(String key) {
    requireNonNull(key, "key");
    return say(key, Map.of());
  }

  private static String filled(String key, String text, Map<String, String> values) {
    StringSubstitutor substitutor =
        new StringSubstitutor(StringLookupFactory.INSTANCE.mapStringLookup(values), "{", "}", '\0');
    substitutor.setValueDelimiterMatcher(null);
    substitutor.setDisableSubstitutionInValues(true);
    substitutor.setEnableUndefinedVariableException(true);
    try {
      return substitutor.replace(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the words for " + key + " need a value that is not given: " + text, e);
    }
  }

  /**
   * A date in words; day and month stay on one line.
   *
   * @param date whose day, month and year are said
   * @return {@code December 1, 2026}
   */
  public String date(LocalDate date) {
    requireNonNull(date, "date");
    String month = say("calendar.months." + date.getMonthValue());
    return say(
        "calendar.date",
        Map.of(
            "day",
            Integer.toString(date.getDayOfMonth()),
            "month",
            month,
            "year",
            Integer.toString(date.getYear())));
  }

  /**
   * {@return the day of the week of a date: {@code Tuesday}}
   *
   * @param date whose day of the week is said
   */
  public String weekday(LocalDate date) {
    requireNonNull(date, "date");
    return say("calendar.weekdays." + date.getDayOfWeek().getValue());
  }

  /**
   * A list in what is drafted in English only; semicolons where a part has a comma of its own.
   *
   * @param parts in their order; may be none
   * @param joint the word before the last part: {@code and}
   * @return {@code a}, {@code a and b}, {@code a, b, and c}; empty for no parts
   */
  public static String englishList(List<String> parts, String joint) {
    requireNonNull(parts, "parts");
    requireNonNull(joint, "joint");
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    String comma = parts.stream().anyMatch(part -> part.contains(",")) ? "; " : ", ";
    String before = String.join(comma, parts.subList(0, parts.size() - 1));
    return before
        + (parts.size() == 2 && comma.equals(", ") ? " " : comma)
        + joint
        + " "
        + parts.getLast();
  }

  /**
   * A list in the language's own form.
   *
   * @param parts in their order; may be none
   * @return {@code a}, {@code a and b}, {@code a, b, and c}; empty for no parts
   */
  public String list(List<String> parts) {
    requireNonNull(parts, "parts");
    if (parts.isEmpty()) {
      return "";
    }
    if (parts.size() == 2) {
      return say("list.two", Map.of("first", parts.get(0), "last", parts.get(1)));
    }
    String all = String.join(say("list.between"), parts.subList(0, parts.size() - 1));
    return parts.size() == 1
        ? parts.getFirst()
        : say("list.end", Map.of("first", all, "last", parts.getLast()));
  }
}
