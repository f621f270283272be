package freedomcities.internal.yaml;

import freedomcities.problems.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts values given beside a file into its nodes, as if they had been written there; the checks
 * that follow tell what is wrong with them as with anything else. A path is written as in {@code
 * policy[0].rules.6}; an item one past the end is added.
 */
public final class Overrides {
  /** Possessive: nothing in it is ever given back, and long ones take no room on the stack. */
  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]++)((?:\\[[0-9]{1,4}])*+)");

  private static final Pattern INDEX = Pattern.compile("\\[([0-9]+)]");

  private final ProblemList problems;

  private Overrides(ProblemList problems) {
    this.problems = problems;
  }

  /** The node with the values in it; each has {@code override PATH} for its place. */
  public static Node apply(Node root, Map<String, String> values, ProblemList problems) {
    return apply(root, values, "override ", problems);
  }

  /**
   * A mapping of nothing but the values, in their order; each has its path after {@code source} for
   * its place.
   */
  public static Node of(String source, Map<String, String> values, ProblemList problems) {
    return apply(
        new Node.Mapping(new Location(source, 0, 0), List.of()), values, source + ": ", problems);
  }

  /**
   * A mapping of nothing but texts that have places of their own: the cells of a row. A text that
   * is not given stays so, and one that was refused.
   */
  public static Node.Mapping of(Location root, Map<String, Node> values, ProblemList problems) {
    Overrides overrides = new Overrides(problems);
    Node node = new Node.Mapping(root, List.of());
    for (Map.Entry<String, Node> value : values.entrySet()) {
      Characters.checkGiven(value.getValue().at(), value.getValue().words(), problems);
      node = overrides.put(node, steps(value.getKey()).orElseThrow(), value.getValue());
    }
    return (Node.Mapping) node;
  }

  private static Node apply(
      Node root, Map<String, String> values, String before, ProblemList problems) {
    Overrides overrides = new Overrides(problems);
    Node node = root;
    for (Map.Entry<String, String> value : values.entrySet()) {
      Location at = new Location(before + value.getKey(), 0, 0);
      Characters.checkGiven(at, value.getValue(), problems);
      Optional<List<Step>> steps = steps(value.getKey());
      if (steps.isEmpty()) {
        problems.add(
            new Location(before + Quoted.brief(value.getKey()), 0, 0),
            "no key is written so",
            "write it as in jurisdiction.name or policy[0].rules.6");
      } else {
        node = overrides.put(node, steps.get(), new Node.Text(at, value.getValue(), true));
      }
    }
    return node;
  }

  /** A key, or an index into a list. */
  record Step(String key, int index) {
    boolean isKey() {
      return !key.isEmpty();
    }
  }

  /**
   * Empty for what is no path, or a deeper one than any file of ours has: all that reads them goes
   * down step by step.
   */
  static Optional<List<Step>> steps(String path) {
    List<Step> steps = new ArrayList<>();
    for (String part : path.split("\\.", -1)) {
      Matcher step = STEP.matcher(part);
      if (!step.matches()) {
        return Optional.empty();
      }
      steps.add(new Step(step.group(1), 0));
      INDEX
          .matcher(step.group(2))
          .results()
          .forEach(index -> steps.add(new Step("", Integer.parseInt(index.group(1)))));
    }
    return steps.size() > EventReader.MAX_DEPTH ? Optional.empty() : Optional.of(steps);
  }

  private Node put(Node node, List<Step> steps, Node value) {
    if (steps.isEmpty()) {
      return value;
    }
    Step step = steps.getFirst();
    List<Step> rest = steps.subList(1, steps.size());
    if (!node.isGiven()) {
      return put(empty(steps, value), steps, value);
    }
    return switch (node) {
      case Node.Mapping mapping when step.isKey() -> intoMapping(mapping, step.key(), rest, value);
      case Node.Sequence sequence when !step.isKey() ->
          intoSequence(sequence, step.index(), rest, value);
      case Node.Refused refused -> refused;
      case Node.Mapping mapping ->
          misfit(mapping, "keys stand here, not a list", "write a key after a dot", value);
      case Node.Sequence sequence ->
          misfit(
              sequence,
              "a list stands before \"" + step.key() + "\"",
              "name the item, as in policy[0]",
              value);
      case Node.Text text ->
          misfit(
              text,
              Quoted.of(text.text()) + " stands there, not keys or a list",
              "set the key above it, or change the file",
              value);
    };
  }

  private Node intoMapping(Node.Mapping mapping, String key, List<Step> rest, Node value) {
    List<Node.Entry> entries = new ArrayList<>();
    boolean found = false;
    for (Node.Entry entry : mapping.entries()) {
      boolean here = entry.key().equals(key);
      found |= here;
      entries.add(
          here
              ? new Node.Entry(
                  rest.isEmpty() ? value.at() : entry.at(), key, put(entry.value(), rest, value))
              : entry);
    }
    if (!found) {
      entries.add(new Node.Entry(value.at(), key, put(empty(rest, value), rest, value)));
    }
    return new Node.Mapping(mapping.at(), entries);
  }

  private Node intoSequence(Node.Sequence sequence, int index, List<Step> rest, Node value) {
    List<Node> items = new ArrayList<>(sequence.items());
    if (index < items.size()) {
      items.set(index, put(items.get(index), rest, value));
    } else if (index == items.size()) {
      items.add(put(empty(rest, value), rest, value));
    } else {
      return misfit(
          sequence,
          "the list has " + items.size() + " items",
          "the next one is [" + items.size() + "]",
          value);
    }
    return new Node.Sequence(sequence.at(), items);
  }

  /** What the next step needs to stand in. */
  private static Node empty(List<Step> steps, Node value) {
    return steps.isEmpty() || steps.getFirst().isKey()
        ? new Node.Mapping(value.at(), List.of())
        : new Node.Sequence(value.at(), List.of());
  }

  private Node misfit(Node node, String found, String remedy, Node value) {
    problems.add(value.at(), found, remedy);
    return node;
  }
}
