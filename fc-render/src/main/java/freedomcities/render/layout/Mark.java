package freedomcities.render.layout;

/** Something placed on a line; {@code x} is measured from the left edge of the flow. */
public sealed interface Mark {
  float x();

  float width();

  int owner();

  /**
   * Characters of one style, a trailing space included in the text but not in the width.
   *
   * @param wordSpace what justification adds to each space, in points
   */
  record Glyphs(float x, float width, String text, Style style, float wordSpace, int owner)
      implements Mark {}

  /** A box to tick, as wide as it is high, standing on the baseline. */
  record TickBox(float x, float width, boolean ticked, int owner) implements Mark {}

  /** A ruled line to write on, a little below the baseline. */
  record Ruled(float x, float width, int owner) implements Mark {}

  /**
   * In a table of contents: dots, and at the right end the number of the page where the owner's
   * words begin.
   */
  record PageOf(float x, float width, Style style, int owner) implements Mark {}
}
