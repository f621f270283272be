package freedomcities.problems;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that somebody named, to be read. A pipe or a device that has the name would keep a program
 * waiting for whoever never writes to it.
 *
 * @since 0.1
 */
public final class NamedFile {
  /** What a process was given as an open pipe, such as {@code /dev/fd/63} by a shell. */
  private static final String GIVEN = "/(dev|proc/[^/]+)/fd/[0-9]+|/dev/stdin";

  private NamedFile() {}

  /**
   * Opens a file.
   *
   * @param file its path; a link is followed
   * @param what it should be, for the message: {@code a town file}
   * @return its bytes; the caller closes it
   * @throws FileSystemException if it is a folder, a link that leads nowhere, or a pipe or device
   *     other than those that this process was given open; the reason says which
   * @throws IOException if it can't be opened
   */
  public static InputStream open(Path file, String what) throws IOException {
    requireNonNull(what, "what");
    if (Files.isDirectory(requireNonNull(file, "file"))) {
      throw new FileSystemException(file.toString(), null, "it is a folder, not " + what);
    }
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      throw new FileSystemException(file.toString(), null, "it is a link to nothing that is there");
    }
    if (Files.exists(file) && !Files.isRegularFile(file) && !file.toString().matches(GIVEN)) {
      throw new FileSystemException(file.toString(), null, "it is a pipe or a device, not " + what);
    }
    return Files.newInputStream(file);
  }

  /**
   * {@return why a file can't be read, in words that follow its name}
   *
   * @param failure of {@link #open}, or of reading on
   */
  public static String why(IOException failure) {
    return switch (requireNonNull(failure, "failure")) {
      case AccessDeniedException denied -> "there is no permission to read it";
      case FileSystemException told when told.getReason() != null -> told.getReason();
      default -> "it can't be read";
    };
  }
}
