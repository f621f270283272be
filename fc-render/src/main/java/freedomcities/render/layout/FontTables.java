package freedomcities.render.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Where the tables of a TrueType font begin in its file. */
public record FontTables(ByteBuffer file) {
  /** Where a table begins, or -1 if the font has none of this name. */
  public int find(String name) {
    int wanted = tag(name);
    int count = file.getShort(4) & 0xffff;
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      if (file.getInt(entry) == wanted) {
        return file.getInt(entry + 8);
      }
    }
    return -1;
  }

  /** What a table holds; empty if the font has none of this name. */
  public ByteBuffer content(String name) {
    int wanted = tag(name);
    int count = file.getShort(4) & 0xffff;
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      if (file.getInt(entry) == wanted) {
        return file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
      }
    }
    return ByteBuffer.allocate(0);
  }

  /** Four letters as the number that stands in the file. */
  public static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
