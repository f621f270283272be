package freedomcities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sources are as google-java-format writes them; {@code -Dgoldens=write} mends them. */
class FormatTest {
  private static final Path ROOT = Path.of("..");

  private static List<Path> sources() {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src"))
          .filter(Files::isDirectory)
          .flatMap(FormatTest::java)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> java(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String formatted(String source) throws FormatterException {
    return new Formatter().formatSourceAndFixImports(source);
  }

  private static boolean isOtherwise(Path file) {
    try {
      String source = Files.readString(file);
      String formatted = formatted(source);
      if (source.equals(formatted)) {
        return false;
      }
      if ("write".equals(System.getProperty("goldens"))) {
        Files.writeString(file, formatted);
      }
      return true;
    } catch (IOException | FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  @Test
  void sourcesAreAsTheFormatterWritesThem() {
    List<Path> sources = sources();
    assertThat(sources).hasSizeGreaterThan(500);
    List<Path> otherwise =
        sources.parallelStream().filter(FormatTest::isOtherwise).sorted().toList();
    if ("write".equals(System.getProperty("goldens")) && !otherwise.isEmpty()) {
      fail("wrote " + otherwise.size() + " files; look at them, then run without -Dgoldens=write");
    }
    assertThat(otherwise).as("mvn -pl fc-model test -Dtest=FormatTest -Dgoldens=write").isEmpty();
  }

  @Test
  void whatIsOtherwiseIsFound() throws FormatterException {
    String crooked = "class A {int a=1 ;}\n";
    assertThat(formatted(crooked)).isNotEqualTo(crooked);
    assertThat(formatted(formatted(crooked))).isEqualTo(formatted(crooked));
  }
}
