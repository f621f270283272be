package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.source.TemplateSource;
import freedomcities.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Handouts are read by everybody. English: the Flesch-Kincaid grade, 0.39 words a sentence + 11.8
 * syllables a word − 15.59, is at most 8. Spanish: Fernández Huerta's ease, 206.84 − 60 syllables a
 * word − 1.02 words a sentence, is at least 60 (“normal”, school grades 7 and 8). The names of the
 * two agencies, ICE and CBP, count as one syllable each.
 */
class ReadingLevelTest {
  private static final Languages LANGUAGES =
      new Languages(TemplateSource.none(), RuleSet.standard());

  /** Words; a sentence of a card is read in one glance. */
  private static final int LONGEST_STATEMENT = 22;

  private record Text(List<String> words, long sentences) {
    static Text of(String text) {
      String letters = text.replace("ICE", "ice").replace("CBP", "cee");
      return new Text(
          Arrays.stream(letters.split("[^\\p{L}’']+")).filter(word -> !word.isEmpty()).toList(),
          Math.max(1, text.chars().filter(c -> c == '.' || c == '?' || c == '!').count()));
    }

    double perSentence() {
      return (double) words.size() / sentences;
    }

    double syllables(Pattern nucleus) {
      return (double)
              words.stream()
                  .mapToLong(
                      word ->
                          Math.max(
                              1, nucleus.matcher(word.toLowerCase(Locale.ROOT)).results().count()))
                  .sum()
          / words.size();
    }
  }

  /**
   * A run of vowels; a final silent e counts only after a consonant and l, and e before a final d
   * or s mostly doesn't.
   */
  private static final Pattern ENGLISH =
      Pattern.compile("(?!e(s|d)?$)[aeiouy]+|(?<=[^aeiouy]l)e$|(?<=[td])ed$");

  /** Weak vowels join their neighbours unless they bear an accent. */
  private static final Pattern SPANISH = Pattern.compile("[iuü]?[aeoáéó][iuy]?|[íú]|[iuü]{1,2}|y$");

  static double grade(String text) {
    Text read = Text.of(text);
    return 0.39 * read.perSentence() + 11.8 * read.syllables(ENGLISH) - 15.59;
  }

  static double ease(String text) {
    Text read = Text.of(text);
    return 206.84 - 60 * read.syllables(SPANISH) - 1.02 * read.perSentence();
  }

  static List<String> rules() {
    return Examples.RULES.core().stream().map(Rule::id).toList();
  }

  private static String plain(String language, String rule) {
    return LANGUAGES.wording(language).say("rules." + rule + ".plain");
  }

  private static String all(String language) {
    return String.join(" ", rules().stream().map(rule -> plain(language, rule)).toList());
  }

  private static String handout(String language) {
    Wording wording = LANGUAGES.wording(language);
    return String.join(
            " ",
            wording.keys().stream()
                .filter(key -> key.matches("(glossary|status)\\..*\\.means"))
                .map(wording::say)
                .toList())
        + " "
        + all(language);
  }

  @Test
  void whatTheRulesDoIsToldForGradeEightOrBelow() {
    assertThat(grade(all("en"))).isLessThanOrEqualTo(8);
    assertThat(grade(handout("en"))).isLessThanOrEqualTo(8);
  }

  @Test
  void theSpanishIsNoHarder() {
    assertThat(ease(all("es"))).isGreaterThanOrEqualTo(60);
    assertThat(ease(handout("es"))).isGreaterThanOrEqualTo(60);
  }

  static Stream<Arguments> statements() {
    return LANGUAGES.all().stream()
        .flatMap(
            language ->
                Stream.concat(
                        Examples.RULES.core().stream(), Examples.RULES.optionalRules().stream())
                    .flatMap(
                        rule ->
                            rule.elements().stream()
                                .map(
                                    element ->
                                        Arguments.of(
                                            language,
                                            "rules." + rule.id() + ".parts." + element.id()))));
  }

  /**
   * A statement for each part of each rule, which a policy makes or doesn't: one or two short
   * sentences, no question.
   */
  @ParameterizedTest
  @MethodSource("statements")
  void eachPartIsAPlainStatement(String language, String key) {
    String statement = LANGUAGES.wording(language).say(key);
    assertThat(statement).matches("\\p{Lu}[^?]*\\.");
    assertThat(Text.of(statement).perSentence()).isLessThanOrEqualTo(LONGEST_STATEMENT);
  }

  @Test
  void theStatementsAreReadAsEasily() {
    assertThat(grade(statementsIn("en"))).isLessThanOrEqualTo(8);
    assertThat(ease(statementsIn("es"))).isGreaterThanOrEqualTo(60);
  }

  private static String statementsIn(String language) {
    return String.join(
        " ",
        LANGUAGES.wording(language).keys().stream()
            .filter(key -> key.matches("rules\\..*\\.parts\\..*"))
            .map(LANGUAGES.wording(language)::say)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "judge, 1",
    "officials, 3",
    "people, 2",
    "asked, 1",
    "needed, 2",
    "immigration, 4",
    "hold, 1",
    "rule, 1",
    "about, 2",
    "surveillance, 3"
  })
  void englishSyllables(String word, int count) {
    assertThat(Text.of(word).syllables(ENGLISH)).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({
    "juez, 1",
    "autoridades, 5",
    "migratorio, 4",
    "policía, 4",
    "orden, 2",
    "reglas, 2",
    "agencia, 3",
    "ley, 1"
  })
  void spanishSyllables(String word, int count) {
    assertThat(Text.of(word).syllables(SPANISH)).isEqualTo(count);
  }

  /** The model's own words would fail. */
  @Test
  void lawIsHarder() {
    String law =
        String.join(
            " ",
            Examples.RULES.core().stream()
                .map(rule -> rule.text().filled(placeholder -> "City"))
                .toList());
    assertThat(grade(law)).isGreaterThan(12);
    String parts =
        String.join(
            " ",
            Examples.RULES.core().stream()
                .flatMap(rule -> rule.elements().stream())
                .map(element -> "The policy " + element.has() + ".")
                .toList());
    assertThat(grade(parts)).isGreaterThan(8);
    assertThat(
            ease(
                "La administración jurisdiccional instrumentaliza interpretaciones"
                    + " extraordinariamente dificultosas mediante procedimientos institucionales"
                    + " interdependientes de naturaleza administrativa."))
        .isLessThan(60);
  }
}
