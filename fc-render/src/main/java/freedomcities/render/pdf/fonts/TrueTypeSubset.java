package freedomcities.render.pdf.fonts;

import freedomcities.render.layout.FontTables;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * As much of a TrueType font as shows some of its glyphs, which keep their numbers: their outlines
 * and those they are put together from, all tables cut off after the last (OpenType 1.9: head,
 * hhea, hmtx, loca, glyf, maxp).
 */
final class TrueTypeSubset {
  private static final int TABLE_ENTRY = 16, HEADER = 12;
  private static final long CHECKSUM_OF_ALL = 0xB1B0AFBAL;

  private final FontTables font;
  private final ByteBuffer glyf;
  private final ByteBuffer loca;
  private final boolean wideOffsets;

  private TrueTypeSubset(FontTables font) {
    this.font = font;
    glyf = font.content("glyf");
    loca = font.content("loca");
    wideOffsets = font.content("head").getShort(50) == 1;
  }

  /** The file of the subset. */
  static byte[] of(FontTables font, BitSet glyphs) {
    return new TrueTypeSubset(font).file(glyphs);
  }

  private byte[] file(BitSet shown) {
    BitSet glyphs = withParts(shown);
    int count = glyphs.length();
    SortedMap<String, byte[]> tables = new TreeMap<>();
    for (String copied : new String[] {"cvt ", "fpgm", "prep"}) {
      byte[] table = bytes(font.content(copied));
      if (table.length > 0) {
        tables.put(copied, table);
      }
    }
    ByteBuffer offsets = ByteBuffer.allocate(4 * (count + 1));
    ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    for (int glyph = 0; glyph < count; glyph++) {
      offsets.putInt(outlines.size());
      if (glyphs.get(glyph)) {
        outlines.writeBytes(bytes(outline(glyph)));
        outlines.writeBytes(new byte[-outlines.size() & 3]);
      }
    }
    tables.put("loca", offsets.putInt(outlines.size()).array());
    tables.put("glyf", outlines.toByteArray());
    ByteBuffer hhea = ByteBuffer.wrap(bytes(font.content("hhea")));
    int measured = Math.min(hhea.getShort(34) & 0xffff, count);
    tables.put("hhea", hhea.putShort(34, (short) measured).array());
    tables.put("hmtx", bytes(font.content("hmtx").limit(4 * measured + 2 * (count - measured))));
    tables.put(
        "maxp", ByteBuffer.wrap(bytes(font.content("maxp"))).putShort(4, (short) count).array());
    tables.put(
        "head",
        ByteBuffer.wrap(bytes(font.content("head"))).putInt(8, 0).putShort(50, (short) 1).array());
    return file(tables);
  }

  /**
   * The glyphs, the one for what is missing, and those that accented letters and the like are put
   * together from.
   */
  private BitSet withParts(BitSet shown) {
    BitSet all = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    shown.stream().forEach(open::add);
    while (!open.isEmpty()) {
      int glyph = open.remove();
      if (!all.get(glyph)) {
        all.set(glyph);
        parts(outline(glyph), open);
      }
    }
    return all;
  }

  private static void parts(ByteBuffer outline, Deque<Integer> found) {
    if (outline.remaining() == 0 || outline.getShort(0) >= 0) {
      return;
    }
    int at = 10;
    int flags;
    do {
      flags = outline.getShort(at);
      found.add(outline.getShort(at + 2) & 0xffff);
      at +=
          4
              + ((flags & 0x1) != 0 ? 4 : 2)
              + ((flags & 0x8) != 0 ? 2 : 0)
              + ((flags & 0x40) != 0 ? 4 : 0)
              + ((flags & 0x80) != 0 ? 8 : 0);
    } while ((flags & 0x20) != 0);
  }

  private ByteBuffer outline(int glyph) {
    int from = offset(glyph);
    return glyf.slice(from, offset(glyph + 1) - from);
  }

  private int offset(int glyph) {
    return wideOffsets ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xffff);
  }

  private static byte[] bytes(ByteBuffer table) {
    byte[] bytes = new byte[table.remaining()];
    table.get(table.position(), bytes);
    return bytes;
  }

  private static byte[] file(SortedMap<String, byte[]> tables) {
    int size = HEADER + TABLE_ENTRY * tables.size();
    for (byte[] table : tables.values()) {
      size += padded(table.length);
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000)
        .putShort((short) tables.size())
        .putShort((short) (16 * power))
        .putShort((short) Integer.numberOfTrailingZeros(power))
        .putShort((short) (16 * (tables.size() - power)));
    int at = HEADER + TABLE_ENTRY * tables.size();
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      file.put(at, table.getValue());
      if (table.getKey().equals("head")) {
        head = at;
      }
      file.putInt(FontTables.tag(table.getKey()))
          .putInt((int) sum(file, at, padded(table.getValue().length)))
          .putInt(at)
          .putInt(table.getValue().length);
      at += padded(table.getValue().length);
    }
    return file.putInt(head + 8, (int) (CHECKSUM_OF_ALL - sum(file, 0, size))).array();
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }

  private static long sum(ByteBuffer file, int from, int length) {
    long sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += file.getInt(at) & 0xffffffffL;
    }
    return sum;
  }
}
