package freedomcities.towns;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Quoted;
import freedomcities.internal.yaml.Type;
import freedomcities.problems.Location;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a cell as spreadsheets write dates and answers when they save a table. */
final class CellReader {
  /** What spreadsheets make of a date here; the month stands first. */
  private static final Pattern SLASHED =
      Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9]{2})");

  private static final String AS_TEXT =
      ", in a column that the spreadsheet was told to keep as text";
  private static final int MONTHS = 12;

  private final ProblemList problems;

  CellReader(ProblemList problems) {
    this.problems = problems;
  }

  /** The value of a cell that is not blank; what can't be told from it is a problem. */
  Node read(Location at, String text, Type type) {
    if (type.equals(Type.FLAG)) {
      String answer = text.toLowerCase(Locale.ROOT);
      return new Node.Text(at, Type.FLAG_WORDS.contains(answer) ? answer : text, true);
    }
    Matcher slashed = SLASHED.matcher(text);
    return type.equals(Type.DATE) && slashed.matches()
        ? day(at, slashed)
        : new Node.Text(at, text, true);
  }

  private Node day(Location at, Matcher slashed) {
    String text = slashed.group();
    int first = Integer.parseInt(slashed.group(1));
    int second = Integer.parseInt(slashed.group(2));
    if (slashed.group(3).length() == 2) {
      return refused(at, Quoted.of(text) + " has no century", "write year-month-day");
    }
    String monthFirst = day(slashed.group(3), first, second);
    if (first > MONTHS) {
      return refused(
          at, Quoted.of(text) + " has no month " + first + " in front", "write year-month-day");
    }
    if (second <= MONTHS && first != second && Node.parseDate(monthFirst).isPresent()) {
      return refused(
          at,
          Quoted.of(text) + " is one day with the month in front and another with the day",
          "write " + monthFirst + " or " + day(slashed.group(3), second, first));
    }
    // A day that there is not is told as in a town file.
    return new Node.Text(at, monthFirst, true);
  }

  private static String day(String year, int month, int day) {
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
  }

  private Node refused(Location at, String found, String remedy) {
    problems.add(at, found, remedy + AS_TEXT);
    return new Node.Refused(at);
  }
}
