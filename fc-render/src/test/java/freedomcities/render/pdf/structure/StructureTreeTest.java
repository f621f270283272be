package freedomcities.render.pdf.structure;

import static freedomcities.render.pdf.SampleOrdinance.body;
import static freedomcities.render.pdf.SampleOrdinance.document;
import static freedomcities.render.pdf.SampleOrdinance.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.render.layout.PageSetup;
import freedomcities.render.pdf.PdfChecks;
import freedomcities.render.pdf.PdfRenderer;
import freedomcities.render.pdf.PdfRendererTest;
import freedomcities.render.pdf.PdfText;
import freedomcities.render.pdf.SampleOrdinance;
import freedomcities.render.spi.RenderException;
import freedomcities.tree.Block;
import freedomcities.tree.Block.Cell;
import freedomcities.tree.Block.Column;
import freedomcities.tree.Block.Heading;
import freedomcities.tree.Block.Paragraph;
import freedomcities.tree.Block.Paragraph.Style;
import freedomcities.tree.Block.Row;
import freedomcities.tree.Document;
import freedomcities.tree.Drawing;
import freedomcities.tree.Inline;
import freedomcities.tree.Inline.FillIn.Kind;
import freedomcities.tree.Inline.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTreeTest {
  private static final Set<String> HEADINGS = Set.of("H1", "H2", "H3", "H4", "H5", "H6");

  private static List<String> bookmarks(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      List<String> found = new ArrayList<>();
      collect(file.getDocumentCatalog().getDocumentOutline().children(), 1, found);
      return found;
    }
  }

  private static void collect(Iterable<PDOutlineItem> items, int level, List<String> found)
      throws IOException {
    for (PDOutlineItem item : items) {
      assertThat(item.getDestination()).isNotNull();
      found.add("H" + level + " " + item.getTitle());
      collect(item.children(), level + 1, found);
    }
  }

  @Test
  void has_a_bookmark_for_each_heading_nested_as_they_are() throws IOException {
    byte[] pdf = PdfRendererTest.pdf(SampleOrdinance.ordinance());
    List<String> headings = PdfText.elements(pdf, HEADINGS);
    assertThat(headings).hasSize(14).element(1).isEqualTo("H2 Section 1. Short title");
    assertThat(headings.getFirst()).startsWith("H1 An ordinance of the City of Sampleton");
    assertThat(bookmarks(pdf)).isEqualTo(headings);
  }

  @Test
  void never_skips_a_heading_level() {
    Document skipping =
        document(
            new Heading(3, "a", text("third first")),
            new Heading(1, "b", text("then first")),
            new Heading(3, "c", text("then third")));
    byte[] pdf = PdfRendererTest.pdf(skipping);
    assertThat(PdfText.elements(pdf, HEADINGS))
        .containsExactly("H1 third first", "H1 then first", "H2 then third");
    PdfChecks.assertValid(pdf);
  }

  @Test
  void leaves_quoted_headings_out_of_the_outline() throws IOException {
    assertThat(bookmarks(PdfRendererTest.pdf(SampleOrdinance.ordinance())))
        .noneMatch(title -> title.contains("3.2"));
  }

  @Test
  void ties_every_link_to_its_words_and_leads_references_to_their_target() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfRendererTest.pdf(SampleOrdinance.ordinance()))) {
      List<String> contents = new ArrayList<>();
      for (PDPage page : file.getPages()) {
        for (PDAnnotation link : page.getAnnotations()) {
          assertThat(link.getStructParent()).isNotNegative();
          contents.add(link.getContents());
        }
      }
      // The address stands on more than one line, with an annotation on each.
      assertThat(contents).contains("Section 3(d)", "Section 10").hasSizeGreaterThanOrEqualTo(4);
    }
  }

  @Test
  void tells_head_cells_from_data_and_says_what_they_name() {
    byte[] pdf = PdfRendererTest.pdf(SampleOrdinance.ordinance());
    assertThat(PdfText.elements(pdf, Set.of("TH")))
        .contains("TH Rule", "TH First step", "TH Mayor Kaʻiulani Ortiz");
    assertThat(PdfText.elements(pdf, Set.of("Caption")))
        .containsExactly("Caption What each agency does, and by when");
  }

  @Test
  void shows_a_changed_word_as_words_and_a_note_not_at_all() {
    byte[] pdf = PdfRendererTest.pdf(SampleOrdinance.ordinance());
    assertThat(PdfText.lines(pdf))
        .anyMatch(line -> line.contains("An [removed: officer] [added: official] who receives"))
        .noneMatch(line -> line.contains("The Chief asked for four"));
  }

  @Test
  void puts_the_running_head_and_the_page_count_on_each_page() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfRendererTest.pdf(SampleOrdinance.ordinance()))) {
      for (int page = 1; page <= file.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(file))
            .contains("Draft for review by counsel · Ordinance · City of Sampleton, Arizona")
            .contains("Page " + page + " of " + file.getNumberOfPages());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"letter", "legal", "a4", "large print", "justified"})
  void keeps_its_words_inside_the_margins_in_every_setup(String name) {
    PageSetup setup =
        switch (name) {
          case "legal" -> PageSetup.LETTER.legal();
          case "a4" -> PageSetup.LETTER.a4();
          case "large print" -> PageSetup.LETTER.withSize(18);
          case "justified" -> PageSetup.LETTER.withJustified(true);
          default -> PageSetup.LETTER;
        };
    for (Document sample : List.of(SampleOrdinance.ordinance(), SampleOrdinance.kitchen())) {
      byte[] pdf = PdfRendererTest.pdf(new PdfRenderer(setup), sample);
      assertThat(PdfText.outside(pdf, setup)).isEmpty();
      assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(sample));
      PdfChecks.assertValid(pdf);
    }
  }

  @Test
  void sees_words_that_reach_over_the_margin() {
    PageSetup narrower = new PageSetup(612, 792, 72, 90, 72, 72, 12, false);
    assertThat(PdfText.outside(PdfRendererTest.pdf(SampleOrdinance.ordinance()), narrower))
        .isNotEmpty();
  }

  @Test
  void takes_nodes_within_nodes() {
    Inline blank = SampleOrdinance.blank("k", "what goes in", Kind.TEXT, true);
    Paragraph mixed =
        new Paragraph(
            Style.BODY,
            List.of(
                new Inline.Ins(
                    List.of(
                        new Text("new "),
                        new Inline.InLanguage(
                            "es", List.of(new Text("orden "), new Inline.Ref("h"))),
                        new Inline.Link(
                            java.net.URI.create("mailto:a@b.example"),
                            List.of(new Text("mail "), blank))),
                    "a",
                    java.time.LocalDate.of(2026, 1, 1)),
                new Inline.LineBreak(),
                new Inline.TextField("f", "Name", 2),
                new Inline.LineBreak(),
                new Inline.CheckBox("c", "yes", true),
                new Text(" after")));
    Block.Table inner =
        new Block.Table(
            text("inner"),
            List.of(new Column(1), new Column(2)),
            List.of(new Row(List.of(new Cell(2, false, List.of(body("over both")))))),
            List.of(
                new Row(
                    List.of(
                        new Cell(1, true, List.of(body("row"))),
                        new Cell(1, false, List.of(mixed, mixed))))));
    Document document =
        document(
            new Heading(1, "h", text("Heading")),
            new Block.Quotation(List.of(mixed, inner), List.of()),
            new Block.Grid(
                List.of(new Column(1), new Column(1)),
                List.of(List.of(List.of(inner), List.of(mixed)))),
            new Block.ItemList(
                Block.Marker.ALPHA,
                List.of(
                    new Block.Item("", Block.Num.AUTOMATIC, List.of(inner)),
                    new Block.Item(
                        "",
                        Block.Num.AUTOMATIC,
                        List.of(
                            new Block.ItemList(
                                Block.Marker.ROMAN,
                                List.of(
                                    new Block.Item(
                                        "", Block.Num.AUTOMATIC, List.of(body("deep"))))))))));
    byte[] pdf = PdfRendererTest.pdf(document);
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(document));
    PdfChecks.assertValid(pdf);
  }

  @Test
  void takes_a_document_without_blocks_and_blocks_without_words() {
    for (Document empty :
        List.of(
            document(),
            document(body("")),
            document(new Block.PageBreak(), new Block.PageBreak()))) {
      byte[] pdf = PdfRendererTest.pdf(empty);
      assertThat(PdfText.lines(pdf)).isEmpty();
      PdfChecks.assertValid(pdf);
    }
  }

  @Test
  void repeats_a_tables_head_for_the_eyes_only() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      rows.add(new Row(List.of(new Cell(1, true, List.of(body("row " + i))))));
    }
    Row head = new Row(List.of(new Cell(1, false, List.of(body("the head")))));
    Document document =
        document(new Block.Table(List.of(), List.of(new Column(1)), List.of(head), rows));
    byte[] pdf = PdfRendererTest.pdf(document);
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(document));
    PdfChecks.assertValid(pdf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q 1 1", "M 0 0 L", "M 0 0 L 1 1 Z 3", "m 0 0"})
  void refuses_a_path_it_cannot_draw(String path) {
    Drawing drawing = new Drawing(10, 10, List.of(new Drawing.Shape(path, 0, 1)));
    Document document = document(new Block.Figure("words", drawing, List.of()));
    assertThatThrownBy(() -> PdfRendererTest.pdf(document))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining(path);
  }

  @Test
  void writes_names_that_look_like_markup_letter_for_letter() {
    Document hostile = document(body("${7*7} </w:t> <#assign x=1> ]]> \\) (Tj) & <b> %PDF"));
    assertThat(PdfText.lines(PdfRendererTest.pdf(hostile))).isEqualTo(PdfText.expected(hostile));
  }
}
