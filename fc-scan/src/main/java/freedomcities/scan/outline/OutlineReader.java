package freedomcities.scan.outline;

import freedomcities.scan.source.ManualSource;
import java.util.BitSet;
import java.util.List;

/** Finds the outline of a manual, and how each part of it is cited. Has no state. */
public final class OutlineReader {
  private OutlineReader() {}

  /**
   * Reads the order of a manual.
   *
   * @param source the manual as its file has it
   * @return its sections and blocks, each with its citation
   */
  public static Outline read(ManualSource source) {
    BitSet running = RunningHeads.of(source);
    BitSet contents = ContentsLines.of(source, running);
    List<Paragraph> paragraphs = Paragraphs.of(source, running, contents);
    paragraphs = ListedSections.marked(MarginNotes.takenFrom(paragraphs));
    Chapters chapters = Chapters.of(source, running);
    HeadingLook look = new HeadingLook(paragraphs, source.format().laidOut());
    SectionNumbers numbers = new SectionNumbers(paragraphs, chapters, look);
    NamedChapters named = new NamedChapters();
    Citations citations = new Citations(chapters, named, PrintedPages.of(source, running));
    PageTurns turns = new PageTurns(chapters, source.pages());
    return new OutlineWalk(paragraphs, look, numbers, named, citations, turns).outline();
  }
}
