package freedomcities.render.pdf;

import static freedomcities.render.pdf.SampleOrdinance.body;
import static freedomcities.render.pdf.SampleOrdinance.text;
import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.tree.Block;
import freedomcities.tree.Block.Paragraph;
import freedomcities.tree.Conventions;
import freedomcities.tree.Conventions.Changes;
import freedomcities.tree.Conventions.LineNumbers;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Inline.Text;
import freedomcities.tree.SectionNumbering;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What eyes see of a change, and what the tags tell of it. */
class ChangeMarksTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

  private static Inline ins(Inline... text) {
    return new Inline.Ins(List.of(text), "A. Drafter", DATE);
  }

  private static Inline del(Inline... text) {
    return new Inline.Del(List.of(text), "A. Drafter", DATE);
  }

  private static Document document(Changes changes, Block... blocks) {
    Conventions conventions = new Conventions(SectionNumbering.SECTION, changes, LineNumbers.OFF);
    return new Document(SampleOrdinance.metadata("en-US", conventions), List.of(blocks));
  }

  private static Paragraph paragraph(Inline... text) {
    return new Paragraph(Paragraph.Style.BODY, List.of(text));
  }

  /** The words drawn, the first lines of the page. */
  private static String drawn(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file);
    }
  }

  @ParameterizedTest
  @EnumSource(Changes.class)
  void are_seen_as_the_convention_has_them_and_told_in_words(Changes changes) throws IOException {
    Document document =
        document(
            changes,
            paragraph(
                new Text("The"),
                del(new Text(" officer ")),
                ins(new Text("official in charge ")),
                new Text("acts.")));
    byte[] pdf = PdfRendererTest.pdf(document);
    assertThat(PdfText.lines(pdf))
        .containsExactly("The [removed: officer] [added: official in charge] acts.");
    assertThat(drawn(pdf))
        .contains(
            switch (changes) {
              case STRIKE_UNDERLINE -> "The [removed: officer] [added: official in charge] acts.";
              case DOUBLE_PARENTHESES -> "The ((officer)) official in charge acts.";
              case BRACKETS -> "The [officer] official in charge acts.";
            });
    PdfChecks.assertValid(pdf);
  }

  @ParameterizedTest
  @EnumSource(Changes.class)
  void hold_whatever_stands_in_them(Changes changes) {
    Inline link = new Inline.Link(URI.create("https://example.org/"), text("the long form"));
    Inline blank = SampleOrdinance.blank("k", "a date", Inline.FillIn.Kind.DATE, false);
    Inline prompted = SampleOrdinance.blank("k", "a date", Inline.FillIn.Kind.DATE, true);
    Inline box = new Inline.CheckBox("c", "yes", true);
    Inline field = new Inline.TextField("f", "Name", 3);
    Inline foreign = new Inline.InLanguage("es", text("orden judicial"));
    Inline strong = new Inline.Span(Inline.Span.Role.STRONG, text("strong"));
    Inline note = new Inline.Note(text("noted words"), "Drafter", "not in print");
    Inline ref = new Inline.Ref("head");
    Block[] blocks = {
      new Block.Heading(1, "head", text("A heading")),
      paragraph(ins(link)),
      paragraph(ins(blank)),
      paragraph(ins(prompted)),
      paragraph(ins(box)),
      paragraph(ins(field)),
      paragraph(ins(foreign)),
      paragraph(ins(strong, new Text("est"))),
      paragraph(ins(note)),
      paragraph(ins(ref)),
      paragraph(ins(new Text("see "), ref)),
      paragraph(ins(ref, new Text(" there"))),
      paragraph(ins(new Text("a")), ins(new Text("b")), ins(new Text("c d"))),
      paragraph(ins(new Text("a "), del(new Text("b")))),
      paragraph(ins(del(new Text("a")), new Text(" b"))),
      paragraph(ins(ins(new Text("in one")))),
      paragraph(del(ins(new Text("in one")), new Text("x"))),
      paragraph(del(del(new Text("in one")))),
      paragraph(del()),
      paragraph(ins(blank, new Text(" "), blank)),
      paragraph(ins(link, box, field, new Inline.LineBreak(), foreign, ref, strong, note)),
      paragraph(del(link, box, field, new Inline.LineBreak(), foreign, ref, strong, note)),
      paragraph(
          new Inline.Link(
              URI.create("https://example.org/"),
              List.of(
                  new Text("a "),
                  ins(new Text("changed")),
                  del(new Text("new")),
                  new Text(" link")))),
      paragraph(ins(new Text("word ".repeat(900) + "end")))
    };
    Document document = document(changes, blocks);
    byte[] pdf = PdfRendererTest.pdf(document);
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(document));
    PdfChecks.assertValid(pdf);
  }

  @ParameterizedTest
  @EnumSource(Changes.class)
  void are_told_wherever_lines_end(Changes changes) {
    Block[] blocks = new Block[80];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] =
          paragraph(
              new Text("x".repeat(i + 1) + " "),
              del(new Text("old words")),
              new Text(" "),
              ins(new Text("new words for old")),
              new Text(" and more"),
              ins(new Text(" ends.")));
    }
    Document document = document(changes, blocks);
    assertThat(PdfText.lines(PdfRendererTest.pdf(document))).isEqualTo(PdfText.expected(document));
  }

  @Test
  void an_addition_of_nothing_is_neither_seen_nor_told() {
    byte[] pdf =
        PdfRendererTest.pdf(
            document(
                Changes.BRACKETS,
                paragraph(new Text("a"), ins(new Text(" ")), new Text("b")),
                paragraph(ins()),
                paragraph(new Text("c"))));
    assertThat(PdfText.lines(pdf)).containsExactly("a b", "c");
    PdfChecks.assertValid(pdf);
  }

  @Test
  void are_told_in_bookmarks() throws IOException {
    Document document =
        document(
            Changes.DOUBLE_PARENTHESES,
            new Block.Section(
                "s",
                Block.Num.AUTOMATIC,
                List.of(
                    new Text("Duties of "),
                    del(new Text("officers")),
                    new Text(" "),
                    ins(new Text("officials"))),
                List.of()));
    try (PDDocument file = Loader.loadPDF(PdfRendererTest.pdf(document))) {
      PDOutlineItem first = file.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(first.getTitle())
          .isEqualTo("Section 1. Duties of [removed: officers] [added: officials]");
    }
  }

  @ParameterizedTest
  @EnumSource(Changes.class)
  void leave_a_document_without_changes_as_it_is(Changes changes) {
    assertThat(PdfText.lines(PdfRendererTest.pdf(document(changes, body("No change.")))))
        .containsExactly("No change.");
  }
}
