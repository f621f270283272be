package freedomcities.render.fonts;

import freedomcities.render.layout.TrueTypeMetrics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Whether the bytes of a file are a font that can be set and embedded. */
final class TrueTypeFile {
  private static final int VERSION_1 = 0x00010000;
  private static final int APPLE = tag("true");
  /** Of {@code OS/2}, where the licence says what may be done: the usage permissions, of which 2 forbids all. */
  private static final int PERMISSIONS_AT = 8, PERMISSIONS = 0xf, RESTRICTED = 2;

  private TrueTypeFile() {}

  /** What is wrong; empty if nothing is. */
  static Optional<String> fault(byte[] font) {
    ByteBuffer file = ByteBuffer.wrap(font);
    if (font.length < 12 || file.getInt(0) != VERSION_1 && file.getInt(0) != APPLE) {
      return Optional.of("it is no TrueType font");
    }
    try {
      for (String table : List.of("head", "hhea", "hmtx", "maxp", "cmap", "glyf", "loca", "OS/2", "name", "post")) {
        if (table(file, table) < 0) {
          return Optional.of("the font has no table " + table);
        }
      }
      if ((file.getShort(table(file, "OS/2") + PERMISSIONS_AT) & PERMISSIONS) == RESTRICTED) {
        return Optional.of("the font's maker forbids that it be embedded");
      }
      TrueTypeMetrics.of(font);
      return Optional.empty();
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      return Optional.of("the font is cut short or damaged");
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static int table(ByteBuffer file, String name) {
    int wanted = tag(name);
    int count = file.getShort(4) & 0xffff;
    for (int i = 0; i < count; i++) {
      if (file.getInt(12 + 16 * i) == wanted) {
        return file.getInt(12 + 16 * i + 8);
      }
    }
    return -1;
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
