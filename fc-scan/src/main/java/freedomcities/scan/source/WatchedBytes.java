package freedomcities.scan.source;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a file, which a parser that goes round in circles can't read for ever. */
final class WatchedBytes extends RandomAccessReadBuffer {
  private static final int BETWEEN_LOOKS = 1 << 14;

  private final Deadline deadline;
  private int reads;

  WatchedBytes(byte[] bytes, Deadline deadline) {
    super(bytes);
    this.deadline = deadline;
  }

  @Override
  public int read() throws IOException {
    look();
    return super.read();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    look();
    return super.read(into, offset, length);
  }

  @Override
  public void seek(long position) throws IOException {
    look();
    super.seek(position);
  }

  private void look() {
    if (++reads % BETWEEN_LOOKS == 0) {
      deadline.check();
    }
  }
}
