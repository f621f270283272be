package freedomcities.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.policy.Answer.Position;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.PresentPolicy;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.rules.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A rule that is called in writing and whose words nobody has read stays among those that an
 * instrument carries.
 */
class ByReportTest {
  private static final RuleSet RULES = RuleSet.standard();
  private static final Answer ANSWER =
      new Answer("Chief", Optional.empty(), Position.SUPPORTS, "We do that.");

  private static GapReport report(RuleRecord... agencies) {
    return new GapCheck(RULES)
        .check(
            new PresentPolicy(
                IntStream.range(0, agencies.length)
                    .mapToObj(
                        i ->
                            new AgencyPolicy(
                                "Agency " + i, Optional.empty(), Map.of("1", agencies[i])))
                    .toList()),
            true);
  }

  private static RuleRecord declared(
      Status status, String citation, String confidence, List<Answer> answers) {
    return new RuleRecord(Optional.of(status), citation, confidence, List.of(), answers);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          IN_WRITING,  -,       -,               false, true
          IN_WRITING,  -,       -,               true,  true
          IN_WRITING,  Order 1, unverified,      false, true
          IN_WRITING,  Order 1, -,               true,  true
          IN_WRITING,  Order 1, partly verified, false, false
          IN_WRITING,  Order 1, verified,        true,  false
          IN_PRACTICE, Order 1, unverified,      false, false
          PARTIAL,     Order 1, unverified,      false, false
          MISSING,     -,       -,               true,  false
          """)
  void whatNobodyHasReadIsByReport(
      Status status, String citation, String confidence, boolean answered, boolean byReport) {
    GapReport report =
        report(
            declared(
                status,
                citation == null ? "" : citation,
                confidence == null ? "" : confidence,
                answered ? List.of(ANSWER) : List.of()));
    Finding finding = report.finding("1").orElseThrow();
    assertThat(finding.byReport()).isEqualTo(byReport);
    assertThat(report.carried().contains(finding))
        .isEqualTo(byReport || status != Status.IN_WRITING);
    // Status and counts are what they were.
    assertThat(finding.status()).isEqualTo(status);
    assertThat(report.gaps().contains(finding)).isEqualTo(status != Status.IN_WRITING);
    assertThat(report.count(status)).isGreaterThanOrEqualTo(1);
  }

  @Test
  void wordsOnRecordAreNoReport() {
    List<String> all =
        RULES.rule("1").orElseThrow().elements().stream().map(element -> element.id()).toList();
    RuleRecord quoted =
        new RuleRecord(
            Optional.empty(),
            "",
            "",
            List.of(
                new Passage("Manual 1", Instrument.MANUAL, "Words.", all, List.of(), List.of())),
            List.of(ANSWER));
    assertThat(report(quoted).finding("1").orElseThrow().byReport()).isFalse();
  }

  /**
   * One agency's words don't make up for another's report; and where one lacks the rule, that
   * decides.
   */
  @Test
  void ofSeveralAgenciesOneReportIsEnough() {
    RuleRecord read = declared(Status.IN_WRITING, "Order 1", "verified", List.of());
    RuleRecord told = declared(Status.IN_WRITING, "", "", List.of(ANSWER));
    RuleRecord none = declared(Status.MISSING, "", "", List.of());
    assertThat(report(read, told).finding("1").orElseThrow().byReport()).isTrue();
    assertThat(report(read, read).finding("1").orElseThrow().byReport()).isFalse();
    assertThat(report(none, told).finding("1").orElseThrow().byReport()).isFalse();
    assertThat(report(none, told).carried())
        .contains(report(none, told).finding("1").orElseThrow());
  }
}
