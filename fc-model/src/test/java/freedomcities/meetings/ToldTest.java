package freedomcities.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was not taken up is a key with values, and a sentence of them. */
class ToldTest {
  @Test
  void valuesStandInTheSentenceAsTheyAre() {
    assertThat(Told.of("promise", "what", "Pay $1 \\ {when}").sentence())
        .isEqualTo("the promise \"Pay $1 \\ {when}\" is in the file already");
    assertThat(
            Told.of("passages", "rule", "5", "status", "in-writing", "standing", "in-practice")
                .sentence())
        .isEqualTo(
            "rule 5: the sheet makes it in writing, its passages in practice only; the file is"
                + " kept");
  }

  @Test
  void noKeyAndNoValueIsMissing() {
    assertThat(Told.keys()).hasSize(12).contains("there", "left", "bare");
    assertThatThrownBy(() -> new Told("nothing", Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Told.of("there")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Told.of("there", "rule", "1", "day", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
