package freedomcities.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that a caller sees has a comment that says what it takes, gives and throws: what
 * doclint calls missing is missing.
 */
class JavadocTest {
  @TempDir Path out;

  @ParameterizedTest
  @CsvSource({"fc-model, 100", "fc-templates, 12", "fc-render, 18", "fc-scan, 15", "fc-desk, 0"})
  void everyExportedTypeAndMemberSaysAllThatItTakesAndGives(String module, int atLeast)
      throws IOException {
    Path main = Path.of("..", module, "src/main/java");
    Set<String> exported = exported(main);
    try (Stream<Path> files = Files.walk(main.resolve("freedomcities"))) {
      List<Path> sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(
                  file ->
                      exported.contains(
                          main.relativize(file.getParent()).toString().replace('\\', '/')))
              .toList();
      assertThat(sources).hasSizeGreaterThan(atLeast);
      assertThat(missing(sources, inner(main, exported), out)).isEmpty();
    }
  }

  /** The check bites. */
  @Test
  void whatHasNoneIsFound() throws IOException {
    Path source =
        Files.writeString(
            out.resolve("Sample.java"),
            """
            /** A type. */
            public class Sample {
              /** Made. */
              public Sample() {}
              public int bare() { return 1; }
              /** The number one. */
              public int told(int tagless) { return 1; }
              int ours() { return 1; }
            }
            """);
    assertThat(missing(List.of(source), List.of(), out))
        .extracting(line -> line.replaceFirst(".*Sample", "Sample"))
        .containsExactly(
            "Sample.java:5: no comment",
            "Sample.java:7: no @param for tagless",
            "Sample.java:7: no @return");
  }

  private static Set<String> exported(Path main) throws IOException {
    return Pattern.compile("exports ([\\w.]+);")
        .matcher(Files.readString(main.resolve("module-info.java")))
        .results()
        .map(match -> match.group(1).replace('.', '/'))
        .collect(Collectors.toSet());
  }

  /** What exported types use of rooms that are not exported, where it isn't on our class path. */
  private static List<Path> inner(Path main, Set<String> exported) throws IOException {
    String module = main.getName(1).toString();
    if (System.getProperty("java.class.path").contains(module)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(main.resolve("freedomcities"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(
              file ->
                  !exported.contains(
                      main.relativize(file.getParent()).toString().replace('\\', '/')))
          .toList();
    }
  }

  private static List<String> missing(List<Path> sources, List<Path> inner, Path out) {
    StringWriter told = new StringWriter();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xdoclint:missing/protected",
                "-Xmaxwarns",
                "100000",
                "-proc:none",
                "--should-stop=ifNoError=FLOW",
                "-d",
                out.toString(),
                "-cp",
                System.getProperty("java.class.path")));
    Stream.concat(sources.stream(), inner.stream())
        .forEach(source -> arguments.add(source.toString()));
    PrintWriter writer = new PrintWriter(told);
    int compiled =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(writer, writer, arguments.toArray(String[]::new));
    assertThat(compiled).as(told.toString()).isZero();
    return told.toString()
        .lines()
        .filter(line -> line.contains(": warning: no "))
        .filter(line -> sources.stream().anyMatch(source -> line.startsWith(source + ":")))
        .map(line -> line.replace("warning: ", ""))
        .toList();
  }
}
