package freedomcities.scan;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.RuleSet;
import freedomcities.scan.outline.Block;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** How a manual is laid out changes nothing: wrapping, page breaks, hyphens, heads, columns. */
class LayoutTest {
  private static final ManualReader READER = ManualReader.of(RuleSet.standard());

  @Provide
  Arbitrary<Layout> layouts() {
    return Combinators.combine(
            Arbitraries.integers().between(300, 460),
            Arbitraries.integers().between(260, 620),
            Arbitraries.of(Layout.NONE, '-', '\u00ad'),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, 900))
        .as(
            (width, height, hyphens, heads, printed) ->
                new Layout(width, height, hyphens, heads, 1, false, printed));
  }

  /** The sentences and how they are cited, without the pages. */
  private static List<String> read(Manual manual) {
    return manual.outline().blocks().stream()
        .flatMap(block -> block.sentences().stream().map(one -> words(block, one.text())))
        .toList();
  }

  /** Fails with what differs, and with nothing else: manuals are long. */
  private static void same(Manual other, Manual usual) {
    List<String> is = read(other);
    List<String> must = read(usual);
    assertThat(is.stream().filter(one -> !must.contains(one)).limit(4)).as("new").isEmpty();
    assertThat(must.stream().filter(one -> !is.contains(one)).limit(4)).as("missing").isEmpty();
    assertThat(is).isEqualTo(must);
  }

  private static String words(Block block, String sentence) {
    return String.join(
        "|",
        block.kind().name(),
        block.mark(),
        sentence,
        block.citation().number(),
        block.citation().heading(),
        block.citation().item());
  }

  @Property(tries = 40)
  void wrappingPageBreaksHyphensAndHeadsChangeNothing(
      @ForAll HouseStyle style, @ForAll("layouts") Layout layout) {
    List<Piece> pieces = style.manual(3, 11);
    Manual usual = READER.read("manual.pdf", PdfManual.write(pieces, Layout.USUAL));
    Manual other = READER.read("manual.pdf", PdfManual.write(pieces, layout));
    same(other, usual);
    assertThat(HouseStylesTest.faults(pieces, other, false)).isEmpty();
  }

  @Property(tries = 20)
  void twoColumnsChangeNothing(@ForAll HouseStyle style) {
    List<Piece> pieces = style.manual(5, 12);
    Layout columns = new Layout(222, 620, Layout.NONE, true, 2, false, 1);
    Manual usual = READER.read("manual.pdf", PdfManual.write(pieces, Layout.USUAL));
    Manual other = READER.read("manual.pdf", PdfManual.write(pieces, columns));
    same(other, usual);
  }

  /** The hyphens are there: without the clean-up words would be broken. */
  @Test
  void theLayoutsBreakWords() {
    List<Piece> pieces = HouseStyle.POLICY_DECIMAL.manual(2, 13);
    for (char hyphen : new char[] {'-', '\u00ad'}) {
      Layout narrow = new Layout(300, 600, hyphen, true, 1, false, 1);
      Manual manual = READER.read("manual.pdf", PdfManual.write(pieces, narrow));
      assertThat(manual.source().text()).containsPattern("[a-z]{3}[-\u00ad]\n[a-z]{3}");
      assertThat(read(manual)).noneMatch(block -> block.matches(".*[a-z][-\u00ad] ?[a-z].*"));
    }
  }

  @Property(tries = 20)
  void theWidthOfATextChangesNothing(@ForAll HouseStyle style) {
    List<Piece> pieces = style.manual(3, 14);
    Manual usual = READER.read("manual.txt", OtherManuals.text(pieces, 78, 60));
    for (int width : new int[] {60, 70, 100}) {
      Manual other = READER.read("manual.txt", OtherManuals.text(pieces, width, 44));
      same(other, usual);
    }
  }
}
