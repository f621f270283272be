package freedomcities.scan.outline;

import freedomcities.scan.source.ManualSource;
import freedomcities.scan.source.SourceLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds tables of contents: lines in a row that end with the number of a page. */
final class ContentsLines {
  private static final int FEWEST = 4, FEWEST_WITHOUT_DOTS = 6;
  private static final int FEWEST_DOTS = 3;

  /** A title that takes several lines has its number on the last. */
  private static final int MOST_BETWEEN = 2;

  /** Lines of a cover that end with a number of their own. */
  private static final int MOST_ABOVE = 2;

  private ContentsLines() {}

  static BitSet of(ManualSource source, BitSet running) {
    BitSet contents = new BitSet();
    List<Integer> run = new ArrayList<>();
    int dotted = 0;
    int between = 0;
    for (int i = 0; i <= source.lines().size(); i++) {
      if (running.get(i)) {
        continue;
      }
      int kind = i == source.lines().size() ? -1 : kind(source, source.lines().get(i));
      if (kind > 0) {
        if (dotted == 0 && run.size() <= MOST_ABOVE && !grows(source, with(run, i))) {
          // What stood above the contents and ends with a number: a day, an order's name.
          run.clear();
        }
        run.add(i);
        dotted += kind == 2 ? 1 : 0;
        between = 0;
      } else if (kind < 0 || run.isEmpty() || ++between > MOST_BETWEEN) {
        if (dotted >= FEWEST || run.size() >= FEWEST_WITHOUT_DOTS && grows(source, run)) {
          contents.set(run.getFirst(), run.getLast() + 1);
        }
        run.clear();
        dotted = 0;
        between = 0;
      }
    }
    for (int i = 0; i < source.lines().size(); i++) {
      if (source.lines().get(i).kind() == SourceLine.Kind.CONTENTS) {
        contents.set(i);
      }
    }
    return contents;
  }

  /** 2 with dots before the number, 1 with a number at the end alone, 0 with neither. */
  private static int kind(ManualSource source, SourceLine line) {
    String words = source.text(line).strip();
    int end = words.length();
    while (end > 0 && (Character.isDigit(words.charAt(end - 1)) || words.charAt(end - 1) == '-')) {
      end--;
    }
    if (end == words.length() || words.length() - end > 7 || end < 3 || Days.sayDay(words)) {
      return 0;
    }
    int dots = 0;
    int at = end;
    while (at > 0 && ". …·_".indexOf(words.charAt(at - 1)) >= 0) {
      at--;
      dots += words.charAt(at) == ' ' ? 0 : words.charAt(at) == '…' ? 3 : 1;
    }
    if (dots >= FEWEST_DOTS) {
      return 2;
    }
    boolean apart = words.charAt(end - 1) == ' ' && words.length() - end <= 4;
    return apart && words.length() < 100 && words.indexOf('-', end) < 0 ? 1 : 0;
  }

  private static List<Integer> with(List<Integer> run, int line) {
    List<Integer> all = new ArrayList<>(run);
    all.add(line);
    return all;
  }

  /** Whether the numbers at the ends of lines never go back. */
  private static boolean grows(ManualSource source, List<Integer> run) {
    int last = 0;
    int first = -1;
    for (int line : run) {
      String words = source.text(source.lines().get(line)).strip();
      List<int[]> numbers = NumbersInText.of(words);
      if (numbers.isEmpty() || numbers.getLast()[1] != words.length()) {
        return false;
      }
      int value = NumbersInText.value(words, numbers.getLast());
      if (value < last) {
        return false;
      }
      first = first < 0 ? value : first;
      last = value;
    }
    return last <= first + 5_000;
  }
}
