package freedomcities.cli.arguments;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run reads, and that it may not write over, {@code --force} or not. Which file is
 * which the disk says, not the spelling: links, hard links and other letters of a name are seen
 * through. Immutable.
 */
public final class InputFiles {
  public static final InputFiles NONE = new InputFiles(List.of());

  /**
   * Endings of what is read from a folder of one's own. Documents that were drawn into it are none
   * of that.
   */
  private static final String READ_FROM_FOLDERS = ".*\\.(ftl|ya?ml|properties)";

  private final List<Input> all;

  /** {@code what} is its name in a sentence: the letterhead. */
  private record Input(String what, Path file) {}

  private InputFiles(List<Input> all) {
    this.all = List.copyOf(all);
  }

  /** With more files; of a folder, those in it. */
  public InputFiles with(String what, Collection<Path> files) {
    List<Input> more = new ArrayList<>(all);
    files.forEach(file -> more.add(new Input(what, file)));
    return new InputFiles(more);
  }

  /**
   * Refuses to write to any of these.
   *
   * @throws InputException if that would be one of the files that are read; it names them
   */
  public void refuse(Collection<Path> targets) throws IOException {
    List<Path> there = targets.stream().filter(Files::exists).toList();
    Known known = there.isEmpty() ? new Known(List.of()) : new Known(all);
    List<Problem> problems = new ArrayList<>();
    for (Path target : there) {
      known
          .find(target)
          .ifPresent(
              input ->
                  problems.add(
                      new Problem(
                          new Location(target.toString(), 0, 0),
                          "this is "
                              + input.what()
                              + ", "
                              + input.file()
                              + ", and would be written over",
                          "write elsewhere with -o")));
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems.stream().distinct().toList());
    }
  }

  /**
   * The names of files in a folder that are read, of those that end so; none if there is no such
   * folder.
   */
  public List<String> in(Path folder, Collection<String> endings) throws IOException {
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      Known known = new Known(all);
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file :
            files.filter(file -> endings.stream().anyMatch(file.toString()::endsWith)).toList()) {
          if (Files.exists(file) && known.find(file).isPresent()) {
            names.add(file.getFileName().toString());
          }
        }
      }
    }
    return names;
  }

  /** What the disk knows them by. */
  private static final class Known {
    private final Map<Object, Input> byKey = new HashMap<>();
    private final List<Input> others = new ArrayList<>();

    Known(List<Input> all) throws IOException {
      for (Input input : all) {
        for (Path file : files(input.file())) {
          Input one = new Input(input.what(), file);
          Object key = key(file);
          if (key == null) {
            others.add(one);
          } else {
            byKey.putIfAbsent(key, one);
          }
        }
      }
    }

    private static List<Path> files(Path file) throws IOException {
      if (!Files.isDirectory(file)) {
        return Files.exists(file) ? List.of(file) : List.of();
      }
      try (Stream<Path> within = Files.walk(file)) {
        return within
            .filter(one -> one.toString().matches(READ_FROM_FOLDERS) && Files.isRegularFile(one))
            .toList();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    Optional<Input> find(Path file) throws IOException {
      Object key = key(file);
      if (key != null) {
        return Optional.ofNullable(byKey.get(key));
      }
      for (Input input : others) {
        if (Files.isSameFile(input.file(), file)) {
          return Optional.of(input);
        }
      }
      return Optional.empty();
    }

    /** Null on disks that have none. */
    private static @Nullable Object key(Path file) throws IOException {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
  }
}
