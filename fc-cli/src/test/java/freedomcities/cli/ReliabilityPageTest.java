package freedomcities.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of faults names tests that there are, and leaves out none of those that make whole
 * processes fail.
 */
class ReliabilityPageTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern NAMED =
      Pattern.compile("`([A-Z][A-Za-z]+(?:Test|IT))\\.([a-zA-Z0-9]+)`");

  private static Map<String, String> sources() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/test/java"))
          .filter(Files::isDirectory)
          .flatMap(ReliabilityPageTest::files)
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  ReliabilityPageTest::read,
                  (one, other) -> one + other));
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().matches(".*(Test|IT)\\.java")).toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyTestThatThePageNamesIsThere() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/reliability.md"));
    Map<String, String> sources = sources();
    List<String> named =
        NAMED.matcher(page).results().map(test -> test.group(1) + "." + test.group(2)).toList();
    assertThat(named)
        .hasSizeGreaterThan(30)
        .doesNotHaveDuplicates()
        .allSatisfy(
            test -> {
              String[] parts = test.split("\\.");
              assertThat(sources.getOrDefault(parts[0], ""))
                  .as(test)
                  .contains(" " + parts[1] + "(");
            });
    assertThat(
            page.lines()
                .filter(
                    line ->
                        line.matches("\\| .*\\|.*\\|.*\\|.*\\|")
                            && line.contains("`")
                            && !line.contains("Fuzz`")))
        .allMatch(row -> NAMED.matcher(row).find());
    List<String> faults =
        Pattern.compile("(?m)^  void ([a-zA-Z]+)\\(")
            .matcher(sources.getOrDefault("FaultsIT", ""))
            .results()
            .map(test -> "FaultsIT." + test.group(1))
            .toList();
    assertThat(faults).isNotEmpty().isSubsetOf(named);
  }

  @Test
  void thePageCountsTheFilesThatThereAre() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/reliability.md"));
    try (Stream<Path> files =
        Files.list(ROOT.resolve("fc-model/src/test/resources/freedomcities/towns/bad"))) {
      assertThat(page)
          .contains(
              "| "
                  + files.filter(file -> file.toString().endsWith(".yaml")).count()
                  + " files, each");
    }
  }
}
