package freedomcities.scan.outline;

import freedomcities.scan.source.ManualSource;
import freedomcities.scan.source.SourceLine;
import freedomcities.scan.source.SourceLine.Kind;
import freedomcities.words.PastedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Makes paragraphs of lines. Formats that have paragraphs of their own keep them. */
final class Paragraphs {
  private final ManualSource source;
  private final BitSet running, contents;
  private final LineSpacing spacing;
  private final ManualWords words;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<SourceLine> open = new ArrayList<>();
  private boolean openApart, openContents;

  private Paragraphs(ManualSource source, BitSet running, BitSet contents) {
    this.source = source;
    this.running = running;
    this.contents = contents;
    this.spacing = new LineSpacing(source, running);
    this.words = new ManualWords(source);
  }

  static List<Paragraph> of(ManualSource source, BitSet running, BitSet contents) {
    Paragraphs made = new Paragraphs(source, running, contents);
    for (int i = 0; i < source.lines().size(); i++) {
      if (!running.get(i)) {
        made.add(i);
      }
    }
    made.end();
    return made.paragraphs;
  }

  private void add(int at) {
    SourceLine line = source.lines().get(at);
    boolean own = line.kind() != Kind.LINE || contents.get(at) || openContents;
    boolean apart =
        open.isEmpty()
            || open.getLast().page() != line.page()
            || spacing.isApart(open.getLast(), line);
    if (open.isEmpty() || own || begins(open.getLast(), line, apart)) {
      end();
      openApart = apart;
      openContents = contents.get(at);
    }
    open.add(line);
  }

  /** Whether a line begins a paragraph, after a line of the text before it. */
  private boolean begins(SourceLine last, SourceLine line, boolean apart) {
    String before = source.text(last).stripTrailing();
    String words = source.text(line);
    if (PageTurns.unread(source.pages(), last.page(), line.page())) {
      return true;
    }
    boolean closed = isClosed(before);
    boolean isShort = spacing.isShort(last, firstWord(words));
    boolean lower = Character.isLowerCase(words.charAt(0));
    boolean elsewhere = last.page() != line.page() || spacing.isElsewhere(last, line);
    Optional<Mark> mark = MarkReader.read(words);
    boolean goesOn =
        apart
            && mark.isEmpty()
            && !closed
            && !isShort
            && !otherLook(last, line)
            && !Titles.isCapitals(words)
            && spacing.isRegular(last, line);
    boolean spaced = apart && !elsewhere;
    if (mark.isPresent() && beginsItem(mark.get(), last, line, closed || isShort || spaced)) {
      return true;
    }
    float aside = Math.abs(line.place().left() - last.place().left());
    if (!elsewhere && aside > 60 && (mark.isPresent() || Titles.isTitle(before)) && !lower) {
      return true;
    }
    if (elsewhere) {
      // A paragraph goes on over the page unless its last line ends early.
      return !lower
          && (isShort && !before.endsWith(",")
              || otherLook(last, line)
              || closed && Titles.isTitle(words));
    }
    if (apart && !goesOn) {
      return true;
    }
    if (endsTitle(last, words)) {
      return true;
    }
    if (goesOnAsHeading(last, line, words)) {
      return false;
    }
    if (!lower && isHeadingInCapitals() && !Titles.isCapitals(words)) {
      return true;
    }
    if (otherLook(last, line) && (closed || isShort || Titles.isTitle(before))) {
      return true;
    }
    boolean indented =
        line.place().left() > open.getFirst().place().left() + 8
            && line.place().left() > last.place().left() + 8;
    if (closed && indented && open.size() > 1) {
      return true;
    }
    if (isShort && closed) {
      return true;
    }
    return isShort
        && !lower
        && (spacing.isVeryShort(last) || Titles.isTitle(openText()))
        && !endsOpen(before);
  }

  /** Whether a heading in capitals follows a numbered one that is not. */
  private boolean endsTitle(SourceLine last, String words) {
    if (!Titles.isCapitals(words)
        || Titles.isCapitals(source.text(last))
        || !Titles.isTitle(words)) {
      return false;
    }
    String text = openText();
    Optional<Mark> mark = MarkReader.read(text).filter(one -> !one.isItem());
    return mark.isPresent()
        && Titles.isTitle(text.substring(mark.get().length()))
        && !endsOpen(text);
  }

