package freedomcities.render.plain;

import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.util.List;

/** What stands before the text of a document. */
public final class Opening {
  private Opening() {}

  /**
   * The running head, and how changes are marked if there are any: the text may speak of underlines
   * that no plain text has.
   */
  public static List<String> of(Document document) {
    String head = String.join(" · ", document.metadata().runningHead());
    boolean changes =
        document.blocks().stream()
            .flatMap(block -> Walk.inlines(block).stream())
            .anyMatch(Inline.Revision.class::isInstance);
    return changes
        ? List.of(
            head,
            "In this file changes read "
                + Linearisation.added("…")
                + " and "
                + Linearisation.removed("…")
                + "; these marks and this line are no part of the text.")
        : List.of(head);
  }
}
