package freedomcities.render.pdf.painting;

import freedomcities.render.layout.Face;
import freedomcities.render.layout.FontMetrics;
import freedomcities.render.layout.Mark;
import freedomcities.render.layout.Style;
import freedomcities.render.pdf.fonts.EmbeddedFace;
import freedomcities.render.pdf.fonts.FontSharingWriter;
import freedomcities.render.pdf.fonts.FontStack;
import freedomcities.render.pdf.forms.TickBox;
import freedomcities.render.pdf.structure.ReadingOrder;
import freedomcities.render.pdf.structure.StructureTree;
import freedomcities.tree.Drawing;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/**
 * One page's content. Everything painted belongs either to a structure element or to an artifact;
 * the marks around it are opened as late and closed as rarely as reading order allows. Coordinates
 * are the file's own, from the lower left corner.
 */
final class Canvas {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final int NONE = -1, ARTIFACTS = -2;

  private final FontSharingWriter writer;
  private final PdfContentByte content;

  /**
   * What the content is gathered in; text is written to it by hand, since its faces are not
   * OpenPDF's.
   */
  private final ByteBuffer out;

  private final StructureTree structure;
  private final ReadingOrder order;
  private final FontStack faces;
  private int owner = NONE;
  private boolean inText;
  private float textX;
  private float textY;
  private FontSharingWriter.@Nullable Use font;
  private float size;

  Canvas(FontSharingWriter writer, StructureTree structure, ReadingOrder order, FontStack faces) {
    this.order = order;
    this.writer = writer;
    this.content = writer.getDirectContent();
    this.out = content.getInternalBuffer();
    this.structure = structure;
    this.faces = faces;
  }

  /** What is painted next are words of this tag. */
  void own(int tag) {
    if (owner != tag) {
      end();
      content.beginMarkedContentSequence(structure.element(tag));
      order.mark(structure.element(tag));
      owner = tag;
    }
  }

  /** What is painted next is furniture that readers without eyes skip. */
  void artifact(String type, @Nullable String subtype) {
    end();
    PdfDictionary kind = new PdfDictionary();
    kind.put(PdfName.TYPE, new PdfName(type));
    if (subtype != null) {
      kind.put(PdfName.SUBTYPE, new PdfName(subtype));
    }
    content.beginMarkedContentSequence(ARTIFACT, kind, true);
    owner = ARTIFACTS;
  }

  void end() {
    endText();
    if (owner != NONE) {
      content.endMarkedContentSequence();
      owner = NONE;
    }
  }

  void glyphs(Mark.Glyphs run, float x, float y) {
    text(run.text(), run.style(), run.wordSpace(), x, y);
  }

  void text(String words, Style style, float wordSpace, float x, float y) {
    if (!inText) {
      content.beginText();
      inText = true;
      textX = 0;
      textY = 0;
    }
    content.moveText(x - textX, y - textY);
    textX = x;
    textY = y;
    FontMetrics metrics = faces.metrics(style.face());
    char before = 0;
    for (FontStack.Run run : faces.runs(words, style.face())) {
      FontSharingWriter.Use use = select(run.face(), style.size());
      show(use, run.words(), before, metrics, -wordSpace * 1000 / style.size());
      before = run.words().isEmpty() ? before : run.words().charAt(run.words().length() - 1);
    }
  }

  private FontSharingWriter.Use select(EmbeddedFace face, float wanted) {
    FontSharingWriter.Use use = font;
    if (use == null || use.face != face || size != wanted) {
      use = writer.use(face);
      out.append(use.name).append(' ').append(wanted).append(" Tf\n");
      font = use;
      size = wanted;
    }
    return use;
  }

  /**
   * Words with each pair of letters as far apart as the font has it, and each space moved by
   * itself: Identity-H has no operator for the spaces of justified text.
   */
  private void show(
      FontSharingWriter.Use use, String words, char last, FontMetrics metrics, float space) {
    out.append('[');
    boolean within = false;
    char before = last;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      float moved = before == ' ' ? space : -metrics.kern(before, c);
      if (moved != 0 && within) {
        out.append(')');
        within = false;
      }
      if (moved != 0) {
        out.append(moved);
      }
      if (!within) {
        out.append('(');
        within = true;
      }
      int glyph = use.glyph(c);
      half(glyph >> 8);
      half(glyph & 0xff);
      before = c;
    }
    out.append(within ? ")]TJ\n" : "]TJ\n");
  }

  /** One of the two bytes of a glyph's number within a string (ISO 32000-1, 7.3.4.2). */
  private void half(int b) {
    switch (b) {
      case '(', ')', '\\' -> out.append('\\').append((char) b);
      case '\r' -> out.append("\\r");
      case '\n' -> out.append("\\n");
      default -> out.append_i(b);
    }
  }

  /** Words of this length rising through the middle of a page, under what is painted later. */
  void across(String words, float x, float y, float length, float grey) {
    endText();
    Style unit = new Style(Face.BOLD, 1);
    float tall = length / faces.width(words, unit);
    double slope = Math.sqrt(0.5);
    float back = length / 2;
    float down = faces.metrics(Face.BOLD).ascent() * tall / 3000;
    content.beginText();
    content.setGrayFill(grey);
    content.setTextMatrix(
        (float) slope,
        (float) slope,
        (float) -slope,
        (float) slope,
        (float) (x - back * slope + down * slope),
        (float) (y - back * slope - down * slope));
    for (FontStack.Run run : faces.runs(words, Face.BOLD)) {
      show(select(run.face(), tall), run.words(), (char) 0, faces.metrics(Face.BOLD), 0);
    }
    content.endText();
    content.setGrayFill(0);
    font = null;
  }

  void rule(float x, float y, float width, float thickness) {
    endText();
    content.setLineWidth(thickness);
    content.moveTo(x, y);
    content.lineTo(x + width, y);
    content.stroke();
  }

  void shade(float x, float y, float width, float height, float grey) {
    endText();
    content.setGrayFill(grey);
    content.rectangle(x, y, width, height);
    content.fill();
    content.setGrayFill(0);
  }

  /** A box standing on the baseline at y, ticked or not. */
  void tickBox(float x, float y, float width, boolean ticked) {
    endText();
    TickBox.draw(content, x, y, TickBox.side(width), ticked);
  }

  /** A drawing whose upper left corner is at x, y. */
  void drawing(Drawing drawing, float x, float y, float scale) {
    endText();
    for (Drawing.Shape shape : drawing.shapes()) {
      PathData.draw(shape.path(), content, x, y, scale);
      boolean filled = shape.fill() >= 0;
      boolean stroked = shape.stroke() > 0;
      if (filled) {
        content.setGrayFill((float) Math.min(1, shape.fill()));
      }
      if (stroked) {
        content.setLineWidth((float) shape.stroke() * scale);
      }
      if (filled && stroked) {
        content.fillStroke();
      } else if (filled) {
        content.fill();
      } else if (stroked) {
        content.stroke();
      } else {
        content.newPath();
      }
    }
    content.setGrayFill(0);
  }

  private void endText() {
    if (inText) {
      content.endText();
      inText = false;
    }
  }
}
