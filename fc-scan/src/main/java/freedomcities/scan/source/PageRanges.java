package freedomcities.scan.source;

import java.util.List;

/** Numbers of pages as people write them: {@code 1, 4-6, 9}. */
final class PageRanges {
  private PageRanges() {}

  static String of(List<Integer> pages) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pages.size(); ) {
      int end = i;
      while (end + 1 < pages.size() && pages.get(end + 1) == pages.get(end) + 1) {
        end++;
      }
      out.append(out.isEmpty() ? "" : ", ").append(pages.get(i));
      if (end > i) {
        out.append('-').append(pages.get(end));
      }
      i = end + 1;
    }
    return out.toString();
  }
}
