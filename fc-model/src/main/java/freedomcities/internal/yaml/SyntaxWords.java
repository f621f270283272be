package freedomcities.internal.yaml;

import freedomcities.problems.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The parser's complaints in words for people who have not read the YAML specification. */
final class SyntaxWords {
  /**
   * One complaint.
   *
   * @param sign what the parser's own words contain
   * @param atStart whether the place to look at is where the thing began that the parser could not
   *     finish
   */
  private record Complaint(String sign, boolean atStart, String found, String remedy) {}

  private static final List<Complaint> KNOWN =
      List.of(
          new Complaint(
              "mapping values are not allowed",
              false,
              "a second colon in one line",
              "put the text after the first colon in quotes"),
          new Complaint(
              "\\t(TAB)", false, "a tab where only spaces may stand", "indent with spaces"),
          new Complaint(
              "cannot start any token",
              false,
              "a character that no plain text begins with",
              "put the text in quotes"),
          new Complaint(
              "could not find expected ':'",
              true,
              "a line that is no \"key: value\"",
              "check its colon, its quotes and the indentation"),
          new Complaint(
              "unexpected end of stream", true, "a quote that is never closed", "close it"),
          new Complaint(
              "expected <block end>",
              false,
              "a line that does not fit in here",
              "check the indentation, and the quotes of the line above"),
          new Complaint(
              "expected '<document start>'",
              false,
              "more text where the document has ended",
              "check the quotes and the indentation above"),
          new Complaint(
              "chomping or indentation",
              false,
              "words after a \"|\" or \">\"",
              "write them on the lines below, indented"),
          new Complaint(
              "expected a comment or a line break",
              false,
              "words after a \"|\" or \">\"",
              "write them on the lines below, indented"),
          new Complaint(
              "expected ',' or",
              true,
              "a bracket that is not closed, or a comma missing in it",
              "check the list or mapping that begins here"),
          new Complaint(
              "unknown escape",
              false,
              "a backslash that begins no known escape",
              "write two backslashes, or use single quotes"),
          new Complaint(
              "escape sequence",
              false,
              "an escape with wrong digits",
              "write two backslashes, or use single quotes"),
          new Complaint("while scanning an alias", true, "an alias (*)", "put the text in quotes"),
          new Complaint(
              "while scanning an anchor", true, "an anchor (&)", "put the text in quotes"),
          new Complaint("while scanning a tag", true, "a tag (!)", "put the text in quotes"));

  private SyntaxWords() {}

  static void add(String file, MarkedYAMLException e, ProblemList problems) {
    String all = e.getContext() + " " + e.getProblem();
    Complaint complaint =
        KNOWN.stream()
            .filter(known -> all.contains(known.sign()))
            .findFirst()
            .orElseGet(
                () ->
                    new Complaint(
                        "",
                        false,
                        String.valueOf(e.getProblem()),
                        "check quotes, colons and indentation here"));
    Mark start = complaint.atStart() ? e.getContextMark() : null;
    problems.add(
        at(file, start == null ? e.getProblemMark() : start),
        "not readable as YAML: " + complaint.found(),
        complaint.remedy());
  }

  static Location at(String file, @Nullable Mark mark) {
    return mark == null
        ? new Location(file, 0, 0)
        : new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
