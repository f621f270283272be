package freedomcities.scan.source;

import freedomcities.problems.Problem;
import freedomcities.scan.source.SourceLine.Kind;
import freedomcities.scan.source.SourceLine.Place;
import java.util.ArrayList;
import java.util.List;

/** Puts a source together, line by line, and keeps to the limit of letters. */
final class SourceBuilder {
  private final Refusal refusal;
  private final Limits limits;
  private final StringBuilder text = new StringBuilder();
  private final List<SourceLine> lines = new ArrayList<>();
  private final List<SourcePage> pages = new ArrayList<>();
  private final List<Problem> messages = new ArrayList<>();

  SourceBuilder(Refusal refusal, Limits limits) {
    this.refusal = refusal;
    this.limits = limits;
  }

  /** Adds a line; {@code gap} counts from its beginning. */
  void line(String words, int gap, int page, Place place, boolean bold) {
    add(Kind.LINE, words, gap, page, 0, place, bold);
  }

  /** Adds a paragraph of a format without pages. */
  void paragraph(Kind kind, String words, int gap, int level, float indent, boolean bold) {
    add(kind, words, gap, 0, level, new Place(indent, indent, 0, 0, 0), bold);
  }

  private void add(
      Kind kind, String words, int gap, int page, int level, Place place, boolean bold) {
    if (words.isBlank()) {
      return;
    }
    if (text.length() + words.length() > limits.characters()) {
      throw refusal.because(
          "the text has more than " + limits.characters() + " letters", Refusal.SPLIT);
    }
    int start = text.length();
    text.append(words).append('\n');
    lines.add(
        new SourceLine(kind, start, text.length() - 1, start + gap, page, level, place, bold));
  }

  void page(SourcePage page) {
    if (pages.size() == limits.pages()) {
      throw tooManyPages(refusal, limits, pages.size() + 1);
    }
    pages.add(page);
    text.append('\f');
  }

  static RuntimeException tooManyPages(Refusal refusal, Limits limits, int found) {
    return refusal.because(
        "the file has " + found + " pages or more, and at most " + limits.pages() + " are read",
        Refusal.SPLIT);
  }

  void tell(String found, String remedy) {
    messages.add(refusal.told(found, remedy));
  }

  /** What has been read of the page that is being read. */
  int letters() {
    return text.length();
  }

  ManualSource build(String sha256, Format format) {
    return new ManualSource(
        refusal.file(), sha256, format, text.toString(), lines, pages, messages);
  }
}
