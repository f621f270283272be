package freedomcities.render.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import freedomcities.render.Examples;
import freedomcities.render.layout.Face;
import freedomcities.render.layout.FontMetrics;
import freedomcities.templates.DocumentKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Letters stand as far apart as the font says, as another library reads it, and where the layout
 * put them.
 */
class KerningTest {
  /** A line may end after these, so that what follows may not stand beside them. */
  private static final String BREAKABLE = "-–—/?&=#_@";

  @ParameterizedTest
  @EnumSource(Face.class)
  void everyPairStandsAsAnotherLibraryReadsIt(Face face) throws IOException {
    FontMetrics metrics = FontStack.LIBERATION_SERIF.metrics(face);
    int[] characters =
        IntStream.concat(IntStream.range(0x20, 0x180), IntStream.range(0x2010, 0x2040)).toArray();
    List<String> different = new ArrayList<>();
    int kerned = 0;
    try (TrueTypeFont font =
        new TTFParser()
            .parse(
                new RandomAccessReadBuffer(
                    KerningTest.class.getResourceAsStream(
                        "/liberation/LiberationSerif-" + file(face) + ".ttf")))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      KerningSubtable table = font.getKerning().getHorizontalKerningSubtable();
      for (int left : characters) {
        for (int right : characters) {
          boolean within =
              !Character.isSpaceChar(left)
                  && !Character.isSpaceChar(right)
                  && BREAKABLE.indexOf(left) < 0;
          int units =
              within ? table.getKerning(glyphs.getGlyphId(left), glyphs.getGlyphId(right)) : 0;
          int expected = Math.round(units * 1000f / font.getUnitsPerEm());
          kerned += expected == 0 ? 0 : 1;
          if (metrics.kern(left, right) != expected) {
            different.add(
                Character.toString(left)
                    + Character.toString(right)
                    + " "
                    + metrics.kern(left, right)
                    + ", not "
                    + expected);
          }
        }
      }
    }
    assertThat(different).isEmpty();
    assertThat(kerned).isGreaterThan(80);
  }

  private static String file(Face face) {
    return switch (face) {
      case REGULAR -> "Regular";
      case BOLD -> "Bold";
      case ITALIC -> "Italic";
      case BOLD_ITALIC -> "BoldItalic";
    };
  }

  @Test
  void lettersArePaintedWhereTheyWereMeasured() throws IOException {
    byte[] pdf = Examples.bytes(Examples.sampleton(DocumentKind.ORDINANCE).draft(), "pdf");
    List<TextPosition> glyphs = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition glyph) {
          glyphs.add(glyph);
        }
      }.getText(document);
    }
    int closer = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      TextPosition left = glyphs.get(i - 1);
      TextPosition right = glyphs.get(i);
      boolean beside =
          left.getFont().equals(right.getFont())
              && left.getYDirAdj() == right.getYDirAdj()
              && !left.getUnicode().isBlank()
              && !right.getUnicode().isBlank()
              && right.getXDirAdj() > left.getXDirAdj()
              && right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj()
                  < left.getFontSize() / 2;
      if (beside) {
        Face face = left.getFont().getName().endsWith("Bold") ? Face.BOLD : Face.REGULAR;
        FontMetrics metrics = FontStack.LIBERATION_SERIF.metrics(face);
        int kern =
            metrics.kern(left.getUnicode().codePointAt(0), right.getUnicode().codePointAt(0));
        float expected =
            (metrics.advance(left.getUnicode().codePointAt(0)) + kern) * left.getFontSize() / 1000;
        assertThat(right.getXDirAdj() - left.getXDirAdj())
            .as(left.getUnicode() + right.getUnicode())
            .isCloseTo(expected, within(0.02f));
        closer += kern < 0 ? 1 : 0;
      }
    }
    assertThat(closer).isGreaterThan(50);
  }
}
