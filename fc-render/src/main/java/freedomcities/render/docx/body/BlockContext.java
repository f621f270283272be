package freedomcities.render.docx.body;

import freedomcities.render.docx.styles.StyleId;

/**
 * Where blocks stand.
 *
 * @param left how far in the blocks around it have moved the text, lists apart
 * @param width of the column, from its own left edge
 * @param depth how many lists it stands in
 * @param goesOn whether the list around it counts on in the document's own list
 * @param cell whether it stands in a table's cell
 */
record BlockContext(
    Setting setting,
    int left,
    int width,
    int depth,
    boolean goesOn,
    boolean cell,
    String language) {
  /** What the running text is there. */
  enum Setting {
    TEXT,
    QUOTED,
    CELL,
    ROW_HEAD,
    HEAD
  }

  private static final int CELL_INDENT = 360, CELL_QUOTED_INDENT = 180;

  static BlockContext page(int textWidth, String language) {
    return new BlockContext(Setting.TEXT, 0, textWidth, 0, true, false, language);
  }

  BlockContext quoted() {
    return new BlockContext(
        Setting.QUOTED,
        indent() + (cell ? CELL_QUOTED_INDENT : StyleId.QUOTED_INDENT),
        width,
        0,
        false,
        cell,
        language);
  }

  BlockContext item(boolean listGoesOn) {
    return new BlockContext(setting, left, width, depth + 1, listGoesOn, cell, language);
  }

  BlockContext cell(Setting kind, int cellWidth) {
    return new BlockContext(kind, 0, cellWidth, 0, false, true, language);
  }

  BlockContext in(String other) {
    return new BlockContext(setting, left, width, depth, goesOn, cell, other);
  }

  /** Where the text begins, from the column's left edge. */
  int indent() {
    return left + (styled() ? StyleId.indent(depth) : depth * hanging());
  }

  /** How far the number of an item hangs out. */
  int hanging() {
    return cell ? CELL_INDENT : StyleId.LEVEL_INDENT;
  }

  /** Whether the list styles say where items stand; elsewhere the paragraph does. */
  boolean styled() {
    return setting == Setting.TEXT && left == 0 && !cell;
  }

  /** The style of running text. */
  String body() {
    return switch (setting) {
      case TEXT -> depth > 0 && styled() ? StyleId.continued(depth) : StyleId.BODY;
      case QUOTED -> StyleId.QUOTED;
      case CELL -> StyleId.TABLE_TEXT;
      case ROW_HEAD -> StyleId.TABLE_ROW_HEAD;
      case HEAD -> StyleId.TABLE_HEAD;
    };
  }
}
