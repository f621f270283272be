package freedomcities.render.pdf.painting;

import static freedomcities.render.pdf.SampleOrdinance.body;
import static freedomcities.render.pdf.SampleOrdinance.text;
import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.layout.PageSetup;
import freedomcities.render.pdf.PdfChecks;
import freedomcities.render.pdf.PdfRendererTest;
import freedomcities.render.pdf.PdfText;
import freedomcities.render.pdf.SampleOrdinance;
import freedomcities.tree.Block;
import freedomcities.tree.Block.Cell;
import freedomcities.tree.Block.Column;
import freedomcities.tree.Block.Paragraph;
import freedomcities.tree.Block.Row;
import freedomcities.tree.Conventions;
import freedomcities.tree.Conventions.Changes;
import freedomcities.tree.Conventions.LineNumbers;
import freedomcities.tree.Document;
import freedomcities.tree.SectionNumbering;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineCounterTest {
  private static byte[] pdf(LineNumbers lines, Block... blocks) {
    Conventions conventions =
        new Conventions(SectionNumbering.SECTION, Changes.STRIKE_UNDERLINE, lines);
    return PdfRendererTest.pdf(
        new Document(SampleOrdinance.metadata("en-US", conventions), List.of(blocks)));
  }

  /**
   * The lines of a page between head and foot: the margin's number on the same baseline, a bar, the
   * words.
   */
  private static List<String> lines(byte[] pdf, int page) throws IOException {
    TreeMap<Float, StringBuilder> margin = new TreeMap<>();
    TreeMap<Float, StringBuilder> words = new TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            float y = glyph.getYDirAdj();
            if (y > PageSetup.LETTER.top()
                && y < PageSetup.LETTER.height() - PageSetup.LETTER.bottom()) {
              TreeMap<Float, StringBuilder> side =
                  glyph.getXDirAdj() < PageSetup.LETTER.left() - 1 ? margin : words;
              on(side, y).append(glyph.getUnicode());
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    try (PDDocument file = Loader.loadPDF(pdf)) {
      stripper.getText(file);
    }
    List<String> lines = new ArrayList<>();
    words.forEach((y, line) -> lines.add(on(margin, y) + "|" + line.toString().strip()));
    assertThat(margin).hasSameSizeAs(words);
    return lines;
  }

  /** What stands on a baseline, rounding aside. */
  private static StringBuilder on(TreeMap<Float, StringBuilder> lines, float y) {
    return lines.subMap(y - 0.1f, y + 0.1f).values().stream()
        .findFirst()
        .orElseGet(() -> lines.computeIfAbsent(y, at -> new StringBuilder()));
  }

  @Test
  void numbers_running_text_and_nothing_else() throws IOException {
    Cell cell = new Cell(1, false, List.of(body("cell")));
    byte[] pdf =
        pdf(
            LineNumbers.PAGE,
            new Block.Title(text("A title")),
            new Paragraph(Paragraph.Style.DOCKET, text("No. 1")),
            new Block.Section(
                "s",
                Block.Num.AUTOMATIC,
                text("Words"),
                List.of(
                    new Block.ItemList(
                        Block.Marker.ALPHA,
                        List.of(new Block.Item("", Block.Num.AUTOMATIC, List.of(body("item"))))))),
            new Block.Table(
                text("Caption"),
                List.of(new Column(1)),
                List.of(new Row(List.of(cell))),
                List.of(new Row(List.of(cell)))),
            new Block.Grid(List.of(new Column(1)), List.of(List.of(List.of(body("grid"))))),
            body("after"),
            new Paragraph(Paragraph.Style.IMPRINT, text("imprint")));
    assertThat(lines(pdf, 1))
        .containsExactly(
            "1|A title",
            "2|No. 1",
            "3|Section 1. Words",
            "4|(a)item",
            "5|Caption",
            "|cell",
            "|cell",
            "|grid",
            "6|after",
            "|imprint");
  }

  @ParameterizedTest
  @EnumSource(LineNumbers.class)
  void begins_again_on_each_page_or_goes_on(LineNumbers kind) throws IOException {
    byte[] pdf =
        pdf(kind, IntStream.range(0, 60).mapToObj(i -> body("words")).toArray(Block[]::new));
    List<String> first = lines(pdf, 1);
    List<String> second = lines(pdf, 2);
    switch (kind) {
      case OFF -> assertThat(first).containsOnly("|words");
      case PAGE -> assertThat(List.of(first.getFirst(), second.getFirst())).containsOnly("1|words");
      case CONTINUOUS -> {
        assertThat(first.getLast()).isEqualTo(first.size() + "|words");
        assertThat(second.getFirst()).isEqualTo(first.size() + 1 + "|words");
      }
    }
    assertThat(PdfText.lines(pdf)).hasSize(60).containsOnly("words");
    PdfChecks.assertValid(pdf);
  }
}
