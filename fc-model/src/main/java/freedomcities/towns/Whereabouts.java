package freedomcities.towns;

import static java.util.Objects.requireNonNull;

import freedomcities.internal.yaml.Node;
import freedomcities.problems.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the keys of a town file stand, so that what is open can be told with its place. A key is
 * written as a path: {@code documents.ordinance.number}, {@code policy[0].rules.6}; the whole file
 * is the empty text.
 *
 * @param keys path to where the key stands; empty for a town that was not read from a file
 */
public record Whereabouts(Map<String, Location> keys) {
  /** Of a town that was not read from a file. */
  public static final Whereabouts NONE = new Whereabouts(Map.of());

  /** Keeps copies of its maps. */
  public Whereabouts {
    keys = Map.copyOf(requireNonNull(keys, "keys"));
  }

  static Whereabouts of(Node.Mapping file) {
    Map<String, Location> keys = new HashMap<>();
    keys.put("", file.at());
    collect(file, "", keys);
    return new Whereabouts(keys);
  }

  private static void collect(Node node, String path, Map<String, Location> keys) {
    switch (node) {
      case Node.Mapping mapping ->
          mapping
              .entries()
              .forEach(
                  entry -> {
                    String own = path.isEmpty() ? entry.key() : path + "." + entry.key();
                    keys.put(own, entry.at());
                    collect(entry.value(), own, keys);
                  });
      case Node.Sequence sequence -> {
        List<Node> items = sequence.items();
        for (int i = 0; i < items.size(); i++) {
          String own = path + "[" + i + "]";
          keys.put(own, items.get(i).at());
          collect(items.get(i), own, keys);
        }
      }
      case Node.Text text -> {}
      case Node.Refused refused -> {}
    }
  }

  /**
   * {@return where a key stands; empty if the file doesn't have it}
   *
   * @param key a path; the empty text for the whole file
   */
  public Optional<Location> of(String key) {
    requireNonNull(key, "key");
    return Optional.ofNullable(keys.get(key));
  }

  /**
   * {@return where a key stands, or else the nearest one above it, under which it would be written;
   * empty without a file}
   *
   * @param key a path, whether or not the file has it
   */
  public Optional<Location> nearest(String key) {
    requireNonNull(key, "key");
    String path = key;
    while (!path.isEmpty() && !keys.containsKey(path)) {
      path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
    return of(path);
  }
}
