package freedomcities.render.layout;

import freedomcities.tree.Printing.Imposition;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages on sides of paper, in the order of printing.
 *
 * @param width of a side
 * @param height of a side
 * @param fold how far from the left the paper is folded or cut; 0 for neither
 */
public record Imposed(float width, float height, float fold, List<List<Slot>> sides) {
  public Imposed {
    sides = sides.stream().map(List::copyOf).toList();
  }

  /**
   * Where a page lies on a side.
   *
   * @param page from 0
   * @param x of its left edge
   * @param copy whether it lies on the same side once before
   */
  public record Slot(int page, float x, boolean copy) {}

  /** As many pages of one setup as there are. */
  public static Imposed of(Imposition how, int pages, PageSetup setup) {
    float width = setup.width();
    List<List<Slot>> sides = new ArrayList<>();
    switch (how) {
      case NONE -> {
        for (int page = 0; page < pages; page++) {
          sides.add(List.of(new Slot(page, 0, false)));
        }
        return new Imposed(width, setup.height(), 0, sides);
      }
      case HALF_SHEETS -> {
        for (int page = 0; page < pages; page++) {
          sides.add(List.of(new Slot(page, 0, false), new Slot(page, width, true)));
        }
      }
      case BOOKLET -> {
        int last = (pages + 3) / 4 * 4 - 1;
        for (int leaf = 0; 2 * leaf < (last + 1) / 2; leaf++) {
          sides.add(side(last - 2 * leaf, 2 * leaf, pages, width));
          sides.add(side(2 * leaf + 1, last - 2 * leaf - 1, pages, width));
        }
      }
    }
    return new Imposed(2 * width, setup.height(), width, sides);
  }

  private static List<Slot> side(int left, int right, int pages, float width) {
    List<Slot> side = new ArrayList<>();
    if (left < pages) {
      side.add(new Slot(left, 0, false));
    }
    if (right < pages) {
      side.add(new Slot(right, width, false));
    }
    return side;
  }

  /** On which side a page lies, from 0. */
  public int sideOf(int page) {
    if (page < sides.size() && lies(page, page)) {
      return page;
    }
    for (int side = 0; side < sides.size(); side++) {
      if (lies(page, side)) {
        return side;
      }
    }
    throw new IllegalArgumentException("no side has page " + page);
  }

  private boolean lies(int page, int side) {
    for (Slot slot : sides.get(side)) {
      if (slot.page() == page) {
        return true;
      }
    }
    return false;
  }

  /** How far from the left of its side a page lies. */
  public float x(int page) {
    return sides.get(sideOf(page)).stream()
        .filter(slot -> slot.page() == page)
        .findFirst()
        .orElseThrow()
        .x();
  }
}
