package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.YamlReader;
import freedomcities.problems.InputException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever stands in a file, it is read or refused with located problems; nothing else is ever
 * thrown.
 */
class HostileTownTest {

  @Property
  void damagedTextIsReadOrRefused(@ForAll("damaged") String yaml) {
    readOrRefuse(yaml);
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    readOrRefuse(text);
  }

  @Property(tries = 500)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    ProblemList problems = new ProblemList();
    assertThat(YamlReader.read("t", bytes, problems).isPresent() || !problems.isEmpty()).isTrue();
  }

  @Property(tries = 500)
  void damagedBytesAreReadOrRefused(@ForAll byte replacement, @ForAll("positions") int position) {
    byte[] bytes = TownReaderTest.WHOLE.getBytes(StandardCharsets.UTF_8);
    bytes[position] = replacement;
    ProblemList problems = new ProblemList();
    assertThat(YamlReader.read("t", bytes, problems).isPresent() || !problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "- ",
        "? ",
        "{a: ",
        "[[],",
        "a: &a *a\n",
        "!",
        "\"",
        "%YAML 99999999999999999999.1\n---\n",
        "<<: *a\n",
        "x: |9999999999\n",
        "\"\\UFFFFFFFF\"\n",
        "\"\\x\"\n",
        "%TAG ! !\n",
        "'\n",
        "---\n",
        "...\n",
        "\u0000"
      })
  void patternsRepeatedWithoutEndAreRefusedInTime(String pattern) {
    String text = pattern.repeat(1_000_000 / pattern.length());
    // Not a measure of speed: reading must end at all.
    Assertions.assertTimeout(Duration.ofMinutes(2), () -> readOrRefuse(text));
    readOrRefuse(pattern);
  }

  private static void readOrRefuse(String yaml) {
    try {
      assertThat(TownReaderTest.READER.read("t", yaml)).isNotNull();
    } catch (InputException e) {
      assertThat(e.problems())
          .isNotEmpty()
          .allSatisfy(
              problem -> {
                assertThat(problem.found()).isNotBlank();
                assertThat(problem.location().line()).isBetween(0, yaml.length() + 1);
              });
    }
  }

  @Provide
  Arbitrary<Integer> positions() {
    return Arbitraries.integers().between(0, TownReaderTest.WHOLE.length() - 1);
  }

  /**
   * A good file with stretches cut out, doubled, or replaced by what means something to YAML or to
   * nobody.
   */
  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<String> splinters =
        Arbitraries.of(
            "",
            "\t",
            "\n",
            "  ",
            ": ",
            "- ",
            "#",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "!!int ",
            "|",
            ">",
            "<<: ",
            "? ",
            "---\n",
            "...\n",
            "%",
            "@",
            "`",
            "\u0000",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\ud800",
            "\u202e",
            "~",
            "no",
            "0",
            "2026-02-30",
            "inquiry",
            "missing",
            "\\",
            "\r",
            "\r\n",
            "é",
            "🏛️");
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 30);
    Arbitrary<List<Integer>> places = positions().list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(places, splinters.list().ofSize(4), lengths)
        .as(
            (at, parts, length) -> {
              StringBuilder yaml = new StringBuilder(TownReaderTest.WHOLE);
              for (int i = 0; i < at.size(); i++) {
                int start = Math.min(at.get(i), yaml.length());
                yaml.replace(start, Math.min(start + length, yaml.length()), parts.get(i));
              }
              return yaml.toString();
            });
  }
}
