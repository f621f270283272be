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

/**
 * What running heads and feet say of the chapter that a page belongs to: a name with a number
 * ({@code General Order 5.15}), and all numbers of several parts in them.
 *
 * @param names by page; a page whose head names none is missing
 * @param numbers by page, each as its parts; a page whose heads have none is missing
 */
record Chapters(Map<Integer, String> names, Map<Integer, List<List<Integer>>> numbers) {
  static Chapters of(ManualSource source, BitSet running) {
    Map<Integer, String> names = new HashMap<>();
    Map<Integer, List<Mark>> marks = new HashMap<>();
    for (int i = running.nextSetBit(0); i >= 0; i = running.nextSetBit(i + 1)) {
      SourceLine line = source.lines().get(i);
      String words = source.text(line).strip();
      name(words).ifPresent(name -> names.putIfAbsent(line.page(), name));
      List<Mark> on = marks.computeIfAbsent(line.page(), page -> new ArrayList<>());
      for (int at = 0; at >= 0; at = next(words, at)) {
        MarkReader.read(words.substring(at))
            .filter(mark -> mark.shape() == Mark.Shape.COMPOUND || mark.shape() == Mark.Shape.NAMED)
            .ifPresent(on::add);
      }
    }
    bare(source, running, names, marks);
    Map<Integer, List<List<Integer>>> numbers = new HashMap<>();
    marks.forEach(
        (page, on) ->
            on.stream()
                .filter(mark -> !isDay(mark, on))
                .flatMap(mark -> mark.readings().stream())
                .forEach(
                    reading ->
                        numbers
                            .computeIfAbsent(page, key -> new ArrayList<>())
                            .add(reading.parts())));
    return new Chapters(names, numbers);
  }

  /**
   * Where no head has a name, the one number of several parts that all heads of a page have, at the
   * beginning or end of a line: {@code 4.30 - 2}, {@code G03-02 Traffic Stops}.
   */
  private static void bare(
      ManualSource source,
      BitSet running,
      Map<Integer, String> names,
      Map<Integer, List<Mark>> marks) {
    Map<Integer, Set<String>> bare = new HashMap<>();
    for (int i = running.nextSetBit(0); i >= 0; i = running.nextSetBit(i + 1)) {
      SourceLine line = source.lines().get(i);
      String words = source.text(line).strip();
      String last = words.substring(words.lastIndexOf(' ') + 1);
      for (String part : List.of(words, last)) {
        MarkReader.read(part)
            .filter(mark -> mark.shape() == Mark.Shape.COMPOUND)
            .filter(mark -> !isDay(mark, marks.getOrDefault(line.page(), List.of())))
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

  /**
   * {@code 05-06-15}: heads say when an order was issued as often as which it is. With points it is
   * a day if the heads of its page have another number: {@code 1.02.20} may be that of a code.
   */
  private static boolean isDay(Mark mark, List<Mark> onPage) {
    return Days.mayBeDay(mark.core())
        && (mark.core().indexOf('-') > 0
            || mark.shape() == Mark.Shape.COMPOUND
                && onPage.stream().anyMatch(other -> !Days.mayBeDay(other.core())));
  }

  /** {@code 4.30 - 2} is page 2 of 4.30. */
  static String withoutPage(String core) {
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
