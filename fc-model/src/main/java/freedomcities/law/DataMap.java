package freedomcities.law;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in a data file that knows where it stands. What is wrong is collected for the whole file; the reader of the file
 * ends with {@link #refuseIfWrong()}. Scalars are texts, whatever they look like.
 */
final class DataMap {
  private final String file;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();
  private final List<Problem> problems;
  private final List<DataMap> family;

  private DataMap(String file, Node node, List<Problem> problems, List<DataMap> family) {
    this.file = file;
    this.node = node;
    this.problems = problems;
    this.family = family;
    family.add(this);
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (values.put(key, tuple.getValueNode()) != null) {
          problem(tuple.getKeyNode(), "\"" + key + "\" stands here a second time", "");
        }
      }
    } else {
      problem(node, "expected keys and values", "");
    }
  }

  static DataMap read(String file, InputStream in) {
    try (InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
      if (root == null) {
        throw refused(new Location(file, 1, 1), "the file is empty");
      }
      return new DataMap(file, root, new ArrayList<>(), new ArrayList<>());
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      Location where = mark == null
          ? new Location(file, 0, 0)
          : new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
      throw refused(where, "not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw refused(new Location(file, 0, 0), "not YAML: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputException refused(Location where, String found) {
    return new InputException(List.of(new Problem(where, found, "")));
  }

  /** The text of a key that must be there. */
  String text(String key) {
    return optionalText(key).orElseGet(() -> {
      if (!values.containsKey(key)) {
        problem(node, "\"" + key + "\" is missing", "");
      }
      return "";
    });
  }

  Optional<String> optionalText(String key) {
    Node value = value(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      problem(value, "\"" + key + "\" is not a text", "");
      return Optional.empty();
    }
    return Optional.of(scalar.getValue().strip());
  }

  boolean flag(String key) {
    String value = optionalText(key).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      problem(at(key), "\"" + key + "\" is \"" + value + "\"", "true or false");
    }
    return value.equals("true");
  }

  List<String> texts(String key) {
    Node value = value(key);
    List<String> texts = new ArrayList<>();
    if (value instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode scalar) {
          texts.add(scalar.getValue().strip());
        } else {
          problem(item, "an item of \"" + key + "\" is not a text", "");
        }
      }
    } else if (value != null) {
      problem(value, "\"" + key + "\" is not a list", "");
    }
    return texts;
  }

  List<DataMap> maps(String key) {
    Node value = value(key);
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(this::child).toList();
    }
    if (value != null) {
      problem(value, "\"" + key + "\" is not a list", "");
    }
    return List.of();
  }

  /** A mapping that must be there. */
  DataMap map(String key) {
    return optionalMap(key).orElseGet(() -> {
      problem(node, "\"" + key + "\" is missing", "");
      return this;
    });
  }

  Optional<DataMap> optionalMap(String key) {
    return Optional.ofNullable(value(key)).map(this::child);
  }

  /** The keys, for mappings whose keys are data. */
  List<String> keys() {
    return List.copyOf(values.keySet());
  }

  void problem(String key, String found, String remedy) {
    problem(at(key), found, remedy);
  }

  /** Throws what was found in the whole file, keys that nobody asked for included. */
  void refuseIfWrong() {
    for (DataMap map : List.copyOf(family)) {
      map.values.forEach((key, value) -> {
        if (!map.read.contains(key)) {
          map.problem(value, "unknown key \"" + key + "\"", "");
        }
      });
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }

  private DataMap child(Node child) {
    return new DataMap(file, child, problems, family);
  }

  private @Nullable Node value(String key) {
    read.add(key);
    return values.get(key);
  }

  private Node at(String key) {
    return values.getOrDefault(key, node);
  }

  private void problem(Node where, String found, String remedy) {
    var mark = where.getStartMark();
    problems.add(new Problem(new Location(file, mark.getLine() + 1, mark.getColumn() + 1), found, remedy));
  }
}
