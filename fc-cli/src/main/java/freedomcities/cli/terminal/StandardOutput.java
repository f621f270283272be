package freedomcities.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The process's standard output, which remembers that it failed: a {@link java.io.PrintStream}
 * swallows that.
 */
public final class StandardOutput extends OutputStream {
  private final OutputStream out = new FileOutputStream(FileDescriptor.out);
  private volatile @Nullable IOException failure;

  public Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Whether the reader has seen enough ({@code | head}), which is no news to anybody. */
  public static boolean readerIsGone(IOException e) {
    String words = String.valueOf(e.getMessage());
    return words.equals("Broken pipe")
        || words.contains("pipe is being closed")
        || words.contains("pipe has been ended");
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
