package freedomcities.render.origin;

import static java.util.Objects.requireNonNull;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.NamedFile;
import freedomcities.problems.Problem;
import freedomcities.towns.TownReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document is drawn from. Immutable.
 *
 * <pre>
 * Source source = Source.read(Path.of("sampleton.yaml")).with(Map.of("documents.ordinance.number", "2026-14"));
 * Draft ordinance = cities.draft(source, DocumentKind.ORDINANCE, DraftSettings.STANDARD);
 * </pre>
 *
 * @param name of the town file, for messages; what travels in a document has no folders in it
 * @param text of the town file, letter for letter
 * @param values by key, which take the place of those in the file
 * @param older an older file of the same place, for a comparison that tells what changed since
 */
public record Source(String name, String text, Map<String, String> values, Optional<Source> older) {
  /**
   * Keeps a copy of the values.
   *
   * @throws IllegalArgumentException if the older file has an older one
   */
  public Source {
    requireNonNull(values, "values");
    requireNonNull(older, "older");
    requireNonNull(name, "name");
    requireNonNull(text, "text");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    if (older.flatMap(Source::older).isPresent()) {
      throw new IllegalArgumentException("an older file of an older file");
    }
  }

  /**
   * {@return a town file as a source, without values} Whether it is a good town file is known when
   * it is drafted from.
   *
   * @param file a YAML file; its path is the name
   * @throws InputException if it is not UTF-8
   * @throws IOException if it can't be read
   */
  public static Source read(Path file) throws IOException {
    requireNonNull(file, "file");
    try (InputStream in = NamedFile.open(file, "a town file")) {
      return of(file.toString(), in.readNBytes(TownReader.MAX_BYTES + 1));
    }
  }

  /**
   * {@return the bytes of a town file as a source, without values}
   *
   * @param name stands for the file in messages
   * @param yaml of the whole file
   * @throws InputException if it is not UTF-8
   */
  public static Source of(String name, byte[] yaml) {
    requireNonNull(yaml, "yaml");
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(yaml)).toString();
      return new Source(name, text, Map.of(), Optional.empty());
    } catch (CharacterCodingException e) {
      throw new InputException(
          List.of(
              new Problem(new Location(name, 0, 0), "the file is not UTF-8", "save it as UTF-8")));
    }
  }

  /**
   * {@return the same with values in the place of those in the file}
   *
   * @param others all of them, by key ({@code documents.ordinance.number}); those given before are
   *     forgotten
   */
  public Source with(Map<String, String> others) {
    requireNonNull(others, "others");
    return new Source(name, text, others, older);
  }

  /**
   * {@return the same with an older file of the same place}
   *
   * @param before has no older one itself
   * @throws IllegalArgumentException if it has
   */
  public Source since(Source before) {
    requireNonNull(before, "before");
    return new Source(name, text, values, Optional.of(before));
  }

  /** {@return the bytes of the town file, in UTF-8, without the values} */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Without the folders of the name, which would tell of somebody's computer. */
  Source bare() {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return new Source(last.isBlank() ? "town.yaml" : last, text, values, older.map(Source::bare));
  }
}
