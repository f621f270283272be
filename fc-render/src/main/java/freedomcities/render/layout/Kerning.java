package freedomcities.render.layout;

import java.nio.ByteBuffer;

/**
 * How much closer together two letters stand than their widths say, from the {@code kern} table of
 * a TrueType font (format 0, horizontal). Within words only: nothing is drawn closer to a space,
 * nor to a character that a line may end after, since whether the next one stands beside it is
 * known only once the lines are chosen.
 */
final class Kerning {
  static final Kerning NONE = new Kerning(1);
  private static final int FREE = 0;

  /** Open addressing, a quarter full; a pair is its two characters, the first in the upper half. */
  private final int[] pairs;

  private final short[] values;

  private Kerning(int room) {
    this.pairs = new int[room];
    this.values = new short[room];
  }

  /**
   * Reads a table.
   *
   * @param at where it begins
   * @param glyphs of each character, 0 if there is none
   * @param units of the font in an em
   */
  static Kerning of(ByteBuffer file, int at, char[] glyphs, int units) {
    boolean horizontal =
        file.getShort(at) == 0
            && file.getShort(at + 2) > 0
            && (file.getShort(at + 8) & 0xff07) == 1;
    if (!horizontal) {
      return NONE;
    }
    int count = file.getShort(at + 10) & 0xffff;
    Kerning kerning = new Kerning(Integer.highestOneBit(Math.max(1, count)) * 8);
    // The characters of a glyph, a chain: the first by glyph, the next by character.
    char[] first = new char[0x10000];
    char[] next = new char[0x10000];
    for (char c = 0xfffe; c > 0; c--) {
      if (glyphs[c] != 0) {
        next[c] = first[glyphs[c]];
        first[glyphs[c]] = c;
      }
    }
    for (int i = 0; i < count; i++) {
      int pair = at + 18 + 6 * i;
      short value = (short) Math.round(file.getShort(pair + 4) * 1000f / units);
      for (char left = first[file.getShort(pair) & 0xffff]; left != 0; left = next[left]) {
        for (char right = first[file.getShort(pair + 2) & 0xffff];
            right != 0;
            right = next[right]) {
          if (!Character.isSpaceChar(left)
              && !Character.isSpaceChar(right)
              && !ParagraphItems.isBreakable(left)) {
            kerning.put(left, right, value);
          }
        }
      }
    }
    return kerning;
  }

  /** What to add between two characters, in thousandths of the type size; mostly negative. */
  int between(int left, int right) {
    return left > 0xffff || right > 0xffff ? 0 : values[slot(left << 16 | right)];
  }

  private void put(int left, int right, short value) {
    int pair = left << 16 | right;
    int slot = slot(pair);
    pairs[slot] = pair;
    values[slot] = value;
  }

  private int slot(int pair) {
    int mask = pairs.length - 1;
    int slot = pair * 0x9E3779B9 >>> 16 & mask;
    while (pairs[slot] != pair && pairs[slot] != FREE) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
