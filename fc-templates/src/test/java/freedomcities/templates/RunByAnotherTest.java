package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.law.Law;
import freedomcities.policy.AgencyPolicy;
import freedomcities.problems.InputException;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** An agency that another runs is asked, never directed, and nothing of it is ended here. */
class RunByAnotherTest {
  private static final String POLICE =
      """
      jurisdiction: {name: Sampleton, kind: city, state: WA, oversight-body: the Review Board}
      policy:
        - agency: Sampleton Police Department
          as-of: 2026-10-01
          rules:
            2:
              passages:
                - source: Manual 4.1
                  instrument: manual
                  text: Officers hold for an immigration detainer.
                  contradicts: [detain, detainer]
      """;
  private static final String JAIL =
      """
        - agency: Two Rivers Regional Jail
          run-by: the Two Rivers Jail Authority
          as-of: 2026-10-02
          rules:
            2:
              passages:
                - source: Jail Policy 6.4
                  instrument: manual
                  text: The jail holds for an immigration detainer.
                  contradicts: [detain, detainer]
            4: missing
            5:
              passages:
                - source: booking questions
                  instrument: practice
                  text: The desk asks everyone where they were born.
                  contradicts: [citizenship]
            7: {status: conflicting, citation: Jail Form 12, confidence: verified}
            6:
              passages:
                - source: Jail Services Agreement § 9
                  instrument: agreement
                  text: The jail tells federal agents of releases.
                  contradicts: [release-date]
      """;
  private static final String REST = "documents: {date: 2026-11-20}\n";

  private static Town town(String yaml) {
    return new TownReader(Examples.RULES, Law.standard()).read("town.yaml", yaml);
  }

  private static String text(String yaml, DocumentKind kind) {
    return Examples.text(town(yaml), kind, "en").replace('\u00a0', ' ');
  }

  @Test
  void theBodyDirectsItsOwnAndAsksWhoeverRunsTheOther() {
    assertThat(text(POLICE + JAIL + REST, DocumentKind.RESOLUTION))
        .contains(
            "Direction and request",
            "The City Council directs the Chief of Police to put the policies",
            "The City Council requests the Two Rivers Jail Authority to do the same for the Two"
                + " Rivers Regional Jail within the same time.",
            "The City Council directs the Chief of Police, and requests the Two Rivers"
                + " Jail Authority, to report at a public meeting",
            "to each of those named in Section 2 and to the City Attorney.")
        .doesNotContain("directs the heads", "directs the Two Rivers");
  }

  @Test
  void aPlaceThatRunsNoneAsks() {
    String only = POLICE.replaceAll("(?s)  - agency.*", "") + JAIL + REST;
    assertThat(text(only, DocumentKind.RESOLUTION))
        .contains(
            "Request to the Two Rivers Jail Authority",
            "The City Council requests the Two Rivers Jail Authority to put the policies")
        .doesNotContain("Council directs", "Chief of Police");
    assertThat(text(only, DocumentKind.ORDINANCE))
        .contains("the head of each City agency whose officials")
        .doesNotContain("the head of the Two Rivers", "Chief of Police shall");
  }

  @Test
  void nothingOfItsManualIsEndedByTheOrdinance() {
    assertThat(text(POLICE + JAIL + REST, DocumentKind.ORDINANCE))
        .contains(
            "what conflicts in the following: Manual 4.1.",
            "the Two Rivers Regional Jail, run by the Two Rivers Jail Authority, differs",
            "shall end it as the agreement provides: Jail Services Agreement § 9.")
        .doesNotContain("following: Manual 4.1; and Jail Policy")
        .doesNotContainPattern("(?:what is told|cited)[^.]*(?:booking questions|Jail Form)");
    assertThat(text(POLICE + JAIL + REST, DocumentKind.STAFF_REPORT))
        .contains(
            "The Two Rivers Regional Jail is run by the Two Rivers Jail Authority: the draft does"
                + " not bind it; the resolution asks those who run it.",
            "directs or requests written policies");
  }

  /** A school board's resolution is not the council's. */
  @Test
  void aResolutionOnRecordThereIsNotTheBodys() {
    String schools =
        POLICE
            + String.join(
                "\n",
                "  - agency: Sampleton Schools Police",
                "    run-by: the Sampleton Board of Education",
                "    as-of: 2026-10-02",
                "    rules:",
                "      3:",
                "        passages:",
                "          - source: Board Policy JIH",
                "            instrument: resolution",
                "            text: No officer lets an agent of ICE or CBP enter without a court"
                    + " order.",
                "            has: [facilities, ice, cbp]",
                "            stronger: [court-order]",
                "")
            + REST;
    assertThat(text(schools, DocumentKind.COMPARISON))
        .contains("(by those who run it)")
        .doesNotContain("by the body");
    assertThat(text(schools, DocumentKind.ORDINANCE)).doesNotContain("stand in the following");
  }

  @Test
  void aNextStepIsPutToThoseWhoCanTakeIt() {
    assertThat(text(POLICE + JAIL + REST, DocumentKind.COMPARISON))
        .contains(
            "The Two Rivers Regional Jail is run by the Two Rivers Jail Authority: the drafts do"
                + " not bind it, and what is proposed there is for those who run it, in its own"
                + " name and not that of the City.",
            "Two Rivers Regional Jail: missing. Next step: adopt the rule (by those who run it).",
            "repeal and replace (by those who run it)");
  }

  @Test
  void noOfficerHereOrdersIt() {
    String sheriffs =
        """
        jurisdiction: {name: Elm Bend, kind: village, state: IL, oversight-body: the Review Board}
        policy:
          - agency: Lake County Sheriff's Office
            run-by: the Lake County Sheriff
            rules: {4: missing}
        """;
    assertThat(town(sheriffs + REST).isLed("Lake County Sheriff's Office")).isFalse();
    assertThat(text(sheriffs + REST, DocumentKind.STAFF_REPORT))
        .doesNotContain("for the Lake County Sheriff's Office");
    assertThatThrownBy(
            () ->
                town(
                    sheriffs
                        + "documents: {date: 2026-11-20, directive: {agency: Lake County Sheriff's"
                        + " Office}}\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is run by the Lake County Sheriff: no officer here orders it");
  }

  @Test
  void ownOfficersAreDirectedAndASheriffIsAsked() {
    String mixed =
        POLICE
            + """
                - agency: Sampleton County Sheriff's Office
                  rules: {4: missing}
            """
                .indent(0)
                .replaceAll("(?m)^    ", "  ")
            + REST;
    assertThat(text(mixed, DocumentKind.RESOLUTION))
        .contains(
            "directs the head of the Sampleton Police Department to put",
            "requests the head of the Sampleton County Sheriff's Office to do the same");
  }

  /** Whatever else is on record: no paper directs, or ends the manual of, what another runs. */
  @Property(tries = 60)
  void noPaperOrdersWhatAnotherRuns(@ForAll long seed) {
    Town town = town(new AnyTownFile(new Random(seed)).yaml());
    List<AgencyPolicy> others =
        town.policy().agencies().stream().filter(agency -> !agency.isOwn()).toList();
    for (DocumentKind kind : List.of(DocumentKind.RESOLUTION, DocumentKind.ORDINANCE)) {
      String text = Examples.text(town, kind, "en").replace('\u00a0', ' ');
      for (AgencyPolicy other : others) {
        String name = Pattern.quote(other.agency());
        assertThat(text)
            .doesNotContainPattern("directs [^.]*?" + name)
            .doesNotContainPattern("the heads? of (?:the )?[^.]{0,40}" + name);
      }
    }
  }
}
