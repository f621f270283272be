package freedomcities.render.plain;

import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document whose tables are read row by row where they can't stand as columns: a list of rows,
 * each cell after the words at the head of its column, or the words of the cell that names it.
 * Where the head is no such row of words, its cells stand once, as a row of their own.
 */
public final class Unfolded {
  private final Keep keep;

  private Unfolded(Keep keep) {
    this.keep = keep;
  }

  /** Which tables stay as they are. */
  @FunctionalInterface
  public interface Keep {
    /**
     * Whether this table stays; {@code alone} if it stands within no list, quotation, table or
     * grid.
     */
    boolean test(Block.Table table, boolean alone);
  }

  /**
   * The document with every table unfolded that isn't kept. Sections and items keep their numbers.
   */
  public static Document of(Document document, Keep keep) {
    return new Document(document.metadata(), new Unfolded(keep).blocks(document.blocks(), true));
  }

  private List<Block> blocks(List<Block> blocks, boolean alone) {
    return blocks.stream().flatMap(block -> block(block, alone)).toList();
  }

  private Stream<Block> block(Block block, boolean alone) {
    return switch (block) {
      case Block.Table table when !keep.test(table, alone) -> unfolded(table);
      case Block.Section section ->
          Stream.of(
              new Block.Section(
                  section.id(),
                  section.num(),
                  section.heading(),
                  blocks(section.content(), alone)));
      case Block.ItemList list ->
          Stream.of(
              new Block.ItemList(
                  list.marker(),
                  list.items().stream()
                      .map(
                          item ->
                              new Block.Item(item.id(), item.num(), blocks(item.content(), false)))
                      .toList()));
      case Block.Quotation quotation ->
          Stream.of(new Block.Quotation(blocks(quotation.content(), false), quotation.citation()));
      case Block.Grid grid ->
          Stream.of(
              new Block.Grid(
                  grid.columns(),
                  grid.rows().stream()
                      .map(row -> row.stream().map(cell -> blocks(cell, false)).toList())
                      .toList()));
      case Block.InLanguage scope ->
          Stream.of(new Block.InLanguage(scope.language(), blocks(scope.content(), alone)));
      case Block.Table table -> Stream.of(table);
      case Block.Title title -> Stream.of(title);
      case Block.Heading heading -> Stream.of(heading);
      case Block.Paragraph paragraph -> Stream.of(paragraph);
      case Block.Recital recital -> Stream.of(recital);
      case Block.Formula formula -> Stream.of(formula);
      case Block.Signatures signatures -> Stream.of(signatures);
      case Block.Figure figure -> Stream.of(figure);
      case Block.Contents contents -> Stream.of(contents);
      case Block.PageBreak pageBreak -> Stream.of(pageBreak);
    };
  }

  private Stream<Block> unfolded(Block.Table table) {
    List<List<Inline>> labels = table.body().isEmpty() ? List.of() : labels(table);
    List<Block.Item> rows = new ArrayList<>();
    if (labels.isEmpty()) {
      table.head().forEach(row -> rows.add(row(row, labels)));
    }
    boolean sideHeads = table.head().isEmpty();
    table.body().forEach(row -> rows.add(sideHeads ? sideHeaded(row) : row(row, labels)));
    Block caption = new Block.Paragraph(Block.Paragraph.Style.LEAD, table.caption());
    return Stream.of(caption, new Block.ItemList(Block.Marker.NONE, rows));
  }

  /**
   * A row of a table without a head: a cell that names others is a label before the first of them.
   */
  private Block.Item sideHeaded(Block.Row row) {
    List<Block> content = new ArrayList<>();
    List<Inline> label = List.of();
    for (Block.Cell cell : row.cells()) {
      List<Block> blocks = blocks(cell.content(), false);
      boolean names =
          cell.rowHeader()
              && label.isEmpty()
              && blocks.size() == 1
              && blocks.getFirst() instanceof Block.Paragraph name
              && !Linearisation.plain(name.text()).isEmpty()
              && cell != row.cells().getLast();
      if (names) {
        label = ((Block.Paragraph) blocks.getFirst()).text();
      } else {
        content.addAll(label.isEmpty() ? blocks : labelled(label, blocks));
        label = List.of();
      }
    }
    return new Block.Item("", Block.Num.AUTOMATIC, content);
  }

  private Block.Item row(Block.Row row, List<List<Inline>> labels) {
    List<Block> content = new ArrayList<>();
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      List<Block> blocks = blocks(cell.content(), false);
      int next = column + cell.columnSpan();
      content.addAll(
          labels.isEmpty() ? blocks : labelled(over(labels.subList(column, next)), blocks));
      column = next;
    }
    return new Block.Item("", Block.Num.AUTOMATIC, content);
  }

  /** The words over a cell: those of each of its columns, once. */
  private static List<Inline> over(List<List<Inline>> labels) {
    List<Inline> words = new ArrayList<>();
    for (List<Inline> label : labels.stream().distinct().toList()) {
      if (!words.isEmpty()) {
        words.add(new Inline.Text(" / "));
      }
      words.addAll(label);
    }
    return words;
  }

  private static List<Block> labelled(List<Inline> label, List<Block> blocks) {
    List<Inline> lead =
        List.of(new Inline.Span(Inline.Span.Role.STRONG, label), new Inline.Text(":"));
    if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph paragraph) {
      List<Inline> text =
          Stream.of(lead, List.<Inline>of(new Inline.Text(" ")), paragraph.text())
              .flatMap(List::stream)
              .toList();
      return Stream.concat(
              Stream.of(new Block.Paragraph(paragraph.style(), text)), blocks.stream().skip(1))
          .toList();
    }
    return Stream.concat(
            Stream.of(new Block.Paragraph(Block.Paragraph.Style.LEAD, lead)), blocks.stream())
        .toList();
  }

  /** The words over each column; none unless the head is one row of paragraphs with words. */
  private static List<List<Inline>> labels(Block.Table table) {
    if (table.head().size() != 1) {
      return List.of();
    }
    List<List<Inline>> labels = new ArrayList<>();
    for (Block.Cell cell : table.head().getFirst().cells()) {
      if (cell.content().size() != 1
          || !(cell.content().getFirst() instanceof Block.Paragraph paragraph)
          || Linearisation.plain(paragraph.text()).isEmpty()) {
        return List.of();
      }
      IntStream.range(0, cell.columnSpan()).forEach(i -> labels.add(paragraph.text()));
    }
    return labels;
  }
}
