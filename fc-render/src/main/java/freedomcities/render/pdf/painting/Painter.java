package freedomcities.render.pdf.painting;

import freedomcities.render.layout.CellRow;
import freedomcities.render.layout.Imposed;
import freedomcities.render.layout.Mark;
import freedomcities.render.layout.PageSetup;
import freedomcities.render.layout.PaginatedPage;
import freedomcities.render.layout.Picture;
import freedomcities.render.layout.Strip;
import freedomcities.render.layout.StripContent;
import freedomcities.render.layout.Style;
import freedomcities.render.layout.TextLine;
import freedomcities.render.layout.Typesetter;
import freedomcities.render.pdf.composing.ComposedDocument;
import freedomcities.render.pdf.composing.PaginatedDocument;
import freedomcities.render.pdf.fonts.FontSharingWriter;
import freedomcities.render.pdf.fonts.FontStack;
import freedomcities.render.pdf.forms.AcroForm;
import freedomcities.render.pdf.forms.Widgets;
import freedomcities.render.pdf.structure.ReadingOrder;
import freedomcities.render.pdf.structure.StructureTree;
import freedomcities.render.pdf.structure.Tag;
import org.openpdf.text.pdf.PdfDestination;

/** Paints placed strips: first what is only for eyes, then the words in their order. */
public final class Painter {
  /** The line to cut along. */
  private static final float CUT = 0.5f, CUT_SHADE = 0.6f;

  public final PaginatedDocument laid;
  private final PacketPosition folio;
  private final ComposedDocument plan;
  private final Imposed imposed;
  private final PageSetup setup;
  private final FontStack faces;
  private final Typesetter typesetter;
  private final HeaderFooterPainter furniture;
  private final LineCounter lines;
  private final FontSharingWriter writer;
  private final StructureTree structure;
  private final ReadingOrder order = new ReadingOrder();
  private final TagPositions places;
  private final LinkAnnotations links;
  private final AcroForm form;
  private final Widgets widgets;

  /**
   * {@code within} is what the document's tags hang from; {@code name} is its own among the forms
   * of a file, if there are others.
   */
  public Painter(
      PaginatedDocument laid,
      PacketPosition folio,
      StructureTree.Within within,
      String name,
      FontSharingWriter writer) {
    this.laid = laid;
    this.folio = folio;
    this.plan = laid.plan();
    this.imposed = laid.imposed();
    this.setup = laid.sheet().page;
    this.faces = laid.sheet().faces;
    this.typesetter = laid.typesetter();
    this.furniture = new HeaderFooterPainter(laid.metadata(), laid.sheet(), typesetter);
    this.lines = new LineCounter(laid);
    this.writer = writer;
    this.structure = new StructureTree(plan.tags, within, writer);
    this.places = new TagPositions(plan, laid.pages());
    this.links = new LinkAnnotations(plan, this::destination, structure, writer);
    this.form = new AcroForm(plan.tags, name, laid.sheet(), writer);
    this.widgets = new Widgets(plan, structure, form, faces, writer);
  }

  /** The place of a tag's first words, with a little room above. */
  public PdfDestination destination(Tag tag) {
    float top = setup.height() - setup.top() - places.y(tag) + setup.size();
    int page = places.page(tag);
    return leading(
        imposed.sideOf(page), new PdfDestination(PdfDestination.XYZ, imposed.x(page), top, 0));
  }

  /** The first of the document's pages, all of it. */
  public PdfDestination start() {
    return leading(0, new PdfDestination(PdfDestination.FIT));
  }

  private PdfDestination leading(int side, PdfDestination destination) {
    destination.addPage(writer.getPageReference(folio.numberOf(side)));
    return destination;
  }

  /** To be called when all sides are painted. */
  public void settle() {
    order.settle();
  }

  public AcroForm form() {
    return form;
  }

  /** One side of the paper, with all pages that lie on it. */
  public void side(int index) {
    Canvas canvas = new Canvas(writer, structure, order, faces);
    for (Imposed.Slot slot : imposed.sides().get(index)) {
      page(canvas, slot, folio.words(index));
    }
    if (imposed.sides().get(index).stream().anyMatch(Imposed.Slot::copy)) {
      canvas.artifact("Layout", null);
      canvas.shade(imposed.fold() - CUT / 2, 0, CUT, imposed.height(), CUT_SHADE);
      canvas.end();
    }
    links.write();
    writer.setPageEmpty(false);
  }

  /** A page; where it lies on the side once before, it is only for eyes. */
  private void page(Canvas canvas, Imposed.Slot slot, String packetPage) {
    int index = slot.page();
    order.page(index);
    float left = slot.x() + setup.left();
    furniture.paint(canvas, index + 1, laid.pages().size(), packetPage, slot.x());
    lines.paint(canvas, index, slot.x());
    Eyes eyes = new Eyes(canvas);
    Words words = new Words(canvas);
    float top = setup.height() - setup.top();
    for (PaginatedPage.Placed placed : laid.pages().get(index).strips()) {
      eyes.strip(placed.strip(), left, top - placed.y(), placed.repeated() || slot.copy());
    }
    canvas.end();
    for (PaginatedPage.Placed placed : laid.pages().get(index).strips()) {
      if (!placed.repeated() && !slot.copy()) {
        words.strip(placed.strip(), left, top - placed.y());
      }
    }
    canvas.end();
    widgets.write();
  }

  /** Walks strips; x and y are the upper left corner of the strip's flow on the page. */
  private abstract static class Walk {
    final void inside(CellRow band, float x, float y) {
      for (CellRow.Cell cell : band.cells()) {
        float top = y - band.trim().padding();
        boolean first = true;
        for (Strip strip : cell.content()) {
          top -= first ? 0 : strip.before();
          first = false;
          cellStrip(strip, x + cell.x(), top);
          top -= strip.height();
        }
      }
    }

