package freedomcities.internal.yaml;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what is wrong with one input, to be told all at once in the order of the file. For one
 * thread.
 */
public final class ProblemList {
  /** More than anybody reads; keeps a hostile file from filling memory with messages. */
  static final int MOST = 500;

  private final List<Problem> problems = new ArrayList<>();
  private int beyond;

  /** Adds a problem; {@code remedy} may be empty. */
  public void add(Location location, String found, String remedy) {
    if (problems.size() < MOST) {
      problems.add(new Problem(location, found, remedy));
    } else {
      beyond++;
    }
  }

  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** The problems in the order of the file. */
  public List<Problem> inOrder() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(
        Comparator.<Problem>comparingInt(problem -> problem.location().line())
            .thenComparingInt(problem -> problem.location().column()));
    if (beyond > 0) {
      Location last = sorted.getLast().location();
      sorted.add(
          new Problem(
              new Location(last.file(), 0, 0), beyond + " more problems", "mend these first"));
    }
    return List.copyOf(sorted);
  }

  /** Throws what was collected, if anything was. */
  public void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InputException(inOrder());
    }
  }
}
