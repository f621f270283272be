package freedomcities.scan.outline;

import freedomcities.scan.source.ManualSource;
import freedomcities.scan.source.SourceLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What running heads and feet say of the chapter that a page belongs to: a name with a number
 * ({@code General Order 5.15}), and all numbers of several parts in them.
 *
 * @param names by page; a page whose head names none is missing
 * @param numbers by page, each as its parts
 */
record Chapters(Map<Integer, String> names, Map<Integer, List<List<Integer>>> numbers) {
  private static final Pattern DATE =
      Pattern.compile("(0?[1-9]|1[0-2])([-.])(0?[1-9]|[12][0-9]|3[01])\\2[0-9]{2}");

  static Chapters of(ManualSource source, BitSet running) {
    Map<Integer, String> names = new HashMap<>();
    Map<Integer, List<List<Integer>>> numbers = new HashMap<>();
    for (int i = running.nextSetBit(0); i >= 0; i = running.nextSetBit(i + 1)) {
      SourceLine line = source.lines().get(i);
      String words = source.text(line).strip();
      name(words).ifPresent(name -> names.putIfAbsent(line.page(), name));
      for (int at = 0; at >= 0; at = next(words, at)) {
        MarkReader.read(words.substring(at))
            .filter(mark -> mark.shape() == Mark.Shape.COMPOUND || mark.shape() == Mark.Shape.NAMED)
            .filter(mark -> !isDate(mark))
            .ifPresent(
                mark ->
                    mark.readings()
                        .forEach(
                            reading ->
                                numbers
                                    .computeIfAbsent(line.page(), page -> new ArrayList<>())
                                    .add(reading.parts())));
      }
    }
    bare(source, running, names);
    return new Chapters(names, numbers);
  }

  /**
   * Where no head has a name, the one number of several parts that all heads of a page have, at the
   * beginning or end of a line: {@code 4.30 - 2}, {@code G03-02 Traffic Stops}.
   */
  private static void bare(ManualSource source, BitSet running, Map<Integer, String> names) {
    Map<Integer, Set<String>> bare = new HashMap<>();
    for (int i = running.nextSetBit(0); i >= 0; i = running.nextSetBit(i + 1)) {
      SourceLine line = source.lines().get(i);
      String words = source.text(line).strip();
      String last = words.substring(words.lastIndexOf(' ') + 1);
      for (String part : List.of(words, last)) {
        MarkReader.read(part)
            .filter(mark -> mark.shape() == Mark.Shape.COMPOUND && !isDate(mark))
            .ifPresent(
                mark ->
                    bare.computeIfAbsent(line.page(), page -> new HashSet<>())
                        .add(withoutPage(mark.core())));
      }
    }
    bare.forEach(
        (page, cores) -> {
          if (cores.size() == 1) {
            names.putIfAbsent(page, cores.iterator().next());
          }
        });
  }

  /** {@code 05-06-15}: heads say when an order was issued as often as which it is. */
  private static boolean isDate(Mark mark) {
    return DATE.matcher(mark.core()).matches();
  }

  /** {@code 4.30 - 2} is page 2 of 4.30. */
  private static String withoutPage(String core) {
    int space = core.indexOf(' ');
    return space < 0 ? core : core.substring(0, space);
  }

  /** The place after the next space; -1 at the end. */
  private static int next(String words, int at) {
    int space = words.indexOf(' ', at);
    return space < 0 || space + 1 >= words.length() ? -1 : space + 1;
  }

  /** {@code General Order 5.15}, wherever it stands in a head. */
  private static Optional<String> name(String words) {
    for (int at = 0; at >= 0; at = next(words, at)) {
      String rest = words.substring(at);
      Optional<Mark> mark =
          MarkReader.read(rest).filter(found -> found.shape() == Mark.Shape.NAMED);
      if (mark.isPresent() && isSure(mark.get())) {
        return Optional.of(mark.get().words() + " " + mark.get().core());
      }
    }
    return Optional.empty();
  }

  /** {@code Part} and {@code Manual} stand in heads for other reasons, and one letter for all. */
  private static boolean isSure(Mark mark) {
    return mark.core().chars().anyMatch(Character::isDigit)
        && !mark.words().equalsIgnoreCase("manual");
  }

  /** Whether a number of several parts may stand on a page: it begins as that of the head does. */
  boolean agree(int page, List<Integer> parts) {
    List<List<Integer>> on = numbers.getOrDefault(page, List.of());
    return on.isEmpty() || on.stream().anyMatch(one -> begins(parts, one));
  }

  /** What ends with zeros (401.00) is the number of a chapter. */
  private static boolean begins(List<Integer> parts, List<Integer> chapter) {
    int length = chapter.size();
    while (length > 1 && chapter.get(length - 1) == 0) {
      length--;
    }
    int same = Math.min(length, parts.size());
    return parts.subList(0, same).equals(chapter.subList(0, same));
  }
}
