package freedomcities.render.pdf.composing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.render.layout.Face;
import freedomcities.render.pdf.fonts.FontStack;
import freedomcities.render.spi.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphsTest {
  private final Glyphs glyphs = new Glyphs(FontStack.LIBERATION_SERIF);

  @ParameterizedTest
  @EnumSource(Face.class)
  void shows_the_names_of_people_and_places(Face face) {
    String names =
        "Kaʻiulani · Nguyễn Thị Ánh · Łukasz Đurić · Tóhonoʼoʼodham · Diné Bikéyah · Naabeehó · ƛ̓"
            + " · x̌ · łuʔ · Γιώργος · Наталія Їжак · “quoted” — §§ 4–5 · ¼ · € · ≥";
    assertThat(glyphs.ready(names, face)).isNotEmpty();
  }

  @Test
  void composes_letters_before_it_looks_for_them() {
    assertThat(glyphs.ready("Nguye\u0302\u0303n", Face.REGULAR)).isEqualTo("Nguy\u1ec5n");
  }

  @Test
  void makes_only_the_substitutions_it_states() {
    assertThat(glyphs.ready("a\u2011b\u202fc\u2007d\te\nf\u00a0g", Face.REGULAR))
        .isEqualTo("a-b\u00a0c\u00a0d e f\u00a0g");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0639, U+0639 ARABIC LETTER AIN, Arabic script
          05D0, U+05D0 HEBREW LETTER ALEF, Hebrew script
          0915, U+0915 DEVANAGARI LETTER KA, Devanagari script
          0E01, U+0E01 THAI CHARACTER KO KAI, Thai script
          13A0, U+13A0 CHEROKEE LETTER A, no glyph
          4E2D, U+4E2D CJK UNIFIED IDEOGRAPHS 4E2D, no glyph
          1F600, U+1F600 GRINNING FACE, no glyph
          202E, U+202E RIGHT-TO-LEFT OVERRIDE, invisible
          00AD, U+00AD SOFT HYPHEN, invisible
          0001, U+0001 START OF HEADING, no glyph
          FFFF, U+FFFF (no Unicode name), no glyph
          """)
  void refuses_by_name_what_it_cannot_show(String hex, String named, String reason) {
    String words = "Town of " + Character.toString(Integer.parseInt(hex, 16));
    assertThatThrownBy(() -> glyphs.ready(words, Face.REGULAR))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining(named)
        .hasMessageContaining(reason);
  }

  @Test
  void refuses_half_a_character() {
    assertThatThrownBy(() -> glyphs.ready("a\ud83d", Face.REGULAR))
        .isInstanceOf(RenderException.class);
  }
}
