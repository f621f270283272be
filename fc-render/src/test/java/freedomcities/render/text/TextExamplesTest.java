package freedomcities.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Examples;
import freedomcities.tree.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of every example says in plain text what its tree says. */
class TextExamplesTest {
  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#all")
  void readsBack(Examples.Example example) {
    Document document = example.document();
    String file = example.written("txt");
    assertThat(TextFile.difference(file, document)).isEmpty();
    assertThat(file).isEqualTo(TextFile.written(document)).doesNotContain("\r", "\t", "\u00a0");
  }
}
