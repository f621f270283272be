package freedomcities.internal.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes values as YAML that reads back letter for letter: a {@code String}, a {@code List} of
 * values, or a {@code Map} of values by key, in its order.
 */
final class YamlText {
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} .'’()/–-]*");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** What other readers of YAML take for something else than text. */
  private static final Set<String> NOT_TEXT =
      Set.of("yes", "no", "true", "false", "on", "off", "null", "y", "n");

  private final String lineEnd;

  /** {@code lineEnd} is put between lines. */
  YamlText(String lineEnd) {
    this.lineEnd = lineEnd;
  }

  /**
   * What stands behind a key and its colon, or begins on the lines below, keys and dashes indented
   * by so much.
   */
  String behindKey(Object value, int indent) {
    return switch (value) {
      case String text -> " " + block(text, indent);
      case Map<?, ?> map -> lineEnd + entries(map, indent);
      case List<?> list -> lineEnd + items(list, indent);
      default -> throw unknown(value);
    };
  }

  /** A key of a block and its value. */
  String entry(String key, Object value, int indent) {
    return " ".repeat(indent) + key + ":" + behindKey(value, indent + 2);
  }

  /** An item of a block and its dash. */
  String item(Object value, int indent) {
    String dash = " ".repeat(indent) + "- ";
    return value instanceof Map<?, ?> map
        ? dash + entries(map, indent + 2).substring(indent + 2)
        : dash + flow(value);
  }

  private String entries(Map<?, ?> map, int indent) {
    return String.join(
        lineEnd,
        map.entrySet().stream()
            .map(entry -> entry(entry.getKey().toString(), entry.getValue(), indent))
            .toList());
  }

  private String items(List<?> list, int indent) {
    return String.join(lineEnd, list.stream().map(item -> item(item, indent)).toList());
  }

  private String block(String text, int indent) {
    if (!isLiteral(text)) {
      return flow(text);
    }
    StringBuilder out = new StringBuilder("|-");
    for (String line : text.split("\n", -1)) {
      out.append(lineEnd).append(line.isEmpty() ? "" : " ".repeat(indent) + line);
    }
    return out.toString();
  }

  /**
   * Whether lines can stand as they are without anything of them being taken for indentation or for
   * an end.
   */
  private static boolean isLiteral(String text) {
    return text.contains("\n")
        && !text.contains("\t")
        && !text.contains("\r")
        && !Character.isWhitespace(text.charAt(0))
        && !Character.isWhitespace(text.charAt(text.length() - 1))
        && text.lines().noneMatch(line -> line.isBlank() && !line.isEmpty());
  }

  /** A value on one line, as it may stand between braces and brackets. */
  static String flow(Object value) {
    return switch (value) {
      case String text -> scalar(text);
      case Map<?, ?> map ->
          "{"
              + String.join(
                  ", ",
                  map.entrySet().stream()
                      .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                      .toList())
              + "}";
      case List<?> list ->
          "[" + String.join(", ", list.stream().map(YamlText::flow).toList()) + "]";
      default -> throw unknown(value);
    };
  }

  private static String scalar(String text) {
    boolean plain =
        DATE.matcher(text).matches()
            || PLAIN.matcher(text).matches()
                && text.equals(text.strip())
                && !NOT_TEXT.contains(text.toLowerCase(Locale.ROOT));
    return plain
        ? text
        : '"'
            + text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
            + '"';
  }

  private static IllegalArgumentException unknown(Object value) {
    return new IllegalArgumentException("no value of a YAML file: " + value.getClass());
  }
}
