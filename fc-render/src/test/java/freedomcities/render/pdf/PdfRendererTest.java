package freedomcities.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.tree.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class PdfRendererTest {
  record Sample(String name, Document document) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Sample> samples() {
    return List.of(
        new Sample("ordinance", SampleOrdinance.ordinance()),
        new Sample("kitchen", SampleOrdinance.kitchen()));
  }

  public static byte[] pdf(Document document) {
    return pdf(new PdfRenderer(), document);
  }

  public static byte[] pdf(PdfRenderer renderer, Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void is_read_back_word_for_word_along_its_structure(Sample sample) throws IOException {
    byte[] pdf = pdf(sample.document());
    Files.createDirectories(Path.of("target/samples"));
    Files.write(Path.of("target/samples/" + sample.name() + ".pdf"), pdf);
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(sample.document()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keeps_to_both_standards(Sample sample) {
    PdfChecks.assertValid(pdf(sample.document()));
  }
}
