package freedomcities.internal.yaml;

import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The parser's complaints in words for people who have not read the YAML specification. */
final class SyntaxWords {
  private record Complaint(String sign, String found, String remedy) {}

  private static final List<Complaint> KNOWN = List.of(
      new Complaint("mapping values are not allowed", "a second colon in one line",
          "put the text after the first colon in quotes"),
      new Complaint("\\t(TAB)", "a tab where only spaces may stand", "indent with spaces"),
      new Complaint("cannot start any token", "a character that no plain text begins with",
          "put the text in quotes"),
      new Complaint("could not find expected ':'", "a line that is no \"key: value\"",
          "check the colon, the quotes and the indentation above"),
      new Complaint("unexpected end of stream", "a quote that is never closed", "close it"),
      new Complaint("expected <block end>", "a line that does not fit in here",
          "check the indentation, and the quotes of the line above"),
      new Complaint("expected ',' or", "a bracket that is not closed, or a comma that is lacking", "check this list"),
      new Complaint("escape", "a backslash that begins no known escape", "write \\\\, or use single quotes"),
      new Complaint("undefined alias", "an alias (*)", "put the text in quotes"),
      new Complaint("while scanning an alias", "an alias (*)", "put the text in quotes"));

  private SyntaxWords() {}

  static String found(MarkedYAMLException e) {
    return "not readable as YAML: " + known(e).found();
  }

  static String remedy(MarkedYAMLException e) {
    return known(e).remedy();
  }

  private static Complaint known(MarkedYAMLException e) {
    String all = e.getContext() + " " + e.getProblem();
    return KNOWN
        .stream()
        .filter(complaint -> all.contains(complaint.sign()))
        .findFirst()
        .orElseGet(
            () -> new Complaint("", String.valueOf(e.getProblem()), "check quotes, colons and indentation here"));
  }
}
