package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single sentences that readers of drawn towns found to be not so. */
class FoundByReadersTest {
  private static Town town(String place, String rules, String rest) {
    return new TownReader(Examples.RULES, Law.standard())
        .read(
            "town.yaml",
            "jurisdiction: "
                + place
                + "\npolicy:\n  - agency: Sampleton Police Department\n    as-of: 2026-10-02\n"
                + "    rules:\n"
                + rules.indent(6)
                + rest);
  }

  @ParameterizedTest
  @CsvSource({
    "9:00 a.m., Good morning., Buenos días.",
    "12:15 am, Good morning., Buenos días.",
    "12:00 p.m., Good afternoon., Buenas tardes.",
    "noon, Good afternoon., Buenas tardes.",
    "4:59 PM, Good afternoon., Buenas tardes.",
    "5:00 p.m., Good evening., Buenas noches.",
    "18:30, Good evening., Buenas noches.",
    "7:00, Hello., Hola.",
    "after the recess, Hello., Hola."
  })
  void aCommentGreetsByTheHour(String time, String english, String spanish) {
    Town town =
        town(
            "{name: Sampleton, kind: city, state: AZ}",
            "1: missing",
            "documents: {meeting: {time: \"%s\"}}\n".formatted(time));
    assertThat(Examples.text(town, DocumentKind.COMMENT, "en")).contains(english + " My name is");
    assertThat(Examples.text(town, DocumentKind.COMMENT, "es")).contains(spanish + " Me llamo");
  }

  @ParameterizedTest
  @CsvSource({
    "Town Manager, '', Town Manager",
    "Town Clerk, '', Town Administrator",
    "the Town Manager’s assistant, '', Town Administrator",
    "Town Manager, ', officers: {manager: Select Board Secretary}', Select Board Secretary"
  })
  void whoAnsweredAsManagerIsTheManagerUnlessTheFileNamesOne(
      String who, String officers, String manager) {
    Town town =
        town(
            "{name: Sampleton, kind: town, state: MA" + officers + "}",
            "1: {status: missing, answers: [{who: " + who + ", position: supports}]}",
            "");
    assertThat(town.jurisdiction().officers().manager()).isEqualTo(manager);
    assertThat(Examples.text(town, DocumentKind.RESOLUTION, "en"))
        .contains("the " + manager + " and the ");
  }

  /** The ordinance had the paragraph; the papers beside it said that all was the model's. */
  @Test
  void whatTheTownPutsBesideARuleStandsInEveryPaper() {
    Town town =
        town(
            "{name: Sampleton, kind: city, state: AZ}",
            "5: missing",
            "choices: {rule-5: state-law-exception}\n");
    String words = "an inquiry that a state or federal statute or a court order requires";
    for (DocumentKind kind :
        new DocumentKind[] {
          DocumentKind.ORDINANCE, DocumentKind.RESOLUTION, DocumentKind.COMPARISON
        }) {
      assertThat(Examples.text(town, kind, "en")).as(kind.key()).contains(words);
    }
    assertThat(Examples.text(town, DocumentKind.RESOLUTION, "en")).contains("is not the model’s");
    assertThat(Examples.text(town, DocumentKind.STAFF_REPORT, "en"))
        .contains("beside rule 5, in a paragraph that is not the model’s");
  }

  /** The comparison kept a section that the ordinance replaced with weaker words. */
  @ParameterizedTest
  @CsvSource({
    "replace, stronger, true, true",
    "replace, has, true, false",
    "add, stronger, false, false"
  })
  void aSectionThatTheOrdinanceReplacesIsToldWhereItIsKept(
      String change, String mark, boolean told, boolean further) {
    String present = "No officer shall inquire into the immigration status of any individual.";
    Town town =
        town(
            "{name: Sampleton, kind: city, state: AZ}",
            "5: {passages: [{source: \"City Code 9.64.030\", instrument: ordinance, text: \""
                + present
                + "\", "
                + mark
                + ": [inquiry, every-individual, unrelated-purpose]}]}",
            "code: [{section: 9.64.030, heading: Inquiries, text: \"%s\", rules: [5], change: %s}]\n"
                .formatted(present, change));
    String comparison = Examples.text(town, DocumentKind.COMPARISON, "en");
    assertThat(comparison.contains("in the place of the words of City Code 9.64.030"))
        .isEqualTo(told);
    assertThat(comparison.contains("although they go further than the rule")).isEqualTo(further);
  }

  /** A memorandum was told of beside an order that is none. */
  @Test
  void aCitationAloneIsNoAgreement() {
    Town town =
        town(
            "{name: Sampleton, kind: city, state: AZ}",
            """
            1: {status: conflicting, citation: Policy 418.05}
            6: {passages: [{source: Memorandum 7, instrument: agreement, text: Names are sent., contradicts: [release-date]}]}
            """,
            "");
    assertThat(Examples.text(town, DocumentKind.ORDINANCE, "en"))
        .contains("shall end it as the agreement provides: Memorandum 7.");
  }

  @ParameterizedTest
  @CsvSource({
    "Severn Neck County\\, Maryland",
    "Severn Neck County\\, MD",
    "the Severn Neck County",
    "Severn Neck County"
  })
  void aStyleDoesNotSayTheStateTwice(String style) {
    Town town =
        town(
            "{name: Severn Neck, kind: county, state: MD, style: \"%s\"}"
                .formatted(style.replace("\\", "")),
            "1: missing",
            "");
    assertThat(Examples.text(town, DocumentKind.RESOLUTION, "en"))
        .contains("SEVERN NECK COUNTY, MARYLAND\n")
        .doesNotContain("MARYLAND, MARYLAND", "MD, MARYLAND");
  }

  @Test
  void theHandoutTellsWhatATownChose() {
    Town town =
        town(
            "{name: Sampleton, kind: city, state: AZ}",
            "5: missing",
            "choices: {rule-5: state-law-exception}\n");
    assertThat(Examples.text(town, DocumentKind.HANDOUT, "en"))
        .contains("The draft also lets them ask where a state or federal law or a court says");
    assertThat(Examples.text(town, DocumentKind.HANDOUT, "es"))
        .contains("El borrador también les permite preguntar");
  }

  @Test
  void theHandoutSaysWhyARuleInWritingIsAsked() {
    Town town =
        town(
            "{name: Sampleton, kind: city, state: AZ}",
            "8: {passages: [{source: General Order 7, instrument: order, text: Any person., has:"
                + " [any-person, any-violation, written-complaint, investigation,"
                + " oversight-body]}]}",
            "");
    assertThat(Examples.text(town, DocumentKind.HANDOUT, "en"))
        .contains("Rule 8 is in writing, but an agency can change it alone.");
    assertThat(Examples.text(town, DocumentKind.HANDOUT, "es"))
        .contains("La regla 8 está por escrito, pero una agencia puede cambiarla por sí sola.");
  }
}
