package freedomcities.render.docx.body;

import freedomcities.tree.Block;
import java.util.List;

/**
 * Whether numbered sections stand within blocks: in Word, a section starts the lists below it
 * afresh.
 */
final class NumberedSections {
  private NumberedSections() {}

  static boolean in(List<Block> blocks) {
    return blocks.stream().anyMatch(NumberedSections::in);
  }

  private static boolean in(Block block) {
    return switch (block) {
      case Block.Section section -> section.num().automatic() || in(section.content());
      case Block.ItemList list -> list.items().stream().anyMatch(item -> in(item.content()));
      case Block.Table table ->
          table.head().stream().anyMatch(NumberedSections::in)
              || table.body().stream().anyMatch(NumberedSections::in);
      case Block.Quotation quotation -> in(quotation.content());
      case Block.Grid grid ->
          grid.rows().stream().flatMap(List::stream).anyMatch(NumberedSections::in);
      case Block.InLanguage scope -> in(scope.content());
      case Block.Title t -> false;
      case Block.Heading h -> false;
      case Block.Paragraph p -> false;
      case Block.Recital r -> false;
      case Block.Formula f -> false;
      case Block.Signatures s -> false;
      case Block.Figure f -> false;
      case Block.Contents c -> false;
      case Block.PageBreak b -> false;
    };
  }

  private static boolean in(Block.Row row) {
    return row.cells().stream().anyMatch(cell -> in(cell.content()));
  }
}