    abstract void cellStrip(Strip strip, float x, float y);
  }

  /** Shades, rules, lines along words, the dots in a table of contents, repeated table heads. */
  private final class Eyes extends Walk {
    private final Canvas canvas;
    private boolean open;
    private boolean repeated;

    Eyes(Canvas canvas) {
      this.canvas = canvas;
    }

    void strip(Strip strip, float x, float y, boolean again) {
      repeated = again;
      cellStrip(strip, x, y);
    }

    @Override
    void cellStrip(Strip strip, float x, float y) {
      switch (strip.ink()) {
        case TextLine line -> {
          for (Mark mark : line.marks()) {
            mark(mark, x, y - line.baseline());
          }
        }
        case CellRow band -> {
          trim(band.trim(), x, y, strip.height());
          inside(band, x, y);
        }
        case Picture picture -> {
          if (repeated) {
            begin();
            canvas.drawing(picture.drawing(), x + picture.x(), y, picture.scale());
          }
        }
        case StripContent.Nothing nothing -> {}
      }
    }

    private void trim(CellRow.Trim trim, float x, float y, float height) {
      if (trim.shade() < 1) {
        begin();
        canvas.shade(x + trim.x(), y - height, trim.width(), height, trim.shade());
      }
      rule(x + trim.x(), y, trim.width(), trim.above());
      rule(x + trim.x(), y - height, trim.width(), trim.below());
    }

    private void rule(float x, float y, float width, float thickness) {
      if (thickness > 0) {
        begin();
        canvas.rule(x, y, width, thickness);
      }
    }

    private void mark(Mark mark, float x, float y) {
      switch (mark) {
        case Mark.Glyphs run -> {
          if (run.style().decoration() != Style.Decoration.NONE) {
            begin();
            decorate(run, x, y);
          }
          if (repeated) {
            begin();
            canvas.glyphs(run, x + run.x(), y);
          }
        }
        case Mark.PageOf page -> {
          begin();
          dots(page, x + page.x(), y);
        }
        case Mark.TickBox box -> {
          if (repeated) {
            begin();
            canvas.tickBox(x + box.x(), y, box.width(), box.ticked());
          }
        }
        case Mark.Ruled rule -> {
          if (repeated) {
            begin();
            canvas.rule(x + rule.x(), y - 2, rule.width(), 0.6f);
          }
        }
      }
    }

    private void decorate(Mark.Glyphs run, float x, float y) {
      float size = run.style().size();
      if (run.style().decoration().underlined()) {
        canvas.rule(x + run.x(), y - size * 0.12f, run.width(), size * 0.055f);
      }
      if (run.style().decoration().struck()) {
        canvas.rule(x + run.x(), y + size * 0.22f, run.width(), size * 0.055f);
      }
    }

    private void dots(Mark.PageOf mark, float x, float y) {
      int page = places.pageOf(((Tag.Target.Inside) target(mark.owner())).id());
      String number = Integer.toString(page + 1);
      float width = typesetter.fonts().width(number, mark.style());
      canvas.text(number, mark.style(), 0, x + mark.width() - width, y);
      float dot = typesetter.fonts().width(". ", mark.style());
      float from = (float) Math.ceil((x + mark.style().size() * 0.5f) / dot) * dot;
      int count = (int) ((x + mark.width() - width - mark.style().size() * 0.5f - from) / dot);
      if (count > 0) {
        canvas.text(". ".repeat(count), mark.style(), 0, from, y);
      }
    }

    private Tag.Target target(int owner) {
      Tag link = plan.tags.get(owner).link();
      if (link == null || !(link.target instanceof Tag.Target.Inside inside)) {
        throw new IllegalStateException("an entry of the contents that leads nowhere");
      }
      return inside;
    }

    private void begin() {
      if (!open) {
        canvas.artifact("Layout", null);
        open = true;
      }
    }
  }

  /** The words, and what stands for words. */
  private final class Words extends Walk {
    private final Canvas canvas;

    Words(Canvas canvas) {
      this.canvas = canvas;
    }

    void strip(Strip strip, float x, float y) {
      cellStrip(strip, x, y);
    }

    @Override
    void cellStrip(Strip strip, float x, float y) {
      switch (strip.ink()) {
        case TextLine line -> {
          for (Mark mark : line.marks()) {
            mark(mark, x + mark.x(), y - line.baseline());
          }
        }
        case CellRow band -> inside(band, x, y);
        case Picture picture -> {
          canvas.own(picture.owner());
          float left = x + picture.x();
          canvas.drawing(picture.drawing(), left, y, picture.scale());
          float right = left + (float) picture.drawing().width() * picture.scale();
          structure.boundingBox(picture.owner(), left, y - strip.height(), right, y);
        }
        case StripContent.Nothing nothing -> {}
      }
    }

    private void mark(Mark mark, float x, float y) {
      switch (mark) {
        case Mark.Glyphs run -> {
          canvas.own(run.owner());
          canvas.glyphs(run, x, y);
          links.over(run.owner(), x, y, run.width(), run.style().size());
        }
        case Mark.TickBox box -> {
          if (!widgets.box(box.owner(), x, y, box.width())) {
            canvas.own(box.owner());
            canvas.tickBox(x, y, box.width(), box.ticked());
          }
        }
        case Mark.Ruled rule -> {
          if (!widgets.rule(rule.owner(), x, y, rule.width())) {
            if (plan.tags.get(rule.owner()).field == null) {
              canvas.own(rule.owner());
            } else {
              canvas.artifact("Layout", null);
            }
            canvas.rule(x, y - 2, rule.width(), 0.6f);
          }
        }
        case Mark.PageOf page -> {}
      }
    }
  }
}
