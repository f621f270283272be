package freedomcities.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Trees;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What plain text looks like, noun by noun. */
class TextRendererTest {
  private static final String HEAD = "Draft · Ordinance · City of Sampleton\n";

  private static List<Inline> text(String words) {
    return List.of(new Inline.Text(words));
  }

  private static Block paragraph(String words) {
    return new Block.Paragraph(Block.Paragraph.Style.BODY, text(words));
  }

  private static Block.Row row(String... cells) {
    return new Block.Row(
        Stream.of(cells).map(cell -> new Block.Cell(1, false, List.of(paragraph(cell)))).toList());
  }

  private static String written(Block... blocks) {
    return TextFile.written(new Document(Trees.document(1, 0).metadata(), List.of(blocks)));
  }

  private static Block.Table table(String first, String second) {
    return new Block.Table(
        text("Votes"),
        List.of(new Block.Column(1), new Block.Column(1)),
        List.of(row("Name", "What was said")),
        List.of(row(first, second), row("B", "no")));
  }

  @Test
  void linesBreakAt72ColumnsAndNeverAtANoBreakSpace() {
    assertThat(
            written(
                paragraph("word ".repeat(13) + "in Section\u00a04 and " + "x".repeat(80) + " on")))
        .isEqualTo(
            HEAD + "\n" + "word ".repeat(13) + "in\nSection 4 and\n" + "x".repeat(80) + "\non\n");
  }

  @Test
  void wordsHeldTogetherBreakOnlyWhereNoLineIsWideEnough() {
    assertThat(written(paragraph("as in " + "Section\u00a04-2-101\u00a0".repeat(5) + "says")))
        .isEqualTo(
            HEAD
                + "\nas in Section 4-2-101 Section 4-2-101 Section 4-2-101 Section 4-2-101\n"
                + "Section 4-2-101 says\n");
  }

  @Test
  void itemsHangAndShortListsStandTogether() {
    Block inner =
        new Block.ItemList(
            Block.Marker.ROMAN,
            List.of(
                new Block.Item("", Block.Num.AUTOMATIC, List.of(paragraph("short"))),
                new Block.Item("", Block.Num.AUTOMATIC, List.of(paragraph("brief")))));
    assertThat(
            written(
                new Block.ItemList(
                    Block.Marker.ALPHA,
                    List.of(
                        new Block.Item(
                            "",
                            Block.Num.AUTOMATIC,
                            List.of(paragraph("word ".repeat(18)), inner))))))
        .isEqualTo(
            HEAD
                + "\n(a) "
                + "word ".repeat(12)
                + "word\n    "
                + "word ".repeat(4)
                + "word\n\n    (i)  short\n    (ii) brief\n");
  }

  @Test
  void shortTablesAreColumns() {
    assertThat(written(table("A", "yes")))
        .isEqualTo(
            HEAD + "\nVotes\n\nName  What was said\n----  -------------\nA     yes\nB     no\n");
  }

  @Test
  void wideTablesAreReadRowByRow() {
    assertThat(written(table("A", "yes ".repeat(20))))
        .isEqualTo(
            HEAD
                + "\nVotes\n\n  Name: A\n  What was said: "
                + "yes ".repeat(13)
                + "yes\n  "
                + "yes ".repeat(5)
                + "yes\n\n  Name: B\n  What was said: no\n");
  }

  @Test
  void changesAreWordsAndNotesAreLeftOut() {
    LocalDate day = LocalDate.of(2026, 11, 20);
    String legend =
        "In this file changes read [added: …] and [removed: …]; these marks and\n"
            + "this line are no part of the text.\n";
    assertThat(
            written(
                new Block.Paragraph(
                    Block.Paragraph.Style.BODY,
                    List.of(
                        new Inline.Text("The "),
                        new Inline.Del(text("officer "), "A", day),
                        new Inline.Ins(text("official "), "A", day),
                        new Inline.Note(text("shall"), "A", "Why?"),
                        new Inline.LineBreak(),
                        new Inline.FillIn("date", "date adopted", Inline.FillIn.Kind.DATE, true)))))
        .isEqualTo(
            HEAD
                + legend
                + "\nThe [removed: officer] [added: official] shall\n____ (date adopted)\n");
  }

  @Test
  void addressesFollowTheText() {
    URI there = URI.create("https://example.org/");
    assertThat(
            written(
                new Block.Paragraph(
                    Block.Paragraph.Style.BODY,
                    List.of(
                        new Inline.Link(there, text("the guide")),
                        new Inline.Text(", "),
                        new Inline.Link(there, text("https://example.org/"))))))
        .isEqualTo(
            HEAD + "\nthe guide, https://example.org/\n\n--\nthe guide: <https://example.org/>\n");
  }
}
