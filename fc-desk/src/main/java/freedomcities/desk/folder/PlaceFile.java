package freedomcities.desk.folder;

import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.render.WholeFiles;
import freedomcities.towns.Town;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/**
 * The town file of one place. A change is read before it is written, written whole or not at all,
 * and only over the version that the page was made from; that version stays beside it, for one step
 * back. Safe for several threads, and for several programs where the disk knows locks.
 */
public final class PlaceFile {
  static final String NAME = "town.yaml";
  private static final String BEFORE = "town.yaml.before";
  private static final String LOCK = ".town.lock";

  private final FreedomCities cities;
  private final Path folder;
  private final PaperFolder papers;
  private final Ticks ticks;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile String lastChange = "";
  private volatile boolean undone;

  PlaceFile(FreedomCities cities, Path folder) {
    this.cities = cities;
    this.folder = folder;
    this.papers = new PaperFolder(folder);
    this.ticks = new Ticks(folder);
  }

  /** The name of its folder, which addresses name it by. */
  public String name() {
    return folder.getFileName().toString();
  }

  /** The folder that it stands in. */
  public Path folder() {
    return folder;
  }

  /** The papers of the place. */
  public PaperFolder papers() {
    return papers;
  }

  /** What was ticked when papers were made last. */
  public Ticks ticks() {
    return ticks;
  }

  /** The town file. */
  public Path file() {
    return folder.resolve(NAME);
  }

  /** The key of the words for what was changed last; empty if nothing was since the start. */
  public String lastChange() {
    return lastChange;
  }

  /** Whether the last change was taken back, so that going back once more brings it again. */
  public boolean isUndone() {
    return undone;
  }

  /** Whether there is a version to go back to. */
  public boolean hasBefore() {
    return Files.isRegularFile(folder.resolve(BEFORE), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * What stands in it.
   *
   * @throws IOException if it can't be read
   */
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(file());
  }

  /**
   * Reads it.
   *
   * @throws IOException if it can't be read
   */
  public Version read() throws IOException {
    byte[] bytes = Files.readAllBytes(file());
    Instant changed = Files.getLastModifiedTime(file()).toInstant();
    Optional<Town> town = Optional.empty();
    List<Problem> problems = List.of();
    try {
      town = Optional.of(cities.read(file().toString(), bytes, Map.of()));
    } catch (InputException e) {
      problems = e.problems();
    }
    return new Version(
        new String(bytes, StandardCharsets.UTF_8), hash(bytes), changed, town, problems);
  }

  /**
   * Writes a change.
   *
   * @param seen the version that it was made from
   * @param what the key of the words for it
   * @param change of the whole text
   * @throws ChangedElsewhere if another version stands there now
   * @throws InputException if the changed file would be no good town file
   * @throws IOException if it can't be written; what was there then stays
   */
  public void save(String seen, String what, UnaryOperator<String> change)
      throws IOException, ChangedElsewhere {
    alone(
        () -> {
          byte[] now = Files.readAllBytes(file());
          Optional<byte[]> next = next(now, seen, change);
          if (next.isPresent()) {
            write(now, next.get());
            lastChange = what;
            undone = false;
          }
        });
  }

  /**
   * Throws what {@link #save} would, and writes nothing.
   *
   * @param seen the version that the change was made from
   * @param change of the whole text
   * @throws ChangedElsewhere if another version stands there now
   * @throws InputException if the changed file would be no good town file
   * @throws IOException if it can't be read
   */
  public void check(String seen, UnaryOperator<String> change)
      throws IOException, ChangedElsewhere {
    next(Files.readAllBytes(file()), seen, change);
  }

  /** Empty if nothing changes. */
  private Optional<byte[]> next(byte[] now, String seen, UnaryOperator<String> change)
      throws ChangedElsewhere {
    if (!hash(now).equals(seen)) {
      throw new ChangedElsewhere();
    }
    String yaml = new String(now, StandardCharsets.UTF_8);
    String changed = change.apply(yaml);
    if (changed.equals(yaml)) {
      return Optional.empty();
    }
    byte[] next = changed.getBytes(StandardCharsets.UTF_8);
    cities.read(file().toString(), next, Map.of());
    return Optional.of(next);
  }

  /**
   * Goes back to the version before, or forth again.
   *
   * @param seen the version that the page was made from
   * @throws ChangedElsewhere if another version stands there now
   * @throws IOException if there is none before, or it can't be written
   */
  public void undo(String seen) throws IOException, ChangedElsewhere {
    alone(
        () -> {
          byte[] now = Files.readAllBytes(file());
          if (!hash(now).equals(seen)) {
            throw new ChangedElsewhere();
          }
          write(now, Files.readAllBytes(folder.resolve(BEFORE)));
          undone = !undone;
        });
  }

  private interface Step {
    void run() throws IOException, ChangedElsewhere;
  }

  private void alone(Step step) throws IOException, ChangedElsewhere {
    lock.lock();
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock others = channel.lock()) {
      if (others.isValid()) {
        step.run();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Whoever put a link there means the file behind it. */
  private void write(byte[] now, byte[] next) throws IOException {
    WholeFiles.sweep(folder);
    try (WholeFiles whole = new WholeFiles(true)) {
      whole.add(folder.resolve(BEFORE), out -> out.write(now));
      whole.add(file().toRealPath(), out -> out.write(next));
      whole.commit();
    }
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
