package freedomcities.scan.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a page in the order in which a person reads them. Most files draw a page in that
 * order, cell by cell in tables; that is kept. Two columns are found by their places and read one
 * after the other, whatever the order in which they are drawn, and so is a page that is drawn in no
 * order at all. A number in a column of its own joins the line that it stands beside.
 */
final class ReadingOrder {
  private static final int FEWEST_LINES = 10;
  private static final int LONGEST_NUMBER = 14;

  /** Of the steps from one fragment to the next, as many may lead up the page. */
  private static final double MOST_UPWARD = 0.4;

  private static final Comparator<Fragment> DOWNWARD =
      Comparator.comparingDouble(Fragment::base).thenComparingDouble(Fragment::left);

  private ReadingOrder() {}

  static List<List<Fragment>> lines(List<Fragment> drawn, float width) {
    Optional<Float> gutter = gutter(drawn, width);
    if (gutter.isPresent()) {
      return columns(drawn, gutter.get());
    }
    return joinNumbers(together(isDisordered(drawn) ? sorted(drawn) : drawn));
  }

  private static boolean isDisordered(List<Fragment> drawn) {
    int upward = 0;
    for (int i = 1; i < drawn.size(); i++) {
      if (drawn.get(i).base() < drawn.get(i - 1).base() - drawn.get(i).size()) {
        upward++;
      }
    }
    return drawn.size() > FEWEST_LINES && upward > drawn.size() * MOST_UPWARD;
  }

  /**
   * From top to bottom; what stands on one line from left to right, though bases differ a little.
   */
  private static List<Fragment> sorted(List<Fragment> drawn) {
    List<Fragment> down = new ArrayList<>(drawn);
    down.sort(DOWNWARD);
    List<Fragment> out = new ArrayList<>();
    for (int i = 0; i < down.size(); ) {
      int end = i + 1;
      while (end < down.size() && down.get(i).besides(down.get(end))) {
        end++;
      }
      List<Fragment> line = new ArrayList<>(down.subList(i, end));
      line.sort(Comparator.comparingDouble(Fragment::left));
      out.addAll(line);
      i = end;
    }
    return out;
  }

  /** What is drawn one after the other on one line is one line. */
  private static List<List<Fragment>> together(List<Fragment> drawn) {
    List<List<Fragment>> lines = new ArrayList<>();
    for (Fragment fragment : drawn) {
      if (!lines.isEmpty()) {
        Fragment last = lines.getLast().getLast();
        if (last.besides(fragment) && fragment.left() >= last.right() - 1) {
          lines.getLast().add(fragment);
          continue;
        }
      }
      lines.add(new ArrayList<>(List.of(fragment)));
    }
    return lines;
  }

  private static List<List<Fragment>> joinNumbers(List<List<Fragment>> lines) {
    Map<Integer, List<List<Fragment>>> byBase = new HashMap<>();
    for (List<Fragment> line : lines) {
      byBase
          .computeIfAbsent(Math.round(line.getFirst().base()), base -> new ArrayList<>())
          .add(line);
    }
    List<List<Fragment>> out = new ArrayList<>(lines);
    for (List<Fragment> line : lines) {
      Fragment number = line.getFirst();
      if (line.size() == 1 && looksLikeNumber(number.text())) {
        nearest(byBase, number)
            .ifPresent(
                beside -> {
                  beside.addFirst(number);
                  out.removeIf(one -> one == line);
                });
      }
    }
    return out;
  }

  private static Optional<List<Fragment>> nearest(
      Map<Integer, List<List<Fragment>>> byBase, Fragment number) {
    List<Fragment> nearest = null;
    int base = Math.round(number.base());
    for (int near = base - 3; near <= base + 3; near++) {
      for (List<Fragment> line : byBase.getOrDefault(near, List.of())) {
        Fragment first = line.getFirst();
        if (first != number
            && first.besides(number)
            && first.left() > number.right()
            && (nearest == null || first.left() < nearest.getFirst().left())) {
          nearest = line;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean looksLikeNumber(String text) {
    if (text.length() > LONGEST_NUMBER || text.indexOf(' ') >= 0) {
      return false;
    }
    boolean ends = text.endsWith(".") || text.endsWith(")");
    boolean digits = text.chars().anyMatch(Character::isDigit);
    return ends && text.length() <= 6 || digits && !text.contains("$") && !text.contains("%");
  }

  /** Where the second of two columns of prose begins, if the page has two. */
  private static Optional<Float> gutter(List<Fragment> drawn, float width) {
    if (drawn.size() < 2 * FEWEST_LINES) {
      return Optional.empty();
    }
    float edge = 0;
    int fewest = Integer.MAX_VALUE;
    for (float at = width * 0.35f; at < width * 0.65f; at += 2) {
      int across = 0;
      for (Fragment fragment : drawn) {
        across += fragment.left() < at && fragment.right() > at ? 1 : 0;
      }
      if (across <= fewest) {
        fewest = across;
        edge = at;
      }
    }
    double least = drawn.stream().mapToDouble(Fragment::left).min().orElse(0);
    double widest = drawn.stream().mapToDouble(Fragment::right).max().orElse(width);
    int leftLines = 0;
    int rightLines = 0;
    int crossing = 0;
    int filled = 0;
    for (Fragment fragment : drawn) {
      if (fragment.right() <= edge + 2) {
        leftLines++;
        filled += fragment.right() - fragment.left() > 0.6 * (edge - least) ? 1 : 0;
      } else if (fragment.left() >= edge) {
        rightLines++;
        filled += fragment.right() - fragment.left() > 0.6 * (widest - edge) ? 1 : 0;
      } else {
        crossing++;
      }
    }
    int sided = leftLines + rightLines;
    boolean prose = filled > sided * 0.55;
    return prose
            && leftLines >= FEWEST_LINES
            && rightLines >= FEWEST_LINES
            && crossing < sided * 0.4
        ? Optional.of(edge)
        : Optional.empty();
  }

  /**
   * Lines across both columns divide the page, and so do lines that stand apart from all others, as
   * heads do; between them the left column comes first.
   */
  private static List<List<Fragment>> columns(List<Fragment> drawn, float edge) {
    List<List<Fragment>> out = new ArrayList<>();
    List<Fragment> leftColumn = new ArrayList<>();
    List<Fragment> rightColumn = new ArrayList<>();
    List<Fragment> down = sorted(drawn);
    for (int i = 0; i < down.size(); ) {
      int end = i + 1;
      while (end < down.size() && down.get(i).besides(down.get(end))) {
        end++;
      }
      List<Fragment> line = down.subList(i, end);
      boolean across =
          line.stream().anyMatch(one -> one.left() < edge && one.right() > edge + 2)
              || isApart(down, i, end);
      if (across) {
        flush(out, leftColumn, rightColumn);
        out.addAll(together(line));
      } else {
        line.forEach(one -> (one.left() < edge ? leftColumn : rightColumn).add(one));
      }
      i = end;
    }
    flush(out, leftColumn, rightColumn);
    return out;
  }

  /** Whether a line has much space before and after it. */
  private static boolean isApart(List<Fragment> down, int begin, int end) {
    float far = 2.2f * down.get(begin).size();
    boolean before = begin == 0 || down.get(begin).base() - down.get(begin - 1).base() > far;
    boolean after = end == down.size() || down.get(end).base() - down.get(begin).base() > far;
    return before && after;
  }

  private static void flush(
      List<List<Fragment>> out, List<Fragment> leftColumn, List<Fragment> rightColumn) {
    out.addAll(together(leftColumn));
    out.addAll(together(rightColumn));
    leftColumn.clear();
    rightColumn.clear();
  }
}
