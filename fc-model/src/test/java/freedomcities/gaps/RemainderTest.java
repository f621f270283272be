package freedomcities.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.Strike;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left where words were struck is a sentence, or it is told that it is none. */
class RemainderTest {
  private static StruckPassage struck(String text, String... words) {
    Passage.Builder passage = Passage.of("Policy 1", Instrument.MANUAL, text);
    for (String one : words) {
      passage.strike(Strike.of(one, "inquiry"));
    }
    return StruckPassage.of(passage.build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          428.3. An officer may ask about status and may call for help. | An officer may ask about status | What is left here, “and may call for help.”, does not stand alone: it needs other words, or the rest of it goes too.
          Officers stop. Officers may ask and hold, if told. Done.       | Officers may ask                | What is left here, “and hold, if told.”, does not stand alone: it needs other words, or the rest of it goes too.
          Deputies may hold a person on request.                        | Deputies may hold               | What is left here, “a person on request.”, does not stand alone: it needs other words, or the rest of it goes too.
          A deputy shall call the agency.                               | call the agency                 | What is left here, “A deputy shall.”, does not stand alone: it needs other words, or the rest of it goes too.
          12.9. ICE officers may use a visiting room. The shift commander logs the visit. | ICE officers may use a visiting room. | What is left speaks of “the visit”, of which only the words struck tell: it needs other words, or goes too.
          Be kind. The release sergeant shall tell ICE of it.           | shall tell ICE of it            | What is left here, “The release sergeant.”, does not stand alone: it needs other words, or the rest of it goes too.
          A detainer is placed on file. Such a detainer is kept.        | A detainer is placed on file.   | What is left speaks of “such a detainer”, of which only the words struck tell: it needs other words, or goes too.
          """)
  void whatDoesNotStandAloneIsTold(String text, String words, String told) {
    assertThat(struck(text, words).fragments()).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nobody is held unless a judge signs, or the lieutenant approves. | , or the lieutenant approves
          The unit files it and tells ICE of the release date. The inmate is let go at the release. | and tells ICE of the release date
          Officers may ask. Officers shall be kind.                       | Officers may ask.
          Officers shall be kind. Officers may ask.                       | Officers may ask.
          Surveillance based solely on race is barred.                    | solely
          The clerk shall (a) notify ICE; (b) keep a log.                 | notify ICE;
          The person is held on a detainer. The person is fed; a person may call. | The person is held on a detainer.
          (1) notify ICE and may keep a log.                              | and may keep a log
          Officers hold nobody unless a supervisor may be reached.        | unless a supervisor may be reached
          The officer shall call. The officer may ask.                    | The officer may ask.
          Files are kept. ICE may see the Files. The Department closes at five. | ICE may see the Files.
          """)
  void whatStandsAloneIsNot(String text, String words) {
    assertThat(struck(text, words).fragments()).isEmpty();
  }

  /** A strike to the end of a paragraph is of that one, and not of the next. */
  @Test
  void aParagraphIsBrokenByWhatWasStruckInIt() {
    assertThat(struck("A deputy shall call the agency.\n\nNext.", "call the agency.").fragments())
        .containsExactly(
            "What is left here, “A deputy shall”, does not stand alone: it needs other words, or"
                + " the rest of it goes too.");
    assertThat(struck("Officers may ask.\n\na. Keep a log.", "Officers may ask.").fragments())
        .isEmpty();
    assertThat(
            struck("Be kind.\n\nOfficers may ask.\n\na. Keep a log.", "Officers may ask.")
                .fragments())
        .isEmpty();
    assertThat(struck("Be kind.\n\nOfficers may ask and may call.", "Officers may ask").fragments())
        .containsExactly(
            "What is left here, “and may call.”, does not stand alone: it needs other words, or the"
                + " rest of it goes too.");
  }

  @ParameterizedTest
  @CsvSource({"(2) ,'.'", "(b) ,;", "3. ,''", "§ 12.4 ,.", "(iv) ,; and", "• ,."})
  void anItemOfWhichOnlyItsNumberIsLeftGoesWhole(String number, String end) {
    StruckPassage struck =
        struck(
            "(1) Keep a log.\n\n" + number + " Tell ICE at once" + end + "\n\nBe kind.",
            "Tell ICE at once");
    assertThat(struck.text()).isEqualTo("(1) Keep a log.\nBe kind.");
    assertThat(struck.fragments()).isEmpty();
  }

  /** A list goes on after an item that went, and not after its last. */
  @Test
  void anItemJoinedToTheNextStandsAlone() {
    String list =
        "Nobody is let in, unless:\n\n(a) a judge signs; or\n\n(b) ICE asks; or\n\n(c) it burns.";
    assertThat(struck(list, "(b) ICE asks; or").fragments()).isEmpty();
    assertThat(struck(list, "(c) it burns.").fragments())
        .containsExactly(
            "What is left here, “(b) ICE asks; or”, does not stand alone: it needs other words, or"
                + " the rest of it goes too.");
  }

  @Test
  void aNumberThatStoodAloneStays() {
    assertThat(struck("(2)\n\nTell ICE at once. Keep a log.", "Tell ICE at once.").text())
        .isEqualTo("(2)\nKeep a log.");
  }

  @Test
  void whatComesInPlaceOfWordsIsForWhoWroteIt() {
    Passage passage =
        Passage.of("Policy 1", Instrument.MANUAL, "Officers may ask and hold.")
            .strike(Strike.of("Officers may ask", "inquiry").inserting("Officers shall not ask"))
            .build();
    assertThat(StruckPassage.of(passage).fragments()).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "by law,by state or federal law,true",
    "by law,by statute,false",
    "by law,law by,false",
    "by law,,false",
    "is a,is not a,true"
  })
  void wordsAreOnlyAddedWhereNoneGoes(String words, String insert, boolean only) {
    assertThat(Strike.of(words, "inquiry").inserting(insert).onlyAdds()).isEqualTo(only);
  }
}
