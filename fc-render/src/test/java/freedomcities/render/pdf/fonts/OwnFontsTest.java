package freedomcities.render.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.problems.InputException;
import freedomcities.render.fonts.FontFamily;
import freedomcities.render.pdf.PdfChecks;
import freedomcities.render.pdf.PdfRenderer;
import freedomcities.render.pdf.PdfRendererTest;
import freedomcities.render.pdf.PdfText;
import freedomcities.render.pdf.SampleOrdinance;
import freedomcities.render.spi.RenderException;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fonts of one's own: embedded as subsets, the same bytes each time, and what no font has is still
 * refused by name.
 */
class OwnFontsTest {
  private static final String CHEROKEE = "\u13a0\u13a1\u13a2";
  private static final FontFamily MONO = family("Own Mono", liberation("Mono"));

  /** Has 26 Cherokee letters and nothing else. */
  private static final FontFamily ISLAND =
      family("Own Island", mapped(liberation("Sans"), 0x13a0, 26));

  private static FontFamily family(String name, byte[] font) {
    return FontFamily.of(name, font, font, font, font);
  }

  private static byte[] liberation(String kind) {
    try (InputStream in =
        OwnFontsTest.class.getResourceAsStream("/liberation/Liberation" + kind + "-Regular.ttf")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The font with a character map of its own, which gives the shapes of A, B, C … to other
   * characters.
   */
  private static byte[] mapped(byte[] font, int first, int count) {
    int glyphOfA = 36;
    byte[] out = Arrays.copyOf(font, font.length + 44);
    ByteBuffer file = ByteBuffer.wrap(out);
    int entry = entry(file, "cmap");
    file.putInt(entry + 8, font.length).putInt(entry + 12, 44);
    file.position(font.length);
    for (int value :
        new int[] {
          0,
          1,
          3,
          1,
          0,
          12,
          4,
          32,
          0,
          4,
          4,
          1,
          0,
          first + count - 1,
          0xffff,
          0,
          first,
          0xffff,
          glyphOfA - first,
          1,
          0,
          0
        }) {
      file.putShort((short) value);
    }
    return out;
  }

  private static int entry(ByteBuffer file, String table) {
    int wanted = ByteBuffer.wrap(table.getBytes(StandardCharsets.US_ASCII)).getInt();
    int at = 12;
    while (file.getInt(at) != wanted) {
      at += 16;
    }
    return at;
  }

  private static Document document(String words) {
    Document sample = SampleOrdinance.ordinance();
    return new Document(
        sample.metadata(),
        List.of(
            new Block.Title(List.of(new Inline.Text("A title"))),
            new Block.Paragraph(Block.Paragraph.Style.BODY, List.of(new Inline.Text(words)))));
  }

  private static byte[] pdf(Optional<FontFamily> text, List<FontFamily> fallback, String words) {
    return PdfRendererTest.pdf(new PdfRenderer(text, fallback), document(words));
  }

  /** The fonts in a file by name; each must be embedded. */
  private static Set<String> fonts(byte[] pdf) throws IOException {
    Set<String> names = new TreeSet<>();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      for (PDPage page : file.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
          names.add(page.getResources().getFont(font).getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
      }
    }
    return names;
  }

  @Test
  void textIsSetInTheFontThatWasGiven() throws IOException {
    byte[] pdf = pdf(Optional.of(MONO), List.of(), "Words, and no more.");
    assertThat(fonts(pdf)).containsExactly("LiberationMono");
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(document("Words, and no more.")));
    PdfChecks.assertValid(pdf);
    assertThat(pdf)
        .hasSizeLessThan(liberation("Mono").length / 2)
        .isEqualTo(
            pdf(
                Optional.of(family("Own Mono", liberation("Mono"))),
                List.of(),
                "Words, and no more."));
  }

  @Test
  void whatTheTextFontLacksComesFromTheNext() throws IOException {
    String words =
        "The "
            + CHEROKEE
            + " Nation and "
            + CHEROKEE
            + ", over a line that is long enough to be broken and set "
            + "to both margins, "
            + CHEROKEE
            + " and again "
            + CHEROKEE;
    byte[] pdf = pdf(Optional.empty(), List.of(MONO, ISLAND), words);
    assertThat(fonts(pdf))
        .contains("LiberationSerif", "LiberationSans")
        .doesNotContain("LiberationMono");
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(document(words)));
    PdfChecks.assertValid(pdf);
    assertThat(pdf(Optional.empty(), List.of(MONO, ISLAND), words)).isEqualTo(pdf);
  }

  @Test
  void aCharacterThatNoFontHasIsRefusedByName() {
    assertThatThrownBy(() -> pdf(Optional.of(MONO), List.of(ISLAND), "\u4e2d"))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("U+4E2D")
        .hasMessageContaining("Own Mono, Own Island");
    assertThatThrownBy(() -> pdf(Optional.empty(), List.of(), CHEROKEE))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("U+13A0 CHEROKEE LETTER A");
  }

  @Test
  void aFormIsTypedInTheTextFontOnly() {
    Document form =
        new Document(
            SampleOrdinance.ordinance().metadata(),
            List.of(
                new Block.Title(List.of(new Inline.Text("A form"))),
                new Block.Paragraph(
                    Block.Paragraph.Style.BODY,
                    List.of(new Inline.TextField("name", "Name", 1, "name", CHEROKEE, false)))));
    assertThatThrownBy(
            () -> PdfRendererTest.pdf(new PdfRenderer(Optional.empty(), List.of(ISLAND)), form))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("U+13A0 CHEROKEE LETTER A in a form field");
  }

  @Test
  void filesThatAreNoFontsAreRefusedAllAtOnce(@TempDir Path folder) throws IOException {
    byte[] good = liberation("Serif");
    byte[] short_ = Arrays.copyOf(good, 5000);
    byte[] forbidden = good.clone();
    ByteBuffer file = ByteBuffer.wrap(forbidden);
    file.putShort(file.getInt(entry(file, "OS/2") + 8) + 8, (short) 2);
    Path text = Files.writeString(folder.resolve("a.txt"), "no font at all");
    Path cut = Files.write(folder.resolve("cut.ttf"), short_);
    Path no = Files.write(folder.resolve("no.ttf"), forbidden);
    Path yes = Files.write(folder.resolve("yes.ttf"), good);
    assertThatThrownBy(() -> FontFamily.read("Wrong", text, cut, no, yes))
        .isInstanceOfSatisfying(
            InputException.class,
            wrong ->
                assertThat(wrong.problems())
                    .extracting(problem -> problem.location().file() + " " + problem.found())
                    .containsExactly(
                        text + " it is no TrueType font",
                        cut + " the font is cut short or damaged",
                        no + " the font's maker forbids that it be embedded"));
  }
}
