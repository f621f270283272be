package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.gaps.GapCheck;
import freedomcities.law.Law;
import freedomcities.places.Kind;
import freedomcities.towns.Town;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An ordinance speaks to an elected sheriff in one way, chosen once, and says in one note why; it
 * orders nobody elected unless the town file chose that.
 */
class ElectedSheriffTest {
  private static final Law LAW = Law.standard();
  private static final Drafter DRAFTER = new Drafter(Examples.RULES, LAW);
  private static final String SECTION = "Application to the Sheriff";

  private static Town county(String state, String kind, String rest) {
    return Examples.ofPolice(
        "{name: Sampleton, kind: %s, state: %s, agency: Sampleton Police Department,"
                .formatted(kind, state)
            + " elected-sheriff: yes, officers: {law-enforcement: Sheriff}}",
        "1: missing\n2: missing\n5: missing\n8: missing",
        rest);
  }

  private static Draft draft(Town town) {
    return DRAFTER.draft(
        town,
        new GapCheck(Examples.RULES).check(town.policy(), town.manuals()),
        DocumentKind.ORDINANCE,
        DraftSettings.STANDARD);
  }

  private static String text(Draft draft) {
    return String.join("\n", Linearisation.of(draft.document()));
  }

  private static List<String> notes(Draft draft) {
    return Walk.inlines(draft.document()).stream()
        .filter(Inline.Note.class::isInstance)
        .map(inline -> ((Inline.Note) inline).text())
        .filter(note -> note.contains("local/elected-sheriff"))
        .toList();
  }

  static Stream<String> states() {
    return LAW.states().keySet().stream()
        .filter(state -> LAW.profile(state).orElseThrow().has(Kind.COUNTY));
  }

  @ParameterizedTest
  @MethodSource("states")
  void isAskedOnceWithOneNote(String state) {
    Draft draft = draft(county(state, "county", ""));
    assertThat(text(draft))
        .containsOnlyOnce(SECTION)
        .containsOnlyOnce("requests the Sheriff to follow it")
        .contains("the Sheriff is requested to issue", "the Sheriff is requested to file")
        .doesNotContain("Sheriff shall");
    assertThat(notes(draft)).hasSize(1);
    assertThat(notes(draft).getFirst()).contains("local/elected-sheriff", "choices.sheriff");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          directed  | applies to the office of the Sheriff as to every other office | the Sheriff shall issue                    | is requested to
          left-out  | does not apply to the Sheriff, or to a deputy                 | the head of each County agency whose       | the Sheriff shall
          requested | may by law prescribe its policies                             | the Sheriff is requested to issue          | the Sheriff shall
          """)
  void isSpokenToAsTheTownFileChose(String choice, String scope, String duty, String not) {
    Town town = county("AZ", "county", "choices: {sheriff: " + choice + "}\n");
    Draft draft = draft(town);
    assertThat(text(draft)).contains(scope, duty).doesNotContain(not);
    assertThat(notes(draft)).hasSize(1);
    assertThat(draft.completeness().assumptions())
        .noneMatch(assumption -> assumption.key().equals("choices.sheriff"));
    for (DocumentKind kind : List.of(DocumentKind.STAFF_REPORT, DocumentKind.PUBLICATION_SUMMARY)) {
      assertThat(Examples.text(town, kind, "en"))
          .contains(SECTION)
          .contains("office of the Sheriff");
    }
  }

  @Test
  void whatWasNotChosenIsAnAssumption() {
    assertThat(draft(county("AZ", "county", "")).completeness().assumptions())
        .anyMatch(assumption -> assumption.key().equals("choices.sheriff"));
  }

  /** A city has a chief whom it appoints. */
  @Test
  void whereNoSheriffIsElectedNothingIsSaidOfOne() {
    Draft draft =
        draft(Examples.ofPolice("{name: Sampleton, kind: city, state: AZ}", "8: missing", ""));
    assertThat(text(draft)).doesNotContain("Sheriff", "is requested to");
    assertThat(notes(draft)).isEmpty();
  }

  /** A complaint about the head goes to somebody else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {name: Sampleton, kind: city, state: AZ, officers: {manager: City Manager}} | If a complaint concerns the Chief of Police, the City Manager shall act on it
          {name: Sampleton, kind: city, state: AZ}                                    | concerns the Chief of Police, the officer or body that appoints that officer shall act
          {name: Sampleton, kind: county, state: AZ}                                  | If a complaint concerns the head of an agency, the officer or body that appoints
          {name: Arizona, kind: state, state: AZ}                                     | concerns the head of an agency, the officer or body that appoints that head shall act
          """)
  void aComplaintAboutTheHeadIsActedOnByAnother(String place, String words) {
    String drawn = text(draft(Examples.ofPolice(place, "8: missing", "")));
    assertThat(drawn)
        .contains(
            words,
            "official shall cooperate with an investigation.",
            "require, keep confidential who filed a complaint",
            "The periods in this section do not run while",
            "whether the findings are accepted;");
  }
}
