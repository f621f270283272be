package freedomcities.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the tokens that two texts share into marks that a person can read: where little stands
 * unchanged between two changes, the three become one, so that a rewritten sentence does not fall
 * to pieces around every "of" and "the".
 */
final class ReadableMarks {
  /**
   * Unchanged words between changes this many times as long are no help to the eye, however
   * telling.
   */
  private static final int DROWNED = 4;

  /** What was removed and added at one place. */
  private static final class Gap {
    private final List<String> removed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    /** Tokens marked before anything was joined to it. */
    private int least;

    int words() {
      return Math.max(ReadableMarks.words(removed), ReadableMarks.words(added));
    }

    int marked() {
      return ReadableMarks.tokens(removed) + ReadableMarks.tokens(added);
    }

    void absorb(List<String> same, Gap next) {
      removed.addAll(same);
      removed.addAll(next.removed);
      added.addAll(same);
      added.addAll(next.added);
      least += next.least;
    }
  }

  /** Gaps, and between each and the next the unchanged run at the same index. */
  private final List<Gap> gaps = new ArrayList<>();

  private final List<List<String>> runs = new ArrayList<>();

  private ReadableMarks() {}

  static Comparison compare(String before, String after) {
    List<String> from = Tokens.of(before);
    List<String> to = Tokens.of(after);
    ReadableMarks marks = of(from, to, new EditScript(from, to));
    MovedSentences moves = new MovedSentences(from, to);
    if (moves.any()) {
      ReadableMarks moved = of(from, to, new EditScript(from, moves.before, to, moves.after));
      if (moved.marked() <= Comparison.MARKED_AT_MOST * marks.least()) {
        marks = moved;
      }
    }
    return marks.comparison(words(from) + words(to), before.equals(after));
  }

  private static ReadableMarks of(List<String> from, List<String> to, EditScript script) {
    ReadableMarks marks = new ReadableMarks();
    marks.lineUp(from, to, script);
    return marks;
  }

  private int marked() {
    return gaps.stream().mapToInt(Gap::marked).sum();
  }

  /** Tokens marked before anything was joined: as many as in the script. */
  private int least() {
    return gaps.stream().mapToInt(gap -> gap.least).sum();
  }

  private void lineUp(List<String> from, List<String> to, EditScript script) {
    List<String> head = new ArrayList<>();
    runs.add(head);
    int i = 0;
    int j = 0;
    while (i < from.size() || j < to.size()) {
      Gap gap = new Gap();
      while (i < from.size() && !script.keptBefore.get(i)) {
        gap.removed.add(from.get(i++));
      }
      while (j < to.size() && !script.keptAfter.get(j)) {
        gap.added.add(to.get(j++));
      }
      List<String> after = trim(gap);
      if (!gap.removed.isEmpty() || !gap.added.isEmpty()) {
        push(gap);
      }
      runs.getLast().addAll(after);
      while (i < from.size()
          && script.keptBefore.get(i)
          && j < to.size()
          && script.keptAfter.get(j)) {
        runs.getLast().add(from.get(i++));
        j++;
      }
    }
  }

  /** Moves what both sides of a gap begin with to the run before it; returns what both end with. */
  private List<String> trim(Gap gap) {
    while (!gap.removed.isEmpty()
        && !gap.added.isEmpty()
        && gap.removed.getFirst().equals(gap.added.getFirst())) {
      runs.getLast().add(gap.removed.removeFirst());
      gap.added.removeFirst();
    }
    List<String> after = new ArrayList<>();
    while (!gap.removed.isEmpty()
        && !gap.added.isEmpty()
        && gap.removed.getLast().equals(gap.added.getLast())) {
      after.addFirst(gap.removed.removeLast());
      gap.added.removeLast();
    }
    return after;
  }

  /**
   * Adds a gap after the last run, joined with the gaps before it as long as too little stands
   * between.
   */
  private void push(Gap gap) {
    gap.least = gap.marked();
    gaps.add(gap);
    runs.add(new ArrayList<>());
    while (gaps.size() > 1 && isSlight(runs.get(runs.size() - 2))) {
      Gap last = gaps.removeLast();
      List<String> between = runs.remove(runs.size() - 2);
      gaps.getLast().absorb(between, last);
    }
  }

  private boolean isSlight(List<String> between) {
    int words = words(between);
    Gap last = gaps.getLast();
    Gap before = gaps.get(gaps.size() - 2);
    int joined = before.marked() + 2 * tokens(between) + last.marked();
    if (joined > Comparison.MARKED_AT_MOST * (before.least + last.least)) {
      return false;
    }
    int beside = Math.min(last.words(), before.words());
    boolean telling = between.stream().anyMatch(Tokens::isTelling);
    return words == 0 || !telling && words <= beside || words * DROWNED <= beside;
  }

  private Comparison comparison(int allWords, boolean equal) {
    for (int i = 0; i < gaps.size(); i++) {
      Gap gap = gaps.get(i);
      if (gap.removed.isEmpty() != gap.added.isEmpty()) {
        ChangeBoundaries.settle(
            runs.get(i),
            i == 0 ? 0 : 1,
            gap.removed.isEmpty() ? gap.added : gap.removed,
            runs.get(i + 1),
            i + 1 == gaps.size() ? 0 : 1);
      }
    }
    List<Change> changes = new ArrayList<>();
    int shared = 0;
    for (int i = 0; i < runs.size(); i++) {
      if (i > 0) {
        add(changes, gaps.get(i - 1));
      }
      if (!runs.get(i).isEmpty()) {
        changes.add(new Change.Same(String.join("", runs.get(i))));
        shared += words(runs.get(i));
      }
    }
    if (changes.isEmpty()) {
      changes.add(new Change.Same(""));
    }
    double share = allWords == 0 ? (equal ? 1 : 0) : 2.0 * shared / allWords;
    return new Comparison(changes, share);
  }

  private static void add(List<Change> changes, Gap gap) {
    if (!gap.removed.isEmpty()) {
      changes.add(new Change.Removed(String.join("", gap.removed)));
    }
    if (!gap.added.isEmpty()) {
      changes.add(new Change.Added(String.join("", gap.added)));
    }
  }

  /** Words and signs. */
  private static int tokens(List<String> tokens) {
    return (int) tokens.stream().filter(token -> !Tokens.isSpace(token)).count();
  }

  private static int words(List<String> tokens) {
    return (int) tokens.stream().filter(Tokens::isWord).count();
  }
}
