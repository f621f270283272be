package freedomcities.render.plain;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Trees;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Metadata;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A table told row by row says all that it says as a table. */
class UnfoldedTest {
  @Provide
  Arbitrary<Document> documents() {
    return Trees.documents();
  }

  @Property(tries = 300)
  void unfoldingLosesNoWord(@ForAll("documents") Document document) {
    String unfolded =
        " "
            + String.join(" ", Linearisation.of(Unfolded.of(document, (table, alone) -> false)))
            + " ";
    for (String line : Linearisation.of(document)) {
      List<String> words = Arrays.asList(line.split(" "));
      assertThat(words)
          .allMatch(
              word -> unfolded.contains(" " + word + " ") || unfolded.contains(" " + word + ": "));
    }
  }

  /** A column over which each row's cell spans lost its words. */
  @Test
  void aCellOverSeveralColumnsIsReadAfterTheWordsOfEach() {
    Block.Table table =
        new Block.Table(
            List.of(new Inline.Text("Table")),
            List.of(new Block.Column(1), new Block.Column(1), new Block.Column(1)),
            List.of(new Block.Row(List.of(cell(1, "Rule"), cell(1, "Status"), cell(1, "Step")))),
            List.of(
                new Block.Row(List.of(cell(1, "5"), cell(2, "unknown"))),
                new Block.Row(List.of(cell(1, "6"), cell(1, "missing"), cell(1, "adopt")))));
    Document document =
        new Document(
            Metadata.of("sample", "A title", LocalDate.EPOCH).type("x").place("x").build(),
            List.of(table));
    assertThat(Linearisation.of(Unfolded.of(document, (one, alone) -> false)))
        .contains("Status / Step: unknown", "Status: missing", "Step: adopt");
  }

  private static Block.Cell cell(int span, String words) {
    return new Block.Cell(
        span,
        false,
        List.of(new Block.Paragraph(Block.Paragraph.Style.BODY, List.of(new Inline.Text(words)))));
  }

  @Property(tries = 300)
  void withEveryTableKeptNothingChanges(@ForAll("documents") Document document) {
    assertThat(Unfolded.of(document, (table, alone) -> true)).isEqualTo(document);
  }
}
