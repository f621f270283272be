package freedomcities.render.pdf.fonts;

import freedomcities.render.deflate.Deflation;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

/** Streams that are compressed once and stand in many files. */
final class Flate {
  private Flate() {}

  static byte[] deflated(byte[] bytes) {
    return Deflation.of(bytes, false);
  }

  /** A stream of what was compressed before. */
  static PdfStream stream(byte[] deflated) {
    PdfStream stream = new PdfStream(deflated);
    stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
    stream.put(PdfName.LENGTH, new PdfNumber(deflated.length));
    return stream;
  }
}
