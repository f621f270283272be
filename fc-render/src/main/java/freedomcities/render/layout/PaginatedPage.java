package freedomcities.render.layout;

import java.util.List;

/** One page: strips and where they stand. */
public record PaginatedPage(List<Placed> strips) {
  /**
   * A strip on a page.
   *
   * @param y the top of the strip, downwards from the top of the text area
   * @param repeated whether it stood on an earlier page already, as a table's head does
   */
  public record Placed(Strip strip, float y, boolean repeated) {}

  public PaginatedPage {
    strips = List.copyOf(strips);
  }
}
