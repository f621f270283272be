package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.law.Confidence;
import freedomcities.law.Law;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.completeness.Completeness.Assumption;
import freedomcities.templates.completeness.Completeness.Blank;
import freedomcities.templates.completeness.Completeness.Unasked;
import freedomcities.templates.completeness.Completeness.Undrawn;
import freedomcities.templates.completeness.Completeness.UnverifiedCitation;
import freedomcities.templates.completeness.Remedy;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every open point says what settles it, and where in the town file that stands or belongs. */
class CompletenessTest {
  private static final Town TOWN =
      read(
          """
          jurisdiction:
            name: Sampleton
            kind: city
            state: AZ
            officers: {clerk: Recorder}
          policy:
            - agency: Police
              as-of: 2026-10-02
              rules:
                1: missing
                2: {status: in-writing, citation: Code 2, confidence: partly-verified}
                4:
                  status: in-writing
                  citation: Code 4
                5: {passages: [{source: Manual, instrument: manual, text: x, has: [inquiry]}]}
                6: missing
            - agency: Jail
              rules:
                1: missing
          choices: {rule-4: local-duty}
          documents:
            resolution:
              sponsor: Somebody
          """);

  private static Town read(String yaml) {
    return new TownReader(Examples.RULES, Law.standard()).read("town.yaml", yaml);
  }

  private static Completeness of(DocumentKind kind) {
    return Examples.draft(TOWN, kind).completeness();
  }

  private static Remedy.TownKey absent(String key, int line, int column) {
    return new Remedy.TownKey(key, Optional.of(new Location("town.yaml", line, column)), false);
  }

  @Test
  void aBlankIsSettledByAKeyOrAPen() {
    Completeness draft = of(DocumentKind.RESOLUTION);
    assertThat(draft.blanks())
        .contains(
            new Blank("resolution-number", "number", absent("documents.resolution.number", 22, 3)),
            new Blank("return-by", "date", absent("documents.resolution.return-by", 22, 3)),
            new Blank(
                "oversight-body",
                "name of the oversight body",
                absent("jurisdiction.oversight-body", 1, 1)),
            new Blank("resolution-adopted-date", "date adopted", new Remedy.Pen()));
    assertThat(draft.blanks())
        .extracting(Blank::key)
        .doesNotContain("resolution-sponsor")
        .doesNotHaveDuplicates();
    assertThat(draft.blanks().stream().filter(blank -> !blank.execution()).map(Blank::key))
        .containsExactly("oversight-body");
    assertThat(draft.forThePen() + 3).isEqualTo(draft.blanks().size());
    assertThat(draft.toSettle()).isEqualTo(3L + draft.unasked().size());
  }

  @Test
  void anAssumptionSaysWhereItComesFromAndWhereItIsSettled() {
    List<Assumption> assumptions = of(DocumentKind.ORDINANCE).assumptions();
    assertThat(assumptions)
        .contains(
            new Assumption(
                "City Attorney",
                "default for a city in any state",
                absent("jurisdiction.officers.attorney", 5, 3)),
            new Assumption(
                "City", "default for a city in any state", absent("jurisdiction.term", 1, 1)),
            new Assumption("model", "default: the model’s words", absent("choices.rule-5", 20, 1)),
            new Assumption(
                "off",
                "default: the optional rule is left out",
                absent("choices.rule-1373", 20, 1)),
            new Assumption(
                "enacted",
                "default: a manual or order counts as in writing, and an ordinance carries the"
                    + " rule",
                absent("choices.manuals", 20, 1)),
            new Assumption("2026-10-02", "the latest as-of", absent("documents.date", 21, 1)));
    assertThat(assumptions)
        .extracting(Assumption::key)
        .contains("documents.conventions.recitals")
        .doesNotContain("choices.rule-4", "jurisdiction.officers.clerk");
    assertThat(of(DocumentKind.COMPARISON).assumptions())
        .extracting(Assumption::key)
        .contains("choices.manuals")
        .doesNotContain("choices.rule-5", "choices.rule-1373", "documents.conventions.recitals");
  }

  @Test
  void aRuleThatNobodyAskedAboutIsSettledAtItsAgency() {
    List<Unasked> unasked = of(DocumentKind.ORDINANCE).unasked();
    assertThat(unasked)
        .contains(
            new Unasked("3", "Police", absent("policy[0].rules.3", 9, 5)),
            new Unasked("6", "Jail", absent("policy[1].rules.6", 18, 5)));
    assertThat(unasked).hasSize(4 + 8);
    assertThat(of(DocumentKind.COMPARISON).unasked()).isEqualTo(unasked);
  }

