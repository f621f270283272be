package freedomcities.render;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
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
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes files whole or not at all: each is written beside its target and moved into place when all
 * are written. One that takes another's place has its mode, owner and all that its disk keeps of
 * it. Not safe for several threads.
 */
public final class WholeFiles implements AutoCloseable {
  private static final String BEFORE = ".freedom-cities-";
  private static final String AFTER = ".part";
  private static final Pattern UNFINISHED =
      Pattern.compile(
          Pattern.quote(BEFORE)
              + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
              + Pattern.quote(AFTER));

  /** What a killed process has left is older than any file that is still being written. */
  private static final Duration STALE = Duration.ofHours(1);

  /** Writes one file's bytes. */
  public interface Content {
    /**
     * Writes all of it.
     *
     * @param out buffered; closed by whoever opened it
     * @throws IOException if the stream fails; the file then never comes into place
     */
    void writeTo(OutputStream out) throws IOException;
  }

  private final boolean force;
  private final Optional<Path> workplace;
  private final Map<Path, Path> written = new LinkedHashMap<>();

  /**
   * Files are written beside their targets before they are moved.
   *
   * @param force whether files that are there are overwritten
   */
  public WholeFiles(boolean force) {
    this.force = force;
    this.workplace = Optional.empty();
  }

  /**
   * As the other, but files are written in a folder of their own before they are moved.
   *
   * @param force whether files that are there are overwritten
   * @param workplace a folder that is there, on the same disk as the targets
   */
  public WholeFiles(boolean force, Path workplace) {
    requireNonNull(workplace, "workplace");
    this.force = force;
    this.workplace = Optional.of(workplace);
  }

  /**
   * Writes a file beside its target.
   *
   * @param target where {@link #commit} is to move it; its folder is made if it isn't there
   * @param content is asked at once
   * @throws FileAlreadyExistsException if the target is there and may not be overwritten, or was
   *     added before
   * @throws IOException if it can't be written; {@link #close} takes away what was
   */
  public void add(Path target, Content content) throws IOException {
    refuseExisting(target);
    if (written.containsKey(target)) {
      throw new FileAlreadyExistsException(
          target.toString(), null, "two documents would have this name");
    }
    Path beside = beside(target);
    written.put(target, beside);
    try (OutputStream out = new BufferedOutputStream(open(beside, target), 1 << 16)) {
      content.writeTo(out);
    }
  }

  /**
   * A new file is made like any other, not as a temporary one: who may read documents is for the
   * user's own settings to say. Of one that is there its own say that, from the first byte on: a
   * copy has mode, owner, group and lists of access as far as the disk lets us set them.
   */
  private static OutputStream open(Path beside, Path target) throws IOException {
    if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      return Files.newOutputStream(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }
    if (!Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Files.copy(target, beside, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    return Files.newOutputStream(
        beside, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
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

  /**
   * Removes what killed processes have left in a folder. It is looked through, which takes time
   * where it is large.
   *
   * @param folder need not be there; folders within it are left alone
   * @throws IOException if it can't be looked through, or something in it can't be removed
   */
  public static void sweep(Path folder) throws IOException {
    requireNonNull(folder, "folder");
    if (!Files.isDirectory(folder)) {
      return;
    }
    Instant stale = Instant.now().minus(STALE);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, BEFORE + "*" + AFTER)) {
      for (Path file : left) {
        if (isUnfinished(file) && isOlder(file, stale)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /**
   * {@return whether this is a file that is being written, or that a killed process left: one of
   * our names, and neither a link nor a folder}
   *
   * @param file need not be there, and then is none
   */
  public static boolean isUnfinished(Path file) {
    requireNonNull(file, "file");
    return UNFINISHED.matcher(String.valueOf(file.getFileName())).matches()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
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
   * Moves all files into place. Where one can't be, and nothing may be overwritten, those moved
   * before it are taken away again.
   *
   * @throws FileAlreadyExistsException if another process has been faster
   * @throws IOException if one can't be moved
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
    if (Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS) && !sameRights(from, to)) {
      overwrite(from, to);
      return;
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Whether a file would stay who it was if the other took its place; where a disk knows of no
   * owners and modes, it does.
   */
  private static boolean sameRights(Path one, Path other) throws IOException {
    Set<String> views = one.getFileSystem().supportedFileAttributeViews();
    if (views.contains("posix")) {
      PosixFileAttributes ours =
          Files.readAttributes(one, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      PosixFileAttributes theirs =
          Files.readAttributes(other, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return ours.owner().equals(theirs.owner())
          && ours.group().equals(theirs.group())
          && ours.permissions().equals(theirs.permissions());
    }
    return !views.contains("owner") || Files.getOwner(one).equals(Files.getOwner(other));
  }

  /**
   * Only root may give a file away. So a file of somebody else's, which we may write to, is not
   * replaced by one of ours: the finished bytes are written into it, and what was there is written
   * back where that fails.
   */
  static void overwrite(Path from, Path to) throws IOException {
    byte[] before = Files.readAllBytes(to);
    try (FileChannel file =
        FileChannel.open(to, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      try {
        write(Files.readAllBytes(from), file);
      } catch (IOException e) {
        write(before, file);
        throw e;
      }
    }
    Files.delete(from);
  }

  private static void write(byte[] bytes, FileChannel file) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      file.write(left, left.position());
    }
    file.truncate(bytes.length);
  }

  /**
   * An atomic move would overwrite what has come there since; a second name for a file is given
   * only where there is none.
   */
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

  /**
   * Removes what was not moved into place.
   *
   * @throws IOException if something can't be removed
   */
  @Override
  public void close() throws IOException {
    for (Path beside : written.values()) {
      Files.deleteIfExists(beside);
    }
    written.clear();
  }
}
