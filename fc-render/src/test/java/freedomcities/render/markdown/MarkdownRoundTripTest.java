package freedomcities.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Examples;
import freedomcities.render.Trees;
import freedomcities.tree.Document;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the tree says, another's parser finds in the Markdown file. */
class MarkdownRoundTripTest {
  @Provide
  Arbitrary<Document> documents() {
    return Trees.documents();
  }

  @Property(tries = 1000)
  void aFileReadsBackToTheLinearisation(@ForAll("documents") Document document) {
    assertThat(MarkdownFile.difference(MarkdownFile.written(document), document)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#all")
  void everyExampleReadsBack(Examples.Example example) {
    Document document = example.document();
    String file = example.written("md");
    assertThat(MarkdownFile.difference(file, document)).isEmpty();
    assertThat(file).isEqualTo(MarkdownFile.written(document)).doesNotContain("\r");
  }
}
