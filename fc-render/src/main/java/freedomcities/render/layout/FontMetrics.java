package freedomcities.render.layout;

/** What layout needs to know of one font, in thousandths of the type size. */
public interface FontMetrics {
  /** The width of a character, or -1 if the font has no glyph for it. */
  int advance(int codePoint);

  /**
   * What two characters of a word stand apart beyond the width of the first; negative where they
   * stand closer.
   */
  default int kern(int left, int right) {
    return 0;
  }

  /** From the baseline to the top of the tall letters, positive. */
  int ascent();

  /** From the baseline to the foot of the deep letters, positive. */
  int descent();
}
