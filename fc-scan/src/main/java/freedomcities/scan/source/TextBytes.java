package freedomcities.scan.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The letters of a text file: UTF-8, UTF-16 with its mark, or else what Windows wrote. */
final class TextBytes {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextBytes() {}

  static String decode(byte[] bytes, Refusal refusal) {
    boolean utf16 =
        bytes.length > 1
            && ((bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff
                || (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe);
    String text = decoded(bytes, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    long controls = text.chars().filter(c -> c < ' ' && "\t\n\r\f\u000b".indexOf(c) < 0).count();
    if (controls > text.length() / 100 || text.indexOf('\0') >= 0) {
      throw refusal.because(
          "this is no text, PDF, Word file or web page", "give the manual as one of these");
    }
    return text.replace("\r\n", "\n").replace('\r', '\n').replace('\u000b', '\n');
  }

  private static String decoded(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException otherwise) {
      return new String(bytes, WINDOWS);
    }
  }
}
