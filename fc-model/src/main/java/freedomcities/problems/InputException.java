package freedomcities.problems;

import java.util.List;
import java.util.stream.Collectors;

/** An input is wrong; every problem found, in the order of the file, is in {@link #problems()}. */
public class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InputException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
