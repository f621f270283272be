package freedomcities.render.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.layout.Face;
import freedomcities.render.layout.FontMetrics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.BaseFont;

class FontStackTest {
  @ParameterizedTest
  @EnumSource(Face.class)
  void layout_and_openpdf_agree_on_every_character_and_its_width(Face face) throws IOException {
    FontMetrics metrics = FontStack.LIBERATION_SERIF.metrics(face);
    BaseFont font =
        BaseFont.createFont(
            "face.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, FontFiles.serif(face), null);
    List<String> different = new ArrayList<>();
    int found = 0;
    for (int c = ' '; c < 0xfffe; c++) {
      if (Character.isSurrogate((char) c)) {
        continue;
      }
      int expected = font.charExists(c) ? font.getWidth(c) : -1;
      found += expected >= 0 ? 1 : 0;
      if (metrics.advance(c) != expected) {
        different.add(String.format("U+%04X %d %d", c, metrics.advance(c), expected));
      }
    }
    assertThat(different).isEmpty();
    assertThat(found).isGreaterThan(2000);
  }
}
