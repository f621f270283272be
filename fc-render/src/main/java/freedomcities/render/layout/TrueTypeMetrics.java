package freedomcities.render.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The metrics of a TrueType font, read from its {@code head}, {@code hhea}, {@code hmtx} and {@code cmap} tables (character
 * maps of format 4, which hold the Basic Multilingual Plane). Widths are cut to whole thousandths, as PDF files give them.
 */
public final class TrueTypeMetrics implements FontMetrics {
  private static final short MISSING = -1;

  private final short[] advances;
  private final int ascent;
  private final int descent;

  private TrueTypeMetrics(short[] advances, int ascent, int descent) {
    this.advances = advances;
    this.ascent = ascent;
    this.descent = descent;
  }

  /**
   * Reads a font file.
   *
   * @throws IllegalArgumentException if it has no Unicode character map of format 4
   */
  public static TrueTypeMetrics of(byte[] font) {
    ByteBuffer file = ByteBuffer.wrap(font);
    int units = file.getShort(table(file, "head") + 18) & 0xffff;
    int hhea = table(file, "hhea");
    int ascent = file.getShort(hhea + 4) * 1000 / units;
    int descent = -file.getShort(hhea + 6) * 1000 / units;
    int metrics = file.getShort(hhea + 34) & 0xffff;
    int hmtx = table(file, "hmtx");
    short[] byGlyph = new short[metrics];
    for (int glyph = 0; glyph < metrics; glyph++) {
      byGlyph[glyph] = (short) ((file.getShort(hmtx + 4 * glyph) & 0xffff) * 1000 / units);
    }
    return new TrueTypeMetrics(advances(file, characterMap(file, table(file, "cmap")), byGlyph), ascent, descent);
  }

  private static int table(ByteBuffer file, String tag) {
    int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    int count = file.getShort(4) & 0xffff;
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      if (file.getInt(entry) == wanted) {
        return file.getInt(entry + 8);
      }
    }
    throw new IllegalArgumentException("a font without a table " + tag);
  }

  private static int characterMap(ByteBuffer file, int cmap) {
    int count = file.getShort(cmap + 2) & 0xffff;
    for (int i = 0; i < count; i++) {
      int entry = cmap + 4 + 8 * i;
      int table = cmap + file.getInt(entry + 4);
      if (file.getShort(entry) == 3 && file.getShort(entry + 2) == 1 && file.getShort(table) == 4) {
        return table;
      }
    }
    throw new IllegalArgumentException("a font without a Unicode character map");
  }

  private static short[] advances(ByteBuffer file, int map, short[] byGlyph) {
    short[] advances = new short[0x10000];
    Arrays.fill(advances, MISSING);
    int segments = (file.getShort(map + 6) & 0xffff) / 2;
    int ends = map + 14;
    int starts = ends + 2 * segments + 2;
    int deltas = starts + 2 * segments;
    int offsets = deltas + 2 * segments;
    for (int i = 0; i < segments; i++) {
      int end = file.getShort(ends + 2 * i) & 0xffff;
      int start = file.getShort(starts + 2 * i) & 0xffff;
      int delta = file.getShort(deltas + 2 * i);
      int offset = file.getShort(offsets + 2 * i) & 0xffff;
      for (int c = start; c <= end && c < 0xffff; c++) {
        int glyph = offset == 0 ? c : file.getShort(offsets + 2 * i + offset + 2 * (c - start)) & 0xffff;
        glyph = offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xffff;
        if (glyph != 0) {
          advances[c] = byGlyph[Math.min(glyph, byGlyph.length - 1)];
        }
      }
    }
    return advances;
  }

  @Override
  public int advance(int codePoint) {
    return codePoint < advances.length ? advances[codePoint] : MISSING;
  }

  @Override
  public int ascent() {
    return ascent;
  }

  @Override
  public int descent() {
    return descent;
  }
}
