package freedomcities.internal.yaml;

import freedomcities.problems.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into text: UTF-8 only, of limited size. */
final class YamlBytes {
  private YamlBytes() {}

  static Optional<String> decode(String file, byte[] bytes, ProblemList problems) {
    Location whole = new Location(file, 0, 0);
    Optional<ForeignFile> foreign = ForeignFile.of(bytes);
    if (foreign.isPresent()) {
      problems.add(
          whole, "this is " + foreign.get().what() + ", not a text file", foreign.get().remedy());
      return Optional.empty();
    }
    if (bytes.length > YamlReader.MAX_BYTES) {
      problems.add(
          whole, "the file is larger than " + YamlReader.MAX_BYTES / 1024 + " KiB", "split it");
      return Optional.empty();
    }
    if (looksLikeUtf16(bytes)) {
      problems.add(whole, "the file is written in UTF-16", "save it as UTF-8");
      return Optional.empty();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      String bad = String.format(java.util.Locale.ROOT, "%02X", bytes[in.position()]);
      problems.add(
          endOf(file, text), "the byte " + bad + " is not UTF-8", "save the file as UTF-8");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    return first == 0xfe && second == 0xff
        || first == 0xff && second == 0xfe
        || first == 0 ^ second == 0;
  }

  private static Location endOf(String file, String text) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new Location(file, line, text.codePointCount(start, text.length()) + 1);
  }
}
