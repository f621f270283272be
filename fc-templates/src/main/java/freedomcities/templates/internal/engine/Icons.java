package freedomcities.templates.internal.engine;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.tree.Drawing;
import freedomcities.tree.Drawing.Shape;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The icons of handouts, {@code icons.properties}; read when first asked for. */
final class Icons {
  private static final String FILE = "icons.properties";
  private static final double SIDE = 32;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final TemplateFileLoader files;
  private volatile @Nullable Properties known;

  Icons(TemplateFileLoader files) {
    this.files = files;
  }

  /** The icon of this name, as high and wide as {@code side} points; empty if there is none. */
  Optional<Drawing> named(String name, double side) {
    Properties all = all();
    List<Shape> shapes = new ArrayList<>();
    for (int i = 1; ; i++) {
      String shape = all.getProperty(name + "." + i);
      if (shape == null) {
        return shapes.isEmpty() ? Optional.empty() : Optional.of(new Drawing(side, side, shapes));
      }
      shapes.add(shape(name + "." + i, shape.split(" \\| "), side / SIDE));
    }
  }

  /** What the icons are called, in the order of the alphabet. */
  List<String> names() {
    return all().stringPropertyNames().stream()
        .map(key -> key.substring(0, key.lastIndexOf('.')))
        .distinct()
        .sorted()
        .toList();
  }

  private Properties all() {
    Properties all = known;
    if (all == null) {
      all = read();
      known = all;
    }
    return all;
  }

  private Properties read() {
    Properties shapes = new Properties();
    try {
      shapes.load(new StringReader(files.text(FILE).orElseThrow()));
      return shapes;
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shape shape(String key, String[] parts, double scale) {
    try {
      double fill = parts[0].equals("-") ? -1 : Double.parseDouble(parts[0]);
      String path =
          NUMBER
              .matcher(parts[2])
              .replaceAll(
                  number ->
                      String.valueOf(
                          Math.round(Double.parseDouble(number.group()) * scale * 100) / 100.0));
      return new Shape(path, fill, Double.parseDouble(parts[1]) * scale);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw wrong(key + " is no shape");
    }
  }

  private static InputException wrong(String found) {
    return new InputException(
        List.of(
            new Problem(
                new Location(FILE, 0, 0),
                found,
                "write fill | width of line | path, as in the shipped file")));
  }
}
