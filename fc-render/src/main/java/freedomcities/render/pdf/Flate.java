package freedomcities.render.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

/** Streams that are compressed once and stand in many files. */
final class Flate {
  /** A third of the time of the usual level, for files that are a fiftieth larger. */
  static final int LEVEL = 4;

  private Flate() {}

  static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(LEVEL);
    try {
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
    } finally {
      deflater.end();
    }
  }

  /** A stream of what was compressed before. */
  static PdfStream stream(byte[] deflated) {
    PdfStream stream = new PdfStream(deflated);
    stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
    stream.put(PdfName.LENGTH, new PdfNumber(deflated.length));
    return stream;
  }
}
