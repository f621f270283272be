package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.templates.Draft;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same input gives the same bytes, wherever the machine stands. */
@Isolated("sets the locale and the time zone of the whole process")
class AnyLocaleTest {
  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#all")
  void sameInputSameBytesInAnyZoneAndLocale(Examples.Example example) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      byte[][] first = everyFormat(example);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[][] second = everyFormat(example);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      byte[][] third = everyFormat(example);
      assertThat(first).hasNumberOfRows(6);
      assertThat(second).isDeepEqualTo(first);
      assertThat(third).isDeepEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static byte[][] everyFormat(Examples.Example example) {
    FreedomCities fresh = FreedomCities.standard();
    Draft draft = example.draft(fresh);
    return Examples.formats().stream()
        .map(format -> fresh.bytes(draft, format))
        .toArray(byte[][]::new);
  }
}
