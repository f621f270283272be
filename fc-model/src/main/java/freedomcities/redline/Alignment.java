package freedomcities.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Which thing of one list is which of another, in order, so that the most likeness stays together.
 *
 * @param steps from the first to the last; of what has no counterpart, what was before stands
 *     before what is after
 */
record Alignment<T>(List<Step<T>> steps) {
  /**
   * More pairs than this are not looked at one by one: only what both lists begin and end with is
   * found.
   */
  private static final int MOST_PAIRS = 400_000;

  /** A thing of either list, or of both. */
  sealed interface Step<T> {
    record Both<T>(T before, T after) implements Step<T> {}

    record Gone<T>(T before) implements Step<T> {}

    record New<T>(T after) implements Step<T> {}
  }

  /** {@code likeness} is 0 for things that are not to be paired. */
  static <T> Alignment<T> of(List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness) {
    List<Step<T>> steps = new ArrayList<>();
    int head = 0;
    while (head < before.size()
        && head < after.size()
        && before.get(head).equals(after.get(head))) {
      steps.add(new Step.Both<>(before.get(head), after.get(head++)));
    }
    int tail = 0;
    while (tail < Math.min(before.size(), after.size()) - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    middle(
        before.subList(head, before.size() - tail),
        after.subList(head, after.size() - tail),
        likeness,
        steps);
    for (int i = tail; i > 0; i--) {
      steps.add(new Step.Both<>(before.get(before.size() - i), after.get(after.size() - i)));
    }
    return new Alignment<>(List.copyOf(steps));
  }

  private static <T> void middle(
      List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness, List<Step<T>> steps) {
    double[][] alike = likeness(before, after, likeness);
    double[][] best = new double[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        double both = alike[i][j] > 0 ? alike[i][j] + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size()
          && j < after.size()
          && alike[i][j] > 0
          && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
        steps.add(new Step.Both<>(before.get(i++), after.get(j++)));
      } else if (i < before.size() && (j == after.size() || best[i + 1][j] >= best[i][j + 1])) {
        steps.add(new Step.Gone<>(before.get(i++)));
      } else {
        steps.add(new Step.New<>(after.get(j++)));
      }
    }
  }

  private static <T> double[][] likeness(
      List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness) {
    double[][] alike = new double[before.size()][after.size()];
    if ((long) before.size() * after.size() <= MOST_PAIRS) {
      for (int i = 0; i < before.size(); i++) {
        for (int j = 0; j < after.size(); j++) {
          alike[i][j] = likeness.applyAsDouble(before.get(i), after.get(j));
        }
      }
    }
    return alike;
  }
}
