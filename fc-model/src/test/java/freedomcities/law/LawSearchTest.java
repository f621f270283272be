package freedomcities.law;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.places.Kind;
import freedomcities.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was searched for laws is said of every state; “not found” only where it was searched. */
class LawSearchTest {
  private static final List<String> RULES =
      RuleSet.standard().rules().stream().map(rule -> rule.id()).toList();

  static Set<String> states() {
    return Law.standard().states().keySet();
  }

  private static final Pattern COUNT_OR_SECTION =
      Pattern.compile(
          "\\d of (the )?\\d|\\d headings|§|U\\.S\\.C|\\d[\\d.:-]*[.:-]\\d|\\d\\(|\\d [A-Z]{2,}");

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
        .containsPattern(
            "every title|[Nn]early all|[Mm]ost|[Mm]ore than half|Headings searched|headings only"
                + "|nothing but headings|table of contents|a part of the code|^Searched: a copy");
    assertThat(fact.checkedTo()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("states")
  void itGivesNoCountAndNamesNoSection(String state) {
    assertThat(countsAndSections(search(Law.standard(), state))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text of 5 of 6 sections",
        "text of 3 of the 4 files",
        "70 headings",
        "§ 7-157",
        "16-3-501",
        "5 ILCS 805",
        "R.S. 23:9"
      })
  void aCountOrASectionIsFound(String more) {
    assertThat(countsAndSections("Searched: a copy, by words. It has " + more + ".")).isPositive();
  }

  /** Of figures, and of what a section does, one was wrong at each reading; a share is enough. */
  private static int countsAndSections(String text) {
    return (int) COUNT_OR_SECTION.matcher(text).results().count();
  }

  @ParameterizedTest
  @MethodSource("states")
  void whatIsNotToldOfTheProcedureHasNoEntry(String state) {
    StateProfile profile = Law.standard().profile(state).orElseThrow();
    procedureSearch(profile)
        .ifPresent(
            text -> {
              assertThat(countsAndSections(text)).isZero();
              assertThat(toldAllTheSame(profile, text)).isEmpty();
            });
  }

  @Test
  void aMatterThatHasAnEntryIsFound() {
    StateProfile profile = Law.standard().profile("ID").orElseThrow();
    String text = procedureSearch(profile).orElseThrow();
    assertThat(text).startsWith("Not told here, for a city: a hearing. ");
    assertThat(toldAllTheSame(profile, text.replace(": a hearing", ": a hearing, readings")))
        .containsExactly("city: readings");
  }

  private static Optional<String> procedureSearch(StateProfile profile) {
    return profile.facts().stream()
        .filter(fact -> fact.id().endsWith("/procedure-search"))
        .map(Fact::text)
        .findFirst();
  }

  /** What a text says is not told of a kind of place although it is. */
  private static List<String> toldAllTheSame(StateProfile profile, String text) {
    Map<String, Set<Kind>> entries =
        Map.of(
            "approval",
                profile.approval().stream()
                    .flatMap(approval -> approval.kinds().stream())
                    .collect(Collectors.toSet()),
            "readings", kinds(profile.readings()),
            "a hearing", kinds(profile.hearingNotice()),
            "publication", kinds(profile.publication()),
            "the effective date", kinds(profile.effectiveDate()),
            "enacting words", profile.localClauses().keySet());
    List<String> told = new ArrayList<>();
    String lists = text.substring(text.indexOf(", for ") + 2, text.indexOf(". "));
    for (String list : lists.split("; ")) {
      String[] parts = list.split(": ");
      String kind = parts[0].replaceFirst("for an? ", "");
      for (String matter : parts[1].split(", ")) {
        if (requireNonNull(entries.get(matter)).stream()
            .anyMatch(other -> other.key().equals(kind))) {
          told.add(kind + ": " + matter);
        }
      }
    }
    return told;
  }

  private static Set<Kind> kinds(List<KindFact> facts) {
    return facts.stream().flatMap(fact -> fact.kinds().stream()).collect(Collectors.toSet());
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
