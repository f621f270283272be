package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import freedomcities.law.Law;
import freedomcities.problems.InputException;
import freedomcities.rules.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A town file may be JSON, as other programs write it. */
class JsonTownTest {
  private static final TownReader READER = new TownReader(RuleSet.standard(), Law.standard());

  private static String town(String oversight) {
    return "{\"format\":1,\"jurisdiction\":{\"name\":\"Sampleton\",\"kind\":\"city\",\"state\":\"AZ\",\"oversight-body\":"
        + oversight
        + "},\n\t\"documents\" : {\t\"date\":\"2026-11-20\", \"meeting\": {\"time\": null}}}";
  }

  @Test
  void saysWhatTheYamlWouldSay() {
    Town json = READER.read("town", town("\"the Review Board\""));
    Town yaml =
        READER.read(
            "town",
            """
            format: 1
            jurisdiction: {name: Sampleton, kind: city, state: AZ, oversight-body: the Review Board}
            documents: {date: 2026-11-20}
            """);
    assertThat(json).usingRecursiveComparison().ignoringFields("whereabouts").isEqualTo(yaml);
  }

  /** Every escape of RFC 8259 that can stand in a line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Board \\/ Council|the Board / Council",
        "the \\\"Board\\\"|the \"Board\"",
        "the Board \\\\ Council|the Board \\ Council",
        "la Junta de revisi\\u00f3n|la Junta de revisión",
        "the Board \\ud83c\\udfdb|the Board 🏛"
      })
  void itsEscapesAreRead(String written) {
    String[] parts = written.split("\\|");
    assertThat(READER.read("town", town("\"" + parts[0] + "\"")).jurisdiction().oversightBody())
        .isEqualTo(parts[1]);
  }

  @Test
  void whatIsWrongHasItsPlace() {
    InputException wrong =
        catchThrowableOfType(
            InputException.class, () -> READER.read("town.json", town("\"a\\/b\",\"nmae\":\"x\"")));
    assertThat(wrong.problems())
        .singleElement()
        .asString()
        .startsWith("town.json:1:99: unknown key \"nmae\"; did you mean \"name\"?");
  }
}
