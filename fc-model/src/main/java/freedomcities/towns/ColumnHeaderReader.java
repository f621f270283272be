package freedomcities.towns;

import freedomcities.internal.yaml.Key;
import freedomcities.internal.yaml.KeyPath;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Quoted;
import freedomcities.internal.yaml.Shape;
import freedomcities.internal.yaml.Suggestion;
import freedomcities.internal.yaml.Type;
import freedomcities.problems.Location;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.towns.TownColumns.Cell;
import freedomcities.towns.TownColumns.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the header of a table: which column stands for which keys of a town file. */
final class ColumnHeaderReader {
  /** A column for what most tables have; every other key has its path for a name. */
  private static final String USUAL =
      """
      name: jurisdiction.name
      kind: jurisdiction.kind
      state: jurisdiction.state
      id: jurisdiction.id
      style: jurisdiction.style
      term: jurisdiction.term
      governing-body: jurisdiction.governing-body
      oversight-body: jurisdiction.oversight-body
      elected-sheriff: jurisdiction.elected-sheriff
      agency: policy[0].agency jurisdiction.agency
      as-of: policy[0].as-of
      date: documents.date
      prepared-by: documents.prepared-by
      link: documents.link
      sponsor: documents.ordinance.sponsor documents.resolution.sponsor
      """;

  private final TownReader reader;
  private final Shape shape;
  private final List<Column> known;
  private final ProblemList problems = new ProblemList();

  ColumnHeaderReader(TownReader reader, RuleSet rules, Shape shape) {
    this.reader = reader;
    this.shape = shape;
    this.known = known(rules, shape);
  }

  static List<Column> known(RuleSet rules, Shape shape) {
    List<Column> columns = new ArrayList<>();
    USUAL
        .lines()
        .map(line -> line.split(": ", 2))
        .forEach(line -> columns.add(column(shape, line[0], List.of(line[1].split(" ")))));
    for (Rule rule : rules.rules()) {
      String record = "policy[0].rules." + rule.id();
      columns.add(
          new Column(
              "rule-" + rule.id(),
              "where the agency stands on " + rule.title() + ": a status",
              List.of(record + ".status")));
      columns.add(
          new Column(
              "rule-" + rule.id() + "-citation",
              "where that status rests",
              List.of(record + ".citation")));
    }
    return List.copyOf(columns);
  }

  private static Column column(Shape shape, String name, List<String> keys) {
    ProblemList none = new ProblemList();
    Key key = KeyPath.find(shape, keys.getFirst(), new Location(name, 0, 0), none).orElseThrow();
    return new Column(name, key.about(), keys);
  }

  TownColumns read(List<Cell> header, Map<String, String> fixed) {
    List<List<String>> keys = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Cell cell : header) {
      List<String> own = keys(cell);
      for (String key : own) {
        if (!seen.add(key)) {
          problems.add(cell.at(), "a second column for " + key, "leave one of them out");
        }
      }
      keys.add(own);
    }
    seen.addAll(fixed.keySet());
    for (Column column : known) {
      if (TownColumns.NEEDED.containsAll(column.keys()) && !seen.containsAll(column.keys())) {
        problems.add(
            header.isEmpty() ? new Location("the table", 0, 0) : header.getFirst().at(),
            "a table without " + Quoted.of(column.name()),
            "add a column for " + column.about());
      }
    }
    problems.throwIfAny();
    return new TownColumns(reader, keys, types(keys), fixed);
  }

  private Map<String, Type> types(List<List<String>> keys) {
    Map<String, Type> types = new HashMap<>();
    for (String key : keys.stream().flatMap(List::stream).toList()) {
      KeyPath.find(shape, key, new Location(key, 0, 0), new ProblemList())
          .ifPresent(found -> types.put(key, found.type()));
    }
    return types;
  }

  private List<String> keys(Cell cell) {
    String name = cell.text().strip();
    String plain = name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    Optional<Column> column = known.stream().filter(one -> one.name().equals(plain)).findFirst();
    if (column.isPresent()) {
      return column.get().keys();
    }
    if (name.isEmpty()) {
      return List.of();
    }
    if (name.contains(".")) {
      return KeyPath.find(shape, name, cell.at(), problems)
          .map(key -> List.of(name))
          .orElse(List.of());
    }
    problems.add(
        cell.at(),
        "unknown column " + Quoted.of(name),
        Suggestion.remedy(
            name,
            known.stream().map(Column::name).filter(one -> !one.endsWith("-citation")).toList()));
    return List.of();
  }
}
