package freedomcities.render.docx.body;

import freedomcities.render.docx.opc.CoreProperties;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Walk;
import java.util.HashMap;
import java.util.Map;

/**
 * Words that were moved. Word knows where they went by the name of two ranges: one around all that
 * went from a place, one around all that came to another.
 */
final class MoveRanges {
  private final BodyContext composition;

  /** How many pieces of a range are still to come, and its id once it has begun. */
  private final Map<String, Integer> left = new HashMap<>();

  private final Map<String, String> begun = new HashMap<>();

  MoveRanges(BodyContext composition) {
    this.composition = composition;
    for (Block block : composition.document.blocks()) {
      for (Inline inline : Walk.inlines(block)) {
        if (inline instanceof Inline.Revision change && change.move().isPresent()) {
          left.merge(key(change), 1, Integer::sum);
        }
      }
    }
  }

  /** The element of a tracked change. */
  static String element(Inline.Revision change) {
    return switch (change) {
      case Inline.Ins ins -> ins.move().isPresent() ? "w:moveTo" : "w:ins";
      case Inline.Del del -> del.move().isPresent() ? "w:moveFrom" : "w:del";
    };
  }

  /** Before a piece: the range begins with the first. */
  void begin(Inline.Revision change) {
    change
        .move()
        .filter(move -> !begun.containsKey(key(change)))
        .ifPresent(
            move -> {
              String id = composition.nextRevision();
              begun.put(key(change), id);
              composition.xml.empty(
                  element(change) + "RangeStart",
                  "w:id",
                  id,
                  "w:author",
                  change.author(),
                  "w:date",
                  CoreProperties.instant(change.date()),
                  "w:name",
                  move.name());
            });
  }

  /** After a piece: the range ends with the last. */
  void end(Inline.Revision change) {
    if (change.move().isPresent() && left.merge(key(change), -1, Integer::sum) == 0) {
      composition.xml.empty(
          element(change) + "RangeEnd", "w:id", begun.getOrDefault(key(change), ""));
    }
  }

  private static String key(Inline.Revision change) {
    return element(change) + " " + change.move().map(Inline.Move::name).orElse("");
  }
}
