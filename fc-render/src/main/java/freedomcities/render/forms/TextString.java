package freedomcities.render.forms;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfEncodings;
import org.openpdf.text.pdf.PdfObject;

/**
 * Text as PDF writes it: UTF-16 or UTF-8 behind a mark that says so, otherwise the encoding of
 * PDF's own.
 */
final class TextString {
  /** Accents standing alone, which OpenPDF leaves out of PDF's own encoding. */
  private static final String ACCENTS = "˘ˇˆ˙˝˛˚˜";

  private static final int FIRST_ACCENT = 0x18;

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
    StringBuilder out = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      boolean accent = b >= FIRST_ACCENT && b < FIRST_ACCENT + ACCENTS.length();
      out.append(
          accent
              ? ACCENTS.substring(b - FIRST_ACCENT, b - FIRST_ACCENT + 1)
              : PdfEncodings.convertToString(new byte[] {b}, PdfObject.TEXT_PDFDOCENCODING));
    }
    return out.toString();
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