  @Test
  void aCitationThatNobodyVerifiedIsSettledByItsConfidence() {
    assertThat(of(DocumentKind.ORDINANCE).citations())
        .containsExactly(
            new UnverifiedCitation(
                "2",
                "Police",
                "Code 2",
                Confidence.PARTLY_VERIFIED,
                new Remedy.TownKey(
                    "policy[0].rules.2.confidence",
                    Optional.of(new Location("town.yaml", 11, 49)),
                    true)),
            new UnverifiedCitation(
                "4",
                "Police",
                "Code 4",
                Confidence.UNVERIFIED,
                absent("policy[0].rules.4.confidence", 12, 7)));
  }

  @Test
  void aSectionOfTheCodeThatNoRuleDrawnGoesIntoIsTold() {
    Town town =
        read(
            """
            jurisdiction: {name: Sampleton, kind: city, state: AZ}
            code:
              - {section: "6-27", heading: A, text: Words., rules: [1]}
              - {section: "6-28", heading: B, text: Words., rules: [5]}
            documents: {date: 2026-11-20}
            """);
    DraftSettings first = DraftSettings.STANDARD.withScope(new Scope.Chosen(List.of("1", "8")));
    assertThat(
            Examples.draft(
                    Law.standard(), town, DocumentKind.ORDINANCE, first, TemplateSource.none())
                .completeness()
                .undrawn())
        .containsExactly(
            new Undrawn(
                "6-28",
                new Remedy.TownKey(
                    "code[1].rules", Optional.of(new Location("town.yaml", 4, 49)), true)));
    assertThat(Examples.draft(town, DocumentKind.ORDINANCE).completeness().undrawn()).isEmpty();
  }

  @Test
  void whereNoAgencyIsNamedThePolicyIsMissing() {
    Town empty =
        read(
            "jurisdiction: {name: Sampleton, kind: city, state: AZ}\n"
                + "documents: {date: 2026-11-20}\n");
    assertThat(Examples.draft(empty, DocumentKind.ORDINANCE).completeness().unasked())
        .hasSize(9)
        .contains(new Unasked("9", "", absent("policy", 1, 1)));
  }

  @Test
  void whereEveryRuleIsInWritingThereIsNothingToAdopt() {
    Town done =
        read(
            "jurisdiction: {name: Sampleton, kind: city, state: AZ}\npolicy:\n"
                + "  - {agency: Police, as-of: 2026-10-02, rules: "
                + Examples.ALL_READ
                + "}\n");
    for (DocumentKind kind : List.of(DocumentKind.ORDINANCE, DocumentKind.RESOLUTION)) {
      assertThatThrownBy(() -> Examples.draft(done, kind))
          .isInstanceOf(InputException.class)
          .hasMessage(
              "town.yaml: nothing to adopt by "
                  + kind.key()
                  + ": every rule is in writing; draw the comparison, or all rules");
    }
    assertThat(Examples.draft(done, DocumentKind.COMPARISON).completeness().blanks()).isNotEmpty();
    DraftSettings all = DraftSettings.STANDARD.withScope(new Scope.All());
    assertThat(
            Examples.draft(Law.standard(), done, DocumentKind.ORDINANCE, all, TemplateSource.none())
                .completeness()
                .parts())
        .isEmpty();
  }

  @Test
  void aRefusedFinalNamesTheLine() {
    assertThatThrownBy(
            () ->
                Examples.draft(
                    Law.standard(),
                    TOWN,
                    DocumentKind.ORDINANCE,
                    DraftSettings.STANDARD.finished(true),
                    TemplateSource.none()))
        .isInstanceOf(InputException.class)
        .hasMessage(
            """
            town.yaml:1:1: a final can't leave “name of the oversight body” open; settle jurisdiction.oversight-body
            town.yaml:20:1: a final can't leave an alternative to its default; choose choices.rule-5
            town.yaml:21:1: a final can't rest on “Be it ordained by the City Council of the City of Sampleton, Arizona, as \
            follows:”, which is unverified; confirm it by giving documents.ordinance.clause
            town.yaml:11:49: a final can't rest on the citation Code 2, which is partly verified; read it, and correct \
            policy[0].rules.2.confidence
            town.yaml:12:7: a final can't rest on the citation Code 4, which is unverified; read it, and correct \
            policy[0].rules.4.confidence\
            """);
  }

  @Test
  void remediesReadInALine() {
    assertThat(absent("documents.date", 21, 1).words()).isEqualTo("documents.date (town.yaml:21)");
    assertThat(new Remedy.TownKey("documents.date", Optional.empty(), false).words())
        .isEqualTo("documents.date");
    assertThat(new Remedy.LawEntry("states/az.yaml", "az/x").words())
        .isEqualTo("law data: az/x in states/az.yaml");
    assertThat(new Remedy.Template("ordinance.ftl").words()).isEqualTo("template: ordinance.ftl");
  }
}
