package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.problems.Location;
import freedomcities.rules.RuleSet;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
  private static final Whereabouts WHERE =
      new TownReader(RuleSet.standard(), Law.standard())
          .read(
              "town.yaml",
              """
              # a comment first
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
                    5: {status: missing}
                - agency: Jail
                  rules:
              documents:
                ordinance:
                  number:
              """)
          .whereabouts();

  private static Location at(int line, int column) {
    return new Location("town.yaml", line, column);
  }

  @Test
  void keysStandWhereTheyAreWritten() {
    assertThat(WHERE.of("jurisdiction.name")).contains(at(3, 3));
    assertThat(WHERE.of("jurisdiction.officers.clerk")).contains(at(6, 14));
    assertThat(WHERE.of("policy[0].rules.5.status")).contains(at(12, 11));
    assertThat(WHERE.of("policy[1]")).contains(at(13, 5));
    assertThat(WHERE.of("documents.ordinance.number")).contains(at(17, 5));
    assertThat(WHERE.of("documents.date")).isEmpty();
  }

  @Test
  void aKeyThatIsNotThereGoesUnderTheNearestAboveIt() {
    assertThat(WHERE.nearest("jurisdiction.name")).contains(at(3, 3));
    assertThat(WHERE.nearest("jurisdiction.officers.manager")).contains(at(6, 3));
    assertThat(WHERE.nearest("policy[0].rules.6")).contains(at(10, 5));
    assertThat(WHERE.nearest("policy[1].rules.6.confidence")).contains(at(14, 5));
    assertThat(WHERE.nearest("policy[2].rules.6")).contains(at(7, 1));
    assertThat(WHERE.nearest("documents.resolution.number")).contains(at(15, 1));
    assertThat(WHERE.nearest("choices.rule-5")).contains(at(2, 1));
  }

  @Test
  void withoutAFileThereIsNoPlace() {
    assertThat(Whereabouts.NONE.nearest("jurisdiction.name")).isEmpty();
  }
}
