package freedomcities.scan.source;

/** Follows the fields of a Word file, one in another, to know what a table of contents made. */
final class WordFields {
  private int depth, contentsAt;
  private boolean instructs;

  /** Comes to the beginning, the middle or the end of a field. */
  void mark(String type) {
    switch (type) {
      case "begin" -> {
        depth++;
        instructs = true;
      }
      case "separate" -> instructs = false;
      case "end" -> {
        contentsAt = contentsAt >= depth ? 0 : contentsAt;
        depth = Math.max(0, depth - 1);
        instructs = false;
      }
      default -> {}
    }
  }

  /** Reads what a field is to show. */
  void instruction(String words) {
    if (instructs && contentsAt == 0 && words.strip().startsWith("TOC")) {
      contentsAt = depth;
    }
  }

  boolean isContents() {
    return contentsAt > 0;
  }
}
