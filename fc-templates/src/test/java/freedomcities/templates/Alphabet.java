package freedomcities.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The characters that a document can hold whose town file is in plain ASCII: those that stand in
 * templates, words and data.
 */
final class Alphabet {
  /** Templates write the one as an escape, and the tree makes the others of markers and boxes. */
  private static final List<Integer> MADE = List.of(0xA0, 0x2022, 0x2610);

  private static final Set<Integer> KNOWN = known();

  private Alphabet() {}

  /**
   * Characters of a text that neither the templates' words nor the data hold, as {@code U+A020}.
   */
  static List<String> strange(String text) {
    return text.codePoints()
        .filter(c -> !KNOWN.contains(c))
        .distinct()
        .mapToObj("U+%04X"::formatted)
        .toList();
  }

  private static Set<Integer> known() {
    Set<Integer> known = new TreeSet<>();
    for (Path folder :
        List.of(Path.of("src/main/resources"), Path.of("../fc-model/src/main/resources"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          known.addAll(Files.readString(file).codePoints().boxed().collect(Collectors.toSet()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    for (int c = ' '; c <= '~'; c++) {
      known.add(c);
    }
    known.addAll(MADE);
    return known;
  }
}
