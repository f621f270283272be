package freedomcities.scan.outline;

import freedomcities.scan.source.ManualSource;
import freedomcities.scan.source.SourceLine;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers that are printed on pages: in a head or foot that is the same from page to page, the
 * number that grows as pages do. Numbers of revisions, orders and days don't.
 */
final class PrintedPages {
  private static final int FEWEST = 3, FEW_PAGES = 3;

  private final ManualSource source;

  /** By the words around a number: which number each page has there. */
  private final Map<String, TreeMap<Integer, Integer>> alike = new HashMap<>();

  private final Map<Integer, String> printed = new HashMap<>();
  private final Map<Integer, Integer> length = new HashMap<>();

  private PrintedPages(ManualSource source) {
    this.source = source;
  }

  /** By the number of the page in the file; a page without one is missing. */
  static Map<Integer, String> of(ManualSource source, BitSet running) {
    PrintedPages pages = new PrintedPages(source);
    for (int i = running.nextSetBit(0); i >= 0; i = running.nextSetBit(i + 1)) {
      pages.gather(source.lines().get(i));
    }
    pages.alike.forEach(pages::runs);
    return pages.printed;
  }

  private void gather(SourceLine line) {
    String words = source.text(line).strip();
    List<int[]> numbers = NumbersInText.of(words);
    for (int[] at : numbers) {
      String around = words.substring(0, at[0]) + "#" + words.substring(at[1]);
      alike
          .computeIfAbsent(around, key -> new TreeMap<>())
          .putIfAbsent(line.page(), NumbersInText.value(words, at));
    }
  }

  /** Takes the pages in a row on which a number goes on. */
  private void runs(String words, TreeMap<Integer, Integer> byPage) {
    int first = -1;
    int last = -1;
    for (int page : byPage.keySet()) {
      int number = byPage.getOrDefault(page, 0);
      boolean goesOn = page == last + 1 && number == byPage.getOrDefault(last, 0) + 1;
      if (!goesOn) {
        take(words, byPage, first, last);
        first = page;
      }
      last = page;
    }
    take(words, byPage, first, last);
  }

  private void take(String words, Map<Integer, Integer> byPage, int first, int last) {
    int pages = last - first + 1;
    boolean told = words.toLowerCase(java.util.Locale.ROOT).contains("page");
    boolean enough = pages >= FEWEST || pages >= 2 && (told || source.pages().size() <= FEW_PAGES);
    if (first < 0 || !enough || byPage.getOrDefault(first, 0) < 1) {
      return;
    }
    for (int page = first; page <= last; page++) {
      if (length.getOrDefault(page, 0) < pages) {
        length.put(page, pages);
        printed.put(page, String.valueOf(byPage.get(page)));
      }
    }
  }
}
