package freedomcities.render.deflate;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Compresses bytes as a whole (RFC 1951; RFC 1950 with its wrapper). */
public final class Deflation {
  /**
   * A third to a half of the time of the usual level, for files that are a fiftieth to a thirtieth
   * larger.
   */
  public static final int LEVEL = 4;

  private Deflation() {}

  /** Compresses with a deflater of one's own, which is ready for the next bytes then. */
  public static byte[] of(byte[] bytes, Deflater deflater) {
    deflater.reset();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[bytes.length / 2 + 64];
    int length = 0;
    while (!deflater.finished()) {
      length += deflater.deflate(out, length, out.length - length);
      if (length == out.length) {
        out = Arrays.copyOf(out, 2 * length);
      }
    }
    return Arrays.copyOf(out, length);
  }

  /** Compresses once; {@code bare} leaves out the wrapper, as ZIP does. */
  public static byte[] of(byte[] bytes, boolean bare) {
    Deflater deflater = new Deflater(LEVEL, bare);
    try {
      return of(bytes, deflater);
    } finally {
      deflater.end();
    }
  }
}
