package freedomcities.templates.internal.engine;

import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run of a template gives ids and names to and refers to, and where in the template. A
 * reference may come before what it leads to, so that only the end of the run shows which lead
 * nowhere.
 */
final class Anchors {
  private record Use(String id, Location at) {}

  private final Map<String, Location> ids = new LinkedHashMap<>();
  private final Map<String, Location> fields = new LinkedHashMap<>();
  private final List<Use> references = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  void give(String id, Location at) {
    Location first = ids.putIfAbsent(id, at);
    if (first != null) {
      problems.add(
          new Problem(
              at, "the id \"" + id + "\" stands a second time", "the first is at " + first));
    }
  }

  /** A field is found by its name alone, so each needs one of its own. */
  void field(String name, Location at) {
    Location first = fields.putIfAbsent(name, at);
    if (first != null) {
      problems.add(
          new Problem(
              at,
              "the form field \"" + name + "\" stands a second time",
              "the first is at " + first));
    }
  }

  void refer(String id, Location at) {
    references.add(new Use(id, at));
  }

  /** Every reference that leads nowhere and every id or name that was given twice. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    for (Use reference : references) {
      if (!ids.containsKey(reference.id())) {
        all.add(
            new Problem(
                reference.at(),
                "a reference to \"" + reference.id() + "\" leads nowhere",
                "nothing in this document has the id; it has " + String.join(", ", ids.keySet())));
      }
    }
    return all;
  }
}
