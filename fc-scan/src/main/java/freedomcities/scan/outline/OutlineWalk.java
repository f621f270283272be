package freedomcities.scan.outline;

import freedomcities.scan.outline.Block.Kind;
import freedomcities.scan.outline.Citation.Basis;
import freedomcities.scan.outline.Mark.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One way through the paragraphs of a manual, which knows at each where it stands. */
final class OutlineWalk {
  /** A paragraph of a form or title rather than of text. */
  private static final int SHORT = 60;

  /** How far ahead the next item of a list is looked for. */
  private static final int FAR = 60;

  private final List<Paragraph> paragraphs;
  private final HeadingLook look;
  private final SectionNumbers numbers;
  private final Chapters chapters;
  private final NamedChapters named = new NamedChapters();
  private final Citations citations;
  private final OutlineParts parts = new OutlineParts();
  private final LeadIns leadIns = parts.leadIns();

  /** The section with a number of several parts that is open, and the number under an item. */
  private String section = "", sectionHeading = "", under = "";

  /** The index of the paragraph that is being taken. */
  private int at;

  /** The chapter that the last head named. */
  private String head = "";

  private int sectionLevel, sectionFormatLevel, looseRank;

  /** Whether the number of the section still holds: no heading that may end it has come since. */
  private boolean sure = true;

  private ItemNumbers items = new ItemNumbers();

  /** The heading without a number that is open, and whether it is part of the numbered section. */
  private String loose = "";

  private boolean inside, proseSinceLoose;
  private ItemNumbers before = new ItemNumbers();

  /** Ways of counting that sections of a chapter have begun with. */
  private final Set<String> begun = new HashSet<>();

  OutlineWalk(
      List<Paragraph> paragraphs,
      HeadingLook look,
      SectionNumbers numbers,
      Chapters chapters,
      Map<Integer, String> printed) {
    this.paragraphs = paragraphs;
    this.look = look;
    this.numbers = numbers;
    this.chapters = chapters;
    citations = new Citations(chapters, named, printed);
  }

  Outline outline() {
    while (at < paragraphs.size()) {
      at = one(at) + 1;
    }
    return parts.outline();
  }

  /** Takes a paragraph; gives the index of the last that was taken with it. */
  private int one(int from) {
    Paragraph paragraph = paragraphs.get(from);
    turn(paragraph.page());
    if (paragraph.contents()) {
      add(paragraph, Kind.CONTENTS, "", citations.page(paragraph));
      return from;
    }
    if (look.isAside(paragraph)) {
      Kind kind =
          paragraph.first().kind() == freedomcities.scan.source.SourceLine.Kind.NOTE
              ? Kind.NOTE
              : Kind.CELL;
      add(
          paragraph,
          kind,
          "",
          kind == Kind.NOTE ? citations.page(paragraph) : here(paragraph, true));
      return from;
    }
    NumberedHeading numbered = numbers.found().get(from);
    if (numbered != null) {
      boolean prose = numbered.title().isEmpty() && numbered.parts().size() == 2;
      if (prose && items.isUnder(numbered.parts().getFirst()) && !loose.isEmpty()) {
        // 3.1 below 3, under a heading: such lists begin anew under each.
        under = numbered.mark().core();
        items.keepFirst();
        add(paragraph, Kind.ITEM, OutlineParts.markOf(paragraph), here(paragraph, false));
        return from;
      }
      if (numbers.isTrusted(from) && (!prose || isGrounded(numbered))) {
        return numbered(paragraph, numbered);
      }
      if (untrusted(paragraph, numbered)) {
        return numbered.titleAt();
      }
    }
    Paragraph next = paragraphs.get(Math.min(from + 1, paragraphs.size() - 1));
    Optional<Mark> mark = paragraph.mark();
    boolean heading = look.isHeading(paragraph, next);
    if (mark.isPresent() && mark.get().isItem()) {
      item(paragraph, mark.get(), heading);
    } else if (mark.isPresent() && mark.get().shape() == Shape.BULLET) {
      leadIns.bullet();
      add(paragraph, Kind.ITEM, OutlineParts.markOf(paragraph), here(paragraph, false));
    } else if (heading) {
      loose(paragraph, Titles.withoutEnd(paragraph.words()));
    } else {
      add(paragraph, Kind.PARAGRAPH, "", here(paragraph, true));
    }
    return from;
  }

