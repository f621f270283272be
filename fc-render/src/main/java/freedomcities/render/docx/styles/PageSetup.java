package freedomcities.render.docx.styles;

import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Printing;

/**
 * A page and its margins, in twentieths of a point.
 *
 * @param top of the text; below zero where a tall head may not move it
 * @param head from the page's edge to the head
 * @param foot from the page's edge to the foot
 * @param gutter for binding or holes, beside the left margin
 */
public record PageSetup(
    int width,
    int height,
    int top,
    int right,
    int bottom,
    int left,
    int head,
    int foot,
    int gutter) {
  private static final int TWIPS = 20;

  public static PageSetup of(Printing printing) {
    int margin = twips(printing.margin());
    int half = twips(printing.margin() / 2);
    return new PageSetup(
        twips(printing.pageWidth()),
        twips(printing.pageHeight()),
        margin,
        margin,
        margin,
        twips(printing.leftMargin()),
        half,
        half,
        0);
  }

  public static int twips(double points) {
    return (int) Math.round(points * TWIPS);
  }

  /** The width of the text between the margins. */
  public int textWidth() {
    return width - left - right - gutter;
  }

  public PageSetup bound(int more) {
    return new PageSetup(width, height, top, right, bottom, left, head, foot, gutter + more);
  }

  /** {@code w:pgSz} and {@code w:pgMar}. */
  public void write(XmlWriter xml) {
    if (width > height) {
      xml.empty("w:pgSz", "w:w", text(width), "w:h", text(height), "w:orient", "landscape");
    } else {
      xml.empty("w:pgSz", "w:w", text(width), "w:h", text(height));
    }
    xml.empty(
        "w:pgMar",
        "w:top",
        text(top),
        "w:right",
        text(right),
        "w:bottom",
        text(bottom),
        "w:left",
        text(left),
        "w:header",
        text(head),
        "w:footer",
        text(foot),
        "w:gutter",
        text(gutter));
  }

  private static String text(int length) {
    return String.valueOf(length);
  }
}
