package freedomcities.render.html;

import freedomcities.tree.Printing;
import java.math.BigDecimal;

/**
 * The page that a web page is printed on: its size, margins and size of text are those of the Word
 * file.
 */
final class PrintedPage {
  private PrintedPage() {}

  /** A style sheet of its own, for what differs from document to document. */
  static String style(Printing printing) {
    String margin = points(printing.margin());
    String page =
        "@page { size: "
            + points(printing.pageWidth())
            + " "
            + points(printing.pageHeight())
            + "; margin: "
            + margin
            + " "
            + margin
            + " "
            + margin
            + " "
            + points(printing.leftMargin())
            + "; }\n";
    String text = "html { font-size: " + points(printing.textSize()) + "; }";
    // Who asked for large print gets it on a screen too.
    return page + (printing.large() ? text : "@media print { " + text + " }") + "\n";
  }

  private static String points(double length) {
    return BigDecimal.valueOf(length).stripTrailingZeros().toPlainString() + "pt";
  }
}
