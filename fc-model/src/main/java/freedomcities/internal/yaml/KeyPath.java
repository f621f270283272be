package freedomcities.internal.yaml;

import freedomcities.problems.Location;
import java.util.List;
import java.util.Optional;

/** Where a path such as {@code policy[0].rules.6.status} leads among the keys of a file. */
public final class KeyPath {
  private final Location at;
  private final ProblemList problems;

  private KeyPath(Location at, ProblemList problems) {
    this.at = at;
    this.problems = problems;
  }

  /** The key at the end of a path, which takes a text; empty if there is none, which is told. */
  public static Optional<Key> find(Shape root, String path, Location at, ProblemList problems) {
    Optional<List<Overrides.Step>> steps = Overrides.steps(path);
    if (steps.isEmpty()) {
      problems.add(
          at,
          "no key is written so: " + Quoted.of(path),
          "write it as in jurisdiction.name or policy[0].rules.6");
      return Optional.empty();
    }
    return new KeyPath(at, problems).find(new Type.Group(root), path, steps.get());
  }

  private Optional<Key> find(Type root, String path, List<Overrides.Step> steps) {
    Key key = Key.optional("", root, "");
    for (Overrides.Step step : steps) {
      Optional<Key> next = step.isKey() ? under(key.type(), step.key(), path) : item(key, path);
      if (next.isEmpty()) {
        return next;
      }
      key = next.get();
    }
    return switch (key.type()) {
      case Type.Group group ->
          refused(
              "keys stand below " + Quoted.of(path),
              "name one of them: " + String.join(", ", group.shape().names()));
      case Type.Many many ->
          refused("a list stands at " + Quoted.of(path), "name the item: " + path + "[0]");
      case Type.Table table -> refused("keys stand below " + Quoted.of(path), "name one of them");
      case Type.Line line -> Optional.of(key);
      case Type.Prose prose -> Optional.of(key);
      case Type.Date date -> Optional.of(key);
      case Type.Choice choice -> Optional.of(key);
      case Type.Either either -> Optional.of(key);
      case Type.Joined joined -> Optional.of(key);
      case Type.Free free -> Optional.of(key);
    };
  }

  private Optional<Key> under(Type type, String name, String path) {
    return switch (type) {
      case Type.Group group -> inShape(group.shape(), name, path);
      case Type.Either either -> inShape(either.full().shape(), name, path);
      case Type.Table table when name.matches(table.pattern()) ->
          Optional.of(Key.optional(name, table.each(), ""));
      case Type.Table table -> refused("unknown key " + Quoted.of(name), "write a " + table.what());
      case Type.Many many ->
          refused(
              "a list stands before " + Quoted.of(name) + " in " + Quoted.of(path),
              "name the item, as in policy[0]");
      case Type.Line line -> noKeys(name, path);
      case Type.Prose prose -> noKeys(name, path);
      case Type.Date date -> noKeys(name, path);
      case Type.Choice choice -> noKeys(name, path);
      case Type.Joined joined -> noKeys(name, path);
      case Type.Free free -> noKeys(name, path);
    };
  }

  private Optional<Key> inShape(Shape shape, String name, String path) {
    Optional<Key> key = shape.key(name);
    return key.isPresent()
        ? key
        : refused(
            "unknown key " + Quoted.of(name) + (name.equals(path) ? "" : " in " + Quoted.of(path)),
            Suggestion.remedy(name, shape.names()));
  }

  private Optional<Key> item(Key key, String path) {
    return key.type() instanceof Type.Many many
        ? Optional.of(Key.optional(key.name(), many.each(), key.about()))
        : refused(
            "no list stands at " + Quoted.of(key.name()) + " in " + Quoted.of(path),
            "leave the number out");
  }

  private Optional<Key> noKeys(String name, String path) {
    return refused(
        "no keys stand before " + Quoted.of(name) + " in " + Quoted.of(path), "leave it out");
  }

  private Optional<Key> refused(String found, String remedy) {
    problems.add(at, found, remedy);
    return Optional.empty();
  }
}
