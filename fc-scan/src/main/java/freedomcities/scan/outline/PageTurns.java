package freedomcities.scan.outline;

import freedomcities.scan.source.SourcePage;
import freedomcities.scan.source.SourcePage.State;
import java.util.List;

/** What ends where a page does: all, if its head names another chapter or if it was not read. */
final class PageTurns {
  private final Chapters chapters;
  private final List<SourcePage> pages;

  /** The chapter that the last head named, and the last page. */
  private String head = "";

  private int last;

  PageTurns(Chapters chapters, List<SourcePage> pages) {
    this.chapters = chapters;
    this.pages = pages;
  }

  /** Whether a page from one to another, of which the other is a later one, was not read. */
  static boolean unread(List<SourcePage> pages, int from, int to) {
    if (from == to) {
      return false;
    }
    return pages.subList(Math.max(0, from - 1), Math.min(pages.size(), Math.max(0, to))).stream()
        .anyMatch(page -> page.state() != State.READ && page.state() != State.EMPTY);
  }

  /** Comes to a page, or stays on it. */
  void to(int page, OpenSections sections, NamedChapters named) {
    if (page != last) {
      if (unread(pages, Math.min(last, page), page)) {
        sections.pass();
        named.lose();
      }
      last = page;
    }
    String name = chapters.names().getOrDefault(page, "");
    if (name.isEmpty() || name.equals(head)) {
      return;
    }
    if (!head.isEmpty() || Citations.contradict(name, sections.section())) {
      if (!chapters.agree(page, MarkReader.parts(sections.section()))) {
        sections.leaveSection();
      }
      sections.leaveItems();
    }
    head = name;
  }
}
