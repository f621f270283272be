package freedomcities.scan;

/**
 * How a manual is laid out.
 *
 * @param width of a column, in points
 * @param height of the text on a page
 * @param hyphens whether words are broken at the end of lines: with a hyphen or a soft one
 * @param heads whether pages have running heads and feet
 * @param columns one or two
 * @param column whether section numbers stand in a column of their own
 * @param printed the number on the first page
 */
record Layout(
    float width,
    float height,
    char hyphens,
    boolean heads,
    int columns,
    boolean column,
    int printed) {
  static final char NONE = ' ';
  static final Layout USUAL = new Layout(440, 600, NONE, true, 1, false, 5);

  static Layout of(HouseStyle style) {
    return style == HouseStyle.NUMBER_COLUMN ? new Layout(440, 600, NONE, true, 1, true, 5) : USUAL;
  }
}
