package freedomcities.render.docx.body;

import freedomcities.render.docx.styles.RunProperties;
import freedomcities.render.docx.styles.StyleId;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import java.util.ArrayList;
import java.util.List;

/** Writes tables: of data, of arrangement, of signatures. */
final class TableWriter {
  private static final int CELL_MARGINS = 200;

  private final BodyContext composition;
  private final XmlWriter xml;
  private final BlockWriter blocks;
  private final InlineWriter inline;

  TableWriter(BodyContext composition, BlockWriter blocks) {
    this.composition = composition;
    this.xml = composition.xml;
    this.blocks = blocks;
    this.inline = new InlineWriter(composition);
  }

  void data(Block.Table table, BlockContext place) {
    blocks.plain(StyleId.CAPTION, table.caption(), place);
    if (table.head().isEmpty() && table.body().isEmpty()) {
      return;
    }
    List<Integer> widths = widths(table.columns(), place);
    open(StyleId.DATA_TABLE, widths, place, !table.head().isEmpty(), caption(table));
    table.head().forEach(row -> row(row, true, widths, place));
    table.body().forEach(row -> row(row, false, widths, place));
    xml.close();
    blocks.afterTable();
  }

  private static String caption(Block.Table table) {
    return Linearisation.plain(table.caption());
  }

  private void row(Block.Row row, boolean head, List<Integer> widths, BlockContext place) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (head) {
      xml.empty("w:tblHeader");
    }
    revised(row.cells().stream().map(Block.Cell::content).toList());
    xml.close();
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      int width =
          widths.subList(column, column + cell.columnSpan()).stream()
              .mapToInt(Integer::intValue)
              .sum();
      column += cell.columnSpan();
      openCell(width, cell.columnSpan());
      BlockContext.Setting setting =
          head
              ? BlockContext.Setting.HEAD
              : cell.rowHeader() ? BlockContext.Setting.ROW_HEAD : BlockContext.Setting.CELL;
      blocks.cell(cell.content(), place.cell(setting, width - CELL_MARGINS));
      xml.close();
    }
    xml.close();
  }

  /** Where all of a row is new, or all of it goes, the row does so too. */
  private void revised(List<List<Block>> cells) {
    if (composition.document.metadata().conventions().changes().tracked()) {
      WholeRevision.of(cells)
          .ifPresent(
              change ->
                  InlineWriter.revision(
                      composition, change instanceof Inline.Ins ? "w:ins" : "w:del", change, true));
    }
  }

  void grid(Block.Grid grid, BlockContext place) {
    if (grid.rows().isEmpty() || grid.columns().isEmpty()) {
      return;
    }
    List<Integer> widths = widths(grid.columns(), place);
    open(StyleId.LAYOUT_TABLE, widths, place, false, "");
    for (List<List<Block>> row : grid.rows()) {
      xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
      revised(row);
      xml.close();
      for (int column = 0; column < row.size(); column++) {
        openCell(widths.get(column), 1);
        blocks.cell(
            row.get(column),
            place.cell(BlockContext.Setting.TEXT, widths.get(column) - StyleId.GUTTER));
        xml.close();
      }
      xml.close();
    }
    xml.close();
    blocks.afterTable();
  }

  /**
   * Two to a row; every paragraph is kept with the next, so that the whole block stands on one
   * page.
   */
  void signatures(Block.Signatures block, BlockContext place) {
    List<Block.Signature> all = block.signatures();
    if (all.isEmpty()) {
      return;
    }
    List<Integer> widths = widths(List.of(new Block.Column(1), new Block.Column(1)), place);
    open(StyleId.SIGNATURE_TABLE, widths, place, false, "");
    for (int i = 0; i < all.size(); i += 2) {
      xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
      boolean lead =
          all.subList(i, Math.min(i + 2, all.size())).stream()
              .anyMatch(one -> !one.lead().isEmpty());
      for (int column = 0; column < 2; column++) {
        openCell(widths.get(column), 1);
        if (i + column < all.size()) {
          signature(all.get(i + column), lead, place);
        } else {
          line(StyleId.SIGNATURE, List.of(), place);
        }
        xml.close();
      }
      xml.close();
    }
    xml.close();
    blocks.afterTable();
  }

  /** {@code leads} if a lead stands in this row: lines to sign on stand level. */
  private void signature(Block.Signature signature, boolean leads, BlockContext place) {
    if (leads) {
      line(StyleId.SIGNATURE_LEAD, signature.lead(), place);
    }
    line(StyleId.SIGNATURE_LINE, List.of(signature.line()), place);
    signature.below().forEach(text -> line(StyleId.SIGNATURE_BELOW, text, place));
  }

  private void line(String style, List<Inline> text, BlockContext place) {
    blocks.open(new ParagraphStart(style).keepNext(blocks.keepEnd()), place);
    inline.write(text, place.language());
    xml.close();
  }

  private void open(
      String style, List<Integer> widths, BlockContext place, boolean head, String caption) {
    blocks.beforeTable(place);
    xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style);
    if (RunProperties.rightToLeft(place.language())) {
      xml.empty("w:bidiVisual");
    }
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    xml.empty("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa");
    if (place.indent() > 0) {
      xml.empty("w:tblInd", "w:w", String.valueOf(place.indent()), "w:type", "dxa");
    }
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.empty(
        "w:tblLook",
        "w:val",
        head ? "0620" : "0600",
        "w:firstRow",
        head ? "1" : "0",
        "w:lastRow",
        "0",
        "w:firstColumn",
        "0",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
    if (!caption.isEmpty()) {
      xml.empty("w:tblCaption", "w:val", caption);
    }
    xml.close().open("w:tblGrid");
    widths.forEach(column -> xml.empty("w:gridCol", "w:w", String.valueOf(column)));
    xml.close();
  }

  private void openCell(int width, int span) {
    xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
    if (span != 1) {
      xml.empty("w:gridSpan", "w:val", String.valueOf(span));
    }
    xml.close();
  }

  /** The column's width shared out by weight, to the last twentieth of a point. */
  private static List<Integer> widths(List<Block.Column> columns, BlockContext place) {
    int whole = Math.max(place.width() - place.indent(), columns.size() * 300);
    int weights = columns.stream().mapToInt(column -> Math.max(1, column.weight())).sum();
    List<Integer> widths = new ArrayList<>();
    int before = 0;
    int soFar = 0;
    for (Block.Column column : columns) {
      soFar += Math.max(1, column.weight());
      int edge = (int) ((long) whole * soFar / weights);
      widths.add(edge - before);
      before = edge;
    }
    return widths;
  }
}
