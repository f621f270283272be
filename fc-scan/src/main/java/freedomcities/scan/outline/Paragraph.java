package freedomcities.scan.outline;

import freedomcities.scan.source.SourceLine;
import freedomcities.words.PastedText;
import java.util.List;
import java.util.Optional;

/**
 * Lines that belong together, as one text, with what the outline must know of them.
 *
 * @param lines in order
 * @param text of all lines, without traces of print
 * @param starts where each line begins in the text that was cleaned
 * @param mark the number or bullet that it begins with
 * @param bold whether all of it is
 * @param apart whether it stands apart from what comes before, by space
 * @param contents whether it is part of a table of contents
 */
record Paragraph(
    List<SourceLine> lines,
    PastedText text,
    int[] starts,
    Optional<Mark> mark,
    boolean bold,
    boolean apart,
    boolean contents) {
  SourceLine first() {
    return lines.getFirst();
  }

  int page() {
    return first().page();
  }

  String words() {
    return text.text();
  }

  /** Its text after the mark. */
  String rest() {
    return mark.map(found -> words().substring(found.length())).orElse(words());
  }

  /** Where a letter of its text stands in the text of the source. */
  int origin(int index) {
    int at = text.origin(index);
    int line = line(at);
    return lines.get(line).start() + at - starts[line];
  }

  /** The page on which a letter of its text stands. */
  int page(int index) {
    return lines.get(line(text.origin(index))).page();
  }

  private int line(int at) {
    int line = starts.length - 1;
    while (line > 0 && starts[line] > at) {
      line--;
    }
    return line;
  }

  float size() {
    return first().place().size();
  }

  boolean isHeadingOfFormat() {
    return first().kind() == SourceLine.Kind.HEADING;
  }
}
