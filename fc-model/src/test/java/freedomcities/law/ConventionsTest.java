package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionsTest {
  private static final String FACT =
      """
      citation: none found
          confidence: unverified
          source: a test
          as-of: 2026-11-20
      """;
  private final Law law = Law.standard();

  private static Jurisdiction place(Law law, String kind, String state) {
    Kind of = Kind.byKey(kind).orElseThrow();
    return law.jurisdiction(
            of == Kind.STATE ? law.profile(state).orElseThrow().name() : "Sampleton", of, state)
        .build();
  }

  /** Arizona with conventions of a test's own. */
  private static Law arizona(String... conventions) {
    StringBuilder yaml = new StringBuilder("conventions:\n");
    for (String convention : conventions) {
      yaml.append("  - ").append(convention.replace("; ", "\n    ")).append("\n    ").append(FACT);
    }
    return BrokenDataTest.changed("states/az.yaml", text -> text + yaml);
  }

  @ParameterizedTest
  @CsvSource({
    "WA, state, double-parentheses, unverified",
    "WA, county, double-parentheses, unverified",
    "WA, town, double-parentheses, unverified",
    "PA, state, brackets, unverified",
    "NC, state, strike-underline, unverified"
  })
  void aStateSettlesHowChangesAreMarked(String state, String kind, String value, String sure) {
    Fact fact = law.convention(place(law, kind, state), "changes").orElseThrow();
    assertThat(fact.text()).isEqualTo(value);
    assertThat(fact.confidence().key()).isEqualTo(sure);
    assertThat(fact.id())
        .startsWith(state.toLowerCase(java.util.Locale.ROOT) + "/convention/changes");
  }

  @ParameterizedTest
  @CsvSource({
    "PA, borough, changes",
    "NC, county, changes",
    "AZ, city, changes",
    "WA, state, line-numbers",
    "WA, county, line-numbers"
  })
  void whatIsNotKnownIsLeftOpen(String state, String kind, String setting) {
    assertThat(law.convention(place(law, kind, state), setting)).isEmpty();
  }

  @Test
  void theAgencyRuleBehindWashingtonsMarksIsNamed() {
    assertThat(law.convention(place(law, "state", "WA"), "changes").map(Fact::source))
        .get()
        .asString()
        .contains("rules of state agencies");
  }

  @Test
  void aFactThatNamesTheKindComesBeforeOneForAll() {
    Law changed =
        arizona(
            "id: az/convention/lines; setting: line-numbers; text: page",
            "id: az/convention/lines-town; setting: line-numbers; kinds: [town]; text: off");
    assertThat(changed.convention(place(changed, "town", "AZ"), "line-numbers").map(Fact::text))
        .contains("off");
    assertThat(changed.convention(place(changed, "city", "AZ"), "line-numbers").map(Fact::text))
        .contains("page");
    assertThat(changed.convention(place(changed, "state", "AZ"), "line-numbers").map(Fact::text))
        .contains("page");
    assertThat(changed.convention(place(changed, "city", "AZ"), "seal"))
        .isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          setting: changes; text: page | 2:11: "page" is no value of changes; choose from: strike-underline, double-parentheses, brackets
          setting: changes; text: bracket | 2:11: unknown value "bracket"; did you mean "brackets"?
          setting: change; text: brackets | 1:14: unknown setting "change"; did you mean "changes"?
          setting: seal | 0:5: a convention without "text"
          text: "no" | 0:5: a convention without "setting"; give what it settles: recitals, section-numbering
          setting: seal; text: "yes"; kinds: [hamlet] | 3:13: unknown kind of government "hamlet"
          """)
  void aValueThatItsSettingHasNotIsRefusedWhereItStands(String wrong, String said) {
    Law changed = arizona("id: az/convention/x; " + wrong);
    String[] place = said.split(":", 2);
    assertThatThrownBy(() -> changed.profile("AZ"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(
            "states/az.yaml:" + (firstLine() + Integer.parseInt(place[0])) + ":" + place[1]);
  }

  /** Where the first convention stands, after the lines of the file and the key. */
  private static int firstLine() {
    try (InputStream file = Objects.requireNonNull(LawFiles.shipped().open("states/az.yaml"))) {
      return (int) new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().count() + 2;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aCountyOfCaliforniaPublishesTheVotesAndWaitsThirtyDays() {
    Jurisdiction county = place(law, "county", "CA");
    assertThat(law.publication(county))
        .get()
        .satisfies(
            fact -> {
              assertThat(fact.id()).isEqualTo("ca/publication/county");
              assertThat(fact.text()).contains("names of the members");
              assertThat(fact.confidence()).isEqualTo(Confidence.PARTLY_VERIFIED);
            });
    assertThat(law.effectiveDate(county))
        .get()
        .satisfies(
            fact -> {
              assertThat(fact.id()).isEqualTo("ca/effective-date/county");
              assertThat(fact.text()).contains("30 days");
              assertThat(fact.citation()).isEqualTo("Cal. Gov. Code § 25123");
            });
  }

  @ParameterizedTest
  @CsvSource({"AZ, city", "CA, state", "AZ, county"})
  void nothingIsSaidOfPublicationAndEffectWhereNothingWasFound(String state, String kind) {
    assertThat(law.publication(place(law, kind, state))).isEmpty();
    assertThat(law.effectiveDate(place(law, kind, state))).isEmpty();
  }

  @Test
  void aSettingThatThereIsNotIsAMistakeOfTheCaller() {
    Jurisdiction place = place(law, "city", "AZ");
    assertThatThrownBy(() -> law.convention(place, "colour"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
  }
}