  /** Where the head of a page names another chapter than that of the page before, all ends. */
  private void turn(int page) {
    String name = chapters.names().getOrDefault(page, "");
    if (!name.isEmpty() && !name.equals(head)) {
      if (!head.isEmpty() && !chapters.agree(page, MarkReader.parts(section))) {
        section = "";
        sectionHeading = "";
        under = "";
        sectionFormatLevel = 0;
      }
      if (!head.isEmpty()) {
        items = new ItemNumbers();
        before = new ItemNumbers();
        loose = "";
        inside = false;
      }
      head = name;
    }
  }

  private int numbered(Paragraph paragraph, NumberedHeading heading) {
    Mark mark = heading.mark();
    int parent = heading.parts().getFirst();
    boolean below = mark.shape() == Shape.COMPOUND && items.isUnder(parent) && loose.isEmpty();
    if (mark.shape() == Shape.NAMED && named.isChapter(mark)) {
      named.open(mark, numbers.isOpenEnded(heading.at()));
      section = "";
      sectionLevel = named.level(mark);
    } else if (below) {
      under = mark.core();
      items.keepFirst();
      sectionLevel = heading.parts().size();
    } else {
      section = mark.shape() == Shape.NAMED ? mark.words() + " " + mark.core() : mark.core();
      sectionLevel =
          named.depth() + (int) heading.parts().stream().filter(part -> part > 0).count();
    }
    if (!below) {
      items = new ItemNumbers();
      under = "";
    }
    sectionHeading = heading.title();
    sectionFormatLevel = paragraph.first().level();
    sure = true;
    loose = "";
    before = new ItemNumbers();
    boolean whole = heading.titleAt() > heading.at() || Titles.isTitle(paragraph.rest());
    Citation citation = citations.cited(paragraph, number(true), heading.title(), "", Basis.NUMBER);
    if (mark.shape() == Shape.NAMED && named.isChapter(mark)) {
      citation = citation.in(named.heading());
    }
    parts.section(sectionLevel, citation);
    parts.numbered(heading, paragraph, paragraphs.get(heading.titleAt()), whole, citation);
    leadIns.reset();
    return heading.titleAt();
  }

  /** Whether a numbered paragraph (2.1) stands under an item or section of its number (2). */
  private boolean isGrounded(NumberedHeading numbered) {
    int parent = numbered.parts().getFirst();
    return loose.isEmpty() && items.isUnder(parent)
        || loose.isEmpty()
            && MarkReader.read(section)
                .map(mark -> mark.readings().getFirst().first() == parent)
                .orElse(false);
  }

  /** A number that isn't sure: whatever it heads must not be cited under the number before it. */
  private boolean untrusted(Paragraph paragraph, NumberedHeading heading) {
    if (heading.mark().core().equals(section) || heading.mark().core().equals(under)) {
      return false;
    }
    if (heading.mark().shape() == Shape.NAMED && !heading.title().isEmpty()) {
      named.lose();
    }
    if (!heading.title().isEmpty() && heading.strong()) {
      loose(paragraph, heading.title());
      inside = false;
      return true;
    }
    sure &= heading.mark().shape() == Shape.NAMED || !isNear(heading);
    return false;
  }

  /** Whether it could be a section of the chapter that is open. */
  private boolean isNear(NumberedHeading heading) {
    String open = under.isEmpty() ? section : under;
    return MarkReader.read(open)
        .map(mark -> mark.readings().getFirst().first() == heading.parts().getFirst())
        .orElse(true);
  }

  private void loose(Paragraph paragraph, String words) {
    if (loose.isEmpty()) {
      before = items;
    }
    // A line that looks like a heading may begin what has nothing to do with the number above it;
    // only a format that says how deep its headings are says that it doesn't.
    inside =
        paragraph.isHeadingOfFormat()
            && paragraph.first().level() > sectionFormatLevel
            && sectionFormatLevel > 0
            && sure;
    items = new ItemNumbers();
    loose = words;
    looseRank = look.rank(paragraph);
    proseSinceLoose = false;
    Citation citation = here(paragraph, true);
    parts.section(
        paragraph.isHeadingOfFormat()
            ? paragraph.first().level()
            : named.depth() + (section.isEmpty() ? 1 : 2),
        citation);
    add(paragraph, Kind.HEADING, "", citation);
    leadIns.reset();
  }

