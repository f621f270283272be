package freedomcities.cli.batch;

import freedomcities.cli.arguments.ProblemWords;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.util.List;

/**
 * What became of a row.
 *
 * @param problems why it was not drafted; none if it was
 * @param before whether an earlier run had done it
 */
public record RowOutcome(Location at, JournalLine made, List<Problem> problems, boolean before) {
  public RowOutcome {
    problems = List.copyOf(problems);
  }

  static RowOutcome bad(Location at, JournalLine nothing, List<Problem> problems) {
    return new RowOutcome(
        at, nothing, problems.stream().map(ProblemWords::of).distinct().toList(), false);
  }

  public boolean isBad() {
    return !problems.isEmpty();
  }

  /** How many files it has. */
  public long files() {
    return made.entries().stream().filter(JournalLine.Entry::drawn).count();
  }
}
