package freedomcities.render.pdf.composing;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.layout.PageSetup;
import freedomcities.render.layout.PaginatedPage;
import freedomcities.render.layout.Paginator;
import freedomcities.render.layout.Strip;
import freedomcities.render.layout.Typesetter;
import freedomcities.render.pdf.SampleOrdinance;
import freedomcities.render.pdf.fonts.FontStack;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The small print at the end never has a page to itself, wherever the text before it ends. */
class ImprintTest {
  private static final int IMPRINT_LINES = 4;

  enum Before {
    PARAGRAPHS,
    ITEMS,
    SIGNATURES,
    TABLE
  }

  private static List<PaginatedPage> pages(List<Block> blocks) {
    StyleSheet sheet = new StyleSheet(PageSetup.LETTER);
    Document document = new Document(SampleOrdinance.metadata("en-US"), blocks);
    ComposedDocument plan =
        Composer.plan(document, sheet, new Typesetter(FontStack.LIBERATION_SERIF));
    return Paginator.pages(plan.strips, PageSetup.LETTER.textHeight());
  }

  private static Block imprint() {
    String words = "Prepared by Sample Neighbors for review by counsel. ".repeat(8);
    return new Block.Paragraph(Block.Paragraph.Style.IMPRINT, List.of(new Inline.Text(words)));
  }

  private static Block line() {
    return SampleOrdinance.body("The City shall publish this policy.");
  }

  private static Block last(Before before) {
    Block.Item item = new Block.Item("", Block.Num.AUTOMATIC, List.of(line()));
    Block.Row row = new Block.Row(List.of(new Block.Cell(1, false, List.of(line()))));
    Inline.FillIn blank = new Inline.FillIn("s", "signature", Inline.FillIn.Kind.SIGNATURE, false);
    Block.Signature signature =
        new Block.Signature(List.of(), blank, List.of(List.of(new Inline.Text("Mayor"))));
    return switch (before) {
      case PARAGRAPHS -> line();
      case ITEMS -> new Block.ItemList(Block.Marker.ALPHA, List.of(item, item, item));
      case SIGNATURES -> new Block.Signatures(List.of(signature, signature, signature));
      case TABLE ->
          new Block.Table(
              List.of(), List.of(new Block.Column(1)), List.of(), List.of(row, row, row));
    };
  }

  @ParameterizedTest
  @EnumSource(Before.class)
  void stands_whole_on_a_page_with_text_before_it(Before before) {
    boolean pulled = false;
    for (int count = 3; count < 70; count++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        blocks.add(line());
      }
      blocks.add(last(before));
      int without = pages(blocks).size();
      blocks.add(imprint());
      List<PaginatedPage> pages = pages(blocks);
      List<Strip> page =
          pages.getLast().strips().stream().map(PaginatedPage.Placed::strip).toList();
      int text = page.size() - IMPRINT_LINES;
      assertThat(text).as(count + " paragraphs").isPositive();
      assertThat(
              page.subList(0, text).stream()
                  .map(strip -> strip.height() + strip.before())
                  .reduce(0f, Float::sum))
          .as(count + " paragraphs")
          .isGreaterThanOrEqualTo(PageSetup.LETTER.size() * 3);
      pulled |= pages.size() > without;
    }
    assertThat(pulled).as("an imprint that did not fit").isTrue();
  }

  @Test
  void may_be_all_there_is() {
    List<PaginatedPage> pages = pages(List.of(imprint()));
    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst().strips()).hasSize(IMPRINT_LINES);
  }
}
