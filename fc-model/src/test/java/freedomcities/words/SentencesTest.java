package freedomcities.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A point within a number or after a short word ends no sentence, and every other point does. */
class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "441.3 IMMIGRATION DETAINERS No one is held under 8 CFR 287.7 unless charged.",
        "A detainer under 8 C.F.R. § 287.7 is a request.",
        "See 8 U.S.C. 1373 and 8 U.S.C. § 1644 on this.",
        "General Order No. 5 and Nos. 7 apply.",
        "Sec. 12 and Art. III judges are meant.",
        "As in Galarza v. Szalczyk it may be so.",
        "Lt. J. Ruiz may allow it.",
        "Notice is given by 5 p.m. on that day.",
        "Pa. Cons. Stat. § 3301.2 is meant.",
        "Forms, keys, etc., may be given.",
        "65 P.S. 67.101 et seq. applies.",
        "Version 2.0 of the form."
      })
  void isOne(String sentence) {
    assertThat(Sentences.of(sentence)).containsExactly(sentence);
    assertThat(Sentences.of(sentence + " Officers may ask."))
        .containsExactly(sentence, " Officers may ask.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The answer is no.",
        "They make art.",
        "It takes a sec.",
        "It applies to section 287.7.",
        "Forms, keys, etc.",
        "Is it so?",
        "Never!",
        "They may ask;"
      })
  void endsWhereAnotherBegins(String sentence) {
    assertThat(Sentences.of(sentence + " Officers may ask."))
        .containsExactly(sentence, " Officers may ask.");
  }

  @Test
  void aLineEndsOne() {
    assertThat(Sentences.of("\n441.4 INQUIRIES\nNo officer asks.\n\n"))
        .isEqualTo(List.of("441.4 INQUIRIES", "No officer asks."));
  }

  @Property(tries = 300)
  void noWordIsLost(
      @ForAll @CharRange(from = 'a', to = 'c') @Chars({'.', ' ', ';', 'A', '7'}) String text) {
    String marks = "[.;\\s]";
    assertThat(String.join("", Sentences.of(text)).replaceAll(marks, ""))
        .isEqualTo(text.replaceAll(marks, ""));
  }
}
