package freedomcities.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Examples;
import freedomcities.templates.Draft;
import freedomcities.tree.Linearisation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of every example as a web page. */
class HtmlExamplesTest {
  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#all")
  void thePageSaysWhatTheTreeSaysAndIsValid(Examples.Example example) {
    Draft draft = example.draft();
    byte[] html = Examples.bytes(draft, "html");
    assertThat(HtmlText.lines(html)).isEqualTo(Linearisation.of(draft.document()));
    assertThat(NuHtml.errors(html)).isEmpty();
  }
}
