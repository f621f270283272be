package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.rules.RuleSet;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Papers of a place of which nothing is known but what an official said at a meeting: they claim no
 * more than that, and one paper doesn't deny what the next page says.
 */
class FromAMeetingTest {
  private static final String PLACE = "{name: Sampleton, kind: county, state: AZ}";

  private static final Languages LANGUAGES =
      new Languages(TemplateSource.none(), RuleSet.standard());

  private static final List<Path> WORDS =
      List.of(
          Path.of("src/main/resources/freedomcities-templates/words/es.yaml"),
          Path.of("../fc-model/src/main/resources/freedomcities/rules/nine-rules/words/es.yaml"));

  private static final String ANSWER =
      "answers: [{who: Sheriff, when: 2026-11-30, position: no-answer, words: We never ask.%s}]";

  /** One sentence, once as an answer and once as a citation that nobody looked up. */
  private static final String TWO_AGENCIES =
      """
      jurisdiction: {name: Sampleton, kind: county, state: AZ}
      policy:
        - agency: Sampleton County Sheriff's Office
          as-of: 2026-11-30
          rules: {5: {status: %1$s, answers: [{who: Sheriff, position: no-answer, words: We never ask.}]}}
        - agency: Sampleton County Jail
          as-of: 2026-11-30
          rules: {5: {status: %1$s, citation: "Sheriff, at a meeting", confidence: unverified}, 6: missing}
      documents: {date: 2026-12-01}
      """;

  private static Town town(String rules, String documents) {
    return Examples.ofPolice(PLACE, rules, "documents: {date: 2026-12-01" + documents + "}\n");
  }

  private static Town told(String yaml) {
    return new TownReader(Examples.RULES, Law.standard()).read("town.yaml", yaml);
  }

  private static String text(Town town, DocumentKind kind, String language) {
    return Examples.text(town, kind, language).replaceAll("[\\s\\u00a0]+", " ");
  }

  /** The next page listed what was promised. */
  @ParameterizedTest
  @CsvSource({
    "en, 'No promise is on record, unless it is one of the next steps below.', 'No promise is on"
        + " record.', no name on record",
    "es, 'a menos que sea uno de los próximos pasos de abajo.', 'No hay ninguna promesa"
        + " registrada.', sin nombre registrado"
  })
  void noPromiseIsDeniedThatStandsAmongTheNextSteps(
      String language, String beside, String none, String nobody) {
    String rules = "5: {status: in-practice, " + ANSWER.formatted("") + "}";
    assertThat(
            text(
                town(rules, ", follow-up: [{what: Send the order, by: 2026-12-11}]"),
                DocumentKind.REPORT,
                language))
        .contains(beside, nobody)
        .doesNotContain(none);
    assertThat(text(town(rules, ""), DocumentKind.REPORT, language))
        .contains(none)
        .doesNotContain(beside);
    assertThat(
            text(
                town(
                    "5: {status: in-practice, " + ANSWER.formatted(", promise: An order") + "}",
                    ", follow-up: [{what: Call again}]"),
                DocumentKind.REPORT,
                language))
        .doesNotContain(none, beside);
  }

  /** Who doesn't know has answered, and nothing can be confirmed of it. */
  @ParameterizedTest
  @CsvSource({
    "en, No position given, read what was answered, confirm what",
    "es, No dio su posición, leer lo que se respondió, confirmar lo que"
  })
  void wordsAreNoPositionAndAreToBeRead(
      String language, String position, String step, String confirmed) {
    assertThat(
            text(
                town("5: {status: unknown, " + ANSWER.formatted("") + "}", ""),
                DocumentKind.REPORT,
                language))
        .contains(position, step)
        .doesNotContain(confirmed);
  }

  private static final String PRACTICE =
      "{source: %s, instrument: %s, text: No officer shall inquire., has: [inquiry, citizenship,"
          + " every-individual, eligibility, unrelated-purpose]}";

  private enum Ground {
    SAID(
        "{status: in-practice, " + ANSWER.formatted("") + "}",
        "We are told that it is done in",
        "We have seen nothing in writing that says it must be."),
    OBSERVED(
        "{passages: [" + PRACTICE.formatted("Ride-along", "practice") + "]}",
        "Today it is done in",
        "We have seen nothing in writing that says it must be."),
    MANUAL(
        "{passages: [" + PRACTICE.formatted("Manual 5", "manual") + "]}",
        "or is in an agency’s own papers, which it can change alone.",
        "It is done, or is in an agency’s own papers, which it can change alone.");

