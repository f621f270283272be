package freedomcities.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.law.Confidence;
import freedomcities.policy.Answer.Position;
import freedomcities.policy.Passage.Contradiction;
import freedomcities.policy.RuleRecord.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made in code can't be what no file could say. */
class PolicyValuesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 2);

  private static Passage.Builder passage() {
    return Passage.of("Manual 3", Instrument.MANUAL, "Officers may inquire, and shall.");
  }

  private static Arguments refused(String told, ThrowingCallable making) {
    return Arguments.of(told, making);
  }

  static List<Arguments> nonsense() {
    return List.of(
        refused("source is blank", () -> Passage.of(" ", Instrument.MANUAL, "Words.").build()),
        refused("text is blank", () -> Passage.of("Manual", Instrument.MANUAL, "\n").build()),
        refused("elements is blank", () -> passage().has("")),
        refused(
            "have, to lack or to contradict a twice", () -> passage().has("a").lacks("a").build()),
        refused(
            "have, to lack or to contradict a twice",
            () -> passage().stronger("a").contradicts("a").build()),
        refused("contradict a twice", () -> passage().lacks("a", "a").build()),
        refused(
            "not said to contradict",
            () ->
                new Passage(
                    "Manual",
                    Instrument.MANUAL,
                    "Words.",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of("b"),
                    List.of(new Contradiction("a", "Words")),
                    List.of())),
        refused("words is blank", () -> new Contradiction("a", "")),
        refused("element is blank", () -> new Contradiction("", "Words")),
        refused("words is blank", () -> Strike.of("")),
        refused("brings is blank", () -> Strike.of("Words", "")),
        refused("insert is blank", () -> new Strike("Words", Optional.of(" "), List.of())),
        refused("who is blank", () -> Answer.of("", Position.SUPPORTS).build()),
        refused("nothing promised", () -> Answer.of("Chief", Position.SUPPORTS).by(DAY).build()),
        refused(
            "words is blank",
            () ->
                new Answer(
                    "Chief",
                    Optional.empty(),
                    Position.SUPPORTS,
                    Optional.of(""),
                    Optional.empty(),
                    Optional.empty())),
        refused("words is blank", () -> new Citation(" ", Confidence.VERIFIED)),
        refused("formula", () -> new Citation("Code 2", Confidence.VERIFIED_IN_USE)),
        refused("agency is blank", () -> new AgencyPolicy("", Optional.empty(), Map.of())),
        refused(
            "0 agencies and 1 positions",
            () -> new PresentPolicy(List.of(), List.of(), List.of(0))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nonsense")
  void nonsenseIsRefused(String told, ThrowingCallable making) {
    assertThatThrownBy(making)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(told);
  }

  /** An element may be contradicted by several words; what goes further is had, too. */
  @Test
  void aBuilderAddsUp() {
    Passage made =
        passage()
            .has("a")
            .has("b")
            .stronger("c")
            .contradictsBy("d", "may inquire")
            .contradictsBy("d", "shall")
            .contradicts("e")
            .build();
    assertThat(made.has()).containsExactly("a", "b", "c");
    assertThat(made.contradicts()).containsExactly("d", "e");
    assertThat(made.contradicting())
        .containsExactly(new Contradiction("d", "may inquire"), new Contradiction("d", "shall"));
    assertThat(made.contradictsAsQuoted()).isTrue();
  }

  @Test
  void nullIsNotKnown() {
    assertThat(Answer.of("Chief", Position.UNDECIDED).when(null).words(null).promise(null).by(null))
        .extracting(Answer.Builder::build)
        .isEqualTo(Answer.of("Chief", Position.UNDECIDED).words(" ").build());
    assertThat(Strike.of("a").inserting(null)).isEqualTo(Strike.of("a"));
  }

  @Test
  void aLongPassageIsShortInALog() {
    String told =
        Passage.of("Manual 3", Instrument.MANUAL, "Words and\nwords. ".repeat(900))
            .build()
            .toString();
    assertThat(told).startsWith("Manual 3 (manual): Words and").hasSizeLessThan(100);
  }
}
