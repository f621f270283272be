package freedomcities.tree;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.tree.Inline.FillIn;
import freedomcities.tree.Inline.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A tree with its inlines replaced. */
class RewriteTest {
  private static final Document SAMPLE = SampleDocument.whole();

  private static Document rewritten(Function<Inline, List<Inline>> change) {
    return new Document(
        SAMPLE.metadata(),
        SAMPLE.blocks().stream().map(block -> Rewrite.inlines(block, change)).toList());
  }

  @Test
  void byThemselvesTheTreeIsTheSame() {
    assertThat(rewritten(List::of)).isEqualTo(SAMPLE);
  }

  /** Every text that the linearisation has, and no number, is reached. */
  @Test
  void everyTextIsReached() {
    Document capitals =
        rewritten(
            inline ->
                List.of(
                    inline instanceof Text text && !upper(text.text()).equals(text.text())
                        ? new Text(upper(text.text()))
                        : inline));
    List<String> before = Linearisation.of(SAMPLE);
    List<String> after = Linearisation.of(capitals);
    assertThat(after.stream().map(RewriteTest::upper).toList())
        .isEqualTo(before.stream().map(RewriteTest::upper).toList());
    assertThat(
            SAMPLE.blocks().stream()
                .flatMap(block -> Walk.inlines(block).stream())
                .filter(inline -> inline instanceof Text)
                .map(inline -> ((Text) inline).text()))
        .isNotEmpty()
        .allSatisfy(
            words ->
                assertThat(String.join("\n", after))
                    .contains(Linearisation.normalise(upper(words))));
  }

  @Test
  void oneBecomesSeveralOrNone() {
    Block p =
        new Block.Paragraph(Block.Paragraph.Style.BODY, List.of(new Text("a"), new Text("b")));
    assertThat(
            Rewrite.inlines(
                p, inline -> inline.equals(new Text("a")) ? List.of() : List.of(inline)))
        .isEqualTo(new Block.Paragraph(Block.Paragraph.Style.BODY, List.of(new Text("b"))));
    assertThat(
            Rewrite.inlines(
                p,
                inline ->
                    inline.equals(new Text("a"))
                        ? List.of(new Text("x"), new Text("y"))
                        : List.of(inline)))
        .isEqualTo(
            new Block.Paragraph(
                Block.Paragraph.Style.BODY, List.of(new Text("x"), new Text("y"), new Text("b"))));
  }

  /** The line of a signature stays one blank. */
  @Test
  void aSignatureKeepsALine() {
    FillIn line = new FillIn("signed", "signature", FillIn.Kind.SIGNATURE, false);
    FillIn other = new FillIn("signed", "other words", FillIn.Kind.SIGNATURE, false);
    Block block =
        new Block.Signatures(
            List.of(
                new Block.Signature(
                    List.of(new Text("Attest:")), line, List.of(List.of(new Text("Clerk"))))));
    assertThat(Rewrite.inlines(block, inline -> List.of(inline.equals(line) ? other : inline)))
        .isEqualTo(
            new Block.Signatures(
                List.of(
                    new Block.Signature(
                        List.of(new Text("Attest:")),
                        other,
                        List.of(List.of(new Text("Clerk")))))));
    assertThat(
            Rewrite.inlines(
                block,
                inline -> inline instanceof FillIn ? List.of(new Text("gone")) : List.of(inline)))
        .isEqualTo(block);
  }

  private static String upper(String words) {
    return words.toUpperCase(Locale.ROOT);
  }
}
