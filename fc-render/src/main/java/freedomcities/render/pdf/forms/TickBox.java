package freedomcities.render.pdf.forms;

import org.openpdf.text.pdf.PdfContentByte;

/** What a box to tick looks like, in a form or on paper. */
public final class TickBox {
  private TickBox() {}

  /** The side of a box that takes so much room on its line. */
  public static float side(float width) {
    return width * 0.94f;
  }

  public static void draw(PdfContentByte content, float x, float y, float side, boolean ticked) {
    content.setLineWidth(0.8f);
    content.rectangle(x, y, side, side);
    content.stroke();
    if (ticked) {
      content.setLineWidth(1.4f);
      content.moveTo(x + side * 0.2f, y + side * 0.52f);
      content.lineTo(x + side * 0.42f, y + side * 0.25f);
      content.lineTo(x + side * 0.82f, y + side * 0.8f);
      content.stroke();
    }
  }
}
