package freedomcities.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.internal.yaml.PublishedSchema;
import freedomcities.internal.yaml.Shape;
import freedomcities.problems.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published schemas of rule sets and shelves say what the readers' tables of keys say, and
 * every shelf of the project is valid.
 */
class ShelfSchemasTest {
  private static final Path SHIPPED =
      Path.of("src", "main", "resources", "freedomcities", "rules", "nine-rules");
  private static final Path SECOND = Path.of("..", "examples", "rules", "library-rules");

  static Stream<Arguments> schemas() {
    return Stream.of(
        Arguments.of("rules", RuleSetKeys.RULE_SET, "Rule set: rules.yaml of a shelf"),
        Arguments.of(
            "drafting",
            ShelfKeys.drafting(List.of(), List.of(), List.of()),
            "What documents say of a subject: drafting.yaml of a shelf"));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void isMadeFromTheTableOfKeys(String name, Shape shape, String title) throws IOException {
    PublishedSchema schema = new PublishedSchema(name);
    schema.compare(shape, title);
    assertThat(schema.faults()).isEmpty();
  }

  static Stream<Arguments> files() {
    return Stream.of(SHIPPED, SECOND)
        .flatMap(
            shelf ->
                Stream.of("rules", "drafting", "terms")
                    .map(name -> Arguments.of(name, shelf.resolve(name + ".yaml"))));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileOfTheProjectIsValid(String name, Path file) throws IOException {
    assertThat(new PublishedSchema(name).problems(Files.readString(file))).isEmpty();
  }

  /** What one refuses, the other does. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rules | 'title: Four rules on library records' | ''
          rules | 'requires:' | 'needs:'
          rules | '- any:' | '- either:'
          rules | 'kind: act' | 'kind: action'
          rules | 'optional: yes' | 'optional: perhaps'
          rules | 'caption: Complaints' | ''
          rules | '- id: notice' | '- name: notice'
          drafting | 'subject: library records' | 'subjects: library records'
          drafting | 'officer: manager' | 'officer: librarian'
          drafting | 'noted: This section' | ''
          drafting | 'keywords: [library records, reader privacy]' | 'keywords: library records'
          drafting | 'rules: [r2, r3]}' | 'every-measure: yes}'
          drafting | 'title: "Request' | 'titel: "Request'
          terms | 'defines: Reader' | 'defined: Reader'
          """)
  void aBrokenFileIsRefusedByTheSchemaAndByTheReader(
      String name, String right, String wrong, @TempDir Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(SECOND)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SECOND.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path file = folder.resolve(name + ".yaml");
    String text = Files.readString(file);
    String changed = text.replace(right, wrong);
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(file, changed);
    assertThat(new PublishedSchema(name).problems(changed)).isNotEmpty();
    assertThatThrownBy(() -> RuleSetReader.read(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void theSecondShelfIsReadWithoutAProblem() throws IOException {
    RuleSet rules = RuleSetReader.read(SECOND);
    assertThat(rules.core()).hasSize(4);
    assertThat(rules.subject()).isEqualTo("library-records");
    assertThat(rules.shelf().words().keySet()).containsExactly("en", "es");
  }
}
