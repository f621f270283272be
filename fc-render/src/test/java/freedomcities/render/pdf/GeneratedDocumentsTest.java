package freedomcities.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.layout.PageSetup;
import freedomcities.tree.Document;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class GeneratedDocumentsTest {
  @Property(tries = 60)
  void are_read_back_word_for_word_with_all_words_inside_the_margins(@ForAll long seed, @ForAll boolean justified) {
    Document document = new Generated(seed).document();
    PageSetup setup = PageSetup.LETTER.withJustified(justified);
    byte[] pdf = PdfRendererTest.pdf(new PdfRenderer(setup), document);
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(document));
    assertThat(PdfText.outside(pdf, setup)).isEmpty();
  }

  @Property(tries = 5)
  void keep_to_both_standards(@ForAll long seed) {
    PdfChecks.assertValid(PdfRendererTest.pdf(new Generated(seed).document()));
  }
}
