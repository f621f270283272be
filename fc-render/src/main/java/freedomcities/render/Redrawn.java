package freedomcities.render;

import static java.util.Objects.requireNonNull;

import freedomcities.templates.Draft;
import java.util.List;

/**
 * A document drawn again from its origin. Immutable.
 *
 * @param draft as it comes out now, carrying its origin as of now
 * @param changes what is other than it was, a sentence each without a full stop; empty if nothing
 *     is, and then the bytes are the same too
 * @param sameWords whether it says what it said
 */
public record Redrawn(Draft draft, List<String> changes, boolean sameWords) {
  /** Keeps a copy of the list. */
  public Redrawn {
    requireNonNull(draft, "draft");
    changes = List.copyOf(requireNonNull(changes, "changes"));
  }
}
