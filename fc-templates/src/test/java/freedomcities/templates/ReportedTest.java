package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A rule that is in writing only by what somebody says stays in the ordinance, and every paper says
 * what it rests on.
 */
class ReportedTest {
  private static Town town(String rules) {
    return new TownReader(Examples.RULES, Law.standard())
        .read(
            "a.yaml",
            """
            jurisdiction: {name: Harlan Creek, kind: city, state: NM, oversight-body: the Review Board}
            policy:
              - agency: Harlan Creek Police Department
                as-of: 2026-10-02
                rules:
            """
                + rules.indent(6));
  }

  private static String text(Town town, DocumentKind kind) {
    return Examples.text(town, kind, "en");
  }

  /** A volunteer pressed w, and gave a section that in fact says the opposite. */
  private static final String PRESSED =
      "1: {status: in-writing, citation: Policy 428.5.1}\n2: missing\n";

  @Test
  void theOrdinanceCarriesItAndItsRecitalSaysWhatItRestsOn() {
    assertThat(text(town(PRESSED), DocumentKind.ORDINANCE))
        .contains(
            "Judicial warrant required for detention",
            "WHEREAS, as of October 2, 2026, a written policy that applies to the Harlan Creek"
                + " Police Department is reported in force on detention at the request of federal"
                + " immigration agencies (Policy 428.5.1), and the words are not in the record of"
                + " present policy; and")
        .doesNotContain("is in force on detention");
  }

  @Test
  void theHandoutSaysSoInBothLanguages() {
    assertThat(text(town(PRESSED), DocumentKind.HANDOUT))
        .contains(
            "Put 9 rules",
            "● In writing (to confirm)",
            "For rule 1 the record cites Policy 428.5.1. Whether it says all of the rule is still"
                + " to be confirmed.")
        .doesNotContain("in writing according to");
    assertThat(Examples.text(town(PRESSED), DocumentKind.HANDOUT, "es"))
        .contains(
            "● Por escrito (por confirmar)",
            "Sobre la regla 1, el registro cita Policy 428.5.1. Falta por confirmar que lo diga"
                + " todo.");
  }

  @Test
  void theComparisonSaysSoAndWhatToDo() {
    assertThat(text(town(PRESSED), DocumentKind.COMPARISON))
        .contains(
            "Harlan Creek Police Department, as of October 2, 2026: in writing according to Policy"
                + " 428.5.1 (unverified). The words have not been seen.",
            "Next step: get its words and set them beside the rule; until then the drafts carry the"
                + " rule.",
            "Get its words")
        .doesNotContain("keep it in force");
  }

  @Test
  void theCommentDoesNotSpeakOfItAsSeen() {
    assertThat(text(town(PRESSED), DocumentKind.COMMENT))
        .contains(
            "I ask the Harlan Creek City Council to put nine rules",
            "One rule is said to be in writing, and we have not read its words",
            "We are told that the City of Harlan Creek has it in writing. We have not read the"
                + " words.")
        .doesNotContain("has it in writing.\nPlease");
    assertThat(Examples.text(town(PRESSED), DocumentKind.COMMENT, "es"))
        .contains("De una regla dicen que está por escrito", "No hemos visto ningún texto.");
  }

  @Test
  void theRecordsRequestAsksForItsWords() {
    assertThat(text(town(PRESSED), DocumentKind.RECORDS_REQUEST)).contains("Policy 428.5.1");
  }

  @Test
  void anAnswerIsNamedWithItsDayAndNothingIsSaidToBeNothing() {
    Town town =
        town(
            """
            1: {status: in-writing, answers: [{who: Chief Ruiz, when: 2026-09-30, position: supports, words: It is in the manual.}]}
            4: in-writing
            5: in-writing
            """);
    assertThat(text(town, DocumentKind.HANDOUT))
        .contains(
            "Rule 1 is in writing according to Chief Ruiz (September 30, 2026). This is still to"
                + " be confirmed.",
            "Rules 4 and 5 are said to be in writing, with no citation. This is still to be"
                + " confirmed.");
    assertThat(text(town, DocumentKind.ORDINANCE))
        .contains("(according to Chief Ruiz, September 30, 2026)", "(no citation on record)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"verified", "partly-verified"})
  void aCitationThatWasReadIsAsItWas(String confidence) {
    Town town =
        town(
            "1: {status: in-writing, citation: Policy 428.5.1, confidence: "
                + confidence
                + "}\n2: missing\n");
    assertThat(text(town, DocumentKind.ORDINANCE))
        .contains(
            "is in force on detention at the request of federal immigration agencies"
                + " (Policy 428.5.1)"
                + (confidence.equals("verified")
                    ? "; and"
                    : ", of which the words have not all been read; and"))
        .doesNotContain("Judicial warrant required for detention", "reported");
    assertThat(text(town, DocumentKind.HANDOUT))
        .contains(confidence.equals("verified") ? "● In writing" : "● In writing (to confirm)")
        .doesNotContain("still to be confirmed");
  }

  /** With several agencies the one whose words nobody read is named. */
  @Test
  void theAgencyIsNamedWhereThereAreSeveral() {
    Town town =
        new TownReader(Examples.RULES, Law.standard())
            .read(
                "a.yaml",
                """
                jurisdiction: {name: Harlan Creek, kind: city, state: NM}
                policy:
                  - {agency: Harlan Creek Police Department, as-of: 2026-10-02, rules: {6: {status: in-writing, citation: Manual 6, confidence: verified}}}
                  - {agency: Harlan Creek Jail, as-of: 2026-10-02, rules: {6: in-writing}}
                """);
    assertThat(text(town, DocumentKind.HANDOUT))
        .contains(
            "Rule 6 (Harlan Creek Jail) is said to be in writing, with no citation. This is"
                + " still to be confirmed.");
  }

  @Test
  void realPlacesWhoseCitationsWereReadStay() {
    for (String file : List.of("king-county-wa.yaml", "illinois.yaml")) {
      Town town = Examples.town(Law.standard(), Path.of("../examples/towns").resolve(file));
      assertThat(Examples.draft(town, DocumentKind.ORDINANCE).report().carried())
          .isEqualTo(Examples.draft(town, DocumentKind.ORDINANCE).report().gaps());
    }
  }
}
