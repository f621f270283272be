package freedomcities.render.layout;

/** How words look. */
public record Style(Face face, float size, Decoration decoration) {
  /** Lines along the words. */
  public enum Decoration {
    NONE,
    UNDERLINE,
    STRIKE,
    BOTH;

    public boolean underlined() {
      return this == UNDERLINE || this == BOTH;
    }

    public boolean struck() {
      return this == STRIKE || this == BOTH;
    }
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

  /** With this line besides one there is. */
  public Style with(Decoration line) {
    boolean both = decoration != Decoration.NONE && decoration != line && line != Decoration.NONE;
    return new Style(face, size, both ? Decoration.BOTH : line);
  }

  private Style with(Face other) {
    return other == face ? this : new Style(other, size, decoration);
  }
}
