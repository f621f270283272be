package freedomcities.problems;

/**
 * A place in a file. Lines and columns count from 1; 0 where there is none.
 *
 * @param file the name as the caller gave it
 */
public record Location(String file, int line, int column) {
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
