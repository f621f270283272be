package freedomcities.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastingWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BE IT RESOLVED that until an ordinance is before the Council, officers shall not inquire. | until an ordinance is before the Council
          Until further notice, nobody asks.                                | Until further notice
          Deputies ask nobody. Until the policy is revised, they note why.  | Until the policy is revised
          This order is in effect until June 30, 2028, for all deputies.    | until June 30, 2028
          It remains in full force and effect through December 31, 2027.    | through December 31, 2027
          This section expires on July 1, 2027.                             | expires on July 1, 2027
          The Judgment stays in force until the Court ends it upon motion.  | until the Court ends it upon motion
          This order stands until August 1, when the manual has it.         | until August 1
          This policy remains until Ordinance No. 5 takes effect. Nobody asks. | until Ordinance No. 5 takes effect
          This order lasts until section 441.3 is revised, and no longer.   | until section 441.3 is revised
          This ordinance shall sunset two years after its adoption.         | sunset two years after its adoption
          """)
  void aTextThatLimitsHowLongItLasts(String text, String words) {
    assertThat(LastingWords.in(text)).isEqualTo(List.of(words));
  }

  /** What is done until something happens, and how long a warrant or a hold lasts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "An officer may keep the person at the scene until ICE arrives.",
        "Until a supervisor arrives, the officer waits.",
        "Nobody is held until a judge has signed.",
        "The officer makes sure that until a warrant is shown, the door stays shut.",
        "A hold expires after 48 hours.",
        "The inmate remains until the hour of release.",
        "The desk is open Monday through Friday.",
        "This policy requires that a person be held until released."
      })
  void noTextThatDoesNot(String text) {
    assertThat(LastingWords.in(text)).isEmpty();
  }
}
