package freedomcities.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes files whole or not at all: each is written beside its target and moved into place when all are written. Not safe for
 * several threads.
 */
public final class WholeFiles implements AutoCloseable {
  private static final String BEFORE = ".freedom-cities-";
  private static final String AFTER = ".part";
  /** What a killed process has left is older than any file that is still being written. */
  private static final Duration STALE = Duration.ofHours(1);

  /** Writes one file's bytes. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final boolean force;
  private final Optional<Path> workplace;
  private final Map<Path, Path> written = new LinkedHashMap<>();

  /** {@code force} says whether files that are there are overwritten. */
  public WholeFiles(boolean force) {
    this.force = force;
    this.workplace = Optional.empty();
  }

  /** As the other, but files are written in a folder of their own, on the same disk as their targets, before they are moved. */
  public WholeFiles(boolean force, Path workplace) {
    this.force = force;
    this.workplace = Optional.of(workplace);
  }

  /**
   * Writes a file beside its target.
   *
   * @throws FileAlreadyExistsException if the target is there and may not be overwritten, or was added before
   */
  public void add(Path target, Content content) throws IOException {
    refuseExisting(target);
    if (written.containsKey(target)) {
      throw new FileAlreadyExistsException(target.toString(), null, "two documents would have this name");
    }
    Path beside = beside(target);
    written.put(target, beside);
    // Made like any other file, not as a temporary one: who may read documents is for the user's own settings to say.
    try (OutputStream out = new BufferedOutputStream(
        Files.newOutputStream(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), 1 << 16)) {
      content.writeTo(out);
    }
  }

  private Path beside(Path target) throws IOException {
    String name = BEFORE + UUID.randomUUID() + AFTER;
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    if (workplace.isPresent()) {
      return workplace.get().resolve(name);
    }
    return target.resolveSibling(name);
  }

  /** Removes what killed processes have left in a folder, if there is such a folder. It is looked through, which takes time where it is large. */
  public static void sweep(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Instant stale = Instant.now().minus(STALE);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, BEFORE + "*" + AFTER)) {
      for (Path file : left) {
        if (isOlder(file, stale)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isOlder(Path file, Instant than) throws IOException {
    try {
      return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(than);
    } catch (NoSuchFileException e) {
      // Another process has just moved it into place.
      return false;
    }
  }

  /**
   * Moves all files into place. Where one can't be, and nothing may be overwritten, those moved before it are taken away again.
   *
   * @throws FileAlreadyExistsException if another process has been faster
   */
  public void commit() throws IOException {
    for (Path target : written.keySet()) {
      refuseExisting(target);
    }
    List<Path> placed = new ArrayList<>();
    try {
      for (Map.Entry<Path, Path> file : List.copyOf(written.entrySet())) {
        move(file.getValue(), file.getKey());
        placed.add(file.getKey());
        written.remove(file.getKey());
      }
    } catch (IOException e) {
      if (!force) {
        for (Path ours : placed) {
          Files.deleteIfExists(ours);
        }
      }
      throw e;
    }
  }

  private void move(Path from, Path to) throws IOException {
    if (!force) {
      put(from, to);
      return;
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** An atomic move would overwrite what has come there since; a second name for a file is given only where there is none. */
  private static void put(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
      Files.delete(from);
      return;
    } catch (FileAlreadyExistsException e) {
      throw there(to);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // A disk without links; what follows looks before it moves.
    }
    try {
      Files.move(from, to);
    } catch (FileAlreadyExistsException e) {
      throw there(to);
    }
  }

  private void refuseExisting(Path target) throws IOException {
    if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw there(target);
    }
  }

  private static FileAlreadyExistsException there(Path target) {
    return new FileAlreadyExistsException(target.toString(), null, "it is there already");
  }

  /** Removes what was not moved into place. */
  @Override
  public void close() throws IOException {
    for (Path beside : written.values()) {
      Files.deleteIfExists(beside);
    }
    written.clear();
  }
}
