package freedomcities.scan.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds contents without numbers of pages: several marks with titles in a row, each of which comes
 * again further down.
 */
final class ListedSections {
  private static final int FEWEST = 3;

  private ListedSections() {}

  static List<Paragraph> marked(List<Paragraph> paragraphs) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      last.put(key(paragraphs.get(i)), i);
    }
    List<Paragraph> out = new ArrayList<>(paragraphs);
    int begin = 0;
    for (int i = 0; i <= paragraphs.size(); i++) {
      boolean again =
          i < paragraphs.size()
              && paragraphs.get(i).mark().isPresent()
              && paragraphs.get(i).words().length() < 120
              && last.getOrDefault(key(paragraphs.get(i)), i) > i;
      if (!again) {
        int end = i;
        // All that is listed comes after the list.
        boolean list =
            end - begin >= FEWEST
                && paragraphs.subList(begin, end).stream()
                    .allMatch(one -> last.getOrDefault(key(one), 0) >= end);
        for (int j = begin; list && j < end; j++) {
          out.set(j, contents(paragraphs.get(j)));
        }
        begin = i + 1;
      }
    }
    return out;
  }

  private static String key(Paragraph paragraph) {
    String words = paragraph.words();
    return Titles.plain(words.length() > 120 ? words.substring(0, 120) : words);
  }

  private static Paragraph contents(Paragraph one) {
    return new Paragraph(
        one.lines(), one.text(), one.starts(), one.mark(), one.bold(), one.apart(), true);
  }
}
