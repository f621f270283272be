package freedomcities.templates.internal.engine;

import freedomcities.tree.Drawing;
import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.List;

/**
 * A QR code as a drawing: each run of dark modules in a row is one box, the four empty modules
 * around it are part of the drawing.
 */
final class QrCode {
  private static final int QUIET = 4;

  private QrCode() {}

  /**
   * The code of an address.
   *
   * @param side of the drawing, in points
   * @throws IllegalArgumentException if the address is too long for any code
   */
  static Drawing of(String address, double side) {
    io.nayuki.qrcodegen.QrCode code;
    try {
      code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM);
    } catch (DataTooLongException e) {
      throw new IllegalArgumentException(
          "an address of " + address.length() + " characters is too long for a code", e);
    }
    double module = side / (code.size + 2 * QUIET);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int from = x;
        while (code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          box(
              path,
              (from + QUIET) * module,
              (y + QUIET) * module,
              (x + QUIET) * module,
              (y + QUIET + 1) * module);
        }
      }
    }
    return new Drawing(side, side, List.of(new Drawing.Shape(path.toString(), 0, 0)));
  }

  private static void box(
      StringBuilder path, double left, double top, double right, double bottom) {
    path.append('M')
        .append(point(left, top))
        .append('L')
        .append(point(right, top))
        .append('L')
        .append(point(right, bottom))
        .append('L')
        .append(point(left, bottom))
        .append('Z');
  }

  private static String point(double x, double y) {
    return hundredths(x) + " " + hundredths(y);
  }

  private static double hundredths(double points) {
    return Math.round(points * 100) / 100.0;
  }
}
