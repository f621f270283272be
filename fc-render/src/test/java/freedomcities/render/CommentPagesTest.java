package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Examples.Example;
import freedomcities.templates.DocumentKind;
import freedomcities.tree.Block;
import freedomcities.tree.Block.Paragraph.Style;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A comment is read aloud from paper: nobody turns a page in the middle of a paragraph. */
class CommentPagesTest {
  static Stream<Example> comments() throws IOException {
    return Examples.all().stream().filter(example -> example.kind().equals(DocumentKind.COMMENT));
  }

  @ParameterizedTest
  @MethodSource("comments")
  void paragraphsStandOnOnePage(Example comment) throws IOException {
    List<String> pages = pages(Examples.bytes(comment.draft(), "pdf"));
    assertThat(
            comment.document().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(
                    p ->
                        p.style() == Style.BODY
                            && p.text().stream().noneMatch(Inline.Fill.class::isInstance))
                .map(p -> plain(Linearisation.plain(p.text()))))
        .isNotEmpty()
        .allSatisfy(text -> assertThat(pages).anySatisfy(page -> assertThat(page).contains(text)));
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(plain(stripper.getText(document)));
      }
    }
    return pages;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00A0]+", " ").strip();
  }
}
