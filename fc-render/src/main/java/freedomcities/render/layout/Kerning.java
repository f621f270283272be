package freedomcities.render.layout;

import java.nio.ByteBuffer;

/**
 * How much closer together two letters stand than their widths say, from the {@code kern} table of a TrueType font (format 0,
 * horizontal). Within words only: nothing is drawn closer to a space, nor to a character that a line may end after, since
 * whether the next one stands beside it is known only once the lines are chosen.
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
   * @param characters those that each glyph stands for, by its number
   * @param units of the font in an em
   */
  static Kerning of(ByteBuffer file, int at, String[] characters, int units) {
    boolean horizontal = file.getShort(at) == 0 && file.getShort(at + 2) > 0 && (file.getShort(at + 8) & 0xff07) == 1;
    if (!horizontal) {
      return NONE;
    }
    int count = file.getShort(at + 10) & 0xffff;
    Kerning kerning = new Kerning(Integer.highestOneBit(Math.max(1, count)) * 8);
    for (int i = 0; i < count; i++) {
      int pair = at + 18 + 6 * i;
      String lefts = characters[file.getShort(pair) & 0xffff];
      String rights = characters[file.getShort(pair + 2) & 0xffff];
      short value = (short) Math.round(file.getShort(pair + 4) * 1000f / units);
      for (char left : lefts.toCharArray()) {
        for (char right : rights.toCharArray()) {
          if (!Character.isSpaceChar(left) && !Character.isSpaceChar(right) && !Items.isBreakable(left)) {
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
