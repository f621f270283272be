package freedomcities.render.layout;

/** The four cuts of the one text family a document is set in. */
public enum Face {
  REGULAR,
  BOLD,
  ITALIC,
  BOLD_ITALIC;

  public Face bold() {
    return this == REGULAR || this == BOLD ? BOLD : BOLD_ITALIC;
  }

  public Face italic() {
    return this == REGULAR || this == ITALIC ? ITALIC : BOLD_ITALIC;
  }
}
