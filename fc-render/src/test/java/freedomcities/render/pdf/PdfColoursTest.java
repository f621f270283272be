package freedomcities.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Examples;
import freedomcities.render.Examples.Example;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word and line of every document can be made out, and no colour is needed to understand it.
 */
class PdfColoursTest {
  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#everyStyle")
  void isReadAsWellWithoutColours(Example example) {
    assertThat(PdfColours.faults(Examples.bytes(example.draft(), "pdf"))).isEmpty();
  }

  @Test
  void whatIsHardToMakeOutIsFound() throws IOException {
    byte[] pdf =
        drawn(
            page -> {
              text(page, 0.5f, 700);
              grey(page, 0.85f);
              page.addRect(50, 590, 300, 30);
              page.fill();
              text(page, 0.4f, 600);
              page.setStrokingColor(0.8f);
              page.moveTo(50, 500);
              page.lineTo(300, 500);
              page.stroke();
              page.setNonStrokingColor(0.6f, 0f, 0f);
              page.addRect(50, 400, 20, 20);
              page.fill();
            });
    assertThat(PdfColours.faults(pdf))
        .containsExactly(
            "page 1: line of #cccccc on #ffffff: 1.6 to 1",
            "page 1: shape of #990000 is lost in print without colours",
            "page 1: text of #666666 on #d9d9d9: 4.1 to 1",
            "page 1: text of #808080 on #ffffff: 3.9 to 1");
    assertThat(PdfColours.faults(drawn(page -> grey(page, 0)))).containsExactly("no text was seen");
  }

  private interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }

  private static byte[] drawn(Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawing.on(content);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void text(PDPageContentStream page, float grey, float y) throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(FontName.HELVETICA), 11);
    grey(page, grey);
    page.newLineAtOffset(60, y);
    page.showText("faint");
    page.endText();
  }

  private static void grey(PDPageContentStream page, float grey) throws IOException {
    page.setNonStrokingColor(grey);
  }
}
