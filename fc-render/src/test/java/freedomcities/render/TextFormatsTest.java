package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The formats that are text give the same bytes wherever they are written. */
class TextFormatsTest {
  private static List<String> files() throws IOException {
    return Examples.all().stream().filter(example -> example.file().endsWith("sampleton-az.yaml")).flatMap(
        example -> Stream.of("txt", "md", "akn").map(example::written)).toList();
  }

  @Test
  void sameInputSameBytesInAnyZoneAndLocale() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      List<String> first = files();
      assertThat(first).hasSizeGreaterThanOrEqualTo(18);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(files()).isEqualTo(first);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      assertThat(files()).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
