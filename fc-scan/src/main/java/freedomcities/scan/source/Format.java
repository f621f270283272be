package freedomcities.scan.source;

/** What a manual is written in. */
public enum Format {
  /** Portable Document Format: lines at places on pages. */
  PDF(true),
  /** Word: paragraphs with styles and numbers, without pages. */
  DOCX(false),
  /** A web page: headings, paragraphs and lists. */
  HTML(false),
  /** Lines of text, with pages where the file has form feeds. */
  TEXT(true),
  /** Markdown: headings, paragraphs and lists. */
  MARKDOWN(false);

  private final boolean laidOut;

  Format(boolean laidOut) {
    this.laidOut = laidOut;
  }

  /** {@return whether the file has lines rather than paragraphs} */
  public boolean laidOut() {
    return laidOut;
  }
}
