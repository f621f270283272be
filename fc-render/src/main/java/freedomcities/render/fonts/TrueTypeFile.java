package freedomcities.render.fonts;

import freedomcities.render.layout.FontTables;
import freedomcities.render.layout.TrueTypeMetrics;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** Whether the bytes of a file are a font that can be set and embedded. */
final class TrueTypeFile {
  private static final int VERSION_1 = 0x00010000;
  private static final int APPLE = FontTables.tag("true");

  /**
   * Of {@code OS/2}, where the licence says what may be done: the usage permissions, of which 2
   * forbids all.
   */
  private static final int PERMISSIONS_AT = 8, PERMISSIONS = 0xf, RESTRICTED = 2;

  private TrueTypeFile() {}

  /** What is wrong; empty if nothing is. */
  static Optional<String> fault(byte[] font) {
    ByteBuffer file = ByteBuffer.wrap(font);
    if (font.length < 12 || file.getInt(0) != VERSION_1 && file.getInt(0) != APPLE) {
      return Optional.of("it is no TrueType font");
    }
    FontTables tables = new FontTables(file);
    try {
      for (String table :
          List.of("head", "hhea", "hmtx", "maxp", "cmap", "glyf", "loca", "OS/2", "name", "post")) {
        if (tables.find(table) < 0) {
          return Optional.of("the font has no table " + table);
        }
      }
      if ((file.getShort(tables.find("OS/2") + PERMISSIONS_AT) & PERMISSIONS) == RESTRICTED) {
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
}
