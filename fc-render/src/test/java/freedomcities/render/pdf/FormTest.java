package freedomcities.render.pdf;

import java.nio.file.*;
import org.junit.jupiter.api.Test;

class FormTest {
  @Test
  void dump() throws Exception {
    Files.write(Path.of("/tmp/forms/kitchen.pdf"), PdfRendererTest.pdf(SampleOrdinance.kitchen()));
  }
}
