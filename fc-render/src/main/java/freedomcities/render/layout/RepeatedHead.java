package freedomcities.render.layout;

import java.util.List;

/** The head rows of a table, repeated on each page that the table goes on to. */
public record RepeatedHead(List<Strip> strips, float height) {
  public RepeatedHead {
    strips = List.copyOf(strips);
  }

  public static RepeatedHead of(List<Strip> strips) {
    return new RepeatedHead(strips, Flow.height(strips));
  }
}
