package freedomcities.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.tree.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets the locale and the time zone of the whole process")
class DeterminismTest {
  private final Document document = SampleOrdinance.ordinance();

  @Test
  void gives_the_same_bytes_in_any_time_zone_and_locale() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      byte[] turkish = PdfRendererTest.pdf(document);
      TimeZone.setDefault(TimeZone.getTimeZone("America/Phoenix"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(PdfRendererTest.pdf(document)).isEqualTo(turkish);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void gives_the_same_bytes_on_eight_threads_at_once() throws Exception {
    PdfRenderer renderer = new PdfRenderer();
    byte[] alone = PdfRendererTest.pdf(renderer, document);
    byte[] other = PdfRendererTest.pdf(renderer, SampleOrdinance.kitchen());
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<byte[]>> files = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        Document one = i % 2 == 0 ? document : SampleOrdinance.kitchen();
        files.add(threads.submit(() -> PdfRendererTest.pdf(renderer, one)));
      }
      for (int i = 0; i < files.size(); i++) {
        assertThat(files.get(i).get()).isEqualTo(i % 2 == 0 ? alone : other);
      }
    }
  }

  @Test
  void takes_its_identifier_from_the_content() {
    String one = id(PdfRendererTest.pdf(document));
    assertThat(one)
        .isEqualTo(id(PdfRendererTest.pdf(document)))
        .isNotEqualTo(id(PdfRendererTest.pdf(SampleOrdinance.kitchen())));
    assertThat(one).matches("[0-9a-f]{32}").isNotEqualTo("0".repeat(32));
  }

  private static String id(byte[] pdf) {
    String file = new String(pdf, StandardCharsets.ISO_8859_1);
    int at = file.lastIndexOf("/ID [<") + 6;
    return file.substring(at, at + 32);
  }
}
