package freedomcities.render.layout;

/**
 * The shape a paragraph is set in.
 *
 * @param left where lines begin, from the left edge of the flow
 * @param width how long a line may be
 * @param indent what the first line is moved by, negative for a hanging indent
 * @param alignment how lines stand within the width
 * @param leading from baseline to baseline
 */
public record ParagraphShape(
    float left, float width, float indent, Alignment alignment, float leading) {
  /** How lines stand. */
  public enum Alignment {
    LEFT,
    RIGHT,
    /** Lines of a centred paragraph are broken to about the same length. */
    CENTRED,
    /** Both edges straight, but for the last line. */
    JUSTIFIED
  }

  /** The same with its first line moved in. */
  public ParagraphShape indented(float by) {
    return new ParagraphShape(left, width, by, alignment, leading);
  }

  /** The same with lines this far apart. */
  public ParagraphShape led(float apart) {
    return new ParagraphShape(left, width, indent, alignment, apart);
  }

  float left(boolean first) {
    return first ? left + indent : left;
  }

  float width(boolean first) {
    return first ? width - indent : width;
  }
}
