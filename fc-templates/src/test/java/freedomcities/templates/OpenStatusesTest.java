package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Inline;
import freedomcities.tree.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What no paper says of a rule that the record calls in writing, and what each says instead. */
class OpenStatusesTest {
  private static final String REACHED =
      """
      jurisdiction: {name: Sampleton, kind: city, state: VA}
      policy:
        - agency: Sampleton Police Department
          as-of: 2026-10-02
          rules:
            5:
              passages:
                - source: City Code § 21-8(a) (Ord. 44)
                  instrument: ordinance
                  text: No employee shall ask about status.
                  has: [inquiry, every-individual]
        - agency: Sampleton Sheriff's Office
          as-of: 2026-10-02
          rules:
            5: {status: in-writing, citation: "City Code § 21-8(a), if it binds the Sheriff", confidence: unverified, answers: [{who: Sheriff, position: undecided}]}
      documents: {date: 2026-12-10}
      """;

  private enum Said {
    COMPARISON(
        DocumentKind.COMPARISON,
        "en",
        "Words of it are quoted at the Sampleton Police Department, and hold only a part of the"
            + " rule there. Whether they apply to this agency is not confirmed."),
    STEP(
        DocumentKind.COMPARISON,
        "en",
        "Sampleton Sheriff's Office: in writing (to confirm). Next step: find out whether it"
            + " applies; until then the drafts carry the rule."),
    MATRIX(DocumentKind.MATRIX, "en", "Find out whether it applies"),
    REPORT(DocumentKind.REPORT, "en", "Sheriff's Office, find out if the words quoted apply there"),
    INFORME(DocumentKind.REPORT, "es", "averiguar si el texto citado se aplica allí"),
    ORDINANCE(
        DocumentKind.ORDINANCE,
        "en",
        "it is reported, and not confirmed, that what is in force on"),
    RESOLUTION(
        DocumentKind.RESOLUTION,
        "en",
        "it is reported, and not confirmed, that what is in force on"),
    HANDOUT(DocumentKind.HANDOUT, "en", "or it is not sure that they apply."),
    COMMENT(DocumentKind.COMMENT, "en", "words in force at another agency cover"),
    COMENTARIO(DocumentKind.COMMENT, "es", "el texto vigente de otra agencia se aplica");

    final DocumentKind kind;
    final String language;
    final String words;

    Said(DocumentKind kind, String language, String words) {
      this.kind = kind;
      this.language = language;
      this.words = words;
    }
  }

  /** The words are quoted; papers said that nobody had seen them. */
  @ParameterizedTest
  @EnumSource
  void wordsQuotedAtAnotherAgencyAreNotSaidToBeUnseen(Said said) {
    Town town = new TownReader(Examples.RULES, Law.standard()).read("town.yaml", REACHED);
    assertThat(Examples.text(town, said.kind, said.language))
        .contains(said.words)
        .doesNotContain(
            "words have not been seen",
            "get its words",
            "Get its words",
            "the words are not in the record",
            "We have not read");
  }

  private static String drawn(String place, String rules, DocumentKind kind) {
    return Examples.text(Examples.ofPolice(place, rules, ""), kind, "en");
  }

  /** Of what is to be confirmed the next step is to confirm it. */
  @ParameterizedTest
  @CsvSource({
    "verified, keep it in force, Keep",
    "partly-verified, read all of its words and set them beside the rule, Read all of its words",
    "unverified, get its words and set them beside the rule; until then the drafts carry the rule,"
        + " Get its words"
  })
  void whatIsToBeConfirmedIsNotToBeKept(String confidence, String step, String cell) {
    String rule =
        "1: {status: in-writing, citation: Directive 14, confidence: "
            + confidence
            + "}\n2: missing";
    String place = "{name: Sampleton, kind: city, state: AZ}";
    assertThat(drawn(place, rule, DocumentKind.COMPARISON)).contains("Next step: " + step + ".");
    String matrix = drawn(place, rule, DocumentKind.MATRIX);
    assertThat(matrix).contains("\n" + cell + "\n");
    assertThat(matrix.contains("the whole rule is in force in writing, or is said to be"))
        .isEqualTo(!confidence.equals("verified"));
    assertThat(
            drawn(place, rule, DocumentKind.HANDOUT)
                .contains("The record says that all of it is in writing."))
        .isEqualTo(!confidence.equals("verified"));
  }

  /** A law that the data say has a part of the rule only. */
  @ParameterizedTest
  @CsvSource({
    "'Attorney General Law Enforcement Directive No. 2018-6 v2.0, § II.B', true",
    "'Department Directive No. 2019-6', false"
  })
  void aLineForCounselOnTheSameLawIsPointedTo(String citation, boolean told) {
    assertThat(
            drawn(
                    "{name: Sampleton, kind: borough, state: NJ}",
                    "1: {status: in-writing, citation: \""
                        + citation
                        + "\", confidence: partly-verified}",
                    DocumentKind.COMPARISON)
                .contains("A line for counsel below is on it, too"))
        .isEqualTo(told);
  }

  /** It was to be kept in force, though by its own words it may have ended. */
  @Test
  void aTextThatLimitsHowLongItLastsIsToldToDoSo() {
    Town town =
        Examples.ofPolice(
            "{name: Sampleton, kind: city, state: AZ}",
            """
            1: missing
            5:
              passages:
                - source: Resolution 212
                  instrument: resolution
                  text: BE IT RESOLVED that until an ordinance is before the Council, no official shall inquire.
                  has: [inquiry, citizenship, every-individual, unrelated-purpose, eligibility]
            """,
            "choices: {manuals: in-writing}\n");
    String words = "“until an ordinance is before the Council”";
    assertThat(Examples.text(town, DocumentKind.COMPARISON, "en"))
        .contains(
            "Next step: keep it in force, as long as it lasts by its own words.",
            "Resolution 212 says how long it lasts: "
                + words
                + ". Whether it still does is to be looked up.");
    assertThat(Examples.text(town, DocumentKind.STAFF_REPORT, "en"))
        .contains("Resolution 212 (resolution); by its own words " + words);
    for (DocumentKind kind : new DocumentKind[] {DocumentKind.ORDINANCE, DocumentKind.RESOLUTION}) {
      assertThat(Walk.inlines(Examples.draft(town, kind).document()))
          .anyMatch(
              inline ->
                  inline instanceof Inline.Note note
                      && note.text()
                          .startsWith(
                              "How long it lasts by its own words: Resolution 212, " + words));
    }
  }
}
