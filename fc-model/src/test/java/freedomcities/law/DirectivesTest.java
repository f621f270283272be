package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can bind staff by an order alone, by kind and state. */
class DirectivesTest {
  private static final Law LAW = Law.standard();

  @TempDir Path folder;

  private static Jurisdiction place(Kind kind, String state) {
    String name =
        kind.level() == Kind.Level.STATE ? LAW.profile(state).orElseThrow().name() : "Sampleton";
    return LAW.jurisdiction(name, kind, state).build();
  }

  private static String issuers(Jurisdiction place) {
    return String.join(
        ", ", LAW.directives(place).stream().map(power -> power.issuer().key()).toList());
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          city             | AZ | chief, mayor
          village          | NY | chief, mayor
          county           | TX | sheriff, chief
          county           | WA | sheriff, chief, county-executive
          county           | KY | sheriff, chief, county-executive
          parish           | LA | sheriff, chief
          borough          | AK | chief, county-executive
          borough          | PA | chief, mayor
          county           | HI | chief, county-executive
          independent-city | VA | chief, sheriff, mayor
          independent-city | MD | chief, mayor
          town             | MA | chief
          town             | VT | chief
          town             | NY | chief
          town             | CO | chief, mayor
          township         | OH | chief
          township         | NJ | chief, mayor
          charter-township | MI | chief
          municipio        | PR | chief, mayor
          state            | IL | governor, chief
          state            | PR | governor, chief
          district         | DC | mayor, chief
          """)
  void theUsualOfficerStandsFirst(String kind, String state, String expected) {
    assertThat(issuers(place(Kind.byKey(kind).orElseThrow(), state))).isEqualTo(expected);
  }

  @Test
  void everyKindInEveryStateHasSomebodyAndOneOfThemIsUsual() {
    for (String state : LAW.states().keySet()) {
      for (Kind kind :
          Arrays.stream(Kind.values()).filter(LAW.profile(state).orElseThrow()::has).toList()) {
        assertThat(LAW.directives(place(kind, state)))
            .as(state + " " + kind)
            .isNotEmpty()
            .first()
            .matches(DirectivePower::usual);
      }
    }
  }

  /** What is refused is known with its reason; what is not known at all is not. */
  @Test
  void aSelectBoardIsNoExecutive() {
    assertThat(LAW.directive(place(Kind.TOWN, "MA"), Issuer.MAYOR))
        .hasValueSatisfying(
            power -> {
              assertThat(power.refused()).isTrue();
              assertThat(power.fact().text()).contains("select board");
            });
    assertThat(LAW.directive(place(Kind.TOWN, "MA"), Issuer.GOVERNOR)).isEmpty();
  }

  @Test
  void aCountyWithoutASheriffHasAChief() {
    assertThat(
            issuers(
                LAW.jurisdiction("Sampleton", Kind.COUNTY, "WA")
                    .agency("Sampleton County Police")
                    .build()))
        .isEqualTo("chief, county-executive");
  }

  @Test
  void titlesDiffer() {
    List<String> titles = new ArrayList<>();
    for (String state : List.of("KY", "TN", "MD")) {
      titles.add(
          LAW.directive(place(Kind.COUNTY, state), Issuer.COUNTY_EXECUTIVE).orElseThrow().title());
    }
    assertThat(titles)
        .containsExactly("County Judge/Executive", "County Mayor", "County Executive");
  }

  @Test
  void everyPowerIsAFactThatLeadsToItsFile() {
    assertThat(LAW.fileOf("directive/sheriff")).contains("directives.yaml");
    assertThat(LAW.fileOf("ma/directive/mayor")).contains("states/ma.yaml");
    assertThat(LAW.fileOf("directive/nobody")).isEmpty();
    assertThat(LAW.directives(place(Kind.CITY, "AZ")))
        .allSatisfy(
            power -> {
              assertThat(power.fact().confidence()).isEqualTo(Confidence.UNVERIFIED);
              assertThat(power.fact().source()).contains("unverified");
              assertThat(power.fact().asOf()).isEqualTo("2026-11-20");
            });
  }

  @Test
  void aFolderOfOnesOwnMayKnowOfNobody() throws IOException {
    Files.writeString(
        folder.resolve("directives.yaml"),
        """
        directives:
          - id: directive/mayor
            issuer: mayor
            kinds: [city]
            text: A mayor can.
            citation: none found
            confidence: verified
            source: read
            as-of: '2026-11-20'
        """);
    Law own = Law.from(folder);
    assertThat(own.directives(place(Kind.VILLAGE, "OH"))).isEmpty();
    assertThat(own.directives(place(Kind.CITY, "OH"))).hasSize(1);
    Files.writeString(
        folder.resolve("directives.yaml"),
        Files.readString(folder.resolve("directives.yaml"))
            .replace("id: directive/mayor", "id: oh/mayor"));
    assertThatThrownBy(() -> Law.from(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("directives.yaml:2:")
        .hasMessageContaining("write directive/oh/mayor");
  }
}
