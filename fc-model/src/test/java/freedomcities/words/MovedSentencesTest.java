package freedomcities.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences are taken to have moved: those that stand in brackets. */
class MovedSentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The lighter one moves, whichever stands first.
          [Ask no one.] Hold no person on a detainer alone. | Hold no person on a detainer alone. [Ask no one.]
          Hold no person on a detainer alone. [Ask no one.] | [Ask no one.] Hold no person on a detainer alone.
          # Of three in a ring one moves.
          [One two.] Three four five. Six seven eight. | Three four five. Six seven eight. [One two.]
          Three four five. [One two.] Six seven eight. | Three four five. Six seven eight. [One two.]
          # Two short ones outweigh one that is shorter than both together.
          One two three. Four five six. [Seven eight nine ten.] | [Seven eight nine ten.] One two three. Four five six.
          [One two.] [Four five.] Six seven eight nine ten eleven. | Six seven eight nine ten eleven. [One two.] [Four five.]
          # Three words of five are enough to be the same sentence, two are not.
          [One two three four five.] Stay here for all of this time. | Stay here for all of this time. [One two three six ten.]
          One two three four five. Stay here for all of this time. | Stay here for all of this time. One two six ten nil.
          # Nor are four of seven, or ten of seventeen.
          One two three four five six seven. Stay here. | Stay here. One two three four ten nil null.
          One two three four five six seven eight nine ten aa ab ac ad ae af ag. Stay here. | Stay here. One two three four five six seven eight nine ten ba bb bc bd be bf bg.
          # The share is of both sentences together: three of four and six are enough.
          [One two three four.] Stay here for all of this time. | Stay here for all of this time. [One two three six ten nil.]
          One two three four. Stay here for all of this time. | Stay here for all of this time. One two three six ten nil null.
          # Of two that are alike the more alike is the same, then the nearer.
          [One two three.] Stay here for now. [Four.] | [Four.] Stay here for now. One two three four. [One two three.]
          # In order nothing moves.
          One two. Three four. | One two. Three four.
          One two. Three four. | One two three. Four.
          # One sentence alone can't move.
          One two three. | Three four. One two three.
          # The stop of an abbreviation, or of an initial, ends nothing.
          Under 8 U.S.C. section 1373 all. [Ask J. Smith first.] | [Ask J. Smith first.] Under 8 U.S.C. section 1373 all.
          # Semicolons, question marks and exclamation marks end as stops do.
          [may we ask?] hold no person on it alone; | hold no person on it alone; [may we ask?]
          [go now!] hold no person on it alone; | hold no person on it alone; [go now!]
          """)
  void sentencesMove(String before, String after) {
    List<String> there = Tokens.of(plain(before));
    List<String> here = Tokens.of(plain(after));
    MovedSentences moves = new MovedSentences(there, here);
    assertThat(marked(there, moves.before)).isEqualTo(before);
    assertThat(marked(here, moves.after)).isEqualTo(after);
    assertThat(moves.any()).isEqualTo(before.contains("["));
  }

  /**
   * Beyond so many pairs the order of sentences is not looked at: the time would grow with their
   * product.
   */
  @Test
  void ofVeryLongTextsNoneMoves() {
    assertThat(reversed(200).any()).isTrue();
    assertThat(reversed(201).any()).isFalse();
  }

  private static MovedSentences reversed(int sentences) {
    List<String> lines =
        IntStream.range(0, sentences)
            .mapToObj(i -> "Line" + i + " says it" + i + ".")
            .collect(Collectors.toList());
    List<String> there = Tokens.of(String.join(" ", lines));
    Collections.reverse(lines);
    return new MovedSentences(there, Tokens.of(String.join(" ", lines)));
  }

  private static String plain(String marked) {
    return marked.replace("[", "").replace("]", "");
  }

  /** A bracket around each stretch of tokens, the blank before a sentence left outside. */
  private static String marked(List<String> tokens, BitSet moved) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      boolean blank = Tokens.isSpace(tokens.get(i));
      boolean starts =
          moved.get(i)
              && !blank
              && (i == 0
                  || Tokens.isSpace(tokens.get(i - 1))
                      && (!moved.get(i - 1)
                          || i == 1
                          || ".!?;".contains(tokens.get(i - 2)) && !abbreviated(tokens, i - 2)));
      boolean ends = moved.get(i) && ".!?;".contains(tokens.get(i)) && !abbreviated(tokens, i);
      out.append(starts ? "[" : "").append(tokens.get(i)).append(ends ? "]" : "");
    }
    return out.toString();
  }

  private static boolean abbreviated(List<String> tokens, int stop) {
    return stop > 0 && (tokens.get(stop - 1).contains(".") || tokens.get(stop - 1).length() == 1);
  }
}
