package freedomcities.tree;

import static java.util.Objects.requireNonNull;

/**
 * How automatic section numbers are written, and how a reference in running text names one.
 *
 * @param prefix the words before the number, with their space: {@code "Section "}, {@code "Sec. "},
 *     {@code "§ 6-27-"}
 * @param suffix what follows the number in a heading, usually {@code "."}
 * @param reference the words before the number in a reference: {@code "Section "}
 */
public record SectionNumbering(String prefix, String suffix, String reference) {
  /** All are needed. */
  public SectionNumbering {
    requireNonNull(prefix, "prefix");
    requireNonNull(suffix, "suffix");
    requireNonNull(reference, "reference");
  }

  /** {@code Section 1.}, referred to as {@code Section 1}. */
  public static final SectionNumbering SECTION = new SectionNumbering("Section ", ".", "Section ");

  String label(int number) {
    return prefix + number + suffix;
  }

  /**
   * The number as running text names it; its space is a no-break space, so that it stays on one
   * line.
   */
  String reference(int number) {
    return reference.replace(' ', '\u00a0') + number;
  }
}
