package freedomcities.render.forms;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfEncodings;
import org.openpdf.text.pdf.PdfObject;

/** Text as PDF writes it: UTF-16 or UTF-8 behind a mark that says so, otherwise the encoding of PDF's own. */
final class TextString {
  private TextString() {}

  static String decode(byte[] bytes) {
    if (begins(bytes, 0xfe, 0xff)) {
      return rest(bytes, 2, StandardCharsets.UTF_16BE);
    }
    // Not by the standard, but written by some.
    if (begins(bytes, 0xff, 0xfe)) {
      return rest(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xef, 0xbb, 0xbf)) {
      return rest(bytes, 3, StandardCharsets.UTF_8);
    }
    return PdfEncodings.convertToString(bytes, PdfObject.TEXT_PDFDOCENCODING);
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String rest(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }
}
