package freedomcities.render.pdf;

import freedomcities.render.Contrast;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The colours of a page as it is painted: of each glyph and line, and of what lies beneath. */
final class PdfColours extends PDFGraphicsStreamEngine {
  private static final int WHITE = 0xffffff;

  private record Area(GeneralPath shape, int colour) {}

  private final List<Area> areas = new ArrayList<>();
  private final Set<String> faults = new TreeSet<>();
  private GeneralPath path = new GeneralPath();
  private int glyphs;

  private PdfColours(PDPage page) {
    super(page);
  }

  /**
   * Everything on the pages that is hard to make out or that only its colour tells; empty if
   * nothing.
   */
  static Set<String> faults(byte[] pdf) {
    Set<String> all = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int number = 0;
      int glyphs = 0;
      for (PDPage page : document.getPages()) {
        number++;
        PdfColours colours = new PdfColours(page);
        colours.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
          colours.showAnnotation(annotation);
        }
        glyphs += colours.glyphs;
        for (String fault : colours.faults) {
          all.add("page " + number + ": " + fault);
        }
      }
      if (glyphs == 0) {
        all.add("no text was seen");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    glyphs++;
    int colour = rgb(getGraphicsState().getNonStrokingColor());
    check("text", colour, beneath(matrix.getTranslateX(), matrix.getTranslateY()), Contrast.TEXT);
  }

  @Override
  public void strokePath() throws IOException {
    Point2D start = new Point2D.Double(path.getBounds2D().getX(), path.getBounds2D().getY());
    check(
        "line",
        rgb(getGraphicsState().getStrokingColor()),
        beneath(start.getX(), start.getY()),
        Contrast.LINES);
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    int colour = rgb(getGraphicsState().getNonStrokingColor());
    hue("shape", colour);
    areas.add(new Area(path, colour));
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    GeneralPath both = path;
    fillPath(windingRule);
    path = both;
    areas.removeLast();
    strokePath();
    areas.add(new Area(both, rgb(getGraphicsState().getNonStrokingColor())));
  }

  private void check(String what, int colour, int ground, double needed) {
    hue(what, colour);
    double ratio = Contrast.ratio(colour, ground);
    if (ratio < needed) {
      faults.add(
          String.format(
              Locale.ROOT, "%s of #%06x on #%06x: %.1f to 1", what, colour, ground, ratio));
    }
  }

  private void hue(String what, int colour) {
    if (Contrast.isHued(colour)) {
      faults.add(
          String.format(Locale.ROOT, "%s of #%06x is lost in print without colours", what, colour));
    }
  }

  private int beneath(double x, double y) {
    for (Area area : areas.reversed()) {
      if (area.shape().contains(x, y)) {
        return area.colour();
      }
    }
    return WHITE;
  }

  private static int rgb(PDColor colour) throws IOException {
    return colour.toRGB() & 0xffffff;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path = new GeneralPath();
  }

  @Override
  public void clip(int windingRule) {
    // What is cut away would only be easier to make out.
  }

  @Override
  public void drawImage(PDImage image) {
    faults.add("an image");
  }

  @Override
  public void shadingFill(COSName name) {
    faults.add("a shading");
  }
}
