package freedomcities.render.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.layout.Face;
import freedomcities.render.layout.FontTables;
import freedomcities.render.layout.TrueTypeMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another program's reader of fonts sees in a subset what it sees in the whole. */
class TrueTypeSubsetTest {
  @ParameterizedTest
  @EnumSource(Face.class)
  void the_usual_characters_of_a_face_look_as_in_the_whole_font(Face face) throws IOException {
    byte[] whole = FontFiles.serif(face);
    assertSame(whole, new EmbeddedFace(whole, TrueTypeMetrics.of(whole)).usual());
  }

  @Property(tries = 40)
  void any_characters_look_as_in_the_whole_font(@ForAll("shown") Set<Integer> shown)
      throws IOException {
    BitSet characters = new BitSet();
    shown.forEach(characters::set);
    assertSame(FontFiles.serif(Face.REGULAR), characters);
  }

  @Test
  void an_accented_letter_brings_the_letter_and_the_accent_that_it_is_put_together_from()
      throws IOException {
    byte[] whole = FontFiles.serif(Face.REGULAR);
    TrueTypeMetrics metrics = TrueTypeMetrics.of(whole);
    BitSet one = new BitSet();
    one.set(metrics.glyph('é'));
    TrueTypeFont subset = parsed(TrueTypeSubset.of(new FontTables(ByteBuffer.wrap(whole)), one));
    long outlines =
        IntStream.range(0, subset.getNumberOfGlyphs())
            .filter(glyph -> points(subset, glyph) > 0)
            .count();
    assertThat(outlines).as("é, e and the accent").isEqualTo(3);
    assertThat(points(subset, metrics.glyph('e'))).isPositive();
  }

  @Test
  void what_is_not_shown_is_not_there() throws IOException {
    byte[] whole = FontFiles.serif(Face.REGULAR);
    TrueTypeMetrics metrics = TrueTypeMetrics.of(whole);
    BitSet one = new BitSet();
    one.set(metrics.glyph('z'));
    TrueTypeFont subset = parsed(TrueTypeSubset.of(new FontTables(ByteBuffer.wrap(whole)), one));
    assertThat(points(subset, metrics.glyph('z'))).isPositive();
    assertThat(points(subset, metrics.glyph('a'))).isZero();
    assertThat(subset.getNumberOfGlyphs()).isEqualTo(metrics.glyph('z') + 1);
  }

  @Provide
  Arbitrary<Set<Integer>> shown() throws IOException {
    TrueTypeMetrics metrics = TrueTypeMetrics.of(FontFiles.serif(Face.REGULAR));
    List<Integer> all =
        IntStream.range(' ', 0xfffe).filter(c -> metrics.glyph(c) != 0).boxed().toList();
    return Arbitraries.of(all).set().ofMinSize(1).ofMaxSize(60);
  }

  private static void assertSame(byte[] whole, BitSet characters) throws IOException {
    TrueTypeMetrics metrics = TrueTypeMetrics.of(whole);
    BitSet glyphs = new BitSet();
    characters.stream().map(metrics::glyph).forEach(glyphs::set);
    byte[] file = TrueTypeSubset.of(new FontTables(ByteBuffer.wrap(whole)), glyphs);
    assertThat(sum(file)).as("the checksum of the file").isEqualTo(0xB1B0AFBA);
    TrueTypeFont subset = parsed(file);
    TrueTypeFont all = parsed(whole);
    for (int glyph : glyphs.stream().toArray()) {
      assertThat(outline(subset, glyph)).as("glyph " + glyph).isEqualTo(outline(all, glyph));
      assertThat(subset.getAdvanceWidth(glyph)).isEqualTo(all.getAdvanceWidth(glyph));
    }
    assertThat(file.length).isLessThan(whole.length);
  }

  private static int sum(byte[] file) {
    ByteBuffer words = ByteBuffer.wrap(file);
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }

  private static TrueTypeFont parsed(byte[] file) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
  }

  private static int points(TrueTypeFont font, int glyph) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      return data == null
          ? 0
          : data.getDescription() == null ? 0 : data.getDescription().getPointCount();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> outline(TrueTypeFont font, int glyph) throws IOException {
    GlyphData data = font.getGlyph().getGlyph(glyph);
    List<String> steps = new ArrayList<>();
    if (data != null) {
      GeneralPath path = data.getPath();
      double[] points = new double[6];
      for (PathIterator at = path.getPathIterator(new AffineTransform()); !at.isDone(); at.next()) {
        Arrays.fill(points, 0);
        steps.add(at.currentSegment(points) + Arrays.toString(points));
      }
    }
    return steps;
  }
}
