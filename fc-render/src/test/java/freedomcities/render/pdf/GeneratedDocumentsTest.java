package freedomcities.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.layout.PageSetup;
import freedomcities.tree.Document;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class GeneratedDocumentsTest {
  @Property(tries = 60)
  void are_read_back_word_for_word_with_all_words_inside_the_margins(
      @ForAll long seed, @ForAll boolean justified) {
    check(seed, PageSetup.LETTER.withJustified(justified));
  }

  /** What the properties above and below are tried on. */
  @Test
  void documents_have_from_one_to_more_than_sixty_pages() throws IOException {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (long seed = 0; seed < 150; seed++) {
      try (PDDocument pdf = Loader.loadPDF(PdfRendererTest.pdf(new Generated(seed).document()))) {
        least = Math.min(least, pdf.getNumberOfPages());
        most = Math.max(most, pdf.getNumberOfPages());
      }
    }
    assertThat(least).isEqualTo(1);
    assertThat(most).isGreaterThanOrEqualTo(60);
  }

  /** Here a blank is just as wide as its column, with rounding against it. */
  @Test
  void justified_a_blank_may_fill_its_line() {
    check(-1343806752, PageSetup.LETTER.withJustified(true));
  }

  private static void check(long seed, PageSetup setup) {
    Document document = new Generated(seed).document();
    byte[] pdf = PdfRendererTest.pdf(new PdfRenderer(setup), document);
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(document));
    assertThat(PdfText.outside(pdf, setup)).isEmpty();
  }

  @Property(tries = 5)
  void keep_to_both_standards(@ForAll long seed) {
    PdfChecks.assertValid(PdfRendererTest.pdf(new Generated(seed).document()));
  }
}
