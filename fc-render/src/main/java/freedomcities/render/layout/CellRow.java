package freedomcities.render.layout;

import java.util.ArrayList;
import java.util.List;

/** Cells side by side: a table row, a row of a grid, signatures. */
public record CellRow(List<Cell> cells, Trim trim) implements StripContent {
  /**
   * A cell.
   *
   * @param x where its content begins, from the left edge of the flow
   * @param width of the content
   */
  public record Cell(float x, float width, List<Strip> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /**
   * What is drawn behind and around.
   *
   * @param x the left end of rules and shade
   * @param width of rules and shade
   * @param shade grey from 0 (black) to 1 (white)
   * @param above thickness of the rule above, 0 for none
   * @param below thickness of the rule below, 0 for none
   * @param padding kept free above and below the content
   */
  public record Trim(float x, float width, float shade, float above, float below, float padding) {
    /** Nothing drawn, no room kept. */
    public static final Trim NONE = new Trim(0, 0, 1, 0, 0, 0);
  }

  public CellRow {
    cells = List.copyOf(cells);
  }

  public float height() {
    float most = 0;
    for (Cell cell : cells) {
      most = Math.max(most, Flow.height(cell.content()));
    }
    return most + 2 * trim.padding();
  }

  /**
   * The part that fits into this height, and the rest; the first is without content if not one line
   * fits.
   */
  List<CellRow> split(float height) {
    List<Cell> top = new ArrayList<>();
    List<Cell> rest = new ArrayList<>();
    float room = height - 2 * trim.padding();
    for (Cell cell : cells) {
      List<Strip> above = new ArrayList<>();
      List<Strip> below = new ArrayList<>();
      split(cell.content(), room, above, below);
      top.add(new Cell(cell.x(), cell.width(), above));
      rest.add(new Cell(cell.x(), cell.width(), below));
    }
    return List.of(new CellRow(top, trim), new CellRow(rest, trim));
  }

  private static void split(
      List<Strip> content, float height, List<Strip> above, List<Strip> below) {
    float room = height;
    for (Strip strip : content) {
      float before = above.isEmpty() ? 0 : strip.before();
      if (!below.isEmpty()) {
        below.add(strip);
      } else if (before + strip.height() <= room) {
        above.add(strip);
        room -= before + strip.height();
      } else if (strip.ink() instanceof CellRow inner && strip.height() > height) {
        List<CellRow> parts = inner.split(room - before);
        if (!parts.get(0).empty()) {
          above.add(
              new Strip(
                  strip.before(), parts.get(0).height(), parts.get(0), strip.keep(), strip.head()));
        }
        below.add(
            new Strip(
                strip.before(), parts.get(1).height(), parts.get(1), strip.keep(), strip.head()));
      } else {
        below.add(strip);
      }
    }
  }

  boolean empty() {
    for (Cell cell : cells) {
      if (!cell.content().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
