package freedomcities.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes files whole or not at all: each is written beside its target and moved into place when all are written. Not safe for
 * several threads.
 */
public final class WholeFiles implements AutoCloseable {

  /** Writes one file's bytes. */
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final boolean force;
  private final Map<Path, Path> written = new LinkedHashMap<>();

  /** {@code force} says whether files that are there are overwritten. */
  public WholeFiles(boolean force) {
    this.force = force;
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
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path beside = Files.createTempFile(folder, ".freedom-cities-", ".part");
    written.put(target, beside);
    try (OutputStream out = new BufferedOutputStream(
        Files.newOutputStream(beside, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING), 1 << 16)) {
      content.writeTo(out);
    }
  }

  /** Moves all files into place. */
  public void commit() throws IOException {
    for (Path target : written.keySet()) {
      refuseExisting(target);
    }
    for (Map.Entry<Path, Path> file : Map.copyOf(written).entrySet()) {
      readable(file.getValue());
      move(file.getValue(), file.getKey());
      written.remove(file.getKey());
    }
  }

  /** Temporary files are private; documents get the usual rights. */
  private static void readable(Path file) throws IOException {
    java.nio.file.attribute.PosixFileAttributeView view = Files.getFileAttributeView(file,
        java.nio.file.attribute.PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      if (force) {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.move(from, to);
      }
    }
  }

  private void refuseExisting(Path target) throws IOException {
    if (!force && Files.exists(target, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString(), null, "it is there already");
    }
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
