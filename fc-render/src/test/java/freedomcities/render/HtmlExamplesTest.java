package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.ExampleDocumentsTest.Example;
import freedomcities.render.html.HtmlText;
import freedomcities.render.html.NuHtml;
import freedomcities.templates.Draft;
import freedomcities.tree.Linearisation;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of every example as a web page. */
class HtmlExamplesTest {
  private static final String EXAMPLES = "freedomcities.render.ExampleDocumentsTest#examples";

  @ParameterizedTest
  @MethodSource(EXAMPLES)
  void thePageSaysWhatTheTreeSaysAndIsValid(Example example) {
    Draft draft = example.draft();
    byte[] html = ExampleDocumentsTest.bytes(draft, "html");
    assertThat(HtmlText.lines(html)).isEqualTo(Linearisation.of(draft.document()));
    assertThat(NuHtml.errors(html)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(EXAMPLES)
  void sameInputSameBytesInAnyZoneAndLocale(Example example) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      byte[] first = fresh(example);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(fresh(example)).isEqualTo(first);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      assertThat(fresh(example)).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static byte[] fresh(Example example) {
    Draft draft = FreedomCities.standard().draft(example.town(), example.kind(), example.settings());
    return ExampleDocumentsTest.bytes(draft, "html");
  }
}
