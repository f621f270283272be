package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.law.Law;
import freedomcities.problems.InputException;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Linearisation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What staff send to the body: options in its own terms, and no advice that nobody gave. */
class StaffReportTest {
  private static final Law LAW = Law.standard();

  private static Town town(String place, String documents) {
    return new TownReader(Examples.RULES, LAW)
        .read(
            "town.yaml",
            """
            jurisdiction: {%s}
            policy: [{agency: Sampleton Police Department, as-of: 2026-10-02, rules: {1: missing, 2: in-writing}}]
            documents: {date: 2026-11-20%s}
            """
                .formatted(place, documents));
  }

  private static String words(Town town) {
    return String.join(
        "\n", Linearisation.of(Examples.draft(town, DocumentKind.STAFF_REPORT).document()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name: Sampleton, kind: city, state: AZ    | Staff report  | I move that the Sampleton City Council adopt Ordinance No. 7. | I move that the Sampleton City Council introduce Ordinance No. 7.
          name: Sampleton, kind: county, state: TX  | Staff report  | I move that the Commissioners Court of Sampleton County adopt Order No. 7. | I move that the Commissioners Court of Sampleton County adopt the draft resolution on the same policies.
          name: Sampleton, kind: village, state: NY | Staff report  | I move that the Board of Trustees of the Village of Sampleton adopt Local Law No. 7 of the year ____. | to the Village Attorney for changes
          name: Sampleton, kind: town, state: MA    | Staff report  | I move that the Town vote as set out in Article 7 of the warrant. | be referred for study and a report to a later town meeting
          name: Illinois, kind: state, state: IL    | Bill analysis | I move that Bill No. 7 be reported with the recommendation that it pass. | I move that Bill No. 7 be held for amendment.
          """)
  void motionsAreInTheTermsOfTheBody(String place, String title, String motion, String other) {
    String words = words(town(place, ", ordinance: {number: '7'}"));
    assertThat(words.lines().filter(line -> line.startsWith(title + ": draft "))).hasSize(1);
    assertThat(words)
        .contains(motion, other, "none is advised here", "This report makes no recommendation.");
    assertThat(words.lines().filter(line -> line.startsWith("I move")))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void whatStaffRecommendIsWhatTheTownFileSays() {
    String words =
        words(
            town(
                "name: Sampleton, kind: city, state: AZ",
                ", staff-report: {from: City Manager, recommendation: Continue the item., fiscal:"
                    + " Training is estimated at 40 hours.}, meeting: {date: 2026-12-01, item:"
                    + " '12'}"));
    assertThat(words)
        .contains(
            "From\nCity Manager\n",
            "Staff recommendation. Continue the item.",
            "Training is estimated at 40 hours.",
            "Meeting\nDecember 1, 2026, agenda item 12")
        .doesNotContain("makes no recommendation");
  }

  /** Costs are nobody's guess: each is a blank, with what to look at. */
  @Test
  void impactIsLeftOpenWithGuidance() {
    Draft draft =
        Examples.draft(
            town("name: Sampleton, kind: city, state: AZ", ""), DocumentKind.STAFF_REPORT);
    List<String> open =
        draft.completeness().blanks().stream()
            .map(Completeness.Blank::key)
            .filter(key -> key.startsWith("impact-"))
            .toList();
    assertThat(open)
        .contains(
            "impact-training",
            "impact-records",
            "impact-legal",
            "impact-agreements",
            "impact-operations");
  }

  /** Every officer who could act alone, each with how sure that is; a notice on each law, once. */
  @Test
  void alternativesAndNoticesCarryTheirGrounds() {
    String words = words(town("name: Sampleton, kind: city, state: AZ", ""));
    assertThat(words)
        .contains(
            "• Chief of Police, by general order, for the Sampleton Police Department.",
            "• Mayor, by executive order, for the departments and offices that the officer"
                + " directs.",
            "directive/chief",
            "directive/mayor",
            "It cannot bind others, give a right to sue, set a penalty, create an oversight body,"
                + " or appropriate money.");
    assertThat(words.split("az/11-1051", -1)).hasSize(2);
    assertThat(words(town("name: Sampleton, kind: town, state: MA", "")))
        .contains("by-law", "Mass. Gen. Laws c. 40 § 32")
        .doesNotContain("by executive order");
  }

  @Test
  void itDoesNotArgue() {
    String words = words(town("name: Sampleton, kind: city, state: AZ", ""));
    assertThat(words)
        .doesNotContainPattern(
            "(?i)\\b(?:should adopt|we urge|recommends? (?:that|adoption)|sanctuary|trust"
                + " between)\\b");
  }

  /** It was said to direct no federal agents beside a section on what they wear. */
  @ParameterizedTest
  @CsvSource({
    "1, 'officers, and does not set aside'",
    "4, 'officers, but for what its words on identification of federal immigration agents ask of"
        + " them, and'"
  })
  void whomTheDraftDirectsIsSaidWhereARuleHasWordsForThem(String rule, String said) {
    Town town = town("name: Sampleton, kind: city, state: AZ", "");
    Draft draft =
        Examples.draft(
            LAW,
            town,
            DocumentKind.STAFF_REPORT,
            DraftSettings.STANDARD.withScope(new Scope.Chosen(List.of(rule))),
            TemplateSource.none());
    assertThat(String.join("\n", Linearisation.of(draft.document())))
        .contains("It does not direct federal agents or another government’s " + said);
  }

  @Test
  void withoutAnOrdinanceThereIsNothingToReportOn() {
    Town done =
        new TownReader(Examples.RULES, LAW)
            .read(
                "town.yaml",
                """
                jurisdiction: {name: Sampleton, kind: city, state: AZ}
                policy:
                  - agency: Sampleton Police Department
                    as-of: 2026-10-02
                    rules: %s
                """
                    .formatted(Examples.ALL_READ));
    assertThatThrownBy(() -> Examples.draft(done, DocumentKind.STAFF_REPORT))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("every rule is in writing");
  }
}
