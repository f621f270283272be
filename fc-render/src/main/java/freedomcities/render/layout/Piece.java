package freedomcities.render.layout;

/**
 * What a paragraph is set from. {@code owner} says whose words these are; layout only carries it to
 * the painter, which knows the structure element behind the number.
 */
public sealed interface Piece {
  int owner();

  /**
   * Words in one style; lines break at their spaces, after hyphens and dashes, never at no-break
   * spaces.
   */
  record Words(String text, Style style, int owner) implements Piece {}

  /** Characters that stay on one line whatever they are, such as the underscores of a blank. */
  record Solid(String text, Style style, int owner) implements Piece {}

  /** A box to tick, drawn, about as high as a capital letter of the style. */
  record TickBox(boolean ticked, Style style, int owner) implements Piece {}

  /** A ruled line to write on; a width of 0 means up to the end of the line of text. */
  record Ruled(float width, Style style, int owner) implements Piece {}

  /** What follows starts a new line. */
  record Newline(int owner) implements Piece {}
}
