package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import freedomcities.law.Law;
import freedomcities.places.Kind;
import freedomcities.policy.Answer;
import freedomcities.policy.Answer.Position;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.policy.Strike;
import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.rules.RuleSet;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TownBuilderTest {
  private static final TownReader READER = new TownReader(RuleSet.standard(), Law.standard());
  private static final LocalDate DAY = LocalDate.of(2026, 10, 2);

  @Test
  void buildsWhatTheFileWouldSay() {
    Passage passage =
        Passage.of("Manual, section 3", Instrument.MANUAL, "Officers may inquire.")
            .contradicts("inquiry")
            .build();
    Passage tooWide =
        Passage.of(
                "Manual, section 2",
                Instrument.MANUAL,
                "No hold without a warrant or the watch commander.")
            .has("ice")
            .lacks("judicial-warrant")
            .strike(
                Strike.of("or the watch commander", "judicial-warrant").inserting("from a judge"))
            .build();
    Answer answer =
        Answer.of("Chief of Police", Position.SUPPORTS)
            .when(DAY)
            .words("Yes.")
            .promise("Write it down.")
            .by(DAY.plusDays(30))
            .build();
    Town built =
        READER
            .town("Sampleton", Kind.CITY, "AZ")
            .oversightBody("the Review Board")
            .preparedBy("Neighbors")
            .agency("Sampleton Police Department", DAY)
            .status("6", Status.MISSING)
            .passage("5", passage)
            .passage("1", tooWide)
            .answer("5", answer)
            .status("4", Status.IN_PRACTICE)
            .set("documents.ordinance.number", "2026-14")
            .build();
    Town read =
        READER.read(
            "Sampleton",
            """
            format: 1
            jurisdiction: {name: Sampleton, kind: city, state: AZ, oversight-body: the Review Board}
            policy:
              - agency: Sampleton Police Department
                as-of: 2026-10-02
                rules:
                  1:
                    passages:
                      - source: Manual, section 2
                        instrument: manual
                        text: No hold without a warrant or the watch commander.
                        has: [ice]
                        lacks: [judicial-warrant]
                        strike: [{words: or the watch commander, insert: from a judge, for: [judicial-warrant]}]
                  4: in-practice
                  5:
                    passages: [{source: "Manual, section 3", instrument: manual, text: Officers may inquire., contradicts: [inquiry]}]
                    answers: [{who: Chief of Police, when: 2026-10-02, position: supports, words: Yes., promise: Write it down., by: 2026-11-01}]
                  6: missing
            documents: {prepared-by: Neighbors, ordinance: {number: 2026-14}}
            """);
    assertThat(built).usingRecursiveComparison().ignoringFields("whereabouts").isEqualTo(read);
    assertThat(built.whereabouts()).isEqualTo(Whereabouts.NONE);
  }

  @Test
  void valuesAreDataHoweverTheyLook() {
    String hostile = "${7*7} <#assign x=1> </w:t> ]]> {a: b} # c";
    assertThat(
            READER
                .town("Sampleton", Kind.CITY, "AZ")
                .date(DAY)
                .oversightBody(hostile)
                .build()
                .jurisdiction()
                .oversightBody())
        .contains(hostile);
  }

  @Test
  void everyProblemIsToldWithItsKey() {
    InputException wrong =
        catchThrowableOfType(
            InputException.class,
            () ->
                READER
                    .town("Sampleton", Kind.PARISH, "AZ")
                    .agency("Police", DAY)
                    .status("12", Status.MISSING)
                    .set("documents.date", "soon")
                    .set("choices.rule-5", "modle")
                    .build());
    assertThat(wrong.problems())
        .extracting(Problem::toString)
        .hasSize(4)
        .anyMatch(told -> told.startsWith("Sampleton: jurisdiction.kind: "))
        .anyMatch(told -> told.startsWith("Sampleton: documents.date: "))
        .anyMatch(told -> told.contains("did you mean \"model\"?"));
  }

  @Test
  void aTownWithoutADateIsRefusedAndABlankIsNotGiven() {
    assertThatThrownBy(
            () -> READER.town("Sampleton", Kind.CITY, "AZ").set("documents.date", " ").build())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no date");
  }

  /** As columns of a table without a value come. */
  @Test
  void whatIsNullIsNotGiven() {
    Town nulls =
        READER
            .town("Sampleton", "city", "AZ")
            .oversightBody(null)
            .preparedBy(null)
            .date(null)
            .agency("Sampleton Police Department", DAY)
            .status("6", (Status) null)
            .status("7", (String) null)
            .status("8", "in-practice")
            .set("documents.ordinance.number", null)
            .build();
    Town without =
        READER
            .town("Sampleton", Kind.CITY, "AZ")
            .agency("Sampleton Police Department", DAY)
            .status("8", Status.IN_PRACTICE)
            .build();
    assertThat(nulls).isEqualTo(without);
  }

  @Test
  void whatIsNullAndNeededIsToldWithAllElse() {
    InputException wrong =
        catchThrowableOfType(
            InputException.class,
            () ->
                READER
                    .town(null, "citty", null)
                    .agency(null, null)
                    .agency(" ", DAY)
                    .status("6", "mising")
                    .build());
    assertThat(wrong.problems())
        .extracting(problem -> problem.location() + ": " + problem.found())
        .containsExactlyInAnyOrder(
            "town: jurisdiction.kind: unknown kind \"citty\"",
            "town: jurisdiction.kind: a jurisdiction without \"name\"",
            "town: jurisdiction.kind: a jurisdiction without \"state\"",
            "town: policy[0].agency: \"agency\" is blank",
            "town: policy[1].agency: \"agency\" is blank",
            "town: policy[1].rules.6.status: unknown status \"mising\"");
  }

  @Test
  void whatIsSaidOfRulesNeedsAnAgency() {
    assertThatThrownBy(() -> READER.town("Sampleton", Kind.CITY, "AZ").status("1", Status.MISSING))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("agency(");
  }

  @Test
  void conventionsOfTheHouseStandWhereTheFileGivesNone() {
    TownReader house =
        new TownReader(
            RuleSet.standard(),
            Law.standard(),
            Map.of("section-numbering", "symbol", "seal", "yes"));
    assertThat(
            house
                .town("Sampleton", Kind.CITY, "AZ")
                .date(DAY)
                .set("documents.conventions.seal", "no")
                .build()
                .documents()
                .conventions())
        .containsExactlyInAnyOrderEntriesOf(Map.of("section-numbering", "symbol", "seal", "no"));
    assertThatThrownBy(
            () ->
                new TownReader(
                    RuleSet.standard(), Law.standard(), Map.of("seal", "yess", "sael", "yes")))
        .isInstanceOfSatisfying(
            InputException.class, wrong -> assertThat(wrong.problems()).hasSize(2));
  }
}