  /** Whether a numbered heading in capitals takes another line: the one before is nearly full. */
  private boolean goesOnAsHeading(SourceLine last, SourceLine line, String words) {
    boolean numbered =
        MarkReader.read(openText())
            .filter(mark -> mark.shape() == Mark.Shape.NAMED || mark.shape() == Mark.Shape.COMPOUND)
            .isPresent();
    return numbered
        && !otherLook(last, line)
        && Titles.isCapitals(source.text(last))
        && Titles.isCapitals(words)
        && !spacing.isVeryShort(last);
  }

  private boolean isHeadingInCapitals() {
    String text = openText();
    int mark = MarkReader.read(text).map(Mark::length).orElse(0);
    return Titles.isCapitals(text.substring(mark)) && Titles.isTitle(text.substring(mark));
  }

  private String openText() {
    StringBuilder out = new StringBuilder();
    for (SourceLine line : open) {
      out.append(out.isEmpty() ? "" : " ").append(source.text(line));
      if (out.length() > 200) {
        break;
      }
    }
    return out.toString();
  }

  private boolean beginsItem(Mark mark, SourceLine last, SourceLine line, boolean after) {
    if (mark.shape() == Mark.Shape.BARE && !after) {
      return false;
    }
    boolean gap = line.gap() - line.start() == mark.length();
    boolean elsewhere =
        Math.abs(line.place().left() - last.place().left()) > ItemNumbers.LEFT
            && Math.abs(line.place().left() - last.place().text()) > ItemNumbers.LEFT;
    return after
        || mark.shape() == Mark.Shape.BULLET && !isDash(mark)
        || gap && (mark.isItem() || elsewhere)
        || mark.isItem() && elsewhere
        || mark.isItem() && line.place().left() < last.place().left() - ItemNumbers.LEFT
        || mark.isItem() && isNextOfOpen(mark, line);
  }

  /** Whether it is the next item after the one that is open, in the same column. */
  private boolean isNextOfOpen(Mark mark, SourceLine line) {
    SourceLine first = open.getFirst();
    return Math.abs(line.place().left() - first.place().left()) <= ItemNumbers.LEFT
        && MarkReader.read(source.text(first)).filter(mark::isNextAfter).isPresent();
  }

  private static boolean isDash(Mark mark) {
    return "-–—o*".contains(mark.core());
  }

  /** Another size or weight of letters. */
  private static boolean otherLook(SourceLine last, SourceLine line) {
    return last.bold() != line.bold() || Math.abs(last.place().size() - line.place().size()) > 0.9f;
  }

  private static boolean isClosed(String words) {
    return words.endsWith("; and")
        || words.endsWith("; or")
        || words.endsWith(", and")
        || words.endsWith(", or")
        || !words.isEmpty() && ".:;?!)]”\"".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether a sentence can't end so. */
  private static boolean endsOpen(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return words.endsWith(",")
        || words.endsWith("-")
        || List.of("and", "or", "of", "the", "a", "an", "to", "in", "by", "with", "for", "&")
            .contains(last);
  }

  private static String firstWord(String words) {
    int end = words.indexOf(' ');
    return end < 0 ? words : words.substring(0, end);
  }

  private void end() {
    if (open.isEmpty()) {
      return;
    }
    StringBuilder joined = new StringBuilder();
    int[] starts = new int[open.size()];
    boolean bold = true;
    for (int i = 0; i < open.size(); i++) {
      if (i > 0) {
        joined.append('\n');
      }
      starts[i] = joined.length();
      joined.append(source.text(open.get(i)));
      bold &= open.get(i).bold();
    }
    PastedText text = PastedText.of(joined.toString(), words::has).inOneLine();
    paragraphs.add(
        new Paragraph(
            List.copyOf(open),
            text,
            starts,
            MarkReader.read(text.text()),
            bold,
            openApart,
            openContents));
    open.clear();
    openContents = false;
  }
}
