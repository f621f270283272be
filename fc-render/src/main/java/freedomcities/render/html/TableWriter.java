package freedomcities.render.html;

import freedomcities.tree.Block;
import freedomcities.tree.Block.Cell;
import freedomcities.tree.Block.Row;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes data tables. A column that no cell begins in is none in HTML; it is made a part of the one
 * before.
 */
final class TableWriter {
  private final BlockWriter blocks;
  private final Html html;
  private final InlineWriter inline;

  TableWriter(BlockWriter blocks, Html html, InlineWriter inline) {
    this.blocks = blocks;
    this.html = html;
    this.inline = inline;
  }

  void table(Block.Table table, BlockWriter.Around in) {
    html.open("table").line();
    Html.Part caption = html.part(() -> inline.write(table.caption(), in.language()));
    if (caption.said()) {
      html.open("caption").part(caption).close().line();
    }
    BitSet columns = begun(table);
    widths(table, columns);
    rows("thead", table.head(), true, columns, in);
    rows("tbody", table.body(), false, columns, in);
    html.close().line();
  }

  /** The columns in which a cell of any row begins. */
  private static BitSet begun(Block.Table table) {
    BitSet begun = new BitSet();
    Stream.concat(table.head().stream(), table.body().stream())
        .forEach(
            row -> {
              int at = 0;
              for (Cell cell : row.cells()) {
                begun.set(at);
                at += cell.columnSpan();
              }
            });
    return begun;
  }

  private void widths(Block.Table table, BitSet columns) {
    if (columns.isEmpty()) {
      return;
    }
    int whole = Math.max(1, table.columns().stream().mapToInt(Block.Column::weight).sum());
    html.open("colgroup");
    for (int from = 0; from >= 0; from = columns.nextSetBit(from + 1)) {
      int next = columns.nextSetBit(from + 1);
      int to = next < 0 ? table.columns().size() : next;
      int weight = table.columns().subList(from, to).stream().mapToInt(Block.Column::weight).sum();
      html.empty("col", "style", "width:" + 100 * weight / whole + "%");
    }
    html.close().line();
  }

  private void rows(
      String element, List<Row> rows, boolean head, BitSet columns, BlockWriter.Around in) {
    if (rows.isEmpty()) {
      return;
    }
    html.open(element).line();
    for (Row row : rows) {
      html.open("tr").line();
      int at = 0;
      for (Cell cell : row.cells()) {
        cell(cell, columns.get(at, at + cell.columnSpan()).cardinality(), head, in);
        at += cell.columnSpan();
      }
      html.close().line();
    }
    html.close().line();
  }

  private void cell(Cell cell, int span, boolean head, BlockWriter.Around in) {
    boolean names = head || cell.rowHeader();
    Html.Part content = html.part(() -> blocks.blocks(cell.content(), names ? in.asPlain() : in));
    // What names a column or a row says something; a cell without words names nothing.
    boolean header = names && content.said();
    html.open(
        header ? "th" : "td",
        "scope",
        !header ? "" : head ? "col" : "row",
        "colspan",
        span > 1 ? String.valueOf(span) : "");
    html.part(content).close().line();
  }
}
