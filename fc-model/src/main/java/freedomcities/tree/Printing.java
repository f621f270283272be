package freedomcities.tree;

import static java.util.Objects.requireNonNull;

/**
 * How a document is to be printed; lengths in points. Here, so that Word and PDF set the same page.
 *
 * @param paper that goes into the printer
 * @param large whether in large print, 18 points
 * @param punched whether the left margin has room for three holes
 * @param design what sort of sheet it is
 * @param imposition how pages lie on the paper
 * @param draftMark whether DRAFT stands across the pages of a document that has a stage; in Word
 *     and PDF
 * @param fillsMarked whether values that were put into the model's words are shaded; in Word
 */
public record Printing(
    Paper paper,
    boolean large,
    boolean punched,
    Design design,
    Imposition imposition,
    boolean draftMark,
    boolean fillsMarked) {
  /** All are needed. */
  public Printing {
    requireNonNull(paper, "paper");
    requireNonNull(design, "design");
    requireNonNull(imposition, "imposition");
  }

  /** Letter paper, ordinary print, as a document. */
  public static final Printing USUAL =
      new Printing(Paper.LETTER, false, false, Design.DOCUMENT, Imposition.NONE, false, false);

  private static final double HOLES = 18, HOLE_MARGIN = 72;

  /** Sizes of paper. */
  public enum Paper {
    /** 8½ by 11 inches. */
    LETTER(612, 792),
    /** 8½ by 14 inches. */
    LEGAL(612, 1008),
    /** 210 by 297 millimetres. */
    A4(595.3, 841.9);

    private final double width;
    private final double height;

    Paper(double width, double height) {
      this.width = width;
      this.height = height;
    }

    /** {@return the shorter side, in points} */
    public double width() {
      return width;
    }

    /** {@return the longer side, in points} */
    public double height() {
      return height;
    }
  }

  /** What sort of sheet a document is. */
  public enum Design {
    /** To be read, edited, and filed: wide margins, serifs, a running head. */
    DOCUMENT,
    /** To be handed out and held: narrow margins, no serifs, headings read from afar. */
    SHEET
  }

  /**
   * How pages lie on the paper. Only PDF lays them so; in Word a page is as small, and the printer
   * does the rest.
   */
  public enum Imposition {
    /** One page, one side. */
    NONE,
    /**
     * Two pages a side, in the order in which the sheets, folded and stapled at the fold, are read.
     */
    BOOKLET,
    /** Each page twice on a side, to be cut apart. */
    HALF_SHEETS
  }

  /**
   * {@return the width of a page: of the paper, or half of its longer side if pages are laid two a
   * side}
   */
  public double pageWidth() {
    return imposition == Imposition.NONE ? paper.width() : paper.height() / 2;
  }

  /**
   * {@return the height of a page: of the paper, or its shorter side if pages are laid two a side}
   */
  public double pageHeight() {
    return imposition == Imposition.NONE ? paper.height() : paper.width();
  }

  /** {@return the margin above, below and at the right of the text} */
  public double margin() {
    return imposition != Imposition.NONE ? 36 : design == Design.SHEET ? 42 : 72;
  }

  /** {@return the margin at the left of the text, with room for holes if it is punched} */
  public double leftMargin() {
    return punched ? Math.max(HOLE_MARGIN, margin() + HOLES) : margin();
  }

  /** {@return the size of running text} */
  public double textSize() {
    return large ? 18 : design == Design.SHEET ? 11 : 12;
  }

  /**
   * {@return the same on other paper}
   *
   * @param other the paper
   */
  public Printing on(Paper other) {
    requireNonNull(other, "other");
    return new Printing(other, large, punched, design, imposition, draftMark, fillsMarked);
  }

  /**
   * {@return the same in large print, or not}
   *
   * @param wanted whether in large print
   */
  public Printing large(boolean wanted) {
    return new Printing(paper, wanted, punched, design, imposition, draftMark, fillsMarked);
  }

  /**
   * {@return the same with room for three holes, or not}
   *
   * @param wanted whether with room for holes
   */
  public Printing punched(boolean wanted) {
    return new Printing(paper, large, wanted, design, imposition, draftMark, fillsMarked);
  }

  /**
   * {@return the same as another sort of sheet}
   *
   * @param other the sort of sheet
   */
  public Printing as(Design other) {
    requireNonNull(other, "other");
    return new Printing(paper, large, punched, other, imposition, draftMark, fillsMarked);
  }

  /**
   * {@return the same with its pages laid otherwise}
   *
   * @param other how pages lie on the paper
   */
  public Printing imposed(Imposition other) {
    requireNonNull(other, "other");
    return new Printing(paper, large, punched, design, other, draftMark, fillsMarked);
  }

  /**
   * {@return the same with DRAFT across its pages, or not}
   *
   * @param wanted whether DRAFT stands there, if the document has a stage
   */
  public Printing draftMark(boolean wanted) {
    return new Printing(paper, large, punched, design, imposition, wanted, fillsMarked);
  }

  /**
   * {@return the same with shaded fills, or not}
   *
   * @param wanted whether they are shaded, in Word
   */
  public Printing fillsMarked(boolean wanted) {
    return new Printing(paper, large, punched, design, imposition, draftMark, wanted);
  }
}
