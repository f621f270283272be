package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.internal.yaml.PublishedSchema;
import freedomcities.law.Law;
import freedomcities.problems.InputException;
import freedomcities.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published schema of a town file says what the table of keys says, and every example is valid.
 */
class TownSchemaTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "towns");
  private final PublishedSchema schema = new PublishedSchema("town");
  private final TownReader reader = new TownReader(RuleSet.standard(), Law.standard());

  @Test
  void isMadeFromTheTableOfKeys() throws IOException {
    schema.compare(TownKeys.town(RuleSet.standard()), "Town file");
    assertThat(schema.faults()).isEmpty();
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsValid(Path example) throws IOException {
    assertThat(schema.problems(Files.readString(example))).isEmpty();
  }

  /**
   * Keys that are there with nothing after them, values without quotes that look like numbers or
   * truth.
   */
  @Test
  void whatTheReaderTakesTheSchemaTakes() throws IOException {
    String town =
        """
        format: 1
        jurisdiction:
          name: 29
          kind: city
          state: AZ
          id:
          officers:
          elected-sheriff: no
        policy:
        code: [{section: 6.10, heading: true}]
        choices: {rule-5:}
        documents: {date: 2026-11-20, members: [007, "1.5"]}
        """;
    assertThat(reader.read("town.yaml", town).code().get(0).section()).isEqualTo("6.10");
    assertThat(schema.problems(town)).isEmpty();
  }

  /** What one refuses, the other does. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '  name: Sampleton' | ''
          '  name: Sampleton' | '  name:'
          '  name: Sampleton' | '  name: ""'
          '  name: Sampleton' | '  name: {bare: Sampleton}'
          '  kind: city' | '  kind: metropolis'
          'format: 1' | 'format: 2'
          oversight-body: | oversight_body:
          as-of: 2026-10-02 | as-of: 2026-13-02
          as-of: 2026-10-02 | as-of: October 2
          'status: missing' | 'status: absent'
          'instrument: manual' | 'instrument: memo'
          '      5:' | '      15:'
          'has: [before-detaining,' | 'has: [before-midnight,'
          'has: [before-detaining, ice, judicial-warrant]' | 'has: before-detaining'
          'position: supports' | 'position: maybe'
          'policy:' | 'policies:'
          'format: 1' | 'choices: none'
          """)
  void aBrokenFileIsRefusedByTheSchemaAndByTheReader(String right, String wrong)
      throws IOException {
    String text = Files.readString(EXAMPLES.resolve("sampleton-az.yaml"));
    String changed = text.replace(right, wrong);
    assertThat(changed).isNotEqualTo(text);
    assertThat(schema.problems(changed)).isNotEmpty();
    assertThatThrownBy(() -> reader.read("town.yaml", changed)).isInstanceOf(InputException.class);
  }
}
