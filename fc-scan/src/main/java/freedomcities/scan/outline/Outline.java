package freedomcities.scan.outline;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The order of a manual. Immutable.
 *
 * @param sections in the order of the text
 * @param blocks all text but running heads and feet, in order
 */
public record Outline(List<Section> sections, List<Block> blocks) {
  /** Keeps copies of its lists. */
  public Outline {
    sections = List.copyOf(requireNonNull(sections, "sections"));
    blocks = List.copyOf(requireNonNull(blocks, "blocks"));
  }
}
