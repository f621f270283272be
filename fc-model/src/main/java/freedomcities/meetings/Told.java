package freedomcities.meetings;

import static java.util.Objects.requireNonNull;

import freedomcities.policy.Status;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing that a recording did not take up, or that a sheet left open. It is told by a key, so
 * that each front has its own words for it; {@link #sentence} are those of the command.
 *
 * <pre>
 * told.key();                    // passages
 * told.values();                 // rule: 5, status: missing, standing: conflicting
 * </pre>
 *
 * @param key which thing it is: one of {@link #keys}
 * @param values what it is about, by name: {@code status} and {@code standing} are keys of a {@link
 *     Status}, {@code day} is a day as {@code 2026-10-02}, all else is as somebody wrote it
 */
public record Told(String key, Map<String, String> values) {
  private static final Map<String, String> SENTENCES = sentences();
  private static final Set<String> STATUSES = Set.of("status", "standing");
  private static final Pattern VALUE = Pattern.compile("\\{([a-z]+)\\}");

  /**
   * Keeps a copy of its map.
   *
   * @throws IllegalArgumentException if there is no such key, or a value is missing
   */
  public Told {
    values = Map.copyOf(requireNonNull(values, "values"));
    String sentence = SENTENCES.get(requireNonNull(key, "key"));
    if (sentence == null || !names(sentence).equals(values.keySet())) {
      throw new IllegalArgumentException("nothing is told by " + key + " and " + values.keySet());
    }
  }

  static Told of(String key, String... namesAndValues) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Told(key, values);
  }

  private static Map<String, String> sentences() {
    String sheet = "rule {rule}: the sheet makes it {status}";
    Map<String, String> of = new LinkedHashMap<>();
    of.put("there", "rule {rule}: the answer is in the file already");
    of.put("passages", sheet + ", its passages {standing}; the file is kept");
    of.put("source", sheet + ", but it rests on {source}; the file is kept");
    of.put("source-by", sheet + " by {by}, but it rests on {source}; the file is kept");
    of.put("writing-open", "rule {rule}: in place, but whether in writing is not ticked");
    of.put("place-open", "rule {rule}: not in writing, but whether in place is not ticked");
    of.put(
        "where", "rule {rule}: \"{where}\" stands under where, but in writing is not ticked yes");
    of.put("promise", "the promise \"{what}\" is in the file already");
    of.put(
        "no-date",
        "promise {number}: \"{when}\" is no date; write one as by in documents.follow-up");
    of.put(
        "as-of",
        "as-of stays {day}, the day of the rest of the record; change it once the rest has been"
            + " looked at again");
    of.put("left", "left on the sheet, since a town file has no key for it: {fields}");
    of.put("bare", "page {page}: no form field stands on it; nothing of it was read");
    return of;
  }

  /** {@return every key that there is, to have words for each} */
  public static Set<String> keys() {
    return SENTENCES.keySet();
  }

  /** {@return what it says, in English and in the words of sheets and files} */
  public String sentence() {
    return VALUE
        .matcher(SENTENCES.getOrDefault(key, ""))
        .replaceAll(name -> Matcher.quoteReplacement(worded(name)));
  }

  private String worded(MatchResult name) {
    String value = values.getOrDefault(name.group(1), "");
    return STATUSES.contains(name.group(1))
        ? Arrays.stream(Status.values())
            .filter(status -> status.key().equals(value))
            .map(Status::words)
            .findFirst()
            .orElse(value)
        : value;
  }

  private static Set<String> names(String sentence) {
    return VALUE.matcher(sentence).results().map(name -> name.group(1)).collect(Collectors.toSet());
  }
}
