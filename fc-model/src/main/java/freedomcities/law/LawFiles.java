package freedomcities.law;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Shape;
import freedomcities.internal.yaml.YamlReader;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Where the data files come from; paths are as in {@code states/az.yaml}. */
@FunctionalInterface
interface LawFiles {
  /** The file, or null if there is none. The caller closes it. */
  @Nullable InputStream open(String path);

  /** What a file is called in messages. */
  default String name(String path) {
    return path;
  }

  /** The files shipped with the project. */
  static LawFiles shipped() {
    return LawFiles.class::getResourceAsStream;
  }

  /**
   * The file, held against its table of keys; all that is wrong with it is told at once. Empty if
   * there is none.
   */
  default Optional<Node.Mapping> find(
      String path, Shape shape, BiConsumer<Node.Mapping, ProblemList> more) {
    ProblemList problems = new ProblemList();
    Optional<Node> root;
    try (InputStream in = open(path)) {
      if (in == null) {
        return Optional.empty();
      }
      root = YamlReader.read(name(path), in.readNBytes(YamlReader.MAX_BYTES + 1), problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    root.ifPresent(node -> shape.check(node, problems));
    if (root.orElse(null) instanceof Node.Mapping file) {
      more.accept(file, problems);
      problems.throwIfAny();
      return Optional.of(file);
    }
    problems.throwIfAny();
    throw new IllegalStateException("a data file that is no mapping was not refused");
  }

  default Optional<Node.Mapping> find(String path, Shape shape) {
    return find(path, shape, (file, problems) -> {});
  }

  default Node.Mapping require(
      String path, Shape shape, BiConsumer<Node.Mapping, ProblemList> more) {
    return find(path, shape, more)
        .orElseThrow(
            () ->
                new InputException(
                    List.of(
                        new Problem(
                            new Location(name(path), 0, 0), "the data file is missing", ""))));
  }
}
