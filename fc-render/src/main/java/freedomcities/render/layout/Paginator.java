package freedomcities.render.layout;

import freedomcities.render.layout.PaginatedPage.Placed;
import freedomcities.render.layout.Strip.Keep;
import java.util.ArrayList;
import java.util.List;

/**
 * Places strips on pages: each page ends at the least unwelcome place that fits, the lowest of them
 * on the page if there are several. Only a band higher than a whole page is cut.
 */
public final class Paginator {
  /** Rounding of sums of line heights must not push a line over. */
  private static final float TOLERANCE = 0.01f;

  /**
   * A page's foot lower than this share of a page is left empty rather than begun with a band that
   * must be cut anyway.
   */
  private static final float WORTH_CUTTING = 0.25f;

  private final float height;
  private final List<Strip> strips;
  private final List<PaginatedPage> pages = new ArrayList<>();

  private Paginator(List<Strip> strips, float height) {
    this.strips = new ArrayList<>(strips);
    this.height = height + TOLERANCE;
  }

  /** The pages; at least one. */
  public static List<PaginatedPage> pages(List<Strip> strips, float height) {
    Paginator paginator = new Paginator(strips, height);
    int next = 0;
    do {
      next = paginator.page(next);
    } while (next < paginator.strips.size());
    return List.copyOf(paginator.pages);
  }

  /** Fills one page from a strip on and says with which strip the next one begins. */
  private int page(int start) {
    List<Placed> placed = new ArrayList<>();
    float y = repeatHead(start, placed);
    int heads = placed.size();
    int at = start;
    while (at < strips.size()) {
      Strip strip = strips.get(at);
      float top = y + (at == start ? 0 : strip.before());
      if (top + strip.height() > height && !cut(at, top, at == start)) {
        break;
      }
      strip = strips.get(at);
      placed.add(new Placed(strip, top, false));
      y = top + strip.height();
      at++;
      if (strip.keep() == Keep.FORCED) {
        break;
      }
    }
    int end = at == strips.size() ? at : bestEnd(start, at);
    pages.add(new PaginatedPage(placed.subList(0, heads + end - start)));
    return end;
  }

  private float repeatHead(int start, List<Placed> placed) {
    RepeatedHead head = start < strips.size() ? strips.get(start).head() : null;
    if (head == null || head.height() > height / 3) {
      return 0;
    }
    float y = 0;
    for (Strip strip : head.strips()) {
      placed.add(new Placed(strip, y, true));
      y += strip.height();
    }
    return y;
  }

  /**
   * Cuts a band that no page could hold, or lets a page that holds nothing else overflow; false if
   * it can wait.
   */
  private boolean cut(int at, float top, boolean firstOnPage) {
    Strip strip = strips.get(at);
    float whole = height - (strip.head() == null ? 0 : strip.head().height());
    if (strip.ink() instanceof CellRow band && strip.height() > whole) {
      float room = height - top;
      if (!firstOnPage && room < height * WORTH_CUTTING) {
        return false;
      }
      List<CellRow> parts = band.split(room);
      if (!parts.get(0).empty() && !parts.get(1).empty()) {
        strips.set(
            at,
            new Strip(
                strip.before(), parts.get(0).height(), parts.get(0), Keep.FREE, strip.head()));
        strips.add(
            at + 1, new Strip(0, parts.get(1).height(), parts.get(1), strip.keep(), strip.head()));
        return true;
      }
    }
    return firstOnPage;
  }

  /** The last position up to {@code limit} before which the page ends least unwelcomely. */
  private int bestEnd(int start, int limit) {
    int best = limit;
    for (int end = limit; end > start; end--) {
      if (strips.get(end - 1).keep().compareTo(strips.get(best - 1).keep()) < 0) {
        best = end;
      }
      if (strips.get(best - 1).keep().compareTo(Keep.FREE) <= 0) {
        break;
      }
    }
    return best;
  }
}
