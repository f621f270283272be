package freedomcities.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Trees;
import freedomcities.tree.Document;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the tree says, the plain text says. */
class TextRoundTripTest {
  @Provide
  Arbitrary<Document> documents() {
    return Trees.documents();
  }

  @Property(tries = 500)
  void aFileReadsBackToTheLinearisation(@ForAll("documents") Document document) {
    assertThat(TextFile.difference(TextFile.written(document), document)).isEmpty();
  }

  @Property(tries = 300)
  void noLineIsLongerThanThePageUnlessItIsOneWord(@ForAll("documents") Document document) {
    assertThat(TextFile.written(document).split("\n"))
        .allMatch(line -> line.length() <= WrappedLines.WIDTH || !line.strip().contains(" "))
        .noneMatch(line -> line.endsWith(" "));
  }
}
