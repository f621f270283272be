package freedomcities.render.docx.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import freedomcities.render.docx.DocxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The letterheads among the examples are those that {@link TownLetterheads} makes; {@code
 * -Dgoldens=write} writes them.
 */
class ExampleLetterheadsTest {
  private static final Path FOLDER = Path.of("..", "examples", "letterheads");

  static List<String> names() {
    return List.copyOf(TownLetterheads.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void isMadeHere(String name) throws IOException {
    byte[] made = Objects.requireNonNull(TownLetterheads.all().get(name));
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("goldens"))) {
      Files.createDirectories(FOLDER);
      Files.write(file, made);
      fail("wrote " + file + "; open it, then run without -Dgoldens=write");
    }
    // Part by part: another zlib may pack otherwise.
    DocxFile is = new DocxFile(Files.readAllBytes(file));
    DocxFile should = new DocxFile(made);
    assertThat(is.names()).isEqualTo(should.names());
    assertThat(is.names())
        .allSatisfy(part -> assertThat(is.text(part)).isEqualTo(should.text(part)));
  }

  @Test
  void thereAreNoOthers() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names());
    }
  }
}
