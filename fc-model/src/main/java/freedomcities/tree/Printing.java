package freedomcities.tree;

/**
 * How a document is to be printed.
 *
 * @param paper the size of a page
 * @param large whether in large print, 18 points
 * @param punched whether the left margin has room for three holes
 * @param design what sort of sheet it is
 */
public record Printing(Paper paper, boolean large, boolean punched, Design design) {
  /** Letter paper, ordinary print, as a document. */
  public static final Printing USUAL = new Printing(Paper.LETTER, false, false, Design.DOCUMENT);

  /** Sizes of a page. */
  public enum Paper {
    LETTER, LEGAL, A4
  }

  /** What sort of sheet a document is. */
  public enum Design {
    /** To be read, edited, and filed: wide margins, serifs, a running head. */
    DOCUMENT,
    /** To be handed out and held: narrow margins, no serifs, headings read from afar. */
    SHEET
  }

  public Printing on(Paper other) {
    return new Printing(other, large, punched, design);
  }

  public Printing large(boolean wanted) {
    return new Printing(paper, wanted, punched, design);
  }

  public Printing punched(boolean wanted) {
    return new Printing(paper, large, wanted, design);
  }

  public Printing as(Design other) {
    return new Printing(paper, large, punched, other);
  }
}
