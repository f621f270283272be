package freedomcities.scan.source;

import static java.util.Objects.requireNonNull;

/**
 * A line of a page, or a whole paragraph where a format has those.
 *
 * @param kind what the format says it is
 * @param start where it begins in the text of the source
 * @param end where it ends
 * @param gap where its text goes on after the first wide space ({@code 428.3 PURPOSE}: the P);
 *     {@code start} if there is none
 * @param page from 1; 0 if the source has no pages
 * @param level of a heading as the format has it, from 1; 0 for all else
 * @param place where it stands on its page
 * @param bold whether all of it is
 */
public record SourceLine(
    Kind kind, int start, int end, int gap, int page, int level, Place place, boolean bold) {
  /** All are needed. */
  public SourceLine {
    requireNonNull(kind, "kind");
    requireNonNull(place, "place");
  }

  /** What a format says of a line. */
  public enum Kind {
    /** A line of a page; nothing is said of it. */
    LINE,
    /** A paragraph. */
    PARAGRAPH,
    /** A heading. */
    HEADING,
    /** An item of a list. */
    ITEM,
    /** A paragraph in a cell of a table. */
    CELL,
    /** A line of a table of contents. */
    CONTENTS,
    /** A footnote. */
    NOTE
  }

  /**
   * A place on a page, in points from its upper left corner. In plain text a letter is taken to be
   * 6 points wide, and a line 12 points high.
   *
   * @param left where its first letter begins
   * @param text where its text goes on after the first wide space; {@code left} if there is none
   * @param right where its last letter ends
   * @param base of its letters
   * @param size of its letters; 0 if the format doesn't say
   */
  public record Place(float left, float text, float right, float base, float size) {
    /** Of a paragraph that has none. */
    public static final Place NONE = new Place(0, 0, 0, 0, 0);
  }
}
