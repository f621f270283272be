package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.towns.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A status for which the record has nothing but what an official answered is told by his words and
 * their day, whatever it is; and where nobody looked, nothing "was found".
 */
class OnAnswersAloneTest {
  private static final String SAID = "according to Chief Ruiz, November 24, 2026";

  private static Town town(String rules) {
    return Examples.ofPolice("{name: Sampleton, kind: city, state: AZ}", rules, "");
  }

  private static String answered(int rule, String status, String more) {
    return rule
        + ": {status: "
        + status
        + ", answers: [{who: Chief Ruiz, when: 2026-11-24, "
        + more
        + "}]}\n";
  }

  private static String text(Town town, DocumentKind kind) {
    return Examples.text(town, kind, "en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"in-practice", "missing", "partial", "conflicting"})
  void theSourceIsTheAnswer(String status) {
    Town town = town(answered(2, status, "position: undecided, words: It is so."));
    assertThat(text(town, DocumentKind.COMPARISON))
        .contains(", " + SAID + ".")
        .doesNotContain("without a source");
    assertThat(text(town, DocumentKind.STAFF_REPORT))
        .containsIgnoringCase(SAID + ".")
        .doesNotContain("No citation on record");
    assertThat(text(town, DocumentKind.ORDINANCE)).contains("(" + SAID + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1: in-practice", "1: {status: in-practice, citation: Order 7}"})
  void noAnswerIsNoneAndACitationGoesFirst(String rule) {
    Town town = town(rule + "\n" + answered(2, "in-practice", "position: no-answer"));
    assertThat(text(town, DocumentKind.COMPARISON))
        .contains("in practice only, as reported without a source.")
        .doesNotContain("according to Chief Ruiz");
    Town cited =
        town(
            "1: {status: in-practice, citation: Order 7, answers: [{who: Chief Ruiz, when:"
                + " 2026-11-24, position: supports}]}\n");
    assertThat(text(cited, DocumentKind.COMPARISON))
        .contains("in practice only (Order 7; unverified).")
        .doesNotContain(SAID);
  }

  @Test
  void whereNobodyLookedNothingWasFound() {
    Town told = town(answered(8, "missing", "position: opposes"));
    for (DocumentKind kind : new DocumentKind[] {DocumentKind.ORDINANCE, DocumentKind.RESOLUTION}) {
      assertThat(text(told, kind))
          .contains(
              "it is reported that no policy that applies to the Sampleton Police Department is in"
                  + " force on complaints about violations and their investigation ("
                  + SAID
                  + "); and")
          .doesNotContain("was found on");
    }
    assertThat(text(told, DocumentKind.STAFF_REPORT))
        .contains("It is reported that there is no policy, " + SAID + ".")
        .doesNotContain("No policy was found");
    assertThat(text(told, DocumentKind.HANDOUT))
        .contains("Missing: It is reported that no policy has any of it.")
        .doesNotContain("was found");
    assertThat(Examples.text(told, DocumentKind.HANDOUT, "es"))
        .contains("Falta: Se informa que ninguna norma dice algo sobre esto.");
    assertThat(text(told, DocumentKind.COMMENT)).contains("We are told that one rule is missing.");
  }

  @Test
  void whatWasLookedForIsStillFoundMissing() {
    Town both = town("7: missing\n" + answered(8, "missing", "position: opposes"));
    assertThat(text(both, DocumentKind.ORDINANCE))
        .contains("was found on surveillance", "is in force on complaints");
    assertThat(text(both, DocumentKind.HANDOUT))
        .contains("Missing: It is reported, or was found, that no policy has any of it.");
    assertThat(text(town("7: missing"), DocumentKind.HANDOUT))
        .contains("Missing: No policy was found that has any of it.");
  }
}
