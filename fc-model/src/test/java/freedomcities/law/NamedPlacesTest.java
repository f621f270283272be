package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.rules.RuleSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every place that a federal case or list names can be a town's, and gets the notice. */
class NamedPlacesTest {
  private static final Law LAW = Law.standard();
  private static final List<String> RULES =
      RuleSet.standard().rules().stream().map(rule -> rule.id()).toList();

  record Named(String notice, NamedPlace place) {}

  static Stream<Named> named() {
    return new LawData(LawFiles.shipped())
        .read(LawFileKind.FEDERAL).stream()
            .flatMap(
                notice -> notice.places().stream().map(place -> new Named(notice.id(), place)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("named")
  void aNamedPlaceGetsTheNotice(Named named) {
    Jurisdiction place =
        LAW.jurisdiction(named.place().name(), named.place().kind(), named.place().state()).build();
    assertThat(ids(place)).contains(named.notice());
  }

  @Test
  void theListOfAugustFive2025IsWhole() {
    assertThat(named().filter(named -> named.notice().equals("us/doj-list-2025")))
        .as(
            "13 states with the District, 4 counties, 18 cities; San Francisco is a county and a"
                + " city")
        .hasSize(13 + 4 + 18 - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "Seattle, CITY, WA, us/doj-list-2025 us/sf-v-trump-plaintiffs",
    "Boston, CITY, MA, us/doj-list-2025 us/sf-v-trump-plaintiffs us/king-county-plaintiffs"
        + " us/suits-2025",
    "Minneapolis, CITY, MN, us/sf-v-trump-plaintiffs us/suit-minnesota",
    "Portland, CITY, ME, ''",
    "Sampleton, CITY, CA, ''",
    "Seattle, COUNTY, WA, ''"
  })
  void whoIsNamedIsToldAndNobodyElse(String name, Kind kind, String state, String notices) {
    List<String> own =
        ids(LAW.jurisdiction(name, kind, state).build()).stream()
            .filter(id -> named().anyMatch(named -> named.notice().equals(id)))
            .toList();
    assertThat(String.join(" ", own)).isEqualTo(notices);
  }

  private static List<String> ids(Jurisdiction place) {
    return LAW.notices(place, RULES).stream().map(Notice::id).toList();
  }
}
