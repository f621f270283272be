package freedomcities.scan.source;

import freedomcities.scan.source.SourceLine.Place;
import freedomcities.scan.source.SourcePage.State;

/** Reads plain text: lines with their indents, and pages where it has form feeds. */
final class TextSource {
  static final float LETTER = 6, LINE = 12;
  private static final int TAB = 8;

  /** The paper that most text is laid out for; nothing depends on it. */
  private static final float WIDTH = 612, HEIGHT = 792;

  private TextSource() {}

  static ManualSource read(
      String text, String sha256, Refusal refusal, Limits limits, ReadingProgress progress) {
    Deadline deadline = new Deadline(limits.time());
    SourceBuilder source = new SourceBuilder(refusal, limits);
    boolean paged = text.indexOf('\f') >= 0;
    int page = paged ? 1 : 0;
    int row = 0;
    int before = 0;
    for (int at = 0; at <= text.length(); ) {
      int end = lineEnd(text, at);
      line(source, text.substring(at, end), page, ++row);
      if (end < text.length() && text.charAt(end) == '\f' || paged && end == text.length()) {
        boolean empty = source.letters() == before;
        if (end < text.length() || !empty) {
          source.page(new SourcePage(page, empty ? State.EMPTY : State.READ, WIDTH, HEIGHT));
          progress.read(refusal.file(), page, page);
        }
        page++;
        row = 0;
        before = source.letters();
        deadline.check();
      }
      at = end + 1;
    }
    ManualSource read = source.build(sha256, Format.TEXT);
    if (read.lines().isEmpty()) {
      throw refusal.because("the file is empty", "give the manual as PDF, Word, HTML or text");
    }
    return read;
  }

  private static int lineEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\f') {
      end++;
    }
    return end;
  }

  private static void line(SourceBuilder source, String raw, int page, int row) {
    StringBuilder words = new StringBuilder();
    int column = 0;
    int indent = 0;
    int gap = 0;
    int gapColumn = 0;
    int spaces = 0;
    for (int i = 0; i < raw.length(); i++) {
      char sign = raw.charAt(i);
      if (sign == '\t') {
        int to = (column / TAB + 1) * TAB;
        spaces += Math.max(2, to - column);
        column = to;
      } else if (sign == ' ') {
        spaces++;
        column++;
      } else if (sign >= ' ') {
        if (words.isEmpty()) {
          indent = column;
        } else if (spaces > 0) {
          words.append(' ');
          if (spaces > 1 && gap == 0) {
            gap = words.length();
            gapColumn = column;
          }
        }
        spaces = 0;
        words.append(sign);
        column++;
      }
    }
    float left = indent * LETTER;
    source.line(
        words.toString(),
        gap,
        page,
        new Place(left, gap == 0 ? left : gapColumn * LETTER, column * LETTER, row * LINE, 10),
        false);
  }
}
