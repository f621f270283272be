package freedomcities.scan.outline;

import freedomcities.scan.source.SourceLine;
import freedomcities.scan.source.SourceLine.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What headings of one manual look like, beside the letters of its text. */
final class HeadingLook {
  private static final float LARGER = 1.2f;
  private static final int MOST_LINES = 3, MOST_WORDS = 14;

  private final float bodySize;
  private final boolean boldBody;
  private final boolean laidOut;

  HeadingLook(List<Paragraph> paragraphs, boolean laidOut) {
    this.laidOut = laidOut;
    Map<Integer, Integer> sizes = new HashMap<>();
    int bold = 0;
    int all = 0;
    for (Paragraph paragraph : paragraphs) {
      int letters = paragraph.words().length();
      for (SourceLine line : paragraph.lines()) {
        sizes.merge(Math.round(line.place().size() * 2), line.end() - line.start(), Integer::sum);
      }
      all += letters;
      bold += paragraph.bold() ? letters : 0;
    }
    bodySize =
        sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0)
            / 2f;
    boldBody = bold * 2 > all;
  }

  /** Whether it is no part of the text: a cell of a table, a note. */
  boolean isAside(Paragraph paragraph) {
    return paragraph.first().kind() == Kind.CELL || paragraph.first().kind() == Kind.NOTE;
  }

  /** Larger, bolder, in capitals, or a heading by its format. */
  boolean isSetOff(Paragraph paragraph) {
    return paragraph.isHeadingOfFormat()
        || paragraph.bold() && !boldBody
        || isLarger(paragraph)
        || Titles.isCapitals(paragraph.rest());
  }

  /** "POLICY:" heads a paragraph; "WILL NOT:" leads in a list, "RESCINDS:" is a field of a form. */
  private static boolean leadsToText(Paragraph next) {
    return next.mark().isEmpty() && next.words().length() > 60 && !Titles.isTitle(next.words());
  }

  private boolean isLarger(Paragraph paragraph) {
    return bodySize > 0 && paragraph.size() > bodySize + LARGER;
  }

  /** Whether a paragraph without a number of a section is a heading. */
  boolean isHeading(Paragraph paragraph, Paragraph next) {
    if (paragraph.contents() || isAside(paragraph)) {
      return false;
    }
    if (paragraph.isHeadingOfFormat()) {
      return true;
    }
    boolean item = paragraph.mark().map(Mark::isItem).orElse(false);
    String words = (item ? paragraph.rest() : paragraph.words()).strip();
    if (paragraph.lines().size() > MOST_LINES
        || words.split(" ").length > MOST_WORDS
        || words.length() < 3
        || !Titles.isTitle(words)
        || Days.sayDay(words)) {
      return false;
    }
    // "ISSUED: 3 May" is a field of a form.
    if (words.indexOf(": ") > 0 || words.endsWith(":") && !item && !leadsToText(next)) {
      return false;
    }
    return isSetOff(paragraph) || laidOut && paragraph.apart() && next.apart() && bodySize == 10f;
  }

  /** How much a heading stands out, to hold two against each other. */
  int rank(Paragraph paragraph) {
    if (paragraph.isHeadingOfFormat()) {
      return 100 - paragraph.first().level();
    }
    int size = Math.round((paragraph.size() - bodySize) * 2);
    return size * 4 + (paragraph.bold() ? 2 : 0) + (Titles.isCapitals(paragraph.rest()) ? 1 : 0);
  }
}
