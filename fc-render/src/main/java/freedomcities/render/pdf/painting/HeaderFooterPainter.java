package freedomcities.render.pdf.painting;

import freedomcities.render.layout.Face;
import freedomcities.render.layout.Mark;
import freedomcities.render.layout.PageSetup;
import freedomcities.render.layout.ParagraphShape;
import freedomcities.render.layout.ParagraphShape.Alignment;
import freedomcities.render.layout.Piece;
import freedomcities.render.layout.Style;
import freedomcities.render.layout.TextLine;
import freedomcities.render.layout.Typesetter;
import freedomcities.render.pdf.composing.Glyphs;
import freedomcities.render.pdf.composing.StyleSheet;
import freedomcities.tree.Metadata;
import java.util.List;

/**
 * What stands at the head and foot of each page: the running head over a thin rule; the document
 * and "Page 1 of 5". Not part of the text.
 */
final class HeaderFooterPainter {
  private static final float RULE = 0.5f;

  /** Light enough that words over it keep a contrast of 15 to 1. */
  private static final float MARK = 0.88f;

  private final StyleSheet sheet;
  private final Typesetter typesetter;
  private final List<TextLine> head;
  private final List<TextLine> foot;
  private final String page;
  private final boolean draftMarked;

  HeaderFooterPainter(Metadata metadata, StyleSheet sheet, Typesetter typesetter) {
    this.sheet = sheet;
    this.typesetter = typesetter;
    Glyphs glyphs = new Glyphs(typesetter.fonts());
    Style style = sheet.furniture;
    float width = sheet.page.textWidth();
    String running = sheet.runningHead() ? String.join(" · ", metadata.runningHead()) : "";
    head = lines(glyphs.ready(running, Face.REGULAR), style, width);
    String title = glyphs.ready(metadata.title(), Face.REGULAR);
    boolean fits = typesetter.fonts().width(title, style) < width * 0.72f;
    foot = lines(fits ? title : glyphs.ready(metadata.type(), Face.REGULAR), style, width * 0.75f);
    draftMarked = metadata.draftMarked();
    page = metadata.language().startsWith("es") ? "Página %d de %d" : "Page %d of %d";
  }

  private List<TextLine> lines(String words, Style style, float width) {
    ParagraphShape measure =
        new ParagraphShape(0, width, 0, Alignment.LEFT, StyleSheet.leading(style));
    return words.isEmpty()
        ? List.of()
        : typesetter.lines(List.of(new Piece.Words(words, style, 0)), measure);
  }

  /**
   * {@code x} is where the page begins on its side of the paper; {@code packetPage} is empty where
   * there is no packet.
   */
  void paint(Canvas canvas, int number, int count, String packetPage, float x) {
    PageSetup setup = sheet.page;
    Style style = sheet.furniture;
    float leading = StyleSheet.leading(style);
    if (draftMarked) {
      canvas.artifact("Pagination", "Watermark");
      canvas.across("DRAFT", x + setup.width() / 2, setup.height() / 2, setup.width() * 0.8f, MARK);
      canvas.end();
    }
    if (!head.isEmpty()) {
      float rule = setup.height() - setup.top() + sheet.em * 1.1f;
      canvas.artifact("Pagination", "Header");
      for (int i = 0; i < head.size(); i++) {
        words(
            canvas, head.get(i), x, rule + style.size() * 0.45f + (head.size() - 1 - i) * leading);
      }
      canvas.rule(x + setup.left(), rule, setup.textWidth(), RULE);
    }
    canvas.artifact("Pagination", "Footer");
    float y = setup.bottom() - sheet.em * 2.2f;
    for (int i = 0; i < foot.size(); i++) {
      words(canvas, foot.get(i), x, y - i * leading);
    }
    String counted =
        page.replaceFirst("%d", Integer.toString(number))
            .replaceFirst("%d", Integer.toString(count));
    toTheRight(canvas, counted, x, y);
    if (!packetPage.isEmpty()) {
      toTheRight(canvas, packetPage, x, y - leading);
    }
    canvas.end();
  }

  private void toTheRight(Canvas canvas, String words, float x, float y) {
    float left =
        x
            + sheet.page.width()
            - sheet.page.right()
            - typesetter.fonts().width(words, sheet.furniture);
    canvas.text(words, sheet.furniture, 0, left, y);
  }

  private void words(Canvas canvas, TextLine line, float x, float y) {
    for (Mark mark : line.marks()) {
      if (mark instanceof Mark.Glyphs run) {
        canvas.glyphs(run, x + sheet.page.left() + run.x(), y);
      }
    }
  }
}
