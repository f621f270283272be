package freedomcities.scan.outline;

import freedomcities.scan.source.ManualSource;
import freedomcities.scan.source.SourceLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that are printed on pages, from their heads and feet: a number counts if it goes on
 * from page to page. Where it begins anew, the pages after it show that.
 */
final class PrintedPages {
  private PrintedPages() {}

  /** By the number of the page in the file; a page without one is missing. */
  static Map<Integer, String> of(ManualSource source, BitSet running) {
    Map<Integer, List<Integer>> numbers = new HashMap<>();
    for (int i = running.nextSetBit(0); i >= 0; i = running.nextSetBit(i + 1)) {
      SourceLine line = source.lines().get(i);
      String words = source.text(line);
      for (int[] at : NumbersInText.of(words)) {
        numbers
            .computeIfAbsent(line.page(), page -> new ArrayList<>())
            .add(NumbersInText.value(words, at));
      }
    }
    Map<Integer, String> printed = new HashMap<>();
    for (int page = 1; page <= source.pages().size(); page++) {
      // The highest count wins: a date that happens to go on for one page loses to the real one.
      int best = 0;
      for (int number : numbers.getOrDefault(page, List.of())) {
        int run = run(numbers, page, number, 1) + run(numbers, page, number, -1);
        if (run > best) {
          best = run;
          printed.put(page, String.valueOf(number));
        }
      }
    }
    return printed;
  }

  private static int run(
      Map<Integer, List<Integer>> numbers, int page, int number, int direction) {
    int run = 0;
    while (run < 20
        && numbers
            .getOrDefault(page + direction * (run + 1), List.of())
            .contains(number + direction * (run + 1))) {
      run++;
    }
    return run;
  }
}