  private void item(Paragraph paragraph, Mark mark, boolean heading) {
    float indent = paragraph.first().place().left();
    boolean first = mark.readings().stream().anyMatch(reading -> reading.first() == 1);
    if (!loose.isEmpty()
        && !items.wouldGoOn(mark, indent)
        && !first
        && before.wouldGoOn(mark, indent)) {
      // The list that goes on shows that the heading within it ended nothing.
      items = before;
      loose = "";
    }
    String title = heading ? Titles.withoutEnd(paragraph.rest()) : "";
    if (heading && first && beginsSections(paragraph, mark)) {
      loose = "";
      items = new ItemNumbers();
      sectionHeading = "";
    }
    int depth = items.depth();
    String outer = items.path("");
    boolean trusted = take(mark, indent, title);
    if (items.depth() == 1 && !items.path("").equals(outer)) {
      under = "";
    }
    if (!trusted) {
      leadIns.lost();
    }
    Citation citation = trusted ? here(paragraph, false) : here(paragraph, true);
    if (heading) {
      sectionFormatLevel = loose.isEmpty() ? paragraph.first().level() : sectionFormatLevel;
      Citation own = trusted ? citation : citations.cited(paragraph, "", title, "", Basis.HEADING);
      parts.section(sectionLevel + (trusted ? items.depth() : depth + 1), own);
      citation = own;
    }
    leadIns.item(trusted ? items.leadIn() : -1, items.depth());
    add(paragraph, heading ? Kind.HEADING : Kind.ITEM, OutlineParts.markOf(paragraph), citation);
  }

  /** I after H is the ninth letter if J comes next, and the first of a list if II does. */
  private boolean take(Mark mark, float indent, String title) {
    if (!items.isTwofold(mark, indent)) {
      return items.take(mark, indent, title, leadIns.forList());
    }
    for (int i = at + 1; i < Math.min(paragraphs.size(), at + FAR); i++) {
      Mark next = paragraphs.get(i).mark().orElse(mark);
      if (next.shape() == mark.shape() && next.core().equalsIgnoreCase("j")) {
        return items.take(mark, indent, title, leadIns.forList());
      }
      if (next.shape() == mark.shape() && next.core().equalsIgnoreCase("ii")) {
        return items.begin(mark, indent, title, leadIns.forList());
      }
      if (numbers.isTrusted(i)) {
        break;
      }
    }
    items.lose();
    return false;
  }

  /**
   * Whether a heading with a mark (I. PURPOSE) is the first of a manual's own sections, and no part
   * of the title or form above it. In one chapter that can be so only once.
   */
  private boolean beginsSections(Paragraph paragraph, Mark mark) {
    String chapter = citations.chapter(paragraph);
    String way = chapter + "/" + mark.shape() + mark.readings().getFirst().signs();
    if (loose.isEmpty()) {
      if (items.isEmpty()) {
        begun.add(way);
      }
      return false;
    }
    boolean roman = mark.readings().stream().anyMatch(one -> one.signs() == Mark.Signs.UPPER_ROMAN);
    return section.isEmpty()
        && items.isEmpty()
        && (look.rank(paragraph) >= looseRank || roman && !proseSinceLoose)
        && begun.add(way);
  }

  /** Where the walk stands: at an item, or at a paragraph that may belong to the section alone. */
  private Citation here(Paragraph paragraph, boolean sectionOnly) {
    boolean lost = items.isLost();
    if (!loose.isEmpty()) {
      String path =
          sectionOnly || lost
              ? ""
              : under.isEmpty() ? items.path("") : items.pathBelowFirst(under, false);
      String number = inside ? numberBefore() : "";
      return citations.cited(
          paragraph, number, loose, path, number.isEmpty() ? Basis.HEADING : Basis.NUMBER);
    }
    String number = lost ? (sure ? section : "") : number(sectionOnly);
    String heading = lost || items.heading().isEmpty() ? sectionHeading : items.heading();
    if (lost && section.isEmpty()) {
      heading = "";
    }
    return citations.cited(
        paragraph, number, heading, "", number.isEmpty() ? Basis.HEADING : Basis.NUMBER);
  }

  private String number(boolean sectionOnly) {
    if (!sure) {
      return "";
    }
    if (!under.isEmpty()) {
      return items.pathBelowFirst(under, sectionOnly);
    }
    if (section.isEmpty() && !items.hasHeadings()) {
      // A list that is part of nothing that has a number.
      return "";
    }
    return sectionOnly ? items.headingPath(section) : items.path(section);
  }

  private String numberBefore() {
    return under.isEmpty() ? before.headingPath(section) : under;
  }

  private void add(Paragraph paragraph, Kind kind, String mark, Citation citation) {
    proseSinceLoose |= kind == Kind.PARAGRAPH && paragraph.words().length() > SHORT;
    parts.add(paragraph, kind, mark, citation);
  }
}
