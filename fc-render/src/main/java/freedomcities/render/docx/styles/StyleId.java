package freedomcities.render.docx.styles;

import freedomcities.render.spi.RenderException;

/** The style ids that the base package defines and documents use. */
public final class StyleId {
  public static final String NORMAL = "Normal",
      BODY = "BodyText",
      TITLE = "Title",
      DOCKET = "Docket",
      IMPRINT = "Imprint";
  public static final String LEAD = "Lead",
      CALLOUT = "Callout",
      RECITAL = "Recital",
      FORMULA = "Formula";
  public static final String SECTION = "Section", SECTION_LITERAL = "SectionLiteral";
  public static final String QUOTED = "QuotedLaw",
      QUOTED_HEADING = "QuotedHeading",
      QUOTED_CITATION = "QuotedCitation";
  public static final String TABLE_TEXT = "TableText",
      TABLE_HEAD = "TableHead",
      TABLE_ROW_HEAD = "TableRowHead";
  public static final String CAPTION = "Caption",
      FIGURE = "Figure",
      FIGURE_CAPTION = "FigureCaption";
  public static final String SIGNATURE = "Signature",
      SIGNATURE_LEAD = "SignatureLead",
      SIGNATURE_LINE = "SignatureLine";
  public static final String SIGNATURE_BELOW = "SignatureBelow", AFTER_TABLE = "AfterTable";
  public static final String HEADER = "Header",
      FOOTER = "Footer",
      COMMENT = "CommentText",
      CONTENTS_HEADING = "TOCHeading";

  /**
   * Our own lines in the heads and feet of a town's letterhead, whose own header and footer styles
   * are for its own lines.
   */
  public static final String RUNNING_HEAD = "RunningHead", RUNNING_FOOT = "RunningFoot";

  static final String STRONG = "Strong",
      EMPHASIS = "Emphasis",
      TERM = "DefinedTerm",
      LEAD_WORD = "LeadWord";
  public static final String ADDED = "AddedWords",
      REMOVED = "RemovedWords",
      BRACKETED = "BracketedWords";
  static final String LINE_NUMBER = "LineNumber";
  public static final String HYPERLINK = "Hyperlink",
      PLACEHOLDER = "PlaceholderText",
      COMMENT_MARK = "CommentReference";

  /** What the glossary document must have as the document has it. */
  public static final String PLACEHOLDER_NAME = "Placeholder Text", SOFT = "404040";

  public static final String DATA_TABLE = "DataTable",
      LAYOUT_TABLE = "LayoutTable",
      SIGNATURE_TABLE = "SignatureTable";

  /** Word has nine levels to a list; the first is the section's. */
  static final int DEEPEST = 8;

  /**
   * How far the words of a list item stand in, per level, and how far its number hangs out, in
   * twentieths of a point.
   */
  public static final int LEVEL_INDENT = 576, FIRST_INDENT = 720;

  public static final int QUOTED_INDENT = 576;

  /**
   * Between two columns of an arrangement; the inner margins of a data table's cell, both together.
   */
  public static final int GUTTER = 288;

  private StyleId() {}

  public static String heading(int level) {
    return "Heading" + level;
  }

  public static String contents(int level) {
    return "TOC" + level;
  }

  /**
   * Numbered, at a depth from 1: {@code (a)}, {@code (1)}, {@code (i)} as they come after a
   * section.
   */
  public static String numbered(int depth) {
    return switch (checked(depth)) {
      case 1 -> "Subsection";
      case 2 -> "Item";
      case 3 -> "Subitem";
      default -> "Item" + depth;
    };
  }

  /** With a number that stands in the text, as in quoted law. */
  public static String literal(int depth) {
    return "ListLiteral" + checked(depth);
  }

  public static String bullet(int depth) {
    return checked(depth) == 1 ? "ListBullet" : "ListBullet" + depth;
  }

  /** Without a number: a further paragraph of an item, or an item of a list without marks. */
  public static String continued(int depth) {
    return checked(depth) == 1 ? "ListContinue" : "ListContinue" + depth;
  }

  /** Where the words of an item stand, from the margin. */
  public static int indent(int depth) {
    return depth == 0 ? 0 : FIRST_INDENT + (depth - 1) * LEVEL_INDENT;
  }

  /** Whether a style stands well apart from what is above it. */
  public static boolean spacedAbove(String style) {
    return switch (style) {
      case SECTION,
          SECTION_LITERAL,
          FORMULA,
          CAPTION,
          CONTENTS_HEADING,
          "Heading1",
          "Heading2",
          "Heading3" ->
          true;
      default -> false;
    };
  }

  private static int checked(int depth) {
    if (depth > DEEPEST) {
      throw new RenderException(
          "a list nested " + depth + " deep; Word has " + DEEPEST + " levels below a section");
    }
    return depth;
  }
}
