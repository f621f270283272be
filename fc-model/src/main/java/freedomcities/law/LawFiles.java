package freedomcities.law;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the data files come from; paths are as in {@code states/az.yaml}. */
@FunctionalInterface
interface LawFiles {
  /** The file, or null if there is none. The caller closes it. */
  @Nullable
  InputStream open(String path);

  /** What a file is called in messages. */
  default String name(String path) {
    return path;
  }

  /** The files shipped with the project. */
  static LawFiles shipped() {
    return LawFiles.class::getResourceAsStream;
  }

  default Optional<DataMap> find(String path) {
    return Optional.ofNullable(open(path)).map(in -> DataMap.read(name(path), in));
  }

  default DataMap require(String path) {
    return find(path).orElseThrow(
        () -> new InputException(List.of(new Problem(new Location(name(path), 0, 0), "the data file is missing", ""))));
  }
}
