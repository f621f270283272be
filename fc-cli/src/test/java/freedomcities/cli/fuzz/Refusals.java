package freedomcities.cli.fuzz;

import freedomcities.problems.InputException;
import freedomcities.problems.Problem;

/** What a good refusal looks like. */
final class Refusals {
  private Refusals() {}

  /** Takes a refusal that says something, and nothing that a terminal would obey. */
  static void check(InputException e) {
    if (e.problems().isEmpty()) {
      throw new AssertionError("a refusal without a problem", e);
    }
    for (Problem problem : e.problems()) {
      boolean unseen =
          problem.toString().chars().anyMatch(c -> c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x202e);
      if (problem.found().isBlank() || unseen) {
        throw new AssertionError("no message for people: " + problem, e);
      }
    }
  }
}
