package freedomcities.render;

import java.util.List;

/**
 * Compares what was read from a file that doesn't say where a paragraph ends with the lines of the
 * linearisation.
 */
public final class Runs {
  private Runs() {}

  /**
   * What is wrong, or nothing: each expected line must be a run of whole pieces in their order, and
   * no piece may be left over but rules drawn with hyphens and equals signs.
   */
  public static String difference(List<String> pieces, List<String> expected) {
    int at = 0;
    for (String line : expected) {
      while (at < pieces.size() && !begins(line, pieces.get(at)) && isRule(pieces.get(at))) {
        at++;
      }
      StringBuilder read = new StringBuilder();
      while (at < pieces.size() && !read.toString().equals(line)) {
        String longer = read.isEmpty() ? pieces.get(at) : read + " " + pieces.get(at);
        if (!begins(line, longer)) {
          return "\n  expected " + line + "\n  read     " + longer;
        }
        read.setLength(0);
        read.append(longer);
        at++;
      }
      if (!read.toString().equals(line)) {
        return "\n  expected " + line + "\n  read     " + read + " and no more";
      }
    }
    for (String piece : pieces.subList(at, pieces.size())) {
      if (!isRule(piece)) {
        return "\n  expected no more\n  read     " + piece;
      }
    }
    return "";
  }

  private static boolean begins(String line, String piece) {
    return line.equals(piece) || line.startsWith(piece + " ");
  }

  private static boolean isRule(String piece) {
    return piece.matches("[-=]+");
  }
}
