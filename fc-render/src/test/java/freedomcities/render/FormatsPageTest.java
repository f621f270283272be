package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/formats.md has a row for each noun and a column for each format. */
class FormatsPageTest {
  private static List<String> rows() throws IOException {
    return Files.readAllLines(Path.of("..", "docs", "formats.md")).stream().filter(line -> line.startsWith("|"))
        .toList();
  }

  private static Stream<Class<?>> nouns(Class<?> sealed) {
    return sealed.isSealed()
        ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(FormatsPageTest::nouns)
        : Stream.of(
            sealed);
  }

  @Test
  void everyNounHasARow() throws IOException {
    List<String> rows = rows();
    assertThat(Stream.concat(nouns(Block.class), nouns(Inline.class))).hasSizeGreaterThan(20).allMatch(
        noun -> rows.stream().anyMatch(row -> row.split("\\|")[1].contains("`" + noun.getSimpleName() + "`")));
  }

  @Test
  void everyFormatHasAColumn() throws IOException {
    assertThat(rows().stream().filter(row -> row.startsWith("| noun"))).hasSize(2).allMatch(row -> FreedomCities
        .standard().formats().stream().allMatch(format -> row.contains("`" + format + "`")));
  }
}
