package freedomcities.render.pdf.composing;

import freedomcities.render.layout.CellRow;
import freedomcities.render.layout.CellRow.Trim;
import freedomcities.render.layout.Flow;
import freedomcities.render.layout.ParagraphShape.Alignment;
import freedomcities.render.layout.RepeatedHead;
import freedomcities.render.layout.Strip;
import freedomcities.render.layout.Strip.Keep;
import freedomcities.render.layout.Style;
import freedomcities.render.pdf.structure.Tag;
import freedomcities.render.pdf.structure.Tag.Role;
import freedomcities.tree.Block;
import freedomcities.tree.Linearisation;
import java.util.ArrayList;
import java.util.List;

/** Tables and grids: each row one strip, cut only if higher than a page. */
final class TableComposer {
  /** The shade behind head rows. */
  private static final float HEAD_SHADE = 0.9f;

  /** Around the head and at the end; between rows. */
  private static final float RULE = 0.7f, HAIRLINE = 0.35f;

  /** A table lower than this share of a page stays on one page. */
  private static final float SMALL = 0.3f;

  private enum Part {
    HEAD,
    BODY,
    LAST
  }

  private final Composer composer;
  private final StyleSheet sheet;

  TableComposer(Composer composer) {
    this.composer = composer;
    this.sheet = composer.sheet;
  }

  void table(Block.Table table, BlockContext in, Flow flow) {
    Tag tag = composer.plan.tag(Role.TABLE, in.parent());
    Style style = in.tight() ? in.style() : sheet.table;
    flow.space(sheet.aroundTable());
    int from = flow.size();
    if (!table.caption().isEmpty()) {
      Tag caption = composer.plan.tag(Role.CAPTION, tag);
      composer.set(
          table.caption(),
          caption,
          in.measure(style, Alignment.LEFT),
          style.bold(),
          Keep.NEXT,
          flow);
      flow.space(sheet.em * 0.35f);
    }
    float[] edges = edges(table, in, style);
    if (!table.head().isEmpty()) {
      Tag thead = composer.plan.tag(Role.THEAD, tag);
      Flow head = new Flow();
      for (Block.Row row : table.head()) {
        row(row, Part.HEAD, thead, edges, in.with(style.bold()), head);
      }
      head.keepLast(Keep.NEXT);
      flow.all(head);
      flow.repeat(RepeatedHead.of(head.strips()));
    }
    Tag tbody = composer.plan.tag(Role.TBODY, tag);
    int rows = table.body().size();
    for (int i = 0; i < rows; i++) {
      row(
          table.body().get(i),
          i == rows - 1 ? Part.LAST : Part.BODY,
          tbody,
          edges,
          in.with(style),
          flow);
      if (i == 0 && rows > 1 || i == rows - 2) {
        flow.keepLast(Keep.NEXT);
      }
    }
    flow.repeat(null);
    if (flow.height(from) < sheet.page.textHeight() * SMALL) {
      flow.keepWhole(from);
    }
    flow.space(sheet.aroundTable());
  }

