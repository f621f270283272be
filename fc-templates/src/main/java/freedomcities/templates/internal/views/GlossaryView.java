package freedomcities.templates.internal.views;

import freedomcities.law.Fact;
import freedomcities.law.Law;
import freedomcities.law.PublicRecords;
import freedomcities.law.Term;
import freedomcities.places.Jurisdiction;
import freedomcities.rules.Shelf;
import freedomcities.wording.Wording;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the glossary sees: each term in the document's language with its meaning, and what it rests
 * on where that is law.
 */
public final class GlossaryView {
  private static final String BEFORE = "glossary.";
  private static final String AFTER = ".term";
  private static final String PUBLIC_RECORD = "public-record";

  private GlossaryView() {}

  /** The keys of the terms, as {@code glossary.<key>.term} has them. */
  public static List<String> keys(Wording words) {
    return words.keys().stream()
        .filter(key -> key.startsWith(BEFORE) && key.endsWith(AFTER))
        .map(key -> key.substring(BEFORE.length(), key.length() - AFTER.length()))
        .sorted(Comparator.comparing(key -> folded(term(words, key))))
        .toList();
  }

  public static String term(Wording words, String key) {
    return words.say(BEFORE + key + AFTER);
  }

  public static String means(Wording words, String key) {
    return words.say(BEFORE + key + ".means");
  }

  /** Whether a term begins a word of a text, in whichever of its forms, as {@code warrants}. */
  static boolean stands(String term, String text) {
    return Stream.of(term.split(", "))
        .anyMatch(
            form ->
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(form),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text)
                    .find());
  }

  /** Each term and what it means. */
  public static Map<String, String> glossary(Wording words) {
    Map<String, String> glossary = new LinkedHashMap<>();
    keys(words).forEach(key -> glossary.put(term(words, key), means(words, key)));
    return Collections.unmodifiableMap(glossary);
  }

  public static Map<String, Object> of(Jurisdiction place, Law law, Shelf shelf, Wording words) {
    Map<String, Fact> facts =
        shelf.terms(law).stream().collect(Collectors.toMap(Term::key, Term::fact));
    Optional<Fact> records =
        law.profile(place.state())
            .flatMap(profile -> profile.publicRecords().map(PublicRecords::law));
    List<String> keys = keys(words);
    List<Map<String, String>> terms =
        keys.stream()
            .map(
                key ->
                    Map.of(
                        "term",
                        term(words, key),
                        "means",
                        means(words, key),
                        "source",
                        (key.equals(PUBLIC_RECORD) ? records : Optional.ofNullable(facts.get(key)))
                            .map(fact -> source(fact, words))
                            .orElse("")))
            .toList();
    List<String> dates =
        Stream.concat(facts.values().stream(), records.stream())
            .map(Fact::asOf)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(date -> words.date(LocalDate.parse(date)))
            .toList();
    return Map.of("terms", terms, "lawAsOf", words.list(dates));
  }

  /** {@code 8 U.S.C. § 1357(g); partly verified}; empty where the data have no citation. */
  private static String source(Fact fact, Wording words) {
    return fact.citation().equals("none found")
        ? ""
        : fact.citation() + "; " + words.say("confidence." + fact.confidence().key());
  }

  /**
   * For the order of the alphabet, whatever the language that the computer speaks: capitals and
   * accents don't count.
   */
  private static String folded(String term) {
    return Normalizer.normalize(term, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
