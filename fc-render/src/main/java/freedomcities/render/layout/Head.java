package freedomcities.render.layout;

import java.util.List;

/** The head rows of a table, repeated on each page that the table goes on to. */
public record Head(List<Strip> strips, float height) {
  public Head {
    strips = List.copyOf(strips);
  }

  public static Head of(List<Strip> strips) {
    return new Head(strips, Flow.height(strips));
  }
}
