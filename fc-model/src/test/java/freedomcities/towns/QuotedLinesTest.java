package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.rules.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The lines of a quoted policy, as a file or a program gives them: paragraphs, and line ends that
 * are only spaces.
 */
class QuotedLinesTest {
  private static final TownReader READER = new TownReader(RuleSet.standard(), Law.standard());

  private static List<String> read(String text) {
    return READER
        .read(
            "a.yaml",
            """
            jurisdiction: {name: Sampleton, kind: city, state: AZ}
            policy:
              - agency: Sampleton Police Department
                as-of: 2026-10-02
                rules:
                  5:
                    passages:
                      - source: Manual 3
                        instrument: manual
                        has: [inquiry]
                        text: %s
            """
                .formatted(text.replace("\n", "\n              ")))
        .policy()
        .agencies()
        .getFirst()
        .rule("5")
        .passages()
        .getFirst()
        .paragraphs();
  }

  @Test
  void aLiteralBlockKeepsItsItemsAndItsEmptyLines() {
    assertThat(
            read(
                "|\n"
                    + "  An officer shall not\n"
                    + "  ask about status:\n"
                    + "  (a) at a stop; or\n"
                    + "  (b) in the\n"
                    + "  jail.\n\n"
                    + "  This is policy."))
        .containsExactly(
            "An officer shall not ask about status:",
            "(a) at a stop; or",
            "(b) in the jail.",
            "This is policy.");
  }

  @Test
  void whateverWayTheFileWritesTheSameParagraphsTheyAreTheSame() {
    List<String> two = List.of("An officer shall not ask.", "This is policy.");
    assertThat(read("|\n  An officer\n  shall not ask.\n\n  This is policy.")).isEqualTo(two);
    assertThat(read(">-\n  An officer\n  shall not ask.\n\n  This is policy.")).isEqualTo(two);
    assertThat(read("An officer\n  shall not ask.\n\n  This is policy.")).isEqualTo(two);
    assertThat(read("'An officer\n  shall not ask.\n\n  This is policy.'")).isEqualTo(two);
    assertThat(read("\"An officer\\nshall not ask.\\n\\nThis is policy.\"")).isEqualTo(two);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (a) at a stop       | true
          (12) at a stop      | true
          (iv) at a stop      | true
          a. at a stop        | true
          2) at a stop        | true
          • at a stop         | true
          - at a stop         | true
          (ICE) at a stop     | false
          1373 applies        | false
          1373. It applies    | false
          U.S.C. applies      | false
          at a stop           | false
          -based on status    | false
          """)
  void theMarkOfAnItemBeginsAParagraph(String line, boolean begins) {
    Passage passage =
        Passage.of("Manual 3", Instrument.MANUAL, "An officer shall not ask\n" + line).build();
    assertThat(passage.paragraphs()).hasSize(begins ? 2 : 1);
    assertThat(String.join(" ", passage.paragraphs()))
        .isEqualTo("An officer shall not ask " + line);
  }

  @Test
  void wordsAreStruckAcrossTheEndsOfLines() {
    assertThat(
            READER
                .read(
                    "a.yaml",
                    """
                    jurisdiction: {name: Sampleton, kind: city, state: AZ}
                    policy:
                      - agency: Sampleton Police Department
                        as-of: 2026-10-02
                        rules:
                          5:
                            passages:
                              - source: Manual 3
                                instrument: manual
                                has: [inquiry]
                                lacks: [citizenship]
                                text: |
                                  Nobody is asked, unless
                                  it is useful.
                                strike: [{words: ", unless it is useful", for: [citizenship]}]
                    """)
                .policy()
                .agencies()
                .getFirst()
                .rule("5")
                .passages()
                .getFirst()
                .strikes())
        .hasSize(1);
  }
}
