package freedomcities.render.akn;

import java.util.HashMap;
import java.util.Map;

/**
 * The ids of a file. What the tree names keeps its name, whatever number it has; what it doesn't
 * name is counted among its kind within what is named around it, so that a section more or less
 * leaves all others their ids.
 */
final class Ids {
  private final Map<String, Integer> counts = new HashMap<>();
  private String around = "body";

  /** The id that a reference names; a tree's id has no white space but what is replaced here. */
  static String of(String id) {
    return id.replaceAll("\\s", "_");
  }

  /** The next of a kind within what is around: {@code purpose__list_1}. */
  String next(String kind) {
    String stem = around + "__" + kind + "_";
    return stem + counts.merge(stem, 1, Integer::sum);
  }

  /** A part of the document begins. */
  void part(String name) {
    around = name;
  }

  /** Writes what stands within something that has an id. */
  void within(String id, Runnable writer) {
    String before = around;
    around = id;
    writer.run();
    around = before;
  }
}