  private void row(
      Block.Row row, Part part, Tag section, float[] edges, BlockContext in, Flow flow) {
    boolean head = part == Part.HEAD;
    Tag tr = composer.plan.tag(Role.TR, section);
    List<CellRow.Cell> cells = new ArrayList<>(row.cells().size());
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      Tag tag = composer.plan.tag(head || cell.rowHeader() ? Role.TH : Role.TD, tr);
      tag.columns = cell.columnSpan();
      tag.scope = head ? Tag.Scope.COLUMN : cell.rowHeader() ? Tag.Scope.ROW : null;
      float left = edges[column] + sheet.cellPadding();
      column += cell.columnSpan();
      Style style = cell.rowHeader() ? in.style().bold() : in.style();
      cells.add(
          cell(cell.content(), tag, left, edges[column] - sheet.cellPadding() - left, style, in));
    }
    float padding = sheet.rowPadding();
    float below = part == Part.BODY ? HAIRLINE : RULE;
    Trim trim =
        new Trim(
            in.left(), in.width(), head ? HEAD_SHADE : 1, head ? RULE : HAIRLINE, below, padding);
    CellRow band = new CellRow(cells, trim);
    flow.add(band.height(), band, head ? Keep.NEXT : Keep.FREE);
  }

  private CellRow.Cell cell(
      List<Block> content, Tag tag, float left, float width, Style style, BlockContext in) {
    BlockContext within = new BlockContext(tag, 0, width, style, true, in.quoted(), in.depth());
    Flow flow = new Flow();
    if (content.size() == 1 && content.get(0) instanceof Block.Paragraph only) {
      composer.paragraph(only, tag, null, within, flow);
    } else {
      composer.blocks(content, within, flow);
    }
    return new CellRow.Cell(left, width, flow.strips());
  }

  /**
   * The left edges of the columns and the right edge of the last: shares by weight, but no column
   * narrower than its words.
   */
  private float[] edges(Block.Table table, BlockContext in, Style style) {
    int count = table.columns().size();
    float[] widths = shares(table.columns(), in.width());
    float[] least = new float[count];
    table.head().forEach(row -> widestWords(row, style.bold(), least));
    table.body().forEach(row -> widestWords(row, style, least));
    float lacking = 0;
    float spare = 0;
    for (int i = 0; i < count; i++) {
      lacking += Math.max(0, least[i] - widths[i]);
      spare += Math.max(0, widths[i] - least[i]);
    }
    float[] edges = new float[count + 1];
    edges[0] = in.left();
    boolean possible = lacking > 0 && lacking <= spare;
    for (int i = 0; i < count; i++) {
      float given = possible && widths[i] > least[i] ? (widths[i] - least[i]) * lacking / spare : 0;
      float width = possible && widths[i] < least[i] ? least[i] : widths[i] - given;
      edges[i + 1] = edges[i] + width;
    }
    return edges;
  }

  private void widestWords(Block.Row row, Style style, float[] least) {
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      for (Block block : cell.content()) {
        if (cell.columnSpan() == 1 && block instanceof Block.Paragraph paragraph) {
          for (String word : Linearisation.plain(paragraph.text()).split("[ —/-]")) {
            float width = word.length() > 30 ? 0 : composer.typesetter.fonts().width(word, style);
            least[column] = Math.max(least[column], width + 2 * sheet.cellPadding() + 1);
          }
        }
      }
      column += cell.columnSpan();
    }
  }

  private static float[] shares(List<Block.Column> columns, float width) {
    float sum = 0;
    for (Block.Column column : columns) {
      sum += Math.max(1, column.weight());
    }
    float[] widths = new float[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width * Math.max(1, columns.get(i).weight()) / sum;
    }
    return widths;
  }

  /**
   * Whether a cell opens with a heading of the first level, which keeps its distance where the cell
   * does not.
   */
  private static boolean isPart(List<Block> cell) {
    return !cell.isEmpty()
        && cell.getFirst() instanceof Block.Heading heading
        && heading.level() == 1;
  }

  /** Cells side by side, read one after the other; no table to those who listen. */
  void grid(Block.Grid grid, BlockContext in, Flow flow) {
    float gap = sheet.em;
    float[] widths = shares(grid.columns(), in.width() - gap * (grid.columns().size() - 1));
    for (List<List<Block>> row : grid.rows()) {
      flow.space(in.tight() ? sheet.em * 0.25f : sheet.betweenParagraphs());
      if (row.stream().anyMatch(TableComposer::isPart)) {
        flow.space(sheet.beforeHeading(1));
      }
      List<CellRow.Cell> cells = new ArrayList<>(row.size());
      float left = in.left();
      for (int i = 0; i < row.size(); i++) {
        BlockContext within =
            new BlockContext(
                in.parent(), 0, widths[i], in.style(), in.tight(), in.quoted(), in.depth());
        Flow cell = new Flow();
        composer.blocks(row.get(i), within, cell);
        List<Strip> strips = cell.strips();
        cells.add(new CellRow.Cell(left, widths[i], strips));
        left += widths[i] + gap;
      }
      CellRow band = new CellRow(cells, Trim.NONE);
      flow.add(band.height(), band, Keep.FREE);
    }
    flow.space(in.tight() ? sheet.em * 0.25f : sheet.betweenParagraphs());
  }
}
