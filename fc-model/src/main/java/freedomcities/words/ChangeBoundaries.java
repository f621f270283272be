package freedomcities.words;

import java.util.List;

/**
 * Moves a change to where a person would set it. "(FBI) or DEA (DEA)" differs from "(FBI)" by ") or
 * DEA (DEA" as well as by " or DEA (DEA)": the same tokens, but only the second keeps its brackets.
 */
final class ChangeBoundaries {
  private static final String CLOSING = ").,;:!?”’]";
  private static final String OPENING = "(“‘[";

  private ChangeBoundaries() {}

  /**
   * Slides one change between the unchanged runs beside it; what is joined again stays the same. A
   * run that parts two changes keeps {@code leastBefore} or {@code leastAfter} tokens, lest they
   * meet.
   */
  static void settle(
      List<String> before,
      int leastBefore,
      List<String> change,
      List<String> after,
      int leastAfter) {
    int back = 0;
    while (before.size() > leastBefore && before.getLast().equals(change.getLast())) {
      after.addFirst(change.removeLast());
      change.addFirst(before.removeLast());
      back++;
    }
    int best = 0;
    int bestGrade = grade(before, change);
    int steps = 0;
    while (after.size() > leastAfter && after.getFirst().equals(change.getFirst())) {
      forward(before, change, after);
      steps++;
      int grade = grade(before, change);
      if (grade > bestGrade || grade == bestGrade && steps <= back) {
        bestGrade = grade;
        best = steps;
      }
    }
    for (; steps > best; steps--) {
      after.addFirst(change.removeLast());
      change.addFirst(before.removeLast());
    }
  }

  private static void forward(List<String> before, List<String> change, List<String> after) {
    before.addLast(change.removeFirst());
    change.addLast(after.removeFirst());
  }

  private static int grade(List<String> before, List<String> change) {
    int grade = 0;
    String first = change.getFirst();
    boolean apart = before.isEmpty() || Tokens.isSpace(before.getLast());
    if (Tokens.isSpace(first) || apart) {
      grade += 2;
    }
    if (is(CLOSING, first)) {
      grade -= 3;
    }
    String last = change.getLast();
    if (is(
        OPENING,
        Tokens.isSpace(last) && change.size() > 1 ? change.get(change.size() - 2) : last)) {
      grade -= 3;
    }
    return grade;
  }

  private static boolean is(String signs, String token) {
    return token.length() == 1 && signs.contains(token);
  }
}
