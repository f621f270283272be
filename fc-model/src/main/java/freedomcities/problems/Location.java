package freedomcities.problems;

import static java.util.Objects.requireNonNull;

/**
 * A place in a file.
 *
 * @param file the name as the caller gave it
 * @param line from 1; 0 if the place is the file as a whole
 * @param column from 1; 0 where there is no line
 */
public record Location(String file, int line, int column) {
  /** It is needed. */
  public Location {
    requireNonNull(file, "file");
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
