package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/formats.md has a row for each noun and a column for each format. */
class FormatsPageTest {
  private static List<String> rows() throws IOException {
    return Files.readAllLines(Path.of("..", "docs", "formats.md")).stream()
        .filter(line -> line.startsWith("|"))
        .toList();
  }

  private static Stream<Class<?>> nouns(Class<?> sealed) {
    return sealed.isSealed()
        ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(FormatsPageTest::nouns)
        : Stream.of(sealed);
  }

  /** The rows of nouns: a cell for the noun, then one for each format. */
  private static List<String> nounRows() throws IOException {
    return rows().stream()
        .filter(row -> row.split("\\|").length == Examples.formats().size() + 2)
        .toList();
  }

  @Test
  void everyNounHasARow() throws IOException {
    List<String> rows = nounRows();
    assertThat(Stream.concat(nouns(Block.class), nouns(Inline.class)))
        .hasSizeGreaterThan(20)
        .allMatch(
            noun ->
                rows.stream()
                    .anyMatch(
                        row -> row.split("\\|")[1].contains("`" + noun.getSimpleName() + "`")));
  }

  @Test
  void everyFormatHasAColumnAndALine() throws IOException {
    String head =
        Examples.formats().stream().collect(Collectors.joining("` | `", "| noun | `", "` |"));
    assertThat(rows().stream().filter(row -> row.startsWith("| noun"))).containsExactly(head, head);
    for (String format : Examples.formats()) {
      assertThat(rows()).anyMatch(row -> row.startsWith("| `" + format + "` | "));
    }
  }

  @Test
  void noCellIsEmpty() throws IOException {
    assertThat(nounRows())
        .hasSizeGreaterThan(25)
        .allMatch(row -> Arrays.stream(row.split("\\|")).skip(1).noneMatch(String::isBlank));
  }
}
