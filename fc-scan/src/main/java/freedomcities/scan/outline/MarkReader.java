package freedomcities.scan.outline;

import freedomcities.scan.outline.Mark.Reading;
import freedomcities.scan.outline.Mark.Shape;
import freedomcities.scan.outline.Mark.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number or bullet at the beginning of a line. No pattern sees more than one word. */
final class MarkReader {
  private static final int LONGEST = 24;
  private static final String BULLETS = "•▪■●○◦‣⁃□❖➢➤►▸✓✔·§";
  private static final String NAMES =
      "section|sec|article|art|chapter|part|title|policy|procedure|rule|directive|order|regulation"
          + "|standard|volume|go|dgo|so|sop|g.o|d.g.o|s.o|s.o.p|i.o|manual|instruction|bulletin";

  /** What belongs to the name of an order. */
  static final Set<String> BEFORE_NAME =
      Set.of(
          "general",
          "special",
          "departmental",
          "department",
          "administrative",
          "operations",
          "field",
          "executive",
          "standing",
          "training",
          "division");

  private static final Pattern NAME =
      Pattern.compile("(?i)(" + NAMES.replace(".", "\\.") + ")\\.?");
  private static final Pattern ITEM =
      Pattern.compile("(\\()?([A-Za-z]{1,2}|[ivxl]{1,6}|[IVXL]{1,6}|[0-9]{1,3})(\\.?\\)|\\.|:)");
  private static final Pattern LEADING_POINT = Pattern.compile("\\.([0-9]{1,3})");
  private static final Pattern COMPOUND =
      Pattern.compile(
          "([A-Z]{1,4}-?)?([0-9]{1,5})((?:[.\\-/][0-9]{1,5}){1,5})([A-Z]?)(?:[.:)]|\\.:)?");
  private static final Pattern PATH =
      Pattern.compile("([IVXL]{1,6}|[A-Z])((?:[.\\-](?:[A-Za-z]|[0-9]{1,2})){1,5})[.:)]?");
  private static final Pattern BARE = Pattern.compile("([0-9]{2,5})([A-Z]?)");
  private static final Pattern PHONE =
      Pattern.compile("[0-9]{3}[.\\-][0-9]{3}[.\\-][0-9]{4}|9-1-1");

