package freedomcities.scan.source;

/**
 * Letters in a row on one base line, without a wide space between them.
 *
 * @param text with single spaces between words
 * @param left where the first letter begins, in points from the left of the page
 * @param right where the last one ends
 * @param base of the letters, from the top of the page
 * @param size of most of its letters
 * @param bold whether all of it is
 */
record Fragment(String text, float left, float right, float base, float size, boolean bold) {
  /** Whether both stand on one line. */
  boolean besides(Fragment other) {
    return Math.abs(base - other.base) <= 0.4f * Math.max(4, Math.min(size, other.size));
  }
}
