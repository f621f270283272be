package freedomcities.tree;

import static java.util.Objects.requireNonNull;

/**
 * The drafting conventions of one document.
 *
 * @param numbering how sections are numbered
 * @param changes how inserted and deleted words are marked
 * @param lines whether the lines of the page are numbered
 */
public record Conventions(SectionNumbering numbering, Changes changes, LineNumbers lines) {
  /** All are needed. */
  public Conventions {
    requireNonNull(numbering, "numbering");
    requireNonNull(changes, "changes");
    requireNonNull(lines, "lines");
  }

  /** {@code Section 1.}, tracked changes, no line numbers. */
  public static final Conventions USUAL =
      new Conventions(SectionNumbering.SECTION, Changes.STRIKE_UNDERLINE, LineNumbers.OFF);

  /**
   * How a change is marked for those who see the page. In the linearisation it is always worded.
   */
  public enum Changes {
    /**
     * Inserted words underlined, deleted words struck; in Word a tracked change, in PDF with words
     * beside the lines.
     */
    STRIKE_UNDERLINE,
    /**
     * Deleted words struck within double parentheses, inserted words underlined; part of the text,
     * not tracked.
     */
    DOUBLE_PARENTHESES,
    /** Deleted words within brackets, inserted words underlined; part of the text, not tracked. */
    BRACKETS;

    /**
     * {@return whether a change is something that Word's user accepts or rejects, not a part of the
     * text}
     */
    public boolean tracked() {
      return this == STRIKE_UNDERLINE;
    }

    /** {@return whether deleted words are struck} */
    public boolean struck() {
      return this != BRACKETS;
    }

    /** {@return what opens deleted words; empty if tracked} */
    public String opening() {
      return switch (this) {
        case STRIKE_UNDERLINE -> "";
        case DOUBLE_PARENTHESES -> "((";
        case BRACKETS -> "[";
      };
    }

    /** {@return what closes deleted words; empty if tracked} */
    public String closing() {
      return switch (this) {
        case STRIKE_UNDERLINE -> "";
        case DOUBLE_PARENTHESES -> "))";
        case BRACKETS -> "]";
      };
    }
  }

  /** Numbers in the margin, one a line of running text; headers, footers and tables have none. */
  public enum LineNumbers {
    /** No numbers. */
    OFF,
    /** From 1 on each page. */
    PAGE,
    /** From 1 through the document. */
    CONTINUOUS
  }
}
