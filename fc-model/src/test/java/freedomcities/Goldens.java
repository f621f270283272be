package freedomcities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Inputs and what is expected of them, as files side by side under {@code src/test/resources}. With
 * {@code -Dgoldens=write} what came out is written there, to be read before it is committed; that
 * run still fails.
 */
public final class Goldens {
  private static final Path ROOT = Path.of("src/test/resources/freedomcities");

  private Goldens() {}

  /** The input files of a folder, in order. */
  public static Stream<Path> inputs(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    }
  }

  /** Holds a text against the file beside an input. */
  public static void compare(Path input, String ending, String actual) throws IOException {
    String name = input.getFileName().toString();
    compare(input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending), actual);
  }

  /** Holds a text against a file. */
  public static void compare(Path expected, String actual) throws IOException {
    if ("write".equals(System.getProperty("goldens"))
        && !(Files.exists(expected) && Files.readString(expected).equals(actual))) {
      Files.writeString(expected, actual);
      fail("wrote " + expected + "; read it, then run without -Dgoldens=write");
    }
    assertThat(expected).exists();
    assertThat(actual).as(expected.toString()).isEqualTo(Files.readString(expected));
  }
}
