package freedomcities.render.pdf.painting;

import freedomcities.render.spi.RenderException;
import org.openpdf.text.pdf.PdfContentByte;

/** SVG path data, limited to the absolute commands M, L, C and Z, as PDF path operators. */
final class PathData {
  private final String path;
  private int at;

  private PathData(String path) {
    this.path = path;
  }

  /** Appends the path; its origin lies at x, y and its y axis points down. */
  static void draw(String path, PdfContentByte out, float x, float y, float scale) {
    PathData data = new PathData(path);
    char command = ' ';
    while (data.more()) {
      char next = path.charAt(data.at);
      if (Character.isLetter(next)) {
        command = next;
        data.at++;
      } else if (command == 'M') {
        command = 'L';
      }
      switch (command) {
        case 'M' -> out.moveTo(x + data.number() * scale, y - data.number() * scale);
        case 'L' -> out.lineTo(x + data.number() * scale, y - data.number() * scale);
        case 'C' ->
            out.curveTo(
                x + data.number() * scale,
                y - data.number() * scale,
                x + data.number() * scale,
                y - data.number() * scale,
                x + data.number() * scale,
                y - data.number() * scale);
        case 'Z' -> {
          if (next != 'Z') {
            throw data.refused();
          }
          out.closePath();
        }
        default -> throw data.refused();
      }
    }
  }

  private boolean more() {
    while (at < path.length()
        && (Character.isWhitespace(path.charAt(at)) || path.charAt(at) == ',')) {
      at++;
    }
    return at < path.length();
  }

  private float number() {
    more();
    int from = at;
    while (at < path.length()
        && "+-.eE0123456789".indexOf(path.charAt(at)) >= 0
        && (at == from
            || "+-".indexOf(path.charAt(at)) < 0
            || "eE".indexOf(path.charAt(at - 1)) >= 0)) {
      at++;
    }
    if (from == at) {
      throw refused();
    }
    return Float.parseFloat(path.substring(from, at));
  }

  private RenderException refused() {
    return new RenderException(
        "PDF can't draw the path “"
            + path
            + "”: only M, L, C and Z with numbers, at position "
            + at);
  }
}
