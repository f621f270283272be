package freedomcities.scan.outline;

import static java.util.Objects.requireNonNull;

/**
 * A sentence of a block.
 *
 * @param text without traces of print
 * @param start where it begins in the text of the source
 * @param end where it ends
 * @param page where it begins; 0 if the format has no pages
 */
public record Sentence(String text, int start, int end, int page) {
  /** It is needed. */
  public Sentence {
    requireNonNull(text, "text");
  }
}
