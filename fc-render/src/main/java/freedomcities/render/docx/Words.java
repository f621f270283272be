package freedomcities.render.docx;

import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import java.util.List;

/** Whether blocks say anything at all. */
final class Words {
  private Words() {}

  static boolean in(List<Block> blocks) {
    return blocks.stream().anyMatch(Words::in);
  }

  private static boolean in(Block block) {
    return switch (block) {
      case Block.Title title -> said(title.text());
      case Block.Heading heading -> said(heading.text());
      case Block.Paragraph paragraph -> said(paragraph.text());
      case Block.Recital recital -> said(recital.text());
      case Block.Formula formula -> said(formula.text());
      case Block.Section section -> true;
      case Block.ItemList list ->
        list.items().stream().anyMatch(item -> marked(list.marker(), item) || in(item.content()));
      case Block.Table table ->
        said(table.caption()) || table.head().stream().anyMatch(Words::in) || table.body().stream().anyMatch(Words::in);
      case Block.Quotation quotation -> in(quotation.content()) || said(quotation.citation());
      case Block.Signatures signatures -> !signatures.signatures().isEmpty();
      case Block.Grid grid -> grid.rows().stream().flatMap(List::stream).anyMatch(Words::in);
      case Block.Figure figure -> true;
      case Block.Contents contents -> true;
      case Block.PageBreak pageBreak -> false;
      case Block.InLanguage scope -> in(scope.content());
    };
  }

  private static boolean in(Block.Row row) {
    return row.cells().stream().anyMatch(cell -> in(cell.content()));
  }

  private static boolean marked(Block.Marker marker, Block.Item item) {
    return !freedomcities.tree.Numbers.label(marker, item, 0).isBlank();
  }

  private static boolean said(List<Inline> text) {
    return !Linearisation.plain(text).isEmpty();
  }
}
