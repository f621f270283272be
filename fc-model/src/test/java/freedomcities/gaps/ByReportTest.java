package freedomcities.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Confidence;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.policy.Answer.Position;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.PresentPolicy;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.RuleRecord.Citation;
import freedomcities.policy.Status;
import freedomcities.rules.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
      Answer.of("Chief", Position.SUPPORTS).words("We do that.").build();

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
      Status status, Optional<Citation> citation, Answer... answers) {
    return new RuleRecord(
        Optional.of(status), citation, List.of(), List.of(answers), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          IN_WRITING,  -,       -,               false, true
          IN_WRITING,  -,       -,               true,  true
          IN_WRITING,  Order 1, UNVERIFIED,      false, true
          IN_WRITING,  Order 1, UNVERIFIED,      true,  true
          IN_WRITING,  Order 1, PARTLY_VERIFIED, false, false
          IN_WRITING,  Order 1, VERIFIED,        true,  false
          IN_PRACTICE, Order 1, UNVERIFIED,      false, false
          PARTIAL,     Order 1, UNVERIFIED,      false, false
          MISSING,     -,       -,               true,  false
          """)
  void whatNobodyHasReadIsByReport(
      Status status,
      @Nullable String citation,
      @Nullable Confidence confidence,
      boolean answered,
      boolean byReport) {
    Optional<Citation> cited =
        citation == null || confidence == null
            ? Optional.empty()
            : Optional.of(new Citation(citation, confidence));
    GapReport report = report(answered ? declared(status, cited, ANSWER) : declared(status, cited));
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
            Optional.empty(),
            List.of(
                Passage.of("Manual 1", Instrument.MANUAL, "Words.")
                    .has(all.toArray(String[]::new))
                    .build()),
            List.of(ANSWER),
            Optional.empty());
    assertThat(report(quoted).finding("1").orElseThrow().byReport()).isFalse();
  }

  /**
   * One agency's words don't make up for another's report; and where one lacks the rule, that
   * decides.
   */
  @Test
  void ofSeveralAgenciesOneReportIsEnough() {
    RuleRecord read =
        declared(Status.IN_WRITING, Optional.of(new Citation("Order 1", Confidence.VERIFIED)));
    RuleRecord told = declared(Status.IN_WRITING, Optional.empty(), ANSWER);
    RuleRecord none = declared(Status.MISSING, Optional.empty());
    assertThat(report(read, told).finding("1").orElseThrow().byReport()).isTrue();
    assertThat(report(read, read).finding("1").orElseThrow().byReport()).isFalse();
    assertThat(report(none, told).finding("1").orElseThrow().byReport()).isFalse();
    assertThat(report(none, told).carried())
        .contains(report(none, told).finding("1").orElseThrow());
  }
}
