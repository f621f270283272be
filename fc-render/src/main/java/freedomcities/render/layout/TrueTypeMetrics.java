package freedomcities.render.layout;

import java.nio.ByteBuffer;

/**
 * The metrics of a TrueType font, read from its {@code head}, {@code hhea}, {@code hmtx}, {@code
 * cmap} and {@code kern} tables (character maps of format 4, which hold the Basic Multilingual
 * Plane). Widths are cut to whole thousandths, as PDF files give them.
 */
public final class TrueTypeMetrics implements FontMetrics {
  private static final int MISSING = -1;

  /** The glyph of each character, 0 if there is none. */
  private final char[] glyphs;

  private final short[] widths;
  private final Kerning kerning;
  private final int ascent;
  private final int descent;

  private TrueTypeMetrics(char[] glyphs, short[] widths, Kerning kerning, int ascent, int descent) {
    this.glyphs = glyphs;
    this.widths = widths;
    this.kerning = kerning;
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
    FontTables tables = new FontTables(file);
    int units = file.getShort(needed(tables, "head") + 18) & 0xffff;
    int hhea = needed(tables, "hhea");
    int ascent = file.getShort(hhea + 4) * 1000 / units;
    int descent = -file.getShort(hhea + 6) * 1000 / units;
    int metrics = file.getShort(hhea + 34) & 0xffff;
    int hmtx = needed(tables, "hmtx");
    short[] byGlyph = new short[metrics];
    for (int glyph = 0; glyph < metrics; glyph++) {
      byGlyph[glyph] = (short) ((file.getShort(hmtx + 4 * glyph) & 0xffff) * 1000 / units);
    }
    char[] glyphs = glyphs(file, characterMap(file, needed(tables, "cmap")));
    return new TrueTypeMetrics(glyphs, byGlyph, kerning(tables, glyphs, units), ascent, descent);
  }

  private static Kerning kerning(FontTables tables, char[] glyphs, int units) {
    int kern = tables.find("kern");
    return kern < 0 ? Kerning.NONE : Kerning.of(tables.file(), kern, glyphs, units);
  }

  private static int needed(FontTables tables, String name) {
    int at = tables.find(name);
    if (at < 0) {
      throw new IllegalArgumentException("a font without a table " + name);
    }
    return at;
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

  /** The glyph of each character, 0 if there is none. */
  private static char[] glyphs(ByteBuffer file, int map) {
    char[] glyphs = new char[0x10000];
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
        int glyph =
            offset == 0 ? c : file.getShort(offsets + 2 * i + offset + 2 * (c - start)) & 0xffff;
        glyphs[c] = (char) (offset != 0 && glyph == 0 ? 0 : glyph + delta);
      }
    }
    return glyphs;
  }

  @Override
  public int advance(int codePoint) {
    int glyph = glyph(codePoint);
    return glyph == 0 ? MISSING : width(glyph);
  }

  /** The number of a character's glyph, 0 if the font has none for it. */
  public int glyph(int codePoint) {
    return codePoint < glyphs.length ? glyphs[codePoint] : 0;
  }

  /** The width of a glyph. */
  public int width(int glyph) {
    return widths[Math.min(glyph, widths.length - 1)];
  }

  @Override
  public int kern(int left, int right) {
    return kerning.between(left, right);
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
