package freedomcities.render.pdf.painting;

import freedomcities.render.layout.CellRow;
import freedomcities.render.layout.Mark;
import freedomcities.render.layout.PaginatedPage;
import freedomcities.render.layout.Picture;
import freedomcities.render.layout.Strip;
import freedomcities.render.layout.StripContent;
import freedomcities.render.layout.TextLine;
import freedomcities.render.pdf.composing.ComposedDocument;
import freedomcities.render.pdf.structure.Tag;
import java.util.Arrays;
import java.util.List;

/** Where each tag's first words were placed: on which page, how far below the top of its text. */
final class TagPositions {
  private final ComposedDocument plan;
  private final int[] page;
  private final float[] y;

  TagPositions(ComposedDocument plan, List<PaginatedPage> pages) {
    this.plan = plan;
    int count = plan.tags.size();
    page = new int[count];
    y = new float[count];
    Arrays.fill(page, -1);
    for (int i = 0; i < pages.size(); i++) {
      for (PaginatedPage.Placed placed : pages.get(i).strips()) {
        if (!placed.repeated()) {
          strip(placed.strip(), i, placed.y());
        }
      }
    }
    // A tag without words of its own stands where the next words in reading order do, at the end
    // where the last did.
    for (int tag = count - 1; tag >= 0; tag--) {
      if (page[tag] < 0) {
        page[tag] = tag + 1 < count ? page[tag + 1] : pages.size() - 1;
        y[tag] = tag + 1 < count ? y[tag + 1] : 0;
      }
    }
  }

  private void strip(Strip strip, int onPage, float top) {
    switch (strip.ink()) {
      case TextLine line -> {
        for (Mark mark : line.marks()) {
          place(mark.owner(), onPage, top);
        }
      }
      case CellRow band -> {
        for (CellRow.Cell cell : band.cells()) {
          for (Strip inner : cell.content()) {
            strip(inner, onPage, top);
          }
        }
      }
      case Picture picture -> place(picture.owner(), onPage, top);
      case StripContent.Nothing nothing -> {}
    }
  }

  private void place(int owner, int onPage, float top) {
    if (page[owner] < 0) {
      page[owner] = onPage;
      y[owner] = top;
    }
  }

  int page(Tag tag) {
    return page[tag.number];
  }

  float y(Tag tag) {
    return y[tag.number];
  }

  /** The page, from 0, of what has this id. */
  int pageOf(String id) {
    Tag tag = plan.targets.get(id);
    if (tag == null) {
      throw new IllegalArgumentException("nothing that a page can show has the id " + id);
    }
    return page(tag);
  }
}
