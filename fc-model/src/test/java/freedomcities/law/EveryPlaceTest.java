package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state with every kind of government: what it has is built and has its clause, what it
 * hasn't is refused.
 */
class EveryPlaceTest {
  private static final Law LAW = Law.standard();

  /** The pinned list: a change of the data that adds or drops a kind must be meant. */
  private static final Map<Kind, String> KINDS =
      Map.ofEntries(
          Map.entry(
              Kind.COUNTY,
              "AL AR AZ CA CO DE FL GA HI IA ID IL IN KS KY MA MD ME MI MN MO MS MT NC ND NE NH NJ"
                  + " NM NV NY OH OK OR PA SC SD TN TX UT VA WA WI WV WY"),
          Map.entry(Kind.PARISH, "LA"),
          Map.entry(Kind.BOROUGH, "AK CT NJ PA"),
          Map.entry(
              Kind.CITY,
              "AK AL AR AZ CA CO CT DE FL GA IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE"
                  + " NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY"),
          Map.entry(
              Kind.TOWN,
              "AL AR AZ CA CO CT DE FL GA IL IN LA MA MD ME MN MO MS MT NC NH NJ NM NV NY OK PA RI"
                  + " SC SD TN TX UT VA VT WA WI WV WY"),
          Map.entry(Kind.VILLAGE, "DE FL IL LA MD MI MO MS NC NE NJ NM NY OH TX VT WI WV"),
          Map.entry(Kind.TOWNSHIP, "IL IN KS MI MN MO ND NE NJ OH PA SD"),
          Map.entry(Kind.CHARTER_TOWNSHIP, "MI"),
          Map.entry(Kind.CITY_AND_COUNTY, "AK CA CO FL GA HI IN KS KY LA MT PA TN"),
          Map.entry(Kind.INDEPENDENT_CITY, "MD MO NV VA"),
          Map.entry(Kind.MUNICIPIO, "PR"),
          Map.entry(Kind.DISTRICT, "DC"),
          Map.entry(
              Kind.STATE,
              "AK AL AR AZ CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND"
                  + " NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VT WA WI WV WY"),
          Map.entry(Kind.CENSUS_AREA, ""));

  static Stream<Arguments> places() {
    return LAW.states().keySet().stream()
        .flatMap(
            state ->
                Arrays.stream(Kind.values())
                    .filter(kind -> LAW.profile(state).orElseThrow().has(kind))
                    .map(kind -> Arguments.of(state, kind)));
  }

  @Test
  void theKindsOfEachStateArePinned() {
    assertThat(LAW.states()).hasSize(52);
    for (Kind kind : Kind.values()) {
      List<String> have =
          LAW.states().keySet().stream()
              .filter(state -> LAW.profile(state).orElseThrow().has(kind))
              .sorted()
              .toList();
      assertThat(String.join(" ", have)).as(kind.key()).isEqualTo(KINDS.get(kind));
    }
  }

  @Test
  void whatAStateHasNotIsRefusedWithAReasonAndASuggestion() {
    for (String state : LAW.states().keySet()) {
      for (Kind kind : Kind.values()) {
        boolean has = LAW.profile(state).orElseThrow().has(kind);
        assertThat(LAW.refusal(kind, state).isEmpty()).as(state + " " + kind).isEqualTo(has);
        LAW.refusal(kind, state)
            .ifPresent(
                refusal -> {
                  assertThat(refusal.reason()).doesNotEndWith(".").isNotBlank();
                  assertThat(refusal.suggestion()).matches("write [a-z, -]+");
                });
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("places")
  void everyKindOfPlaceIsBuiltAndOpensWithItsOwnClause(String state, Kind kind) {
    String stateName = LAW.profile(state).orElseThrow().name();
    String name = kind.level() == Kind.Level.STATE ? stateName : "Sampleton";
    Jurisdiction place = LAW.jurisdiction(name, kind, state).build();
    for (String text :
        List.of(
            place.style(),
            place.term(),
            place.governingBody(),
            place.agency(),
            place.officers().presiding(),
            place.officers().clerk(),
            place.officers().attorney(),
            place.officers().lawEnforcement(),
            place.officers().manager())) {
      assertThat(text).isNotBlank().doesNotContain("{", "}", "_").doesNotStartWith("the ");
    }
    assertThat(place.governingBody())
        .contains(kind.level() == Kind.Level.STATE && state.equals("MA") ? "Mass" : name);

    Fact clause = LAW.enactingClause(place);
    assertThat(clause.text())
        .endsWith(":")
        .doesNotContain("{", "}", "__", "(", "  ", ".:", ",:", "::");
    if (!List.of("CT", "MA", "NH", "RI").contains(state) || kind != Kind.STATE) {
      assertThat(clause.text()).containsIgnoringCase(name);
    }
    for (String other : LAW.states().values()) {
      if (!stateName.contains(other)) {
        assertThat(clause.text()).doesNotContain(other);
      }
    }
    assertThat(LAW.isArticle(place)).isEqualTo(clause.text().startsWith("To see if "));
    assertThat(LAW.instrument(place).text())
        .isIn("ordinance", "act", "by-law", "local law", "order", "resolution");
    assertThat(LAW.enactingClauses(place))
        .allSatisfy(fact -> assertThat(fact.text()).endsWith(":"));
  }
}
