package freedomcities.templates;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.wording.Wording;
import freedomcities.wording.WordingReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The languages that handouts, worksheets and letters are drawn in. Each is a file of strings, {@code words/es.yaml}; one in a folder of
 * templates takes the place of the shipped one, or adds a language. Read when first asked for.
 */
final class Languages {
  static final String ENGLISH = "en";

  private static final List<String> SHIPPED = List.of(ENGLISH, "es");
  private static final String ENDING = ".yaml";

  private final Optional<Path> own;
  private final Map<String, Wording> known = new ConcurrentHashMap<>();

  Languages(Optional<Path> templates) {
    this.own = templates.map(folder -> folder.resolve("words")).filter(Files::isDirectory);
  }

  /** All languages there are words for, English first. */
  List<String> all() {
    if (own.isEmpty()) {
      return SHIPPED;
    }
    try (Stream<Path> files = Files.list(own.get())) {
      Stream<String> added = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length())).sorted();
      return Stream.concat(SHIPPED.stream(), added).distinct().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The words of a language.
   *
   * @throws InputException if there are none, or with every problem in them
   */
  Wording wording(String language) {
    Wording wording = known.get(language);
    if (wording == null) {
      wording = read(language);
      known.put(language, wording);
    }
    return wording;
  }

  private Wording read(String language) {
    if (!all().contains(language)) {
      throw new InputException(List.of(new Problem(new Location("--lang", 0, 0), "there are no words in \"" + language
          + "\"", "there are " + String.join(", ", all()))));
    }
    String name = language + ENDING;
    try {
      Optional<Path> file = own.map(folder -> folder.resolve(name)).filter(Files::exists);
      byte[] yaml = file.isPresent() ? Files.readAllBytes(file.get()) : shipped(name);
      String shown = file.map(Path::toString).orElse("words/" + name);
      return language.equals(ENGLISH)
          ? WordingReader.original(shown, yaml)
          : WordingReader.translation(shown, yaml, wording(ENGLISH));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in = Languages.class.getClassLoader()
        .getResourceAsStream("freedomcities-templates/words/" + name)) {
      if (in == null) {
        throw new IllegalStateException("words/" + name + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }
}
