package freedomcities.scan.outline;

import static java.util.Objects.requireNonNull;

/**
 * A section of a manual: a heading, a number, or both.
 *
 * @param level how deep it is, from 1
 * @param number as it is cited; empty if it has none that is sure
 * @param heading its words; empty for a numbered paragraph
 * @param firstWords of its text
 * @param block the index of the block that begins it
 * @param citation how it is cited
 */
public record Section(
    int level, String number, String heading, String firstWords, int block, Citation citation) {
  /** All are needed. */
  public Section {
    requireNonNull(number, "number");
    requireNonNull(heading, "heading");
    requireNonNull(firstWords, "firstWords");
    requireNonNull(citation, "citation");
  }
}
