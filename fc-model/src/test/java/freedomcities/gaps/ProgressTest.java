package freedomcities.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.gaps.Progress.LaterAnswer;
import freedomcities.gaps.Progress.Step;
import freedomcities.law.Law;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.policy.Status;
import freedomcities.problems.InputException;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private static final RuleSet RULES = RuleSet.standard();
  private static final String SPRING =
      """
        - agency: Sampleton Police Department
          as-of: 2026-03-01
          rules:
            1: {status: missing, answers: [{who: Chief of Police, when: 2026-03-01, position: opposes}]}
            2: in-practice
            3: missing
            8:
              passages: [{source: M 8, instrument: manual, text: t, has: [any-person, investigation]}]
      """;
  private static final String AUTUMN =
      """
        - agency: sampleton  police department
          as-of: 2026-10-02
          rules:
            1:
              passages: [{source: M 1, instrument: manual, text: t, has: [ice, cbp]}]
              answers:
                - {who: Chief of Police, when: 2026-03-01, position: opposes}
                - {who: chief of police, when: 2026-10-02, position: supports}
                - {who: Sheriff, when: 2026-10-02, position: undecided}
            2: in-practice
            3: missing
            8:
              passages: [{source: M 8, instrument: manual, text: t, has: [any-person, written-complaint]}]
      """;

  private static Town town(String... entries) {
    return new TownReader(RULES, Law.standard())
        .read(
            "town.yaml",
            "jurisdiction: {name: Sampleton, kind: city, state: AZ}\npolicy:\n"
                + String.join("", entries));
  }

  private static Progress progress(Town town) {
    return Progress.of(RULES, town.policy(), true);
  }

  @Test
  void whatChangedIsTold() {
    Town town = town(AUTUMN, SPRING);
    List<Step> changes = progress(town).changes();
    assertThat(changes).extracting(step -> step.rule().id()).containsExactly("1", "8");
    Step first = changes.getFirst();
    assertThat(first.before()).isEqualTo(Status.MISSING);
    assertThat(first.after()).isEqualTo(Status.PARTIAL);
    assertThat(first.from()).contains(LocalDate.of(2026, 3, 1));
    assertThat(first.to()).contains(LocalDate.of(2026, 10, 2));
    assertThat(first.gained()).extracting(Element::id).containsExactly("ice", "cbp");
    assertThat(first.answers())
        .extracting(LaterAnswer::before)
        .containsExactly(Optional.of(Answer.Position.OPPOSES), Optional.empty());
    assertThat(changes.getLast().gained())
        .extracting(Element::id)
        .containsExactly("written-complaint");
    assertThat(changes.getLast().lost()).extracting(Element::id).containsExactly("investigation");
    assertThat(progress(town).steps()).hasSize(9);
  }

  /** In one file in either order, or in two. */
  @Test
  void theOrderOfTheEntriesDoesNotMatter() {
    List<Step> changes = progress(town(AUTUMN, SPRING)).changes();
    assertThat(progress(town(SPRING, AUTUMN)).changes()).isEqualTo(changes);
    GapCheck check = new GapCheck(RULES);
    assertThat(
            Progress.between(
                    check.check(town(SPRING).policy(), true),
                    check.check(town(AUTUMN).policy(), true))
                .changes())
        .isEqualTo(changes);
  }

  @Test
  void onlyTheLatestRecordCounts() {
    Town town = town(SPRING, AUTUMN);
    assertThat(town.policy().agencies())
        .extracting(AgencyPolicy::agency)
        .containsExactly("sampleton  police department");
    assertThat(town.policy().positions()).containsExactly(1);
    assertThat(town.policy().earlier()).hasSize(1);
    assertThat(town.documents().date()).isEqualTo(LocalDate.of(2026, 10, 2));
    assertThat(new GapCheck(RULES).check(town.policy(), true).finding("1").orElseThrow().status())
        .isEqualTo(Status.PARTIAL);
  }

  @Test
  void withoutAnEarlierRecordNothingChanged() {
    assertThat(progress(town(AUTUMN)).steps()).isEmpty();
    GapReport same = new GapCheck(RULES).check(town(AUTUMN).policy(), true);
    assertThat(Progress.between(same, same).changes()).isEmpty();
  }

  @Test
  void ofThreeRecordsTheLastTwoAreCompared() {
    String winter =
        SPRING.replace("2026-03-01", "2026-01-05").replace("3: missing", "3: conflicting");
    assertThat(winter).isNotEqualTo(SPRING);
    assertThat(progress(town(winter, AUTUMN, SPRING)).changes())
        .isEqualTo(progress(town(AUTUMN, SPRING)).changes());
  }

  @ParameterizedTest
  @CsvSource({"as-of: 2026-03-01, as-of: 2026-10-02", "as-of: 2026-03-01, as-of:"})
  void recordsOfOneAgencyNeedDaysOfTheirOwn(String right, String wrong) {
    assertThatThrownBy(() -> town(AUTUMN, SPRING.replace(right, wrong)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a second agency");
  }
}
