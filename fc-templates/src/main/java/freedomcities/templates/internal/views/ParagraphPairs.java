package freedomcities.templates.internal.views;

import freedomcities.words.Change;
import freedomcities.words.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text of several paragraphs beside the text that it becomes, paragraph by paragraph. */
public final class ParagraphPairs {
  private ParagraphPairs() {}

  /**
   * Each paragraph with what it becomes: {@code before} is empty for one that is added, {@code
   * after} for one that goes. Where there are fewer afterwards, those that change are given whole,
   * since a mark within words can't join two paragraphs; and so are one of several that goes and
   * one that comes where it stood.
   */
  public static List<Map<String, Object>> sideBySide(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> anew = after.lines().toList();
    int most = Math.min(old.size(), anew.size());
    int head = 0;
    while (head < most && old.get(head).equals(anew.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && old.get(old.size() - 1 - tail).equals(anew.get(anew.size() - 1 - tail))) {
      tail++;
    }
    List<Map<String, Object>> pairs = new ArrayList<>();
    for (int i = 0; i < head; i++) {
      pairs.add(pair(old.get(i), anew.get(i)));
    }
    List<String> gone = old.subList(head, old.size() - tail);
    List<String> come = anew.subList(head, anew.size() - tail);
    if (gone.size() > come.size()) {
      gone.forEach(words -> pairs.add(pair(words, "")));
      come.forEach(words -> pairs.add(pair("", words)));
    } else {
      for (int i = 0; i < come.size(); i++) {
        String was = i < gone.size() ? gone.get(i) : "";
        if (old.size() > 1 && !was.isEmpty() && !isKeptIn(was, come.get(i))) {
          pairs.add(pair(was, ""));
          was = "";
        }
        pairs.add(pair(was, come.get(i)));
      }
    }
    for (int i = tail; i > 0; i--) {
      pairs.add(pair(old.get(old.size() - i), anew.get(anew.size() - i)));
    }
    return pairs;
  }

  /** Whether so much of a paragraph is in another that the one became the other. */
  private static boolean isKeptIn(String before, String after) {
    int kept =
        Comparison.of(before, after).changes().stream()
            .filter(Change.Same.class::isInstance)
            .mapToInt(change -> change.words().length())
            .sum();
    return kept >= Comparison.WORTH_MARKING * Math.min(before.length(), after.length());
  }

  private static Map<String, Object> pair(String before, String after) {
    return Map.of("before", before, "after", after);
  }
}
