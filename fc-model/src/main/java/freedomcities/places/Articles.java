package freedomcities.places;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English articles: the indefinite one by sound, the definite one for bodies. */
public final class Articles {
  /** Letters whose names begin with a vowel sound: an FBI agent, a DNA test. */
  private static final String VOWEL_LETTERS = "AEFHILMNORSX";

  private static final Pattern FIRST_WORD =
      Pattern.compile("(?![ʻʼ])[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}.&]*");
  private static final Pattern INITIALS =
      Pattern.compile("(\\p{Lu}\\.)+(\\p{Lu}\\.?)?|\\p{Lu}{1,4}|[\\p{Lu}&&[^AEIOUY]]+|USCIS");
  private static final Set<String> SPOKEN_AS_WORDS =
      Set.of("FEMA", "HUD", "LEAP", "NASA", "NATO", "RICO", "SWAT");

  /** Words that spelling gets wrong, by their beginning; the longest that fits counts. */
  private static final Set<String> SOUNDS_LIKE_CONSONANT =
      Set.of(
          "ewe",
          "ewing",
          "unadilla",
          "unalakleet",
          "unanim",
          "uniontown",
          "ouachita",
          "ouija",
          "uhrichsville",
          "uinta",
          "uwchlan",
          "urania",
          "urich",
          "ural",
          "uran",
          "uru");

  private static final Set<String> SOUNDS_LIKE_VOWEL =
      Set.of(
          "hour",
          "honest",
          "honor",
          "heir",
          "ypsilanti",
          "ysleta",
          "ybor",
          "yvonne",
          "yves",
          "yglesias",
          "ybarra",
          "utuado",
          "utqiagvik",
          "upatoi",
          "umiat");
  private static final Set<String> WHOLE_WORDS_LIKE_CONSONANT = Set.of("one", "once", "u");

  private static final Set<String> COLLECTIVES =
      Set.of(
          "board",
          "commission",
          "committee",
          "office",
          "auditor",
          "monitor",
          "ombudsman",
          "ombudsperson",
          "ombuds",
          "inspector",
          "authority",
          "division",
          "department",
          "bureau",
          "council",
          "agency",
          "unit",
          "section",
          "panel",
          "court",
          "jury",
          "assembly",
          "legislature",
          "clerk",
          "attorney",
          "mayor",
          "commissioner",
          "director",
          "administrator",
          "manager",
          "tribunal",
          "team",
          "task force",
          "inspector general",
          "attorney general",
          "comptroller",
          "controller",
          "advocate",
          "service",
          "center",
          "chief",
          "sheriff",
          "prosecutor",
          "government",
          "examiner",
          "investigator",
          "coordinator",
          "chamber",
          "association");
  private static final Pattern HEAD_END =
      Pattern.compile(" (?:of|for|on|in|at|to|against|within) ");
  private static final Pattern POSSESSIVE =
      Pattern.compile("\\b([\\p{L}\\p{M}]+)(?:['’]s|s['’])(?= )");
  private static final Set<String> COMMON_POSSESSORS =
      Set.of(
          "mayor",
          "sheriff",
          "chief",
          "governor",
          "citizen",
          "people",
          "women",
          "auditor",
          "clerk",
          "prosecutor",
          "general",
          "attorney",
          "ombudsman",
          "resident",
          "youth",
          "veteran",
          "manager",
          "administrator",
          "civilian",
          "commissioner",
          "worker",
          "tenant",
          "city",
          "county",
          "town",
          "village");
  private static final Pattern DETERMINER =
      Pattern.compile("(?:the|a|an|its|our|their|this|that|any|each|such) .*", Pattern.DOTALL);

  private Articles() {}

  /**
   * The phrase with its indefinite article.
   *
   * @param phrase without an article, as it stands in running text: {@code Utica official}
   * @return {@code a Utica official}, {@code an Española official}, {@code a one-page report}
   */
  public static String indefinite(String phrase) {
    requireNonNull(phrase, "phrase");
    return indefiniteArticle(phrase) + " " + phrase;
  }

  /**
   * {@return {@code a} or {@code an}, by the sound that the phrase begins with}
   *
   * @param phrase of which the first word counts; one without a word takes {@code a}
   */
  public static String indefiniteArticle(String phrase) {
    requireNonNull(phrase, "phrase");
    Matcher first = FIRST_WORD.matcher(phrase);
    return first.find() && beginsWithVowelSound(first.group()) ? "an" : "a";
  }

  /**
   * A style with its article where it takes one.
   *
   * @param style without article: {@code City of Sampleton}
   * @return {@code the City of Sampleton}, {@code King County}
   */
  public static String definiteStyle(String style) {
    requireNonNull(style, "style");
    return PlaceSpelling.withArticle(style);
  }

  /**
   * A body as it stands in running text. How it is written decides: {@code the Civilian Review
   * Board} and {@code Internal Affairs} stay; {@code Civilian Review Board}, whose noun takes an
   * article, gets {@code the}; {@code Sampleton's Review Board} has its determiner already.
   *
   * @param written with or without article, spaces around it left out; may be empty
   * @return the body with its article where it takes one; empty if nothing was written
   */
  public static String definiteBody(String written) {
    requireNonNull(written, "written");
    String body = written.strip();
    if (body.isEmpty() || DETERMINER.matcher(body).matches()) {
      return body;
    }
    if (body.startsWith("The ")) {
      return "the " + body.substring(4);
    }
    Matcher possessive = POSSESSIVE.matcher(body);
    if (possessive.find()
        && !COMMON_POSSESSORS.contains(singular(possessive.group(1).toLowerCase(Locale.ROOT)))) {
      return body;
    }
    return takesArticle(body) ? "the " + body : body;
  }

  private static boolean takesArticle(String body) {
    Matcher end = HEAD_END.matcher(body);
    String head = end.find() ? body.substring(0, end.start()) : body;
    String words = head.toLowerCase(Locale.ROOT);
    return COLLECTIVES.contains(lastWords(words, 1)) || COLLECTIVES.contains(lastWords(words, 2));
  }

  private static String lastWords(String phrase, int count) {
    List<String> words = List.of(phrase.split("\\s+"));
    return String.join(" ", words.subList(Math.max(0, words.size() - count), words.size()));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean beginsWithVowelSound(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return word.startsWith("8") || word.matches("1[18](?:\\D.*)?");
    }
    if (INITIALS.matcher(word).matches() && !SPOKEN_AS_WORDS.contains(word)) {
      return VOWEL_LETTERS.indexOf(word.charAt(0)) >= 0;
    }
    String plain = fold(word);
    if (WHOLE_WORDS_LIKE_CONSONANT.contains(plain) || begins(plain, SOUNDS_LIKE_CONSONANT)) {
      return false;
    }
    if (begins(plain, SOUNDS_LIKE_VOWEL)) {
      return true;
    }
    return switch (plain.charAt(0)) {
      case 'a', 'i', 'o' -> true;
      case 'e' -> !plain.startsWith("eu");
      case 'u' -> !longU(plain);
      default -> false;
    };
  }

  /**
   * Whether an initial u is said as in union: Utica, Ukiah, United; not in Upland, Unalaska,
   * unincorporated.
   */
  private static boolean longU(String word) {
    if (word.startsWith("un")) {
      return word.matches("un(?:i(?!n|m)).*");
    }
    return word.matches("u[^aeiou][aeiouy].*");
  }

  private static boolean begins(String word, Set<String> beginnings) {
    return beginnings.stream().anyMatch(word::startsWith);
  }

  private static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
