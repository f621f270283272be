package freedomcities.templates.internal.views;

import freedomcities.words.Change;
import freedomcities.words.Comparison;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text of several paragraphs beside the text that it becomes, paragraph by paragraph. */
public final class ParagraphPairs {
  private ParagraphPairs() {}

  /**
   * Each paragraph with what it becomes: {@code before} is empty for one that is added, {@code
   * after} for one that goes. One that stays as it is is never given as going. Where there are
   * fewer afterwards and one of them was none of those before, all that change are given whole,
   * since a mark within words can't join two paragraphs; and so are one of several that goes and
   * one that comes where it stood.
   */
  public static List<Map<String, Object>> sideBySide(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> anew = after.lines().toList();
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      places.computeIfAbsent(old.get(i), line -> new ArrayDeque<>()).add(i);
    }
    List<Map<String, Object>> pairs = new ArrayList<>();
    int gone = 0;
    int come = 0;
    for (int i = 0; i < anew.size(); i++) {
      Deque<Integer> there = places.getOrDefault(anew.get(i), new ArrayDeque<>());
      while (!there.isEmpty() && there.peek() < gone) {
        there.remove();
      }
      if (!there.isEmpty()) {
        int same = there.remove();
        change(old.subList(gone, same), anew.subList(come, i), old.size() > 1, pairs);
        pairs.add(pair(old.get(same), anew.get(i)));
        gone = same + 1;
        come = i + 1;
      }
    }
    change(old.subList(gone, old.size()), anew.subList(come, anew.size()), old.size() > 1, pairs);
    return pairs;
  }

  /** What stands between two paragraphs that stay, or before the first, or behind the last. */
  private static void change(
      List<String> gone, List<String> come, boolean several, List<Map<String, Object>> pairs) {
    if (gone.size() > come.size()) {
      fewer(gone, come, pairs);
      return;
    }
    for (int i = 0; i < come.size(); i++) {
      String was = i < gone.size() ? gone.get(i) : "";
      if (several && !was.isEmpty() && !isKeptIn(was, come.get(i))) {
        pairs.add(pair(was, ""));
        was = "";
      }
      pairs.add(pair(was, come.get(i)));
    }
  }

  /** Each that comes beside the first in turn that it was; all whole where one was none of them. */
  private static void fewer(List<String> gone, List<String> come, List<Map<String, Object>> pairs) {
    List<Map<String, Object>> matched = new ArrayList<>();
    int next = 0;
    for (String words : gone) {
      boolean was = next < come.size() && isKeptIn(words, come.get(next));
      matched.add(pair(words, was ? come.get(next++) : ""));
    }
    if (next == come.size()) {
      pairs.addAll(matched);
    } else {
      gone.forEach(words -> pairs.add(pair(words, "")));
      come.forEach(words -> pairs.add(pair("", words)));
    }
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
