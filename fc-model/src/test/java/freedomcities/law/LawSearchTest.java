package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.RuleSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was searched for laws is said of every state; “not found” only where it was searched. */
class LawSearchTest {
  private static final List<String> RULES =
      RuleSet.standard().rules().stream().map(rule -> rule.id()).toList();

  static Set<String> states() {
    return Law.standard().states().keySet();
  }

  private static boolean isHonest(Law law, String state) {
    boolean searched = !search(law, state).startsWith("Not searched: ");
    return law.notices(state, RULES).stream()
        .filter(notice -> notice.id().endsWith("/not-found"))
        .allMatch(notice -> searched || notice.sentence().contains("was not searched"));
  }

  private static String search(Law law, String state) {
    return law.profile(state).orElseThrow().lawSearch().orElseThrow().text();
  }

  @ParameterizedTest
  @MethodSource("states")
  void itIsSaidWhatWasSearchedHowCompleteThatIsAndUpToWhen(String state) {
    Fact fact = Law.standard().profile(state).orElseThrow().lawSearch().orElseThrow();
    assertThat(fact.text()).matches("(?s)(Searched|Headings searched|Not searched): .*\\.");
    assertThat(fact.text())
        .containsPattern(state.equals("DC") ? "every title" : "\\d of (the )?\\d|\\d headings");
    assertThat(fact.checkedTo()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("states")
  void notFoundIsSaidOnlyOfWhatWasSearched(String state) {
    assertThat(isHonest(Law.standard(), state)).isTrue();
  }

  @Test
  void aNotFoundOfAStateThatWasNotSearchedIsFound() {
    Law law =
        BrokenDataTest.changed(
            "notices/pr.yaml", text -> text.replace("was not searched", "has no such law"));
    assertThat(isHonest(law, "PR")).isFalse();
  }
}
