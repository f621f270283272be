package freedomcities.towns;

import static java.util.Objects.requireNonNull;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.Overrides;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Quoted;
import freedomcities.internal.yaml.Type;
import freedomcities.problems.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a table of towns. A row is read as a town file is, with the same checks; each
 * problem has the place of its cell. Immutable.
 *
 * <pre>
 * TownColumns columns = cities.columns(header, Map.of("documents.date", "2026-11-20"));
 * Town town = columns.town("towns.csv:2", new Location("towns.csv", 2, 1), cells);
 * </pre>
 *
 * @since 0.1
 */
public final class TownColumns {
  /** Told when they are blank; any other blank cell is a key that is not given. */
  static final Set<String> NEEDED =
      Set.of("jurisdiction.name", "jurisdiction.kind", "jurisdiction.state");

  private final TownReader reader;
  private final List<List<String>> keys;
  private final Map<String, Type> types;
  private final Map<String, String> fixed;

  /**
   * {@code keys} are those that each column stands for, none for a column without a name; {@code
   * types} are those of all of them.
   */
  TownColumns(
      TownReader reader,
      List<List<String>> keys,
      Map<String, Type> types,
      Map<String, String> fixed) {
    this.reader = reader;
    this.keys = List.copyOf(keys);
    this.types = Map.copyOf(types);
    this.fixed = Map.copyOf(fixed);
  }

  /**
   * What stands in one place of a table.
   *
   * @param at file, line and column that problems name
   * @param text what stands there; blank if nothing does
   */
  public record Cell(Location at, String text) {
    /** All are needed. */
    public Cell {
      requireNonNull(at, "at");
      requireNonNull(text, "text");
    }
  }

  /**
   * A column that a table may have.
   *
   * @param name how its heading is written, in lower case with hyphens: {@code rule-5}, {@code
   *     as-of}
   * @param about one phrase for people who make the table
   * @param keys of the town file that it stands for
   */
  public record Column(String name, String about, List<String> keys) {
    /** Keeps copies of its lists. */
    public Column {
      requireNonNull(name, "name");
      requireNonNull(about, "about");
      keys = List.copyOf(requireNonNull(keys, "keys"));
    }
  }

  /**
   * The town of a row. Spaces around a cell's text count for nothing, and a blank cell as not
   * given. Yes, no, true and false may have any case; a date may be month/day/year as spreadsheets
   * write it, {@code 11/20/2026}, unless the day could be the month.
   *
   * @param source what messages call the town's file
   * @param row where the row begins, for what is wrong with the row as a whole
   * @param cells in the order of the header, and at least as many
   * @return the town; its whereabouts are the cells
   * @throws freedomcities.problems.InputException with every problem of the row
   */
  public Town town(String source, Location row, List<Cell> cells) {
    ProblemList problems = new ProblemList();
    Map<String, Node> values = new LinkedHashMap<>();
    if (cells.size() < keys.size()) {
      problems.add(
          row,
          "a row of " + cells.size() + " cells, where the header has " + keys.size(),
          "look for a missing separator, or an open quotation mark");
    }
    CellReader reading = new CellReader(problems);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      String text = cell.text().strip();
      List<String> named = i < keys.size() ? keys.get(i) : List.of();
      if (named.isEmpty() && !text.isEmpty()) {
        problems.add(
            cell.at(),
            Quoted.of(text) + " stands under no heading",
            "give the column a name, or put text with a separator in it in quotation marks");
      }
      for (String key : named) {
        if (!text.isEmpty()) {
          values.put(key, reading.read(cell.at(), text, types.getOrDefault(key, Type.LINE)));
        } else if (NEEDED.contains(key)) {
          values.put(key, new Node.Text(cell.at(), "", false));
        }
      }
    }
    Node root = Overrides.apply(Overrides.of(row, values, problems), fixed, problems);
    return reader.town(source, Optional.of(root), problems);
  }
}
