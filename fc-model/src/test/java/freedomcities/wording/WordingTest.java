package freedomcities.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final String ENGLISH =
      """
      language: en-US
      name: English
      review: written here
      words:
        greeting: "Hello {who}"
        calendar:
          date: "{month}\\_{day}, {year}"
          months: {"12": December}
          weekdays: {"2": Tuesday}
        list: {two: "{first} and {last}", between: ", ", end: "{first}, and {last}"}
      """;

  private static final Wording WORDS = original(ENGLISH);

  private static Wording original(String yaml) {
    return WordingReader.original("en.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static Wording translation(String words) {
    String yaml =
        "language: es-US\nname: español\nreview: machine-drafted\nwords:\n" + words.indent(2);
    Wording greeting =
        original("language: en-US\nname: English\nreview: x\nwords:\n  greeting: Hello {who}\n");
    return WordingReader.translation("es.yaml", yaml.getBytes(StandardCharsets.UTF_8), greeting);
  }

  @Property
  void valuesArePutInAsTheyAre(@ForAll String who) {
    assertThat(WORDS.say("greeting", Map.of("who", who))).isEqualTo("Hello " + who);
  }

  @ParameterizedTest
  @CsvSource({"{who}", "${7*7}", "{a:-b}", "\\{who}", "$", "{", "}"})
  void signsOfASubstitutionAreLetters(String who) {
    assertThat(WORDS.say("greeting", Map.of("who", who))).isEqualTo("Hello " + who);
  }

  @Test
  void aValueThatIsNotGivenIsAnError() {
    assertThatThrownBy(() -> WORDS.say("greeting"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("greeting");
    assertThatThrownBy(() -> WORDS.say("farewell"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("farewell");
  }

  @Test
  void datesAndListsAreTheLanguagesOwn() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    assertThat(WORDS.date(day)).isEqualTo("December\u00a01, 2026");
    assertThat(WORDS.weekday(day)).isEqualTo("Tuesday");
    assertThat(WORDS.list(List.of())).isEmpty();
    assertThat(WORDS.list(List.of("a"))).isEqualTo("a");
    assertThat(WORDS.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(WORDS.list(List.of("a", "b", "c"))).isEqualTo("a, b, and c");
  }

  @Test
  void aTranslationThatFitsIsRead() {
    Wording spanish = translation("greeting: {of: \"Hello {who}\", text: \"Hola, {who}\"}");
    assertThat(spanish.say("greeting", Map.of("who", "Ana"))).isEqualTo("Hola, Ana");
    assertThat(spanish.reviewed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "greeting: {of: \"Hi {who}\", text: \"Hola {who}\"} | es.yaml:5:13: greeting translates"
            + " words that the original no longer has",
        "greeting: {of: \"Hello {who}\", text: Hola} | es.yaml:5:13: greeting has the names []",
        "greeting: {of: \"Hello {who}\"} | es.yaml:5:13: a translated string without \"text\"",
        "greetings: {of: \"Hello {who}\", text: \"Hola {who}\"} | es.yaml:5:14: there is no string"
            + " greetings",
        "other: {} | no words for greeting",
        "greeting: Hola {who} | es.yaml:5:3: greeting has neither words nor a group",
      })
  void aTranslationThatDoesNotFitIsRefused(String words, String told) {
    assertThatThrownBy(() -> translation(words))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::toString)
                    .anySatisfy(line -> assertThat(line).contains(told)));
  }
}