    final String rule;
    final String comment;
    final String handout;

    Ground(String rule, String comment, String handout) {
      this.rule = rule;
      this.comment = comment;
      this.handout = handout;
    }
  }

  /**
   * That there is nothing in writing is known of no practice; a manual is seen to be in writing.
   */
  @ParameterizedTest
  @EnumSource
  void whatIsDoneIsNotSaidToBeNowhereInWriting(Ground ground) {
    Town town =
        Examples.ofPolice(PLACE, "5: " + ground.rule, "choices: {manuals: not-in-writing}\n");
    String comment = text(town, DocumentKind.COMMENT, "en");
    String handout = text(town, DocumentKind.HANDOUT, "en");
    assertThat(comment).contains(ground.comment).doesNotContain("but nothing in writing");
    assertThat(handout).contains(ground.handout);
    assertThat(comment + handout).doesNotContain("Nothing in writing says", "not in writing there");
    assertThat((comment + handout).contains("seen nothing in writing"))
        .isEqualTo(ground != Ground.MANUAL);
    for (DocumentKind kind : List.of(DocumentKind.COMMENT, DocumentKind.HANDOUT)) {
      assertThat(text(town, kind, "es"))
          .doesNotContain("escrito lo exige", "allí no está por escrito");
    }
  }

  /** One rule and one and eight were ten of nine; now each agency has nine. */
  @ParameterizedTest
  @CsvSource({
    "en, 'We count by agency, so rules can repeat.'",
    "es, 'Contamos por agencia: las reglas pueden repetirse.'"
  })
  void noRuleIsCountedTwiceWhereThereIsTimeForEachAgency(String language, String said) {
    Town differ = told(TWO_AGENCIES.formatted("in-practice"));
    assertThat(text(differ, DocumentKind.COMMENT, language)).doesNotContain(said);
    assertThat(text(town("5: in-practice", ""), DocumentKind.COMMENT, language))
        .doesNotContain(said);
  }

  /** A citation that nobody looked up is no less than none. */
  @ParameterizedTest
  @ValueSource(strings = {"in-practice", "partial", "conflicting"})
  void oneSentenceIsMarkedAlikeAtEachAgency(String status) {
    Town town = told(TWO_AGENCIES.formatted(status));
    String mark = LANGUAGES.wording("en").say("status." + status + ".word") + " (to confirm)";
    String handout = text(town, DocumentKind.HANDOUT, "en");
    assertThat(handout).contains(mark, "To confirm: none of the words were seen.");
    assertThat(text(town, DocumentKind.HANDOUT, "es")).contains("no se vio ningún texto");
    assertThat(text(town, DocumentKind.COMMENT, "en")).doesNotContain("not read all");
    String silent = "5: {status: " + status + ", answers: [{who: Sheriff, position: no-answer}]}";
    String sheet = text(town(silent, ""), DocumentKind.HANDOUT, "en");
    assertThat(sheet).contains(mark);
    // What nobody saw done was told as done.
    assertThat(sheet.contains("It is said to be done. We have seen nothing in writing"))
        .isEqualTo(status.equals("in-practice"));
    assertThat(text(town(silent, ""), DocumentKind.REPORT, "en")).contains(mark);
  }

  @Test
  void whatIsMissingByACitationThatNobodyLookedUpIsNotReadInPart() {
    String rule = "5: {status: missing, citation: Policy 5, confidence: %s}";
    assertThat(text(town(rule.formatted("unverified"), ""), DocumentKind.COMMENT, "es"))
        .contains("No hemos visto ningún texto.")
        .doesNotContain("todo el texto");
    assertThat(text(town(rule.formatted("partly-verified"), ""), DocumentKind.COMMENT, "es"))
        .contains("No hemos leído todo el texto.");
  }

  static Stream<Town> towns() {
    return Examples.files().stream().map(file -> Examples.town(Law.standard(), file));
  }

