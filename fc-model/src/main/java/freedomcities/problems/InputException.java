package freedomcities.problems;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was given can't be used: a file, an option, a template, a character that a format has no way
 * to show. Every problem found, in the order of the file, is in {@link #problems()}. The one family
 * of exceptions of this library beside {@link java.io.IOException}: whoever catches it has caught
 * all.
 */
public class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * With a message of one line a problem.
   *
   * @param problems in the order of the file
   */
  public InputException(List<Problem> problems) {
    this(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")), problems);
  }

  /**
   * With a message of its own.
   *
   * @param message in place of the problems' own lines
   * @param problems in the order of the file
   */
  protected InputException(String message, List<Problem> problems) {
    super(message);
    this.problems = List.copyOf(problems);
  }

  /** {@return all problems, each with its place} */
  public List<Problem> problems() {
    return problems;
  }
}
