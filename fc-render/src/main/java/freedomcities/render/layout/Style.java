package freedomcities.render.layout;

/** How words look. */
public record Style(Face face, float size, Decoration decoration) {
  /** A line along the words. */
  public enum Decoration {
    NONE, UNDERLINE, STRIKE
  }

  public Style(Face face, float size) {
    this(face, size, Decoration.NONE);
  }

  public Style bold() {
    return with(face.bold());
  }

  public Style italic() {
    return with(face.italic());
  }

  public Style with(Decoration line) {
    return new Style(face, size, line);
  }

  private Style with(Face other) {
    return other == face ? this : new Style(other, size, decoration);
  }
}
