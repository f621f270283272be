package freedomcities.internal.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Changes the text of a YAML file where it must, and keeps every other character: comments, order,
 * quoting, line ends. Places are paths of keys and of numbers from 0. Each change reads the text
 * anew, so that none can mislead the next.
 *
 * <pre>
 * new YamlEdit(text).put(List.of("policy", 0, "rules", "6"), "missing").text()
 * </pre>
 */
public final class YamlEdit {
  private static final LoaderOptions OPTIONS = new LoaderOptions();

  private final String text;

  /** A file that has been read without a problem. */
  public YamlEdit(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** Whether something stands at a place. */
  public boolean has(List<?> path) {
    Node node = node(path);
    return node != null && !isNothing(node);
  }

  /** Whether a mapping stands at a place. */
  public boolean isMapping(List<?> path) {
    return node(path) instanceof MappingNode;
  }

  /** Gives a key its value, whether or not it is there; what it is in must be there. */
  public YamlEdit put(List<?> path, Object value) {
    String key = path.getLast().toString();
    MappingNode mapping = (MappingNode) needed(path.subList(0, path.size() - 1));
    NodeTuple entry = entry(mapping, key);
    if (entry != null) {
      return replaced(mapping, entry, value);
    }
    return isFlow(mapping)
        ? insideFlow(mapping, key + ": " + YamlText.flow(value))
        : below(
            end(mapping),
            yaml()
                .entry(
                    key,
                    value,
                    mapping.getValue().getFirst().getKeyNode().getStartMark().getColumn()));
  }

  /** Adds an item at the end of the list at a place, and the list where there is none. */
  public YamlEdit append(List<?> path, Object item) {
    Node node = node(path);
    if (!(node instanceof SequenceNode list)) {
      return put(path, List.of(item));
    }
    return isFlow(list)
        ? insideFlow(list, YamlText.flow(item))
        : below(end(list), yaml().item(item, list.getStartMark().getColumn()));
  }

  /** Whether a text stands at a place, and is this one. */
  public boolean says(List<?> path, String value) {
    return words(path).filter(value::equals).isPresent();
  }

  /** The text at a place, without its quotes; empty where none stands. */
  public Optional<String> words(List<?> path) {
    return node(path) instanceof ScalarNode scalar
        ? Optional.of(scalar.getValue())
        : Optional.empty();
  }

  /**
   * Takes a key or an item of a list away with all that it holds; the key above it too where it was
   * the only one there. Nothing changes where it isn't there.
   */
  public YamlEdit remove(List<?> path) {
    List<?> above = path.subList(0, path.size() - 1);
    Node holder = node(above);
    if (holder instanceof SequenceNode list && path.getLast() instanceof Integer i) {
      int size = list.getValue().size();
      return i >= size ? this : size == 1 ? remove(above) : withoutItem(list, i);
    }
    if (!(holder instanceof MappingNode mapping)) {
      return this;
    }
    NodeTuple entry = entry(mapping, path.getLast().toString());
    if (entry == null) {
      return this;
    }
    if (mapping.getValue().size() == 1) {
      boolean alone = above.isEmpty() || above.getLast() instanceof Integer;
      return alone ? spliced(behindColon(entry), end(entry.getValueNode()), "") : remove(above);
    }
    return isFlow(mapping)
        ? withoutPart(mapping, mapping.getValue().indexOf(entry))
        : withoutLines(mapping, entry);
  }

  private YamlEdit withoutItem(SequenceNode list, int i) {
    if (isFlow(list)) {
      return withoutPart(list, i);
    }
    int dash = dash(list, i);
    int line = dash - list.getStartMark().getColumn();
    if (!text.substring(line, dash).isBlank()) {
      // It stands behind the dash of a list that this one is in: the next item takes its place.
      return spliced(dash, dash(list, 1), "");
    }
    return withoutLines(line, Math.max(dash + 1, end(list.getValue().get(i))));
  }

  /** Where the dash of an item of a block list stands: in the column of the list. */
  private int dash(SequenceNode list, int i) {
    int column = list.getStartMark().getColumn();
    int line = lineStart(start(list.getValue().get(i)));
    while (line > 0 && !(line + column < text.length() && text.charAt(line + column) == '-')) {
      line = lineStart(line - 1);
    }
    return line + column;
  }

  private int lineStart(int position) {
    int start = position;
    while (start > 0 && "\n\r".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private int start(Node node) {
    return at(node.getStartMark().getIndex());
  }

  /** A part of a flow collection goes with the comma behind it, the last with the one before. */
  private YamlEdit withoutPart(CollectionNode<?> collection, int i) {
    return i == collection.getValue().size() - 1
        ? spliced(end(collection, i - 1), end(collection, i), "")
        : spliced(start(collection, i), start(collection, i + 1), "");
  }

  private int start(CollectionNode<?> collection, int i) {
    return collection.getValue().get(i) instanceof NodeTuple entry
        ? start(entry.getKeyNode())
        : start(parts(collection).get(i));
  }

  private int end(CollectionNode<?> collection, int i) {
    int end = end(parts(collection).get(i));
    return collection.getValue().get(i) instanceof NodeTuple entry
        ? Math.max(behindColon(entry), end)
        : end;
  }

  private YamlEdit withoutLines(MappingNode mapping, NodeTuple entry) {
    int key = at(entry.getKeyNode().getStartMark().getIndex());
    int line = key - entry.getKeyNode().getStartMark().getColumn();
    if (!text.substring(line, key).isBlank()) {
      // It stands behind the dash of an item: the next key takes its place.
      NodeTuple next = mapping.getValue().get(1);
      return spliced(key, at(next.getKeyNode().getStartMark().getIndex()), "");
    }
    return withoutLines(line, Math.max(behindColon(entry), end(entry.getValueNode())));
  }

  /** From the start of a line to the end of the one that a position is on. */
  private YamlEdit withoutLines(int line, int position) {
    int end = lineEnd(position);
    return end == text.length()
        ? spliced(line - lineBreakBefore(line), end, "")
        : spliced(line, text.startsWith("\r\n", end) ? end + 2 : end + 1, "");
  }

  private YamlEdit replaced(MappingNode in, NodeTuple entry, Object value) {
    Node old = entry.getValueNode();
    boolean nothing = isNothing(old);
    int from = nothing ? behindColon(entry) : at(old.getStartMark().getIndex());
    int to = nothing ? from : end(old);
    if (isFlow(in) || value instanceof String) {
      return spliced(from, to, (nothing ? " " : "") + YamlText.flow(value));
    }
    // The word goes, a comment behind it stays, and what takes its place begins on the next line.
    boolean alone = text.substring(to, lineEnd(to)).isBlank();
    int start = from;
    while (alone && text.charAt(start - 1) == ' ') {
      start--;
    }
    int indent = entry.getKeyNode().getStartMark().getColumn() + 2;
    String lines = yaml().behindKey(value, indent).substring(lineBreak().length());
    return spliced(start, to, "").below(start, lines);
  }

  private int behindColon(NodeTuple entry) {
    int key = end(entry.getKeyNode());
    int colon = text.indexOf(':', key);
    // In braces a key may stand alone: the next colon is that of another.
    return colon >= 0 && text.substring(key, colon).isBlank() ? colon + 1 : key;
  }

  /** Whole lines, below the one that this position is on. */
  private YamlEdit below(int position, String lines) {
    int end = lineEnd(position);
    int next =
        end < text.length() && text.charAt(end) == '\r' && text.startsWith("\r\n", end)
            ? end + 2
            : Math.min(text.length(), end + 1);
    return end == text.length()
        ? spliced(end, end, lineBreak() + lines)
        : spliced(next, next, lines + lineBreak());
  }

  private YamlEdit insideFlow(CollectionNode<?> collection, String item) {
    int close = at(collection.getEndMark().getIndex()) - 1;
    List<Node> inside = parts(collection);
    if (inside.isEmpty()) {
      return spliced(close, close, item);
    }
    int last = isNothing(inside.getLast()) ? close : end(inside.getLast());
    boolean comma = text.substring(last, close).strip().startsWith(",");
    return comma
        ? spliced(text.indexOf(',', last) + 1, text.indexOf(',', last) + 1, " " + item + ",")
        : spliced(last, last, ", " + item);
  }

  private static List<Node> parts(CollectionNode<?> collection) {
    List<Node> parts = new ArrayList<>();
    for (Object part : collection.getValue()) {
      parts.add(part instanceof NodeTuple entry ? entry.getValueNode() : (Node) part);
    }
    return parts;
  }

  /**
   * Where the last character of a node ends: the marks of blocks lie behind the comments that
   * follow.
   */
  private int end(Node node) {
    if (node instanceof CollectionNode<?> collection && !isInBrackets(collection)) {
      Node last = parts(collection).getLast();
      return isNothing(last) && collection instanceof MappingNode mapping
          ? behindColon(mapping.getValue().getLast())
          : end(last);
    }
    int start = at(node.getStartMark().getIndex());
    int end = at(node.getEndMark().getIndex());
    boolean block =
        node instanceof ScalarNode && start < end && "|>".indexOf(text.charAt(start)) >= 0;
    if (block && text.substring(start, lineEnd(start)).contains("+")) {
      // Its empty lines are part of it.
      return end - lineBreakBefore(end);
    }
    while (block && end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int lineBreakBefore(int position) {
    return text.startsWith("\r\n", position - 2)
        ? 2
        : "\n\r".indexOf(text.charAt(position - 1)) >= 0 ? 1 : 0;
  }

  private int lineEnd(int position) {
    int end = position;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** As the first line of the file ends. */
  private String lineBreak() {
    int end = lineEnd(0);
    return text.startsWith("\r\n", end) ? "\r\n" : text.startsWith("\r", end) ? "\r" : "\n";
  }

  private YamlText yaml() {
    return new YamlText(lineBreak());
  }

  private YamlEdit spliced(int from, int to, String words) {
    return new YamlEdit(text.substring(0, from) + words + text.substring(to));
  }

  /** Marks count code points, and know nothing of a byte order mark. */
  private int at(int codePoints) {
    int before = text.startsWith("\ufeff") ? 1 : 0;
    return text.offsetByCodePoints(before, codePoints);
  }

  private Node needed(List<?> path) {
    Node node = node(path);
    if (node == null) {
      throw new IllegalArgumentException("nothing stands at " + path);
    }
    return node;
  }

  private @Nullable Node node(List<?> path) {
    String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
    Node node = new Yaml(new SafeConstructor(OPTIONS)).compose(new StringReader(bare));
    for (Object step : path) {
      node =
          switch (node) {
            case MappingNode mapping -> {
              NodeTuple entry = entry(mapping, step.toString());
              yield entry == null ? null : entry.getValueNode();
            }
            case SequenceNode list ->
                step instanceof Integer i && i < list.getValue().size()
                    ? list.getValue().get(i)
                    : null;
            case null, default -> null;
          };
    }
    return node;
  }

  private static @Nullable NodeTuple entry(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(
            entry -> entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
        .findFirst()
        .orElse(null);
  }

  /** A single pair may stand in a list without brackets of its own: {@code [a, b: c]}. */
  private boolean isInBrackets(CollectionNode<?> node) {
    return isFlow(node) && "[{".indexOf(text.charAt(start(node))) >= 0;
  }

  private static boolean isFlow(CollectionNode<?> node) {
    return node.getFlowStyle() == FlowStyle.FLOW;
  }

  private static boolean isNothing(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isEmpty() && scalar.isPlain();
  }
}
