package freedomcities.internal.yaml;

import freedomcities.problems.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  private static final Complaint TAB =
      new Complaint("\\t(TAB)", false, "a tab where only spaces may stand", "indent with spaces");

  private static final List<Complaint> KNOWN =
      List.of(
          new Complaint(
              "mapping values are not allowed",
              false,
              "a second colon in one line",
              "put the text after the first colon in quotes"),
          TAB,
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

  static void add(String file, String text, MarkedYAMLException e, ProblemList problems) {
    Complaint complaint = complaint(e);
    Mark start = complaint.atStart() ? e.getContextMark() : null;
    Mark place = start == null ? e.getProblemMark() : start;
    List<String> lines = text.lines().toList();
    // An indentation that is none is often noticed on the line below, or at the next colon.
    for (Mark mark : marks(e.getProblemMark(), e.getContextMark())) {
      for (int i = mark.getLine(); i >= Math.max(0, mark.getLine() - 1); i--) {
        if (i < lines.size() && OddSpaces.begin(lines.get(i))) {
          problems.add(
              new Location(file, i + 1, 1), OddSpaces.found(lines.get(i)), OddSpaces.REMEDY);
          return;
        }
      }
    }
    boolean within =
        complaint.equals(TAB)
            && place != null
            && place.getLine() < lines.size()
            && !before(lines.get(place.getLine()), place.getColumn()).isBlank();
    problems.add(
        at(file, place),
        "not readable as YAML: " + (within ? "a tab between words" : complaint.found()),
        within ? "write a space" : complaint.remedy());
  }

  private static Complaint complaint(MarkedYAMLException e) {
    String all = e.getContext() + " " + e.getProblem();
    return KNOWN.stream()
        .filter(known -> all.contains(known.sign()))
        .findFirst()
        .orElseGet(
            () ->
                new Complaint(
                    "",
                    false,
                    String.valueOf(e.getProblem()),
                    "check quotes, colons and indentation here"));
  }

  private static List<Mark> marks(@Nullable Mark one, @Nullable Mark other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String before(String line, int column) {
    int end = Math.min(column, line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, end));
  }

  static Location at(String file, @Nullable Mark mark) {
    return mark == null
        ? new Location(file, 0, 0)
        : new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
