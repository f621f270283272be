package freedomcities.internal.yaml;

import java.util.List;
import java.util.Optional;

/**
 * The keys that a mapping may have. The table that drives reading, "did you mean" and the published
 * schema.
 *
 * @param what the mapping is called in messages, with its article: {@code a passage}
 */
public record Shape(String what, List<Key> keys) {
  public Shape {
    keys = List.copyOf(keys);
  }

  public static Shape of(String what, Key... keys) {
    return new Shape(what, List.of(keys));
  }

  /** Tells all that is wrong with a node that should be of this shape. */
  public void check(Node node, ProblemList problems) {
    new ShapeCheck(problems).group(node, this, what);
  }

  Optional<Key> key(String name) {
    return keys.stream().filter(key -> key.name().equals(name)).findFirst();
  }

  List<String> names() {
    return keys.stream().map(Key::name).toList();
  }
}
