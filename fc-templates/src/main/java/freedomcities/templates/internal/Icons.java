package freedomcities.templates.internal;

import freedomcities.tree.Drawing;
import freedomcities.tree.Drawing.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The icons of handouts, {@code icons.properties}. */
final class Icons {
  private static final double SIDE = 32;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private Icons() {}

  private static final class Shipped {
    static final Properties SHAPES = read();

    private static Properties read() {
      Properties shapes = new Properties();
      try (InputStream in = Icons.class.getClassLoader()
          .getResourceAsStream("freedomcities-templates/icons.properties")) {
        if (in == null) {
          throw new IllegalStateException("icons.properties is not on the class path");
        }
        shapes.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        return shapes;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The icon of this name, as high and wide as {@code side} points; empty if there is none. */
  static Optional<Drawing> named(String name, double side) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 1;; i++) {
      String shape = Shipped.SHAPES.getProperty(name + "." + i);
      if (shape == null) {
        return shapes.isEmpty() ? Optional.empty() : Optional.of(new Drawing(side, side, shapes));
      }
      shapes.add(shape(shape.split(" \\| "), side / SIDE));
    }
  }

  private static Shape shape(String[] parts, double scale) {
    double fill = parts[0].equals("-") ? -1 : Double.parseDouble(parts[0]);
    String path = NUMBER.matcher(parts[2]).replaceAll(number -> String.valueOf(Math.round(Double.parseDouble(number
        .group()) * scale * 100) / 100.0));
    return new Shape(path, fill, Double.parseDouble(parts[1]) * scale);
  }
}
