package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.policy.Status;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values given beside a town file. */
class OverridesTest {
  private static final String TOWN =
      """
      format: 1
      jurisdiction: {name: Sampleton, kind: city, state: AZ}
      policy:
        - agency: Sampleton Police Department
          as-of: 2026-10-02
          rules: {1: missing}
      documents:
      """;

  private static Town read(Map<String, String> overrides) {
    return TownReaderTest.READER.read("t.yaml", TOWN.getBytes(StandardCharsets.UTF_8), overrides);
  }

  @Test
  void valuesAreReplacedAndAddedAtAnyDepthAndItemsAppended() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("jurisdiction.name", "Samplewood: \"x\" #1");
    values.put("jurisdiction.officers.clerk", "Town Clerk");
    values.put("policy[0].rules.1", "in-writing");
    values.put("policy[1].agency", "Sampleton Marshal");
    values.put("documents.members[0]", "A");
    values.put("documents.members[1]", "B");
    values.put("documents.ordinance.number", "010");
    Town town = read(values);
    assertThat(town.jurisdiction().name()).isEqualTo("Samplewood: \"x\" #1");
    assertThat(town.jurisdiction().officers().clerk()).isEqualTo("Town Clerk");
    assertThat(town.policy().agencies())
        .extracting(agency -> agency.agency())
        .containsExactly("Sampleton Police Department", "Sampleton Marshal");
    assertThat(town.policy().agencies().getFirst().rule("1").declared())
        .contains(Status.IN_WRITING);
    assertThat(town.documents().members()).containsExactly("A", "B");
    assertThat(town.documents().ordinance().number()).isEqualTo("010");
    assertThat(town.whereabouts().of("jurisdiction.name"))
        .hasToString("Optional[override jurisdiction.name]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jurisdiction.nmae     | x       | override jurisdiction.nmae: unknown key "nmae"; did you mean "name"?
          jurisdicton.name      | x       | override jurisdicton.name: unknown key "jurisdicton"; did you mean "jurisdiction"?
          jurisdiction.kind     | citty   | override jurisdiction.kind: unknown kind "citty"; did you mean "city"?
          policy.agency         | x       | override policy.agency: a list stands before "agency"; name the item
          policy[7].agency      | x       | override policy[7].agency: the list has 1 items; the next one is [1]
          jurisdiction[0]       | x       | override jurisdiction[0]: keys stand here
          jurisdiction.name.x   | x       | override jurisdiction.name.x: "Sampleton" stands there
          documents.members     | x       | override documents.members: "members" must be a list
          documents.date        | x       | override documents.date: "x" is not a date
          jurisdiction..name    | x       | override jurisdiction..name: no key is written so
          jurisdiction.name     | ''      | override jurisdiction.name: "name" is blank
          policy[0].rules.1.status.x | y  | override policy[0].rules.1.status.x: "missing" stands there
          """)
  void whatIsWrongWithOneIsToldLikeAnyOtherProblem(String key, String value, String told) {
    assertThatThrownBy(() -> read(Map.of(key, value)))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> assertThat(e.problems().getFirst().toString()).startsWith(told));
  }

  /** Whatever a key goes down into, it goes no deeper than a file, and is not told at length. */
  @ParameterizedTest
  @ValueSource(strings = {"a.", "choices.", "[0]", "policy[0].", "x", "\u0007."})
  void aKeyWithoutEndIsRefusedInASentence(String part) {
    String key = "policy" + part.repeat(100_000) + "a";
    assertThatThrownBy(() -> read(Map.of(key, "x")))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(e.problems())
                    .singleElement()
                    .satisfies(
                        problem -> {
                          assertThat(problem.found())
                              .containsAnyOf("no key is written so", "unknown key");
                          assertThat(problem.found()).hasSizeLessThan(400).doesNotContain("\u0007");
                        }));
    TownColumns.Cell cell = new TownColumns.Cell(new Location("t.csv", 1, 4), key + ".a");
    assertThatThrownBy(() -> TownReaderTest.READER.columns(List.of(cell), Map.of()))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> assertThat(e.problems().getFirst().found()).hasSizeLessThan(400));
  }

  @Test
  void fortyLevelsAreNoneTooManyToBeToldWhatIsWrong() {
    String key = "choices" + ".a".repeat(39);
    assertThatThrownBy(() -> read(Map.of(key, "x"))).hasMessageContaining("unknown key");
    assertThatThrownBy(() -> read(Map.of(key + ".a", "x")))
        .hasMessageContaining("no key is written so");
  }

  @Test
  void aControlCharacterIsRefused() {
    assertThatThrownBy(() -> read(Map.of("jurisdiction.name", "a\u0007b")))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> assertThat(e.problems().getFirst().found()).contains("U+0007"));
  }

  @Property(tries = 500)
  void anyKeyAndValueIsTakenOrRefused(@ForAll String key, @ForAll String value) {
    for (String path :
        List.of(key, "jurisdiction." + key, "policy[0]." + key, "jurisdiction.name")) {
      try {
        assertThat(read(Map.of(path, value))).isNotNull();
      } catch (InputException e) {
        assertThat(e.problems()).isNotEmpty();
      }
    }
  }
}
