package freedomcities.cli.batch;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import freedomcities.cli.drafting.Fingerprint;
import freedomcities.problems.Location;
import freedomcities.render.FreedomCities;
import freedomcities.towns.TownColumns;
import freedomcities.towns.TownColumns.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/**
 * A table of towns as CSV (RFC 4180; semicolons and tabs do as well). It is read twice: once to see
 * that it can be, and how many rows there are, before anything is written; then row by row. A place
 * is told as the line that its row begins on and the number of the cell.
 */
public final class CsvTable implements TownRows {
  private final Path file;
  private final Map<String, String> fixed;
  private final TableText.Separator separator;
  private final TownColumns columns;
  private final String header;
  private final int count;

  /**
   * Opens a table; {@code fixed} has values by key that all rows share.
   *
   * @throws freedomcities.problems.InputException if it is no table, or its header is wrong
   * @throws IOException if it can't be read
   */
  public CsvTable(Path file, FreedomCities cities, Map<String, String> fixed) throws IOException {
    this.file = file;
    this.fixed = fixed;
    TableText.check(file);
    this.separator = TableText.Separator.of(file);
    List<Cell> names = new ArrayList<>();
    int[] rows = new int[1];
    read(names::addAll, (cells, line) -> rows[0]++);
    if (names.isEmpty()) {
      throw TableText.wrong(
          file,
          0,
          0,
          "the table is empty",
          "begin it with a line of column names: name,kind,state");
    }
    this.columns = cities.columns(names, fixed);
    this.header = String.join("\u0000", names.stream().map(Cell::text).toList());
    this.count = rows[0];
  }

  @Override
  public List<Path> files() {
    return List.of(file);
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public void each(Consumer<Row> wanted) throws IOException {
    read(
        names -> {},
        (cells, line) -> {
          Location at = new Location(file.toString(), line, 1);
          Fingerprint input = new Fingerprint().add(header).add(fixed.toString());
          cells.forEach(cell -> input.add(cell.text()));
          wanted.accept(new Row(at, input.hex(), () -> columns.town(file + ":" + line, at, cells)));
        });
  }

  /** Rows of nothing but blanks are passed over: spreadsheets leave them at the end. */
  private void read(Consumer<List<Cell>> header, ObjIntConsumer<List<Cell>> row)
      throws IOException {
    int last = 1;
    boolean first = true;
    try (CsvReader<CsvRecord> reader =
            CsvReader.builder()
                .fieldSeparator(separator.character())
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * TableText.LONGEST_LINE)
                .ofCsvRecord(TableText.open(file));
        CloseableIterator<CsvRecord> records = reader.iterator()) {
      if (separator.named() && records.hasNext()) {
        records.next();
      }
      while (records.hasNext()) {
        CsvRecord record = records.next();
        last = (int) record.getStartingLineNumber();
        List<Cell> cells = cells(record, last);
        if (cells.stream().allMatch(cell -> cell.text().isBlank())) {
          continue;
        }
        if (first) {
          header.accept(cells);
          first = false;
        } else {
          row.accept(cells, last);
        }
      }
    } catch (CsvParseException e) {
      throw TableText.wrong(
          file,
          last,
          1,
          "the table can't be read beyond the row that begins here, or the next",
          "look for a quotation mark that is not closed, or that stands within a cell and is not"
              + " doubled");
    }
  }

  private List<Cell> cells(CsvRecord record, int line) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < record.getFieldCount(); i++) {
      cells.add(new Cell(new Location(file.toString(), line, i + 1), record.getField(i)));
    }
    return cells;
  }
}
