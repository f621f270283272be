package freedomcities.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Trees;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the tree says, the page says, and it stays a page. */
class HtmlRoundTripTest {
  @Provide
  Arbitrary<Document> documents() {
    return Trees.documents();
  }

  @Property(tries = 500)
  void aPageReadsBackToTheLinearisation(@ForAll("documents") Document document) {
    assertThat(HtmlText.lines(HtmlRendererTest.html(document)))
        .isEqualTo(Linearisation.of(document));
  }

  @Property(tries = 60)
  void whateverTheTreeThePageIsValid(@ForAll("documents") Document document) {
    assertThat(NuHtml.errors(HtmlRendererTest.html(document))).isEmpty();
  }
}
