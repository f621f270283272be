package freedomcities.scan.outline;

import freedomcities.scan.outline.Mark.Reading;
import freedomcities.scan.outline.Mark.Shape;
import freedomcities.scan.outline.Mark.Signs;
import freedomcities.scan.source.SourceLine.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows the marks of items through their levels: I, A, 1, (a). A mark is trusted if it is the
 * next of an open list or the first of a new one. After one that is neither, nothing below the last
 * sure level is trusted until that level goes on.
 */
final class ItemNumbers {
  /** Items of one list stand as far from the margin as this; what stands in one column, as that. */
  static final float ASIDE = 6, LEFT = 3;

  /** An open list, at one of its items. */
  private record Level(
      Shape shape, Signs signs, int ordinal, float indent, Mark mark, String heading, int leadIn) {
    boolean counts(Mark next, Reading reading) {
      return shape == next.shape() && signs == reading.signs();
    }
  }

  private final List<Level> levels = new ArrayList<>();
  private boolean lost, headed, interrupted;

  /** Whether text has come since the last mark. */
  private boolean texted;

  /** Whether the last mark, and all since, could not be placed. */
  boolean isLost() {
    return lost;
  }

  boolean isEmpty() {
    return levels.isEmpty();
  }

  /**
   * Takes the next mark.
   *
   * @param heading the words of the item if it is a heading; else empty
   * @param leadIn the block that leads in, should this begin a list
   * @return whether it is trusted
   */
  boolean take(Mark mark, float indent, String heading, int leadIn) {
    return settled(takes(mark, indent, heading, leadIn), heading);
  }

  /** Takes a mark as the first of a list, though it could go on with another. */
  boolean begin(Mark mark, float indent, String heading, int leadIn) {
    return settled(begins(mark, indent, heading, leadIn), heading);
  }

  private boolean settled(boolean taken, String heading) {
    texted = false;
    headed |= taken && levels.size() == 1 && !heading.isEmpty();
    return taken;
  }

  /** Whether an outermost item was a heading: then its list is that of the manual's sections. */
  boolean hasHeadings() {
    return headed;
  }

  /**
   * Whether a mark can go on with a list and begin another: I after H, or the first of I, II, III.
   */
  boolean isTwofold(Mark mark, float indent) {
    return goesOn(mark, indent) >= 0 && first(mark, indent) != null;
  }

  /** Takes no mark on trust until a list of which it is sure goes on. */
  void lose() {
    lost = true;
  }

  /**
   * Text that stands as far left as the items of the innermost list: what follows it may be no part
   * of its last item.
   */
  void interrupt(Place place) {
    texted = true;
    interrupted |=
        place.right() > 0
            && !levels.isEmpty()
            && levels.getLast().heading().isEmpty()
            && place.left() <= levels.getLast().indent() + LEFT;
  }

  /** Whether such text has come, and no mark since that goes on with a list. */
  boolean isInterrupted() {
    return interrupted;
  }

  private boolean takes(Mark mark, float indent, String heading, int leadIn) {
    int goesOn = goesOn(mark, indent);
    if (goesOn >= 0) {
      interrupted = false;
      Level level = levels.get(goesOn);
      cut(goesOn);
      levels.add(
          new Level(
              level.shape(),
              level.signs(),
              level.ordinal() + 1,
              level.indent(),
              mark,
              heading,
              level.leadIn()));
      lost = false;
      return true;
    }
    return begins(mark, indent, heading, leadIn);
  }

  private boolean begins(Mark mark, float indent, String heading, int leadIn) {
    Reading first = first(mark, indent);
    if (first == null || lost || interrupted) {
      lose(mark);
      return false;
    }
    levels.add(new Level(mark.shape(), first.signs(), 1, indent, mark, heading, leadIn));
    return true;
  }

  /** Whether a mark would go on with an open list. */
  boolean wouldGoOn(Mark mark, float indent) {
    return goesOn(mark, indent) >= 0;
  }

