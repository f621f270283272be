package freedomcities.render.text;

import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of short cells, side by side: a line a row, two spaces between columns. */
final class Columns {
  private static final String BETWEEN = "  ";

  private final List<List<String>> head;
  private final List<List<String>> body;
  private final List<Integer> widths;

  private Columns(List<List<String>> head, List<List<String>> body, int columns) {
    this.head = head;
    this.body = body;
    this.widths =
        IntStream.range(0, columns)
            .map(
                i ->
                    Stream.concat(head.stream(), body.stream())
                        .mapToInt(row -> WrappedLines.columns(row.get(i)))
                        .max()
                        .orElse(0))
            .boxed()
            .toList();
  }

  /** Nothing if a cell holds more than a line, or all of it is wider than the page. */
  static @Nullable Columns of(Block.Table table, Words words) {
    List<List<String>> head = rows(table.head(), words);
    List<List<String>> body = rows(table.body(), words);
    if (head == null || body == null || head.size() > 1) {
      return null;
    }
    Columns columns = new Columns(head, body, table.columns().size());
    int width =
        columns.widths.stream().mapToInt(Integer::intValue).sum()
            + BETWEEN.length() * (columns.widths.size() - 1);
    return width <= WrappedLines.WIDTH ? columns : null;
  }

  private static @Nullable List<List<String>> rows(List<Block.Row> rows, Words words) {
    List<List<String>> out = new ArrayList<>();
    for (Block.Row row : rows) {
      List<String> cells = new ArrayList<>();
      for (Block.Cell cell : row.cells()) {
        if (cell.columnSpan() > 1 || cell.content().size() > 1) {
          return null;
        }
        List<Inline> text = List.of();
        if (!cell.content().isEmpty()) {
          if (!(cell.content().getFirst() instanceof Block.Paragraph paragraph)) {
            return null;
          }
          text = paragraph.text();
        }
        String line = words.of(text).strip();
        if (line.contains("\n")) {
          return null;
        }
        cells.add(Linearisation.normalise(line));
      }
      out.add(cells);
    }
    return out;
  }

  void write(WrappedLines page) {
    head.forEach(row -> page.line(line(row)));
    if (!head.isEmpty()) {
      page.line(line(widths.stream().map("-"::repeat).toList()));
    }
    body.stream().map(this::line).filter(line -> !line.isBlank()).forEach(page::line);
  }

  private String line(List<String> cells) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      out.append(cells.get(i))
          .append(" ".repeat(widths.get(i) - WrappedLines.columns(cells.get(i))))
          .append(BETWEEN);
    }
    return out.toString();
  }
}
