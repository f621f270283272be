package freedomcities.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.PresentPolicy;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Strike;
import freedomcities.rules.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A section of the code loses what the plans strike in passages that quote it, and nothing else.
 */
class AmendedSectionTest {
  private static final String CODE = "City Code § 5-1";

  private static Passage.Builder quoted(String text) {
    return Passage.of(CODE, Instrument.ORDINANCE, text);
  }

  private static AmendedSection of(String words, Passage... passages) {
    return AmendedSection.of(
        words,
        Arrays.stream(passages).map(AmendedSectionTest::plan).toList(),
        passage -> passage.source().equals(CODE));
  }

  private static Plan plan(Passage passage) {
    AgencyPolicy police =
        new AgencyPolicy("Police", Optional.empty(), Map.of("5", RuleRecord.of(List.of(passage))));
    return new GapCheck(RuleSet.standard())
        .check(new PresentPolicy(List.of(police)), true)
        .finding("5")
        .orElseThrow()
        .agencies()
        .getFirst()
        .plan();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # in the words quoted, though the section has them elsewhere too
          The clerk may ask. Officers do not ask, unless told. The desk is open, unless told. | Officers do not ask, unless told. | , unless told | The clerk may ask. Officers do not ask. The desk is open, unless told. |
          # the passage has other line ends, and the section more before and after it
          Officers do not ask, unless told.  | Officers do not ask, unless told. | , unless told | Officers do not ask. |
          # quoted with a gap, so that only the words themselves are found
          Officers, all of them, do not ask, unless told. | Officers … do not ask, unless told. | , unless told | Officers, all of them, do not ask. |
          # words of which the section has none, or two
          Officers ask nobody. | Officers do not ask, unless told. | , unless told | Officers ask nobody. | , unless told
          Officers, all, do not ask, unless told, but, unless told, stop. | Officers … do not ask, unless told. | , unless told | Officers, all, do not ask, unless told, but, unless told, stop. | , unless told
          """)
  void wordsMarkedGoWhereTheyAreQuoted(
      String section, String passage, String mark, String text, String left) {
    AmendedSection amended =
        of(section, quoted(passage).has("inquiry").strike(Strike.of(mark, "citizenship")).build());
    assertThat(amended.text()).isEqualTo(text);
    assertThat(amended.left().stream().map(Strike::words).toList())
        .isEqualTo(left == null ? List.of() : List.of(left));
    assertThat(amended.struck()).hasSize(left == null ? 1 : 0);
  }

  @Test
  void whatContradictsAsQuotedGoesWhole() {
    AmendedSection amended =
        of(
            "(a) The clerk keeps a list.\n(b) Officers ask everyone.",
            quoted("Officers ask everyone.").contradicts("inquiry").build());
    assertThat(amended.text()).isEqualTo("(a) The clerk keeps a list.");
    assertThat(amended.struck()).containsExactly(Strike.of("Officers ask everyone."));
  }

  @Test
  void otherWordsComeInTheirPlace() {
    Strike strike = Strike.of("any officer", "every-individual").inserting("any official");
    AmendedSection amended =
        of(
            "(a) Here any officer asks nobody.",
            quoted("Here any officer asks nobody.").has("inquiry").strike(strike).build());
    assertThat(amended.text()).isEqualTo("(a) Here any official asks nobody.");
    assertThat(amended.struck())
        .containsExactly(Strike.of("any officer").inserting("any official"));
  }

  /** Two agencies under one section mark the same words, or one the whole of what another cuts. */
  @Test
  void whatTwoPlansStrikeIsStruckOnce() {
    String text = "Officers do not ask, unless told.";
    Passage cut = quoted(text).has("inquiry").strike(Strike.of(", unless told")).build();
    assertThat(of(text, cut, cut).struck()).hasSize(1);
    AmendedSection both = of(text, cut, quoted(text).contradicts("inquiry").build());
    assertThat(both.text()).isEmpty();
    assertThat(both.struck()).containsExactly(Strike.of(text));
  }

  @Test
  void aSectionWithoutItsWordsIsTakenToBeWhatIsQuoted() {
    AmendedSection amended =
        of(
            "",
            quoted("Officers do not ask, unless told.")
                .has("inquiry")
                .strike(Strike.of(", unless told"))
                .build());
    assertThat(amended.struck()).containsExactly(Strike.of(", unless told"));
    assertThat(amended.left()).isEmpty();
  }

  @Test
  void aPassageOfAnotherSectionChangesNothing() {
    String text = "Officers do not ask, unless told.";
    Passage other =
        Passage.of("City Code § 5-2", Instrument.ORDINANCE, text)
            .has("inquiry")
            .strike(Strike.of(", unless told"))
            .build();
    assertThat(of(text, other).text()).isEqualTo(text);
    assertThat(of(text, other).struck()).isEmpty();
  }
}
