package freedomcities.words;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.words.PastedText.Kind;
import freedomcities.words.PastedText.Trace;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What print leaves in a text goes; what the writer wrote stays. */
class PastedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "immi- gration status | immigration status",
        "the depart-\\nment | the department",
        "enforce-\\nment | enforcement",
        "im\u00admigration | immigration",
        "immi\u00ad\\ngration | immigration",
        "the o\ufb03cer \ufb01les a \ufb02ag o\ufb00 | the officer files a flag off",
        "of\ufb01-\\ncers | officers",
        "Section\u00a03 | Section 3",
        "zero\u200bwidth | zerowidth",
        "law-\\nenforcement officers | law-enforcement officers",
        "gang-\\nrelated | gang-related",
        "Anti-\\nGang Unit | Anti-Gang Unit",
        "pages 12-\\n15 | pages 12-15",
        "deporta-\\ntion and depor-\\ntation | deportation and deportation"
      })
  void tracesOfPrintGo(String given, String mended) {
    assertThat(PastedText.of(given.replace("\\n", "\n")).text()).isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "law-enforcement officers",
        "pre- and post-trial release",
        "short- or long-term detention",
        "two- to three-day holds",
        "policy - officers shall",
        "policy – officers shall",
        "the policy- officers shall comply",
        "- an item",
        "A-1 and B-2",
        "re-enter",
        "Article 3-\nA",
        "9-1-1"
      })
  void whatTheWriterWroteStays(String words) {
    PastedText text = PastedText.of(words);
    assertThat(text.text().replace("\n", "")).isEqualTo(words.replace("\n", ""));
    assertThat(text.traces()).isEmpty();
  }

  /** A word of the text itself decides. */
  @Test
  void theTextsOwnWordsDecide() {
    assertThat(PastedText.of("a cross-\nborder case; every border").text())
        .startsWith("a cross-border");
    assertThat(PastedText.of("a zoster-\nquill; the quill").text()).startsWith("a zoster-quill");
    assertThat(PastedText.of("a zoster-\nquill; the zosterquill").text())
        .startsWith("a zosterquill");
  }

  @Test
  void eachTraceIsToldWithItsWord() {
    assertThat(PastedText.of("see immi- gration, o\ufb03ce").traces())
        .containsExactly(
            new Trace(Kind.BROKEN_WORD, 8, "immi- gration", "immigration"),
            new Trace(Kind.LIGATURE, 20, "office", "office"));
  }

  @Property
  void everyLetterSaysWhereItCameFrom(@ForAll String words) {
    PastedText text = PastedText.of(words);
    int last = 0;
    for (int i = 0; i < text.text().length(); i++) {
      int origin = text.origin(i);
      assertThat(origin).isBetween(last, words.length() - 1);
      String letters = PastedText.letters(words.charAt(origin));
      assertThat(letters + " ").contains(String.valueOf(text.text().charAt(i)));
      last = origin;
    }
  }

  @Property
  void cleaningTwiceChangesNothingMore(@ForAll String words) {
    String once = PastedText.of(words, word -> false).text();
    assertThat(PastedText.of(once, word -> false).traces()).isEmpty();
  }

  @Test
  void aHundredThousandHyphensTakeNoTime() {
    String words = "ab- ".repeat(100_000);
    long begun = System.nanoTime();
    assertThat(PastedText.of(words).text()).isNotEmpty();
    assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(20);
  }
}
