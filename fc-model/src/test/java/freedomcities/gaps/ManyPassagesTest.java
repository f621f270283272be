package freedomcities.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.PresentPolicy;
import freedomcities.policy.RuleRecord;
import freedomcities.rules.RuleSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thousands of passages of one rule take a second or two; compared each with each, they would take
 * minutes.
 */
class ManyPassagesTest {
  private static final RuleSet RULES = RuleSet.standard();
  private static final int MANY = 20_000;

  @ParameterizedTest
  @CsvSource({
    "has, 0, 0",
    "contradicts, 20000, 0",
    "lacks, 0, 20000",
    "has one source, 0, 0",
    "contradicts one source, 20000, 0",
    "lacks one source, 0, 20000"
  })
  void costAsMuchEachAsFewDo(String kind, int superseded, int lacking) {
    List<Passage> passages = IntStream.range(0, MANY).mapToObj(i -> passage(kind, i)).toList();
    PresentPolicy policy =
        new PresentPolicy(
            List.of(
                new AgencyPolicy(
                    "Police", Optional.empty(), Map.of("5", RuleRecord.of(passages)))));
    Plan plan =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> {
              AgencyFinding finding =
                  new GapCheck(RULES)
                      .check(policy, true)
                      .finding("5")
                      .orElseThrow()
                      .agencies()
                      .getFirst();
              assertThat(
                      new Proposals(RULES, placeholder -> "City")
                          .of(RULES.rule("5").orElseThrow(), finding, true))
                  .isPresent();
              return finding.plan();
            });
    assertThat(plan.superseded()).hasSize(superseded);
    assertThat(plan.standing()).hasSize(MANY - superseded);
    assertThat(plan.standing().stream().filter(passage -> !passage.lacks().isEmpty()))
        .hasSize(lacking);
  }

  private static Passage passage(String kind, int i) {
    Passage.Builder passage =
        Passage.of(
            kind.endsWith("one source") ? "Manual, section 3" : "Manual, section " + i,
            Instrument.MANUAL,
            "Officers may ask number " + i + " about status.");
    return switch (kind.split(" ")[0]) {
      case "contradicts" -> passage.contradicts("inquiry").build();
      case "lacks" -> passage.has("inquiry").lacks("citizenship").build();
      default -> passage.has("inquiry").build();
    };
  }
}
