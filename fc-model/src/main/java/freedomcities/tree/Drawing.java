package freedomcities.tree;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A small vector drawing in shades of grey.
 *
 * @param width in points
 * @param height in points
 * @param shapes painted in order, the origin at the top left, y downwards
 */
public record Drawing(double width, double height, List<Shape> shapes) {
  /** Keeps copies of its lists. */
  public Drawing {
    shapes = List.copyOf(requireNonNull(shapes, "shapes"));
  }

  /**
   * A closed or open path.
   *
   * @param path SVG path data limited to the absolute commands {@code M L C Z}
   * @param fill grey from 0 (black) to 1 (white); negative for none
   * @param stroke width in points; 0 for none; always black
   */
  public record Shape(String path, double fill, double stroke) {
    /** It is needed. */
    public Shape {
      requireNonNull(path, "path");
    }
  }
}
