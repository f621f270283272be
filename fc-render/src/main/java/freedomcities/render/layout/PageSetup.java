package freedomcities.render.layout;

import freedomcities.tree.Printing;

/**
 * The sheet and the type size; all measures in points.
 *
 * @param size of running text; tables, headings and small print follow from it
 * @param justified whether running text has two straight edges; ragged right is the default and
 *     easier to read
 */
public record PageSetup(
    float width,
    float height,
    float top,
    float right,
    float bottom,
    float left,
    float size,
    boolean justified) {
  /** Letter with margins of an inch, 12 point text, ragged right. */
  public static final PageSetup LETTER = new PageSetup(612, 792, 72, 72, 72, 72, 12, false);

  /** What a document asks for. */
  public static PageSetup of(Printing printing) {
    float margin = (float) printing.margin();
    return new PageSetup(
        (float) printing.pageWidth(),
        (float) printing.pageHeight(),
        margin,
        margin,
        margin,
        (float) printing.leftMargin(),
        (float) printing.textSize(),
        false);
  }

  public PageSetup {
    if (width - left - right < 8 * size || height - top - bottom < 12 * size) {
      throw new IllegalArgumentException(
          "no room for text of " + size + " points on " + width + " by " + height);
    }
  }

  /** The same margins on legal paper. */
  public PageSetup legal() {
    return new PageSetup(612, 1008, top, right, bottom, left, size, justified);
  }

  /** The same margins on A4. */
  public PageSetup a4() {
    return new PageSetup(
        (float) Printing.Paper.A4.width(),
        (float) Printing.Paper.A4.height(),
        top,
        right,
        bottom,
        left,
        size,
        justified);
  }

  /** The same sheet in another type size; 18 is large print. */
  public PageSetup withSize(float points) {
    return new PageSetup(width, height, top, right, bottom, left, points, justified);
  }

  public PageSetup withJustified(boolean straight) {
    return new PageSetup(width, height, top, right, bottom, left, size, straight);
  }

  public float textWidth() {
    return width - left - right;
  }

  public float textHeight() {
    return height - top - bottom;
  }
}