  /** Whether it would, and stands where the items of that list do. */
  boolean wouldGoOnAt(Mark mark, float indent) {
    int level = goesOn(mark, indent);
    return level >= 0 && isAt(levels.get(level), indent);
  }

  /** Whether a mark goes on with a list around the one that another goes on with. */
  boolean leaves(Mark mark, float indent, Mark next, float nextIndent) {
    int outer = goesOn(next, nextIndent);
    return outer >= 0 && outer < goesOn(mark, indent);
  }

  /** The level that a mark goes on with; -1 if there is none, or more than one could be. */
  private int goesOn(Mark mark, float indent) {
    List<Integer> possible = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      Level level = levels.get(i);
      for (Reading reading : mark.readings()) {
        if (level.counts(mark, reading) && reading.first() == level.ordinal() + 1) {
          possible.add(i);
        }
      }
    }
    if (possible.size() > 1) {
      possible.removeIf(i -> !isAt(levels.get(i), indent));
    }
    return possible.size() == 1 ? possible.getFirst() : -1;
  }

  private static boolean isAt(Level level, float indent) {
    return Math.abs(level.indent() - indent) <= ASIDE;
  }

  private boolean deeper(float indent) {
    return !levels.isEmpty() && indent > levels.getLast().indent() + ASIDE;
  }

  /** How a mark would begin a list; null if it can't. */
  private @org.jspecify.annotations.Nullable Reading first(Mark mark, float indent) {
    for (Reading reading : mark.readings()) {
      boolean open = levels.stream().anyMatch(level -> level.counts(mark, reading));
      // Text between an item and a list that counts as it does may belong to either.
      boolean ofItem =
          levels.stream()
              .anyMatch(level -> level.counts(mark, reading) && level.heading().isEmpty());
      if (reading.first() == 1 && (!open || deeper(indent) && !(texted && ofItem))) {
        return reading;
      }
    }
    return null;
  }

  /** Closes the lists that the mark may have been of, with all below them. */
  private void lose(Mark mark) {
    for (int i = 0; i < levels.size(); i++) {
      Level level = levels.get(i);
      if (mark.readings().stream().anyMatch(reading -> level.counts(mark, reading))) {
        cut(i);
        break;
      }
    }
    lost = true;
  }

  private void cut(int from) {
    levels.subList(from, levels.size()).clear();
  }

  /** The marks of all open items, after the number of a section. */
  String path(String section) {
    return path(section, 0, levels.size());
  }

  /** The marks down to the innermost item that is a heading, after the number of a section. */
  String headingPath(String section) {
    return path(section, 0, headings());
  }

  /** The same without the outermost item, which the number of the section has in it. */
  String pathBelowFirst(String section, boolean headingsOnly) {
    return path(section, 1, headingsOnly ? headings() : levels.size());
  }

  private String path(String section, int from, int depth) {
    String path = section;
    for (int i = from; i < depth; i++) {
      path = levels.get(i).mark().appended(path);
    }
    return path;
  }

  /** Whether the outermost item is this number with a point: 4.1 stands under 4. */
  boolean isUnder(int number) {
    return !levels.isEmpty()
        && levels.getFirst().shape() == Shape.POINT
        && levels.getFirst().signs() == Signs.DIGITS
        && levels.getFirst().ordinal() == number;
  }

  void keepFirst() {
    interrupted = false;
    cut(Math.min(1, levels.size()));
    lost = false;
  }

  private int headings() {
    int depth = 0;
    for (int i = 0; i < levels.size(); i++) {
      depth = levels.get(i).heading().isEmpty() ? depth : i + 1;
    }
    return depth;
  }

  /** The words of the innermost open heading; empty if no open item is one. */
  String heading() {
    int depth = headings();
    return depth == 0 ? "" : levels.get(depth - 1).heading();
  }

  /** Whether an open item within the outermost one is a heading. */
  boolean hasHeadingBelowFirst() {
    return headings() > 1;
  }

  int depth() {
    return levels.size();
  }

  /** The block that leads in the innermost list; -1 if there is none. */
  int leadIn() {
    return levels.isEmpty() ? -1 : levels.getLast().leadIn();
  }
}
