package freedomcities.law;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.NamedFile;
import freedomcities.problems.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays a folder of data files over the shipped ones: each takes the place of the one of its name.
 * Files that aren't YAML are left alone.
 */
final class LawFolder implements LawFiles {
  private final Path folder;
  private final LawFiles shipped = LawFiles.shipped();

  LawFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The shipped data with a folder's files over them, all of which are read at once.
   *
   * @throws InputException with every problem in every file of the folder
   */
  static LawData read(Path folder) {
    LawFolder files = new LawFolder(folder);
    List<String> own = files.own();
    LawData data = new LawData(files);
    List<Problem> problems =
        own.stream().flatMap(file -> files.problemsOf(file, data).stream()).toList();
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return data;
  }

  private List<Problem> problemsOf(String file, LawData data) {
    for (LawFileKind<?> kind : LawFileKind.ALL) {
      for (String postal : kind.perState() ? data.index().states().keySet() : Set.of("")) {
        if (kind.path(postal).equals(file)) {
          return problemsOf(kind, postal, data);
        }
      }
    }
    return List.of(
        problem(
            file,
            "no data file is called " + file,
            "files are called as in states/az.yaml and notices/az.yaml, federal.yaml,"
                + " drafting.yaml, elected-sheriff.yaml, kinds.yaml, terms.yaml, directives.yaml,"
                + " law.yaml, which lists the states"));
  }

  private List<Problem> problemsOf(LawFileKind<?> kind, String postal, LawData data) {
    try {
      boolean ofAnotherState =
          data.read(kind, postal) instanceof StateProfile profile
              && !profile.postal().equals(postal);
      return ofAnotherState
          ? List.of(
              problem(
                  kind.path(postal),
                  "it is about " + data.profile(postal).orElseThrow().postal(),
                  "write postal: " + postal))
          : List.of();
    } catch (InputException e) {
      return e.problems();
    }
  }

  private Problem problem(String file, String found, String remedy) {
    return new Problem(new Location(name(file), 0, 0), found, remedy);
  }

  @Override
  public @Nullable InputStream open(String path) {
    Path own = folder.resolve(path);
    if (!Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
      return shipped.open(path);
    }
    try {
      return NamedFile.open(own, "a data file");
    } catch (IOException e) {
      throw new InputException(
          List.of(new Problem(new Location(own.toString(), 0, 0), NamedFile.why(e), "")));
    }
  }

  @Override
  public String name(String path) {
    Path own = folder.resolve(path);
    return Files.exists(own, LinkOption.NOFOLLOW_LINKS) ? own.toString() : path;
  }

  /** The data files in the folder, as in {@code states/az.yaml}, in order. */
  List<String> own() {
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          List.of(
              new Problem(new Location(folder.toString(), 0, 0), "there is no such folder", "")));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return List.copyOf(
          new TreeSet<>(
              files
                  .map(folder::relativize)
                  .filter(file -> !file.toString().startsWith("."))
                  .map(file -> file.toString().replace('\\', '/'))
                  .filter(file -> file.endsWith(".yaml") || file.endsWith(".yml"))
                  .toList()));
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(
          List.of(new Problem(new Location(folder.toString(), 0, 0), "it can't be read", "")));
    }
  }
}
