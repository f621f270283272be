package freedomcities.render.layout;

import java.util.ArrayList;
import java.util.List;

/** Cells side by side: a table row, a row of a grid, signatures. */
public record Band(List<Cell> cells, Trim trim) implements Ink {
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

  public Band {
    cells = List.copyOf(cells);
  }

  public float height() {
    float most = 0;
    for (Cell cell : cells) {
      most = Math.max(most, Flow.height(cell.content()));
    }
    return most + 2 * trim.padding();
  }

  /** The part that fits into this height, and the rest; the first is without content if not one line fits. */
  List<Band> split(float height) {
    List<Cell> top = new ArrayList<>();
    List<Cell> rest = new ArrayList<>();
    for (Cell cell : cells) {
      float room = height - 2 * trim.padding();
      int fits = 0;
      for (Strip strip : cell.content()) {
        room -= strip.height() + (fits == 0 ? 0 : strip.before());
        if (room < 0) {
          break;
        }
        fits++;
      }
      top.add(new Cell(cell.x(), cell.width(), cell.content().subList(0, fits)));
      rest.add(new Cell(cell.x(), cell.width(), cell.content().subList(fits, cell.content().size())));
    }
    return List.of(new Band(top, trim), new Band(rest, trim));
  }

  boolean empty() {
    return cells.stream().allMatch(cell -> cell.content().isEmpty());
  }
}
