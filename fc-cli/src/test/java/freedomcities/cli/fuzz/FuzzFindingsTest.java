package freedomcities.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads what the fuzzer began with and what it found, each file as it is and a little damaged. */
class FuzzFindingsTest {
  private static final Path FILES = Path.of("src", "test", "resources", "fuzz");
  private static final int DAMAGES = 40;

  /** Reads bytes; throws if something is wrong with the reader. */
  interface Target {
    void read(byte[] bytes) throws Exception;
  }

  /** A folder of files, and who reads them. */
  static final Map<String, Target> TARGETS =
      Map.of(
          "town-file",
          TownFileFuzz::fuzzerTestOneInput,
          "table",
          TableFuzz::fuzzerTestOneInput,
          "template",
          TemplateFuzz::fuzzerTestOneInput,
          "form",
          FormFuzz::fuzzerTestOneInput,
          "letterhead",
          LetterheadFuzz::fuzzerTestOneInput,
          "document",
          DocumentFuzz::fuzzerTestOneInput,
          "manual",
          ManualFuzz::fuzzerTestOneInput);

  static Stream<Arguments> files() throws IOException {
    try (Stream<Path> all = Files.walk(FILES, 2)) {
      List<String[]> files =
          all.filter(Files::isRegularFile)
              .sorted()
              .map(file -> FILES.relativize(file).toString().replace('\\', '/').split("/"))
              .toList();
      assertThat(files.stream().map(file -> file[0]).distinct())
          .containsExactlyInAnyOrderElementsOf(TARGETS.keySet());
      return files.stream().map(file -> Arguments.of((Object[]) file));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadOrRefused(String target, String file) throws Exception {
    Target reader = Objects.requireNonNull(TARGETS.get(target));
    byte[] whole = Files.readAllBytes(FILES.resolve(target).resolve(file));
    reader.read(whole);
    Random random = new Random(whole.length);
    for (int i = 0; i < DAMAGES && whole.length > 0; i++) {
      byte[] damaged = whole.clone();
      for (int hits = random.nextInt(6); hits >= 0; hits--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      reader.read(damaged);
      reader.read(java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length)));
    }
  }
}