  /** What stands behind a dash, of a number that is written with spaces. */
  private static final Pattern PART = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){0,3}");

  private static final Pattern REVISION = Pattern.compile("\\*[0-9]{1,2}");

  private MarkReader() {}

  /** The parts of a number that stands alone; none if it is empty. */
  static List<Integer> parts(String number) {
    return read(number)
        .filter(mark -> !mark.readings().isEmpty())
        .map(mark -> mark.readings().getFirst().parts())
        .orElse(List.of());
  }

  static Optional<Mark> read(String line) {
    int from = afterRevision(line);
    return from == 0
        ? readNumber(line)
        : readNumber(line.substring(from)).map(mark -> mark.after(from));
  }

  /** Some mark what a revision changed: {@code *3 B. MEDICAL AID}. */
  private static int afterRevision(String line) {
    int end = wordEnd(line, 0);
    boolean revision = line.startsWith("*") && REVISION.matcher(line.substring(0, end)).matches();
    return revision ? afterSpace(line, end) : 0;
  }

  private static Optional<Mark> readNumber(String line) {
    int end = wordEnd(line, 0);
    String word = NoteMarks.without(line.substring(0, end));
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    int after = afterSpace(line, end);
    if (isBullet(word) && after < line.length()) {
      return Optional.of(new Mark(Shape.BULLET, "", word, List.of(), after));
    }
    if (Character.isUpperCase(word.charAt(0))) {
      if (NAME.matcher(word).matches()) {
        return named(line, word, after);
      }
      if (BEFORE_NAME.contains(word.toLowerCase(Locale.ROOT))) {
        String next = line.substring(after, wordEnd(line, after));
        return NAME.matcher(next).matches()
            ? named(line, word + " " + next, afterSpace(line, after + next.length()))
            : Optional.empty();
      }
    }
    Optional<Mark> mark = number(word, after);
    return mark.isPresent() && mark.get().shape() == Shape.COMPOUND
        ? Optional.of(withPart(line, mark.get()))
        : mark;
  }

  /** Some write the last part apart: {@code 304.2 - 3.1}. */
  private static Mark withPart(String line, Mark mark) {
    int dash = mark.length();
    int from = afterSpace(line, dash + 1);
    if (dash + 1 >= line.length() || "-–".indexOf(line.charAt(dash)) < 0 || from == dash + 1) {
      return mark;
    }
    int end = wordEnd(line, from);
    String part = line.substring(from, end);
    if (!PART.matcher(part).matches()) {
      return mark;
    }
    List<Integer> parts = new ArrayList<>(mark.readings().getFirst().parts());
    for (String one : part.split("\\.")) {
      parts.add(Integer.parseInt(one));
    }
    return new Mark(
        Shape.COMPOUND,
        "",
        mark.core() + " " + line.charAt(dash) + " " + part,
        List.of(new Reading(mark.readings().getFirst().signs(), parts)),
        afterSpace(line, end));
  }

  private static boolean isBullet(String word) {
    return word.length() == 1
        && (BULLETS.indexOf(word.charAt(0)) >= 0
            || "o-–—*".indexOf(word.charAt(0)) >= 0
            || word.charAt(0) >= '\ue000' && word.charAt(0) < '\uf900');
  }

  /** The name may be of two words, and {@code No.} may stand before the number. */
  private static Optional<Mark> named(String line, String name, int from) {
    int at = from;
    String names = name;
    for (int words = 0; words < 2; words++) {
      int end = wordEnd(line, at);
      String word = NoteMarks.without(line.substring(at, end));
      if (word.length() > LONGEST) {
        return Optional.empty();
      }
      boolean number = word.equalsIgnoreCase("no.") || word.equals("#") || isNumberWord(word);
      if (NAME.matcher(word).matches() || number) {
        names = number ? names : names + " " + word;
        at = afterSpace(line, end);
        continue;
      }
      String bare = word.startsWith("#") ? word.substring(1) : word;
      return token(bare, afterSpace(line, end), names);
    }
    return Optional.empty();
  }

  private static boolean isNumberWord(String word) {
    return word.equalsIgnoreCase("number") || word.equalsIgnoreCase("number:");
  }

  private static Optional<Mark> token(String word, int length, String names) {
    Optional<Mark> number = number(word, length);
    if (number.isPresent() && number.get().shape() != Shape.BRACKETS) {
      Mark found = number.get();
      return Optional.of(new Mark(Shape.NAMED, names, found.core(), found.readings(), length));
    }
    String core = word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    List<Reading> readings = readings(core);
    boolean plain = core.length() <= 6 && !readings.isEmpty();
    boolean sure = Character.isDigit(core.isEmpty() ? ' ' : core.charAt(0)) || core.length() < 5;
    return plain && sure
        ? Optional.of(new Mark(Shape.NAMED, names, core, readings, length))
        : Optional.empty();
  }

  private static Optional<Mark> number(String word, int length) {
    Matcher item = ITEM.matcher(word);
    if (item.matches()) {
      boolean brackets = item.group(1) != null;
      boolean closed = item.group(3).endsWith(")");
      List<Reading> readings = readings(item.group(2));
      if (readings.isEmpty() || brackets && !closed || item.group(3).equals(":") && brackets) {
        return Optional.empty();
      }
      Shape shape = brackets ? Shape.BRACKETS : closed ? Shape.BRACKET : Shape.POINT;
      return Optional.of(new Mark(shape, "", item.group(2), readings, length));
    }
    Matcher point = LEADING_POINT.matcher(word);
    if (point.matches()) {
      return Optional.of(
          new Mark(Shape.LEADING_POINT, "", "." + point.group(1), digits(point.group(1)), length));
    }
    if (Days.isDay(word) || PHONE.matcher(word).matches()) {
      return Optional.empty();
    }
    return compound(word, length);
  }

  private static Optional<Mark> compound(String word, int length) {
    Matcher compound = COMPOUND.matcher(word);
    if (compound.matches()) {
      int point = compound.group(3).indexOf('.');
      if (point >= 0 && compound.group(3).indexOf('-') > point) {
        // From one number to another: 1.01.000-1.01.025.
        return Optional.empty();
      }
      List<Integer> parts = new ArrayList<>();
      String prefix = compound.group(1) == null ? "" : compound.group(1);
      parts.add(Integer.parseInt(compound.group(2)));
      for (String part : compound.group(3).substring(1).split("[.\\-/]")) {
        parts.add(Integer.parseInt(part));
      }
      String letter = compound.group(4);
      if (!letter.isEmpty()) {
        parts.add(letter.charAt(0) - '@');
      }
      String core = prefix + compound.group(2) + compound.group(3) + letter;
      return Optional.of(
          new Mark(Shape.COMPOUND, "", core, List.of(new Reading(Signs.DIGITS, parts)), length));
    }
    Matcher path = PATH.matcher(word);
    if (path.matches()) {
      return path(path, length);
    }
    Matcher bare = BARE.matcher(word);
    return bare.matches()
        ? Optional.of(new Mark(Shape.BARE, "", word, digits(bare.group(1)), length))
        : Optional.empty();
  }

  private static Optional<Mark> path(Matcher path, int length) {
    List<Integer> parts = new ArrayList<>();
    String first = path.group(1);
    int roman = Romans.value(first);
    parts.add(roman > 0 ? roman : first.length() == 1 ? first.charAt(0) - '@' : 0);
    for (String part : path.group(2).substring(1).split("[.\\-]")) {
      char sign = part.charAt(0);
      parts.add(
          Character.isDigit(sign) ? Integer.parseInt(part) : Character.toUpperCase(sign) - '@');
    }
    return parts.contains(0)
        ? Optional.empty()
        : Optional.of(
            new Mark(
                Shape.COMPOUND,
                "",
                first + path.group(2),
                List.of(new Reading(roman > 0 ? Signs.UPPER_ROMAN : Signs.UPPER_LETTERS, parts)),
                length));
  }

  private static List<Reading> digits(String digits) {
    return List.of(new Reading(Signs.DIGITS, List.of(Integer.parseInt(digits))));
  }

  /** All that a number of one part can mean. */
  private static List<Reading> readings(String core) {
    List<Reading> readings = new ArrayList<>();
    if (core.isEmpty()) {
      return readings;
    }
    if (core.chars().allMatch(sign -> sign >= '0' && sign <= '9') && core.length() < 6) {
      return digits(core);
    }
    boolean upper = core.equals(core.toUpperCase(Locale.ROOT));
    if (!upper && !core.equals(core.toLowerCase(Locale.ROOT))) {
      return readings;
    }
    int roman = Romans.value(core);
    if (roman > 0) {
      readings.add(new Reading(upper ? Signs.UPPER_ROMAN : Signs.LOWER_ROMAN, List.of(roman)));
    }
    char first = Character.toUpperCase(core.charAt(0));
    boolean same = core.chars().allMatch(sign -> Character.toUpperCase((char) sign) == first);
    if (same && core.length() <= 2 && first >= 'A' && first <= 'Z') {
      readings.add(
          new Reading(
              upper ? Signs.UPPER_LETTERS : Signs.LOWER_LETTERS,
              List.of(first - '@' + 26 * (core.length() - 1))));
    }
    return readings;
  }

  private static int wordEnd(String line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) != ' ' && end - from <= LONGEST) {
      end++;
    }
    return end;
  }

  private static int afterSpace(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
