package freedomcities.law;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of data files, each of which takes the place of the shipped one of its name. Files that aren't YAML are left alone. */
final class LawFolder implements LawFiles {
  private final Path folder;
  private final LawFiles shipped = LawFiles.shipped();

  LawFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public @Nullable InputStream open(String path) {
    Path own = folder.resolve(path);
    if (!Files.isRegularFile(own)) {
      return shipped.open(path);
    }
    try {
      return Files.newInputStream(own);
    } catch (IOException e) {
      throw new InputException(List.of(new Problem(new Location(own.toString(), 0, 0), "it can't be read", "")));
    }
  }

  @Override
  public String name(String path) {
    Path own = folder.resolve(path);
    return Files.isRegularFile(own) ? own.toString() : path;
  }

  /** The data files in the folder, as in {@code states/az.yaml}, in order. */
  List<String> own() {
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          List.of(new Problem(new Location(folder.toString(), 0, 0), "there is no such folder", "")));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return List.copyOf(new TreeSet<>(files.filter(Files::isRegularFile).map(folder::relativize)
          .filter(file -> !file.toString().startsWith(".")).map(file -> file.toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".yaml") || file.endsWith(".yml")).toList()));
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(List.of(new Problem(new Location(folder.toString(), 0, 0), "it can't be read", "")));
    }
  }
}
