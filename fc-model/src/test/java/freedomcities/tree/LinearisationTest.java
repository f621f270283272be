package freedomcities.tree;

import static freedomcities.tree.SampleDocument.of;
import static freedomcities.tree.SampleDocument.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.Goldens;
import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinearisationTest {

  @Test
  void ofEveryNounIsAsWritten() throws IOException {
    Goldens.compare(
        Path.of("src/test/resources/freedomcities/tree/whole.document"),
        ".txt",
        String.join("\n", Linearisation.of(SampleDocument.whole())) + "\n");
  }

  @Test
  void leavesOutNotes() {
    assertThat(Linearisation.of(SampleDocument.whole()))
        .noneMatch(line -> line.contains("no reader sees"));
  }

  @Test
  void hasNoEmptyLines() {
    assertThat(Linearisation.of(of(paragraph(" \u00a0 "), paragraph("a")))).containsExactly("a");
  }

  @Property
  void normalisesOnceForAll(@ForAll String text) {
    String once = Linearisation.normalise(text);
    assertThat(Linearisation.normalise(once))
        .isEqualTo(once)
        .isEqualTo(once.strip())
        .doesNotContain("  ", "\u00a0", "\n");
  }
}
