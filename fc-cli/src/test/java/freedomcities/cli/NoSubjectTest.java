package freedomcities.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The subject of the shipped rules stands on their shelf and in the law data; code and templates
 * know of none.
 */
class NoSubjectTest {
  private static final Pattern OF_THE_SUBJECT =
      Pattern.compile(
          "(?i:immigr|inmigr|migratori|detainer|citizenship|ciudadan)"
              + "|287\\(g\\)|1373|1644|\\b(ICE|CBP)\\b");

  /** Law data and shelves are where a subject belongs. */
  private static final List<String> DATA = List.of("/freedomcities/law/", "/freedomcities/rules/");

  static List<Path> modules() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      return modules
          .filter(module -> module.getFileName().toString().startsWith("fc-"))
          .filter(module -> Files.isDirectory(module.resolve("src/main/java")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void noSourceAndNoTemplateSpeaksOfIt(Path module) throws IOException {
    assertThat(speaking(module.resolve("src/main"), "java|ftl|yaml|txt|properties|css|sh"))
        .isEmpty();
  }

  /** What the compiler put together of constants. */
  @ParameterizedTest
  @MethodSource("modules")
  void noConstantSpeaksOfIt(Path module) throws IOException {
    Path classes = module.resolve("target/classes");
    assertThat(classes).as("built before this module").isDirectory();
    assertThat(speaking(classes, "class")).isEmpty();
  }

  /** The words are found where they are. */
  @Test
  void theShelfSpeaksOfIt() throws IOException {
    Path shelf = Path.of("..", "fc-model", "src/main/resources/freedomcities/rules/nine-rules");
    for (String file : List.of("rules.yaml", "drafting.yaml", "terms.yaml", "words/es.yaml")) {
      assertThat(Files.readString(shelf.resolve(file))).containsPattern(OF_THE_SUBJECT);
    }
    assertThat(modules()).hasSizeGreaterThanOrEqualTo(4);
  }

  private static List<String> speaking(Path folder, String endings) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.toString().replace('\\', '/'))
          .filter(file -> file.matches(".*\\.(" + endings + ")"))
          .filter(
              file ->
                  file.endsWith(".java")
                      || file.endsWith(".class")
                      || DATA.stream().noneMatch(file::contains))
          .filter(file -> OF_THE_SUBJECT.matcher(text(Path.of(file))).find())
          .toList();
    }
  }

  /** Class files too: their constants are plain letters. */
  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
