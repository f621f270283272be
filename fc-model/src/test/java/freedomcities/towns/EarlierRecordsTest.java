package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.gaps.Progress;
import freedomcities.law.Law;
import freedomcities.policy.AgencyPolicy;
import freedomcities.problems.InputException;
import freedomcities.rules.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two dated files of one place. */
class EarlierRecordsTest {
  private static final RuleSet RULES = RuleSet.standard();
  private static final String SPRING =
      """
        - {agency: Sampleton Police Department, as-of: 2026-03-01, rules: {1: missing, 2: missing}}
        - {agency: Sampleton Marshal, as-of: 2026-03-01, rules: {1: missing}}
      """;
  private static final String SUMMER =
      """
        - {agency: sampleton police department, as-of: 2026-07-01, rules: {1: in-practice, 2: missing}}
      """;
  private static final String AUTUMN =
      """
        - {agency: Sampleton Police Department, as-of: 2026-10-02, rules: {1: in-writing, 2: missing}}
        - {agency: Sampleton Fire Department, as-of: 2026-10-02, rules: {1: missing}}
      """;

  private static Town town(String name, String place, String... entries) {
    return new TownReader(RULES, Law.standard())
        .read(
            name,
            "jurisdiction: {name: "
                + place
                + ", kind: city, state: AZ}\npolicy:\n"
                + String.join("", entries));
  }

  private static Progress progress(Town town) {
    return Progress.of(RULES, town.policy(), true);
  }

  @Test
  void twoFilesTellWhatOneFileWithBothRecordsTells() {
    Town joined =
        town("new.yaml", "Sampleton", AUTUMN).since(town("old.yaml", "Sampleton", SPRING));
    Town marshalGone =
        town("new.yaml", "Sampleton", AUTUMN, SPRING.lines().findFirst().orElseThrow() + "\n");
    assertThat(progress(joined).changes()).hasSize(1).isEqualTo(progress(marshalGone).changes());
    assertThat(joined.policy().agencies())
        .isEqualTo(town("new.yaml", "Sampleton", AUTUMN).policy().agencies());
  }

  @Test
  void agenciesThatOnlyOneFileHasAreNamed() {
    Progress progress =
        progress(
            town("new.yaml", "Sampleton", AUTUMN).since(town("old.yaml", "Sampleton", SPRING)));
    assertThat(progress.added()).containsExactly("Sampleton Fire Department");
    assertThat(progress.gone()).containsExactly("Sampleton Marshal");
  }

  /** What changed since spring is asked for, so the record of the summer is passed over. */
  @Test
  void aRecordBetweenIsPassedOver() {
    Town now = town("new.yaml", "Sampleton", AUTUMN, SUMMER);
    assertThat(progress(now).changes().getFirst().before().key()).isEqualTo("in-practice");
    Town since = now.since(town("old.yaml", "Sampleton", SPRING));
    assertThat(progress(since).changes().getFirst().before().key()).isEqualTo("missing");
    assertThat(since.policy().earlier())
        .extracting(AgencyPolicy::agency)
        .containsExactly("Sampleton Police Department", "Sampleton Marshal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Samplewood | 2026-03-01 | Sampleton Police Department | old.yaml: this is City of Samplewood, Arizona, and new.yaml is City of Sampleton, Arizona; give two files of one place
          Sampleton  | 2026-10-02 | Sampleton Police Department | old.yaml: the record of Sampleton Police Department (as of 2026-10-02) is not before that of new.yaml (as of 2026-10-02); give the older record as the earlier one, and each record its as-of
          Sampleton  | 2026-11-02 | Sampleton Police Department | old.yaml: the record of Sampleton Police Department (as of 2026-11-02) is not before that of new.yaml (as of 2026-10-02); give the older record as the earlier one, and each record its as-of
          Sampleton  | 2026-03-01 | The Police                  | old.yaml: no agency of new.yaml has a record here; write the agency's name alike in both
          """)
  void whatIsNoOlderFileOfThePlaceIsRefused(
      String place, String day, String agency, String message) {
    Town now = town("new.yaml", "Sampleton", AUTUMN);
    String entries =
        SPRING
                .lines()
                .findFirst()
                .orElseThrow()
                .replace("2026-03-01", day)
                .replace("Sampleton Police Department", agency)
            + "\n";
    Town old = town("old.yaml", place, entries);
    assertThatThrownBy(() -> now.since(old))
        .isInstanceOf(InputException.class)
        .satisfies(
            e ->
                assertThat(((InputException) e).problems())
                    .hasSize(1)
                    .first()
                    .hasToString(message));
  }
}
