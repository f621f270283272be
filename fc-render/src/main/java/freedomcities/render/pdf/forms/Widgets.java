package freedomcities.render.pdf.forms;

import freedomcities.render.pdf.composing.ComposedDocument;
import freedomcities.render.pdf.fonts.FontStack;
import freedomcities.render.pdf.structure.FormField;
import freedomcities.render.pdf.structure.StructureTree;
import freedomcities.render.pdf.structure.Tag;
import freedomcities.render.spi.RenderException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Where the form fields of a page are filled in. What a box or a rule looks like is drawn in the
 * widget's own appearance and nowhere else: on paper it is a box or a rule, and what is typed takes
 * the place of the rules, not of the words around.
 */
public final class Widgets {
  static final PdfName TICKED = new PdfName("Yes");
  static final PdfName EMPTY = new PdfName("Off");

  private static final PdfName BOX_STYLE = new PdfName("BS");
  private static final float RULE = 0.6f, RULE_DROP = 2, EDGE = 0.5f;

  /** A field on this page, growing with each of its rules. */
  private static final class Area {
    private final Tag tag;
    private final FormField field;
    private final List<float[]> rules = new ArrayList<>(4);
    private float left;
    private float bottom;
    private float right;
    private float top;

    Area(Tag tag, FormField field, float left, float bottom, float right, float top) {
      this.tag = tag;
      this.field = field;
      this.left = left;
      this.bottom = bottom;
      this.right = right;
      this.top = top;
    }
  }

  private final ComposedDocument plan;
  private final StructureTree structure;
  private final AcroForm form;
  private final FontStack faces;
  private final PdfWriter writer;
  private final List<Area> areas = new ArrayList<>();
  private final Set<Tag> done = new HashSet<>();
  private final Map<String, PdfAppearance> boxes = new HashMap<>();

  public Widgets(
      ComposedDocument plan,
      StructureTree structure,
      AcroForm form,
      FontStack faces,
      PdfWriter writer) {
    this.faces = faces;
    this.plan = plan;
    this.structure = structure;
    this.form = form;
    this.writer = writer;
  }

  /** Takes over a box that stands on the baseline; false if it is no field. */
  public boolean box(int owner, float x, float y, float width) {
    Tag tag = plan.tags.get(owner);
    if (!(tag.field instanceof FormField.Box box)) {
      return false;
    }
    float side = TickBox.side(width) + EDGE;
    areas.add(new Area(tag, box, x - EDGE, y - EDGE, x + side, y + side));
    return true;
  }

  /**
   * Takes over a rule a little below the baseline; false if it is no field. Room that goes on to
   * another page is one field on the first: the other rules are for a pen.
   */
  public boolean rule(int owner, float x, float y, float width) {
    Tag tag = plan.tags.get(owner);
    if (!(tag.field instanceof FormField.Text text) || done.contains(tag)) {
      return false;
    }
    float bottom = y - RULE_DROP;
    float top = y + text.size() * 1.05f;
    Area area = areas.isEmpty() ? null : areas.getLast();
    if (area == null || area.tag != tag) {
      area = new Area(tag, text, x, bottom, x + width, top);
      areas.add(area);
    }
    area.left = Math.min(area.left, x);
    area.right = Math.max(area.right, x + width);
    area.bottom = Math.min(area.bottom, bottom);
    area.top = Math.max(area.top, top);
    area.rules.add(new float[] {x, bottom, x + width});
    return true;
  }

  /** Adds the annotations to the page that ends now. */
  public void write() {
    for (Area area : areas) {
      float foot = area.field instanceof FormField.Text ? RULE : 0;
      Rectangle place = new Rectangle(area.left, area.bottom - foot, area.right, area.top);
      PdfAnnotation widget = new PdfAnnotation(writer, place);
      widget.put(PdfName.SUBTYPE, PdfName.WIDGET);
      widget.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
      widget.put(PdfName.P, writer.getCurrentPage());
      switch (area.field) {
        case FormField.Box box -> {
          PdfDictionary states = new PdfDictionary();
          states.put(TICKED, box(place, true).getIndirectReference());
          states.put(EMPTY, box(place, false).getIndirectReference());
          widget.put(PdfName.AP, appearance(states));
          widget.put(PdfName.AS, box.ticked() ? TICKED : EMPTY);
        }
        case FormField.Text text -> text(text, area, place, widget);
      }
      structure.tie(area.tag, widget);
      done.add(area.tag);
      form.widget(area.field, widget.getIndirectReference(), widget);
      writer.addAnnotation(widget);
    }
    areas.clear();
  }

  /** Boxes of one size share an appearance. */
  private PdfAppearance box(Rectangle place, boolean ticked) {
    return boxes.computeIfAbsent(
        place.getWidth() + " " + place.getHeight() + " " + ticked,
        size -> {
          PdfAppearance look =
              PdfAppearance.createAppearance(writer, place.getWidth(), place.getHeight());
          TickBox.draw(look, EDGE, EDGE, place.getWidth() - 2 * EDGE, ticked);
          return look;
        });
  }

  /** Each has an appearance of its own, since programs that fill in forms write into it. */
  private void text(FormField.Text text, Area area, Rectangle place, PdfAnnotation widget) {
    PdfAppearance look =
        PdfAppearance.createAppearance(writer, place.getWidth(), place.getHeight());
    look.setLineWidth(RULE);
    for (float[] rule : area.rules) {
      look.moveTo(rule[0] - area.left, rule[1] - place.getBottom());
      look.lineTo(rule[2] - area.left, rule[1] - place.getBottom());
      look.stroke();
    }
    look.setLiteral("/Tx BMC\n");
    if (text.value().isEmpty()) {
      look.setFontAndSize(faces.forTyping(), text.size());
    } else {
      refuseUntyped(text.value());
      look.beginText();
      look.setFontAndSize(faces.forTyping(), text.size());
      look.moveText(RULE_DROP, area.rules.getFirst()[1] + RULE_DROP - place.getBottom());
      look.showText(text.value());
      look.endText();
    }
    look.setLiteral("EMC\n");
    form.written(look);
    widget.put(PdfName.AP, appearance(look.getIndirectReference()));
    widget.put(
        PdfName.DA, AcroForm.appearance(faces.forTyping(), text.several() ? 0 : text.size()));
    PdfDictionary line = new PdfDictionary();
    line.put(PdfName.W, new PdfNumber(RULE));
    line.put(PdfName.S, PdfName.U);
    widget.put(BOX_STYLE, line);
    PdfDictionary colours = new PdfDictionary();
    colours.put(PdfName.BC, new PdfArray(new float[] {0}));
    widget.put(PdfName.MK, colours);
  }

  /** A form is typed in one font; what stands in it already must be in that. */
  private void refuseUntyped(String value) {
    value
        .codePoints()
        .filter(c -> !faces.typed(c))
        .findFirst()
        .ifPresent(
            c -> {
              throw new RenderException(
                  String.format(
                      Locale.ROOT,
                      "PDF can't show U+%04X %s in a form field: the text font has no glyph for it",
                      c,
                      Character.getName(c)));
            });
  }

  private static PdfDictionary appearance(PdfObject normal) {
    PdfDictionary look = new PdfDictionary();
    look.put(PdfName.N, normal);
    return look;
  }
}
