package freedomcities.render.akn;

import freedomcities.tree.Block;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tables, and grids, which the vocabulary has no element for. */
final class AknTables {
  private final AknXml xml;
  private final Ids ids;
  private final AknInlines inlines;
  private final AknBlocks blocks;

  AknTables(AknXml xml, Ids ids, AknInlines inlines, AknBlocks blocks) {
    this.xml = xml;
    this.ids = ids;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  void table(Block.Table table) {
    String weights = weights(table.columns());
    if (table.head().isEmpty() && table.body().isEmpty()) {
      xml.block("p", "class", "emptyTable", "fc:weights", weights);
      inlines.write(table.caption());
      xml.close();
      return;
    }
    xml.block("table", "eId", ids.next("table"), "fc:weights", weights).block("caption");
    inlines.write(table.caption());
    xml.close();
    table.head().forEach(row -> row(row, true));
    table.body().forEach(row -> row(row, false));
    xml.close();
  }

  private void row(Block.Row row, boolean head) {
    xml.block("tr", "class", head ? "head" : "");
    for (Block.Cell cell : row.cells()) {
      xml.block(
          head || cell.rowHeader() ? "th" : "td",
          "colspan",
          cell.columnSpan() > 1 ? String.valueOf(cell.columnSpan()) : "",
          "fc:rowHeader",
          cell.rowHeader() ? "true" : "");
      blocks.content(cell.content());
      xml.close();
    }
    xml.close();
  }

  void grid(Block.Grid grid) {
    blocks.container("grid", weights(grid.columns()));
    for (List<List<Block>> row : grid.rows()) {
      blocks.container("row");
      for (List<Block> cell : row) {
        blocks.container("cell");
        blocks.content(cell);
        xml.close();
      }
      xml.close();
    }
    if (grid.rows().isEmpty()) {
      blocks.nothing();
    }
    xml.close();
  }

  private static String weights(List<Block.Column> columns) {
    return columns.stream()
        .map(column -> String.valueOf(column.weight()))
        .collect(Collectors.joining(" "));
  }
}
