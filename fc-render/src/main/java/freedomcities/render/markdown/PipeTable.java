package freedomcities.render.markdown;

import freedomcities.tree.Block;
import freedomcities.tree.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table with a line per row, of cells that hold paragraphs only. */
final class PipeTable {
  private PipeTable() {}

  /** Whether a table can be written so: one head row at most, no cell over two columns. */
  static boolean holds(Block.Table table) {
    return table.head().size() <= 1
        && Stream.concat(table.head().stream(), table.body().stream())
            .flatMap(row -> row.cells().stream())
            .allMatch(
                cell ->
                    cell.columnSpan() == 1
                        && cell.content().stream().allMatch(Block.Paragraph.class::isInstance));
  }

  static List<String> lines(Block.Table table, Numbers numbers) {
    List<String> lines = new ArrayList<>();
    // There is no table without a head; where the tree has none, it is empty.
    lines.add(
        table.head().isEmpty()
            ? "|" + "   |".repeat(table.columns().size())
            : row(table.head().getFirst(), numbers));
    lines.add("|" + " --- |".repeat(table.columns().size()));
    table.body().forEach(row -> lines.add(row(row, numbers)));
    return lines;
  }

  private static String row(Block.Row row, Numbers numbers) {
    return row.cells().stream()
        .map(cell -> " " + cell(cell, numbers) + " |")
        .collect(Collectors.joining("", "|", ""));
  }

  private static String cell(Block.Cell cell, Numbers numbers) {
    return cell.content().stream()
        .map(
            block ->
                block instanceof Block.Paragraph paragraph
                    ? Line.of(paragraph.text(), numbers)
                    : "")
        .flatMap(text -> text.lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        // A bar ends a cell even after a backslash in some readers.
        .map(line -> line.replace("\\|", "&#124;"))
        .collect(Collectors.joining("<br>"));
  }
}
