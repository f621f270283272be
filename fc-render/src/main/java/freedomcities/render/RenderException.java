package freedomcities.render;

/** A document holds what a format can't say: a character without a glyph, a node that has no counterpart. */
public final class RenderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RenderException(String message) {
    super(message);
  }
}
