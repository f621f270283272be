package freedomcities.render.docx;

import static freedomcities.render.pdf.SampleOrdinance.ordinance;
import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.docx.styles.BasePackage;
import freedomcities.render.docx.styles.BasePackageBuilder;
import freedomcities.render.spi.Renderer;
import freedomcities.tree.Document;
import freedomcities.tree.Printing;
import freedomcities.tree.Printing.Design;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same document, the same bytes. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
@Isolated("sets the locale and the time zone of the whole process")
class DocxBytesTest {
  private final Document document = ordinance();

  @Test
  void neitherTimeZoneNorLocaleShows() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      byte[] one = DocxRoundTripTest.docx(document);
      TimeZone.setDefault(TimeZone.getTimeZone("America/Phoenix"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(DocxRoundTripTest.docx(document)).isEqualTo(one);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void oneRendererServesManyThreads() throws Exception {
    Renderer renderer = new DocxRenderer();
    byte[] expected = DocxRoundTripTest.docx(document);
    Callable<byte[]> render =
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          renderer.render(document, out);
          return out.toByteArray();
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<byte[]>> all = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        all.add(threads.submit(render));
      }
      for (Future<byte[]> one : all) {
        assertThat(one.get()).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"DOCUMENT, false", "DOCUMENT, true", "SHEET, false", "SHEET, true"})
  void theBasePackageIsTheSameEachTimeItIsBuilt(Design design, boolean large) throws Exception {
    Printing printing = Printing.USUAL.as(design).large(large);
    try (InputStream built = BasePackage.class.getResourceAsStream(BasePackage.name(printing))) {
      assertThat(built).isNotNull();
      assertThat(BasePackageBuilder.bytes(printing)).isEqualTo(built.readAllBytes());
    }
  }
}
