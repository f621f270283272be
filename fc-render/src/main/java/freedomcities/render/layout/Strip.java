package freedomcities.render.layout;

import org.jspecify.annotations.Nullable;

/**
 * A horizontal strip of a page, the unit that page breaks fall between.
 *
 * @param before empty space above, dropped at the top of a page
 * @param height without that space
 * @param keep how unwillingly the page ends after this strip
 * @param head what is repeated above this strip if a page begins with it
 */
public record Strip(
    float before, float height, StripContent ink, Keep keep, @Nullable RepeatedHead head) {
  /** Reluctance to end a page after a strip, the least first. */
  public enum Keep {
    /** The page must end here. */
    FORCED,
    /** It may. */
    FREE,
    /** A heading, a lead-in: wants the next strip below it. */
    NEXT,
    /** Would leave a single line of a paragraph behind or ahead. */
    LINES,
    /** Within a block that must stay whole. */
    WHOLE
  }

  Strip with(Keep other) {
    return other == keep ? this : new Strip(before, height, ink, other, head);
  }

  Strip with(StripContent other) {
    return new Strip(before, height, other, keep, head);
  }
}
