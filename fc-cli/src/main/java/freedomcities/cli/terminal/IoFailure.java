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
    return e instanceof FileSystemException file ? file.getFile() + ": " + why(e) : why(e);
  }

  /** The same without the name of the file: {@code there is no such file} */
  public static String why(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such file";
      case AccessDeniedException denied -> "no permission";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      case FileSystemException other -> "can't be used";
      default -> String.valueOf(e.getMessage());
    };
  }
}