  /** A name in English takes no Spanish article. */
  @ParameterizedTest
  @MethodSource("towns")
  void theBodyIsAddressedWithoutAnArticle(Town town) {
    assertThat(text(town, DocumentKind.COMMENT, "es"))
        .contains(
            "Pido a ustedes, "
                + town.jurisdiction().governingBody().replaceAll("[\\s\\u00a0]+", " ")
                + ", que ");
  }

  /** Terms were defined of which none of the rules speaks. */
  @ParameterizedTest
  @CsvSource({
    "en, Civil immigration law:, Administrative warrant:, Detainer:",
    "es, Ley civil de inmigración:, Orden administrativa:, Solicitud de retención:"
  })
  void theHandoutDefinesTheTermsThatItUses(
      String language, String used, String paper, String request) {
    assertThat(text(town("5: missing", ""), DocumentKind.HANDOUT, language))
        .contains(used, "ICE:", "CBP:")
        .doesNotContain(paper, request);
  }

  static List<String> languages() {
    return LANGUAGES.all();
  }

  /** {@code Not known yet: it is not known yet.} */
  @ParameterizedTest
  @MethodSource("languages")
  void whatIsUnknownIsExplainedInOtherWords(String language) {
    Wording words = LANGUAGES.wording(language);
    String word = words.say("status.unknown.word").toLowerCase(Locale.ROOT);
    assertThat(words.say("status.unknown.means").toLowerCase(Locale.ROOT))
        .doesNotContain(word, word.substring(word.indexOf(' ') + 1));
  }

  /** One word for one thing, and none that is a word-for-word English. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "vecindario",
        "orden del día",
        "situación migratoria",
        "organismo",
        "secretario",
        "fiable",
        "agencia de aquí o más",
        "algo de ella",
        "nada de ella",
        "preguntar por ella",
        "Pido a {body}",
        "Constan respuestas",
        "quien se es"
      })
  void spanishPapersHaveOneWordForOneThing(String other) throws IOException {
    Pattern found =
        Pattern.compile("^ *text: .*(?<!\\p{L})" + Pattern.quote(other), Pattern.MULTILINE);
    for (Path words : WORDS) {
      assertThat(Files.readString(words)).doesNotContainPattern(found);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, Please hand this card to the Clerk of the Board.",
    "es, Entregue esta tarjeta en la secretaría (Clerk of the Board)."
  })
  void theCardNamesTheClerkByTitle(String language, String said) {
    assertThat(text(town("5: missing", ""), DocumentKind.COMMENT_CARD, language)).contains(said);
  }

  /** The rules are sentences: they are not read out as questions. */
  @ParameterizedTest
  @CsvSource({
    "en, Read each sentence and ask: is it so here?, 'Date (month, day, year):', 'Sheet made on"
        + " December 1, 2026.', write over the name",
    "es, 'Lea cada frase y pregunte: ¿es así aquí?', Fecha (mes/día/año):, Hoja hecha el 1 de"
        + " diciembre de 2026., escriba sobre el nombre"
  })
  void theWorksheetSaysWhatItIs(
      String language, String how, String date, String made, String over) {
    Town one = town("5: missing", "");
    assertThat(text(one, DocumentKind.WORKSHEET, language)).contains(how, date, made, over);
    Town two = told(TWO_AGENCIES.formatted("missing"));
    assertThat(text(two, DocumentKind.WORKSHEET, language)).doesNotContain(over);
    assertThat(
            text(town("5: missing", ", prepared-by: Neighbors"), DocumentKind.WORKSHEET, language))
        .contains(language.equals("en") ? "by Neighbors." : "por Neighbors.");
  }

  /** What the sheet asks for and what the report tells of it has one name. */
  @ParameterizedTest
  @MethodSource("languages")
  void sheetAndReportNameTheirColumnsAlike(String language) {
    Wording words = LANGUAGES.wording(language);
    assertThat(words.say("report.column.what")).isEqualTo(words.say("worksheet.next.what"));
    assertThat(words.say("report.column.who")).isEqualTo(words.say("worksheet.next.who"));
    assertThat(words.say("report.column.by")).isEqualTo(words.say("worksheet.next.when"));
    assertThat(words.say("report.column.words") + ":").isEqualTo(words.say("worksheet.ask.words"));
  }
}
