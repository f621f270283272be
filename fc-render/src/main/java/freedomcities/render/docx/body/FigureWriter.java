package freedomcities.render.docx.body;

import freedomcities.render.spi.RenderException;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Block;
import freedomcities.tree.Drawing;
import java.util.List;
import java.util.Locale;

/** Writes a drawing as a group of DrawingML shapes, each with its own path. */
public final class FigureWriter {
  public static final String GROUP =
      "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
  private static final double EMU_PER_POINT = 12700;

  private FigureWriter() {}

  static void write(BodyContext composition, Block.Figure figure) {
    XmlWriter xml = composition.xml;
    Drawing drawing = figure.drawing();
    String width = emu(drawing.width(), figure);
    String height = emu(drawing.height(), figure);
    String id = composition.nextDrawing();
    xml.open("w:r")
        .open("w:drawing")
        .open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    xml.empty("wp:extent", "cx", width, "cy", height);
    xml.empty("wp:docPr", "id", id, "name", "Figure " + id, "descr", figure.alternativeText());
    xml.empty("wp:cNvGraphicFramePr").open("a:graphic").open("a:graphicData", "uri", GROUP);
    xml.open("wpg:wgp").empty("wpg:cNvGrpSpPr").open("wpg:grpSpPr").open("a:xfrm");
    xml.empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", width, "cy", height);
    xml.empty("a:chOff", "x", "0", "y", "0")
        .empty("a:chExt", "cx", width, "cy", height)
        .close()
        .close();
    for (Drawing.Shape shape : drawing.shapes()) {
      shape(composition, shape, figure, width, height);
    }
    xml.close().close().close().close().close().close();
  }

  private static void shape(
      BodyContext composition,
      Drawing.Shape shape,
      Block.Figure figure,
      String width,
      String height) {
    XmlWriter xml = composition.xml;
    String id = composition.nextDrawing();
    xml.open("wps:wsp")
        .empty("wps:cNvPr", "id", id, "name", "Shape " + id)
        .empty("wps:cNvSpPr")
        .open("wps:spPr");
    xml.open("a:xfrm")
        .empty("a:off", "x", "0", "y", "0")
        .empty("a:ext", "cx", width, "cy", height)
        .close();
    xml.open("a:custGeom").empty("a:avLst").empty("a:gdLst").empty("a:ahLst").empty("a:cxnLst");
    xml.empty("a:rect", "l", "0", "t", "0", "r", "r", "b", "b");
    xml.open("a:pathLst").open("a:path", "w", width, "h", height);
    path(xml, shape.path(), figure);
    xml.close().close().close();
    if (shape.fill() < 0) {
      xml.empty("a:noFill");
    } else {
      int grey = (int) Math.round(Math.min(1, shape.fill()) * 255);
      solid(xml, String.format(Locale.ROOT, "%02X%02X%02X", grey, grey, grey));
    }
    if (shape.stroke() > 0) {
      xml.open("a:ln", "w", emu(shape.stroke(), figure));
      solid(xml, "000000");
      xml.close();
    } else {
      xml.open("a:ln").empty("a:noFill").close();
    }
    xml.close().empty("wps:bodyPr").close();
  }

  private static void solid(XmlWriter xml, String rgb) {
    xml.open("a:solidFill").empty("a:srgbClr", "val", rgb).close();
  }

  private static void path(XmlWriter xml, String path, Block.Figure figure) {
    List<String> tokens = List.of(path.replaceAll("([A-Za-z])", " $1 ").trim().split("[\\s,]+"));
    int i = 0;
    while (i < tokens.size()) {
      String command = tokens.get(i++);
      int points =
          switch (command) {
            case "M", "L" -> 1;
            case "C" -> 3;
            case "Z" -> 0;
            default ->
                throw wrong(figure, "the path command " + command + "; M, L, C and Z are known");
          };
      String element =
          switch (command) {
            case "M" -> "a:moveTo";
            case "L" -> "a:lnTo";
            case "C" -> "a:cubicBezTo";
            default -> "a:close";
          };
      if (points == 0) {
        xml.empty(element);
        continue;
      }
      // As in SVG, a command may be followed by several sets of points.
      do {
        if (i + 2 * points > tokens.size()) {
          throw wrong(figure, "the path " + path + ", which ends within a command");
        }
        xml.open(element);
        for (int point = 0; point < points; point++, i += 2) {
          xml.empty(
              "a:pt",
              "x",
              emu(number(tokens.get(i), figure), figure),
              "y",
              emu(number(tokens.get(i + 1), figure), figure));
        }
        xml.close();
        element = command.equals("M") ? "a:lnTo" : element;
      } while (i < tokens.size() && !Character.isLetter(tokens.get(i).charAt(0)));
    }
  }

  private static double number(String token, Block.Figure figure) {
    try {
      return Double.parseDouble(token);
    } catch (NumberFormatException e) {
      throw wrong(figure, "the coordinate " + token);
    }
  }

  private static String emu(double points, Block.Figure figure) {
    double emu = points * EMU_PER_POINT;
    if (!(Math.abs(emu) < Integer.MAX_VALUE)) {
      throw wrong(figure, "the length " + points);
    }
    return String.valueOf(Math.round(emu));
  }

  private static RenderException wrong(Block.Figure figure, String what) {
    return new RenderException("the figure \"" + figure.alternativeText() + "\" has " + what);
  }
}
