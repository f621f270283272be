package freedomcities.cli.batch;

import freedomcities.render.WholeFiles;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A hidden folder within the folder that documents go to. In it they are written before they are
 * moved, and in it stands the journal: a line for each place, on disk before its files are moved,
 * so that whatever stops a run, the next knows which files are its own. Only one process at a time
 * may have it. Gone when a run ends. Links are not followed, and where anything lies in it that
 * this program did not make, nothing is touched. Safe for several threads.
 */
final class WorkFolder implements AutoCloseable {
  private static final String NAME = ".freedom-cities-batch";
  private static final String JOURNAL = "journal.csv";

  /**
   * As the lines of a journal begin, the last as far as it was written; nothing but NUL where a
   * power cut came before the disk.
   */
  private static final String OURS = "[0-9a-f]{64},|[0-9a-f]{0,64}|\\x00+";

  /** So much of a fingerprint tells rows apart in memory; all of it is compared with the line. */
  private static final int KEY = 16;

  private final Path folder;
  private final FileChannel journal;

  /** Key of a row to where its line begins: all that is held of rows that are done. */
  private final Map<Long, Long> lines = new HashMap<>();

  private boolean open = true;

  private WorkFolder(Path folder, FileChannel journal) {
    this.folder = folder;
    this.journal = journal;
  }

  /**
   * Takes the work folder of a folder, with what the last run left.
   *
   * @param anew whether to forget that
   * @throws FileSystemException if another process has it
   */
  static WorkFolder open(Path documents, boolean anew) throws IOException {
    Path folder = documents.resolve(NAME);
    Files.createDirectories(documents);
    create(folder);
    refuseOthers(folder);
    Path file = folder.resolve(JOURNAL);
    FileChannel journal =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    try {
      // Its last user may have taken it away just before the lock was ours.
      if (!locked(journal) || !Files.exists(file)) {
        throw new FileSystemException(
            documents.toString(), null, "another batch is writing into this folder");
      }
      WorkFolder workFolder = new WorkFolder(folder, journal);
      workFolder.sweep();
      if (anew) {
        journal.truncate(0);
      }
      workFolder.index();
      return workFolder;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private static void create(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException there) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw notOurs(folder);
      }
    }
  }

  private static void refuseOthers(Path folder) throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        // Another batch may be taking its files away just now.
        if (!isLeftover(file)
            && !isJournal(file)
            && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
          throw notOurs(file);
        }
      }
    }
  }

  private static boolean isLeftover(Path file) throws IOException {
    return WholeFiles.isUnfinished(file) || file.endsWith(Manifest.FILE) && Manifest.isBegun(file);
  }

  /** One that has another name elsewhere is none: it would be changed there, too. */
  private static boolean isJournal(Path file) throws IOException {
    if (!file.endsWith(JOURNAL) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    boolean counted = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(65), StandardCharsets.ISO_8859_1).matches(OURS)
          && (!counted || Files.getAttribute(file, "unix:nlink").equals(1));
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  private static FileSystemException notOurs(Path file) {
    return new FileSystemException(
        file.toString(),
        null,
        "it was not made by this program, which needs this place; move it away");
  }

  private static boolean locked(FileChannel journal) throws IOException {
    try {
      return journal.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Where documents are written before they are moved. */
  Path folder() {
    return folder;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** What was made of this input before; whether it still lies there is for the caller to see. */
  synchronized Optional<JournalLine> found(String input) throws IOException {
    Long start = lines.get(key(input));
    if (start == null) {
      return Optional.empty();
    }
    JournalLine made = JournalLine.parse(line(start));
    return made.input().equals(input) ? Optional.of(made) : Optional.empty();
  }

  /** Writes a line, all of it, before its files may be moved. */
  synchronized void record(JournalLine made) throws IOException {
    long start = journal.size();
    ByteBuffer bytes = ByteBuffer.wrap(made.line().getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      journal.write(bytes, start + bytes.position());
    }
    lines.put(key(made.input()), start);
  }

  private String line(long start) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    ByteBuffer some = ByteBuffer.allocate(1 << 12);
    for (long at = start; journal.read(some.clear(), at) > 0; at += some.position()) {
      for (int i = 0; i < some.position(); i++) {
        if (some.get(i) == '\n') {
          return line.toString(StandardCharsets.UTF_8);
        }
        line.write(some.get(i));
      }
    }
    throw new IOException("the journal in " + folder + " has been changed meanwhile");
  }

  /** Finds the lines; one that a killed process didn't end is cut off. */
  private void index() throws IOException {
    InputStream in = new BufferedInputStream(Channels.newInputStream(journal.position(0)), 1 << 16);
    StringBuilder head = new StringBuilder();
    long start = 0;
    long at = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      at++;
      if (b == '\n') {
        if (head.toString().matches("[0-9a-f]{" + KEY + "}")) {
          lines.put(key(head.toString()), start);
        }
        start = at;
        head.setLength(0);
      } else if (head.length() < KEY) {
        head.append((char) b);
      }
    }
    journal.truncate(start);
  }

  static long key(String input) {
    return Long.parseUnsignedLong(input.substring(0, KEY), 16);
  }

  private void sweep() throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, WorkFolder::isLeftover)) {
      for (Path file : all) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** All is done: nothing is left to go on with. */
  synchronized void remove() throws IOException {
    lines.clear();
    close();
  }

  /** Leaves the journal for the next run, if there is anything in it. */
  @Override
  public synchronized void close() throws IOException {
    if (!open) {
      return;
    }
    open = false;
    try (journal) {
      sweep();
      if (lines.isEmpty()) {
        Files.deleteIfExists(folder.resolve(JOURNAL));
        leave();
      }
    }
  }

  private void leave() throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException others) {
      // Somebody has put something into it meanwhile, which stays.
    }
  }
}
