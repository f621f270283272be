package freedomcities.cli.terminal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** How it is told that a file could not be read or written. */
public final class IoFailure {
  private IoFailure() {}

  /** {@code town.yaml: there is no such file} */
  public static String words(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> missing.getFile() + ": there is no such file";
      case AccessDeniedException denied -> denied.getFile() + ": no permission";
      case FileSystemException other ->
          other.getFile()
              + ": "
              + (other.getReason() == null ? "can't be used" : other.getReason());
      default -> String.valueOf(e.getMessage());
    };
  }
}
