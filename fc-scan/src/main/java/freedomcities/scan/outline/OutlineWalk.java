package freedomcities.scan.outline;

import freedomcities.scan.outline.Block.Kind;
import freedomcities.scan.outline.Citation.Basis;
import freedomcities.scan.outline.Mark.Shape;
import freedomcities.scan.source.SourceLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One way through the paragraphs of a manual, which says of each what it is. */
final class OutlineWalk {
  /** A paragraph of a form or title rather than of text. */
  private static final int SHORT = 60;

  private final List<Paragraph> paragraphs;
  private final HeadingLook look;
  private final SectionNumbers numbers;
  private final NamedChapters named;
  private final Citations citations;
  private final PageTurns turns;
  private final TwofoldMarks twofold;
  private final OpenSections sections;
  private final OutlineParts parts = new OutlineParts();
  private final LeadIns leadIns = parts.leadIns();

  private int looseRank;

  private boolean proseSinceLoose;

  /** Ways of counting that sections of a chapter have begun with. */
  private final Set<String> begun = new HashSet<>();

  /**
   * How the headings of a chapter count that are below no other: as the first, or in I, II, III.
   */
  private final Map<String, String> outermost = new HashMap<>();

  OutlineWalk(
      List<Paragraph> paragraphs,
      HeadingLook look,
      SectionNumbers numbers,
      NamedChapters named,
      Citations citations,
      PageTurns turns) {
    this.paragraphs = paragraphs;
    this.look = look;
    this.numbers = numbers;
    this.named = named;
    this.citations = citations;
    this.turns = turns;
    twofold = new TwofoldMarks(paragraphs, numbers);
    sections = new OpenSections(citations);
  }

  Outline outline() {
    for (int at = 0; at < paragraphs.size(); at++) {
      at = one(at);
    }
    return parts.outline();
  }

  /** Takes a paragraph; gives the index of the last that was taken with it. */
  private int one(int at) {
    Paragraph paragraph = paragraphs.get(at);
    turns.to(paragraph.page(), sections, named);
    if (paragraph.contents()) {
      add(paragraph, Kind.CONTENTS, "", citations.page(paragraph));
      return at;
    }
    if (look.isAside(paragraph)) {
      boolean note = paragraph.first().kind() == SourceLine.Kind.NOTE;
      Citation cited = note ? citations.page(paragraph) : sections.here(paragraph, true);
      add(paragraph, note ? Kind.NOTE : Kind.CELL, "", cited);
      return at;
    }
    NumberedHeading numbered = numbers.found().get(at);
    int taken = numbered == null ? -1 : number(paragraph, numbered);
    if (taken >= 0) {
      return taken;
    }
    Paragraph next = paragraphs.get(Math.min(at + 1, paragraphs.size() - 1));
    Optional<Mark> mark = paragraph.mark();
    boolean heading = look.isHeading(paragraph, next);
    if (mark.isPresent() && mark.get().isItem()) {
      item(at, mark.get(), heading);
    } else if (mark.isPresent() && mark.get().shape() == Shape.BULLET) {
      leadIns.bullet();
      item(paragraph);
    } else if (heading) {
      loose(paragraph, Titles.withoutEnd(paragraph.words()));
    } else {
      sections.items().interrupt(paragraph.first().place());
      add(paragraph, Kind.PARAGRAPH, "", sections.here(paragraph, true));
    }
    return at;
  }

  /** Takes a number of several parts; gives the index of its title, or -1 if it is none. */
  private int number(Paragraph paragraph, NumberedHeading numbered) {
    boolean prose = numbered.title().isEmpty() && numbered.parts().size() == 2;
    if (prose && sections.hasLoose() && sections.items().isUnder(numbered.parts().getFirst())) {
      // 3.1 below 3, under a heading: such lists begin anew under each.
      sections.under(numbered.mark(), "");
      item(paragraph);
      return numbered.at();
    }
    if (numbers.isTrusted(numbered.at()) && (!prose || sections.isOver(numbered))) {
      return section(paragraph, numbered);
    }
    return untrusted(paragraph, numbered) ? numbered.titleAt() : -1;
  }

  private int section(Paragraph paragraph, NumberedHeading numbered) {
    Mark mark = numbered.mark();
    boolean isNamed = mark.shape() == Shape.NAMED;
    boolean chapter = isNamed && named.isChapter(mark);
    int ofFormat = paragraph.first().level();
    if (chapter) {
      named.open(mark, numbers.isOpenEnded(numbered.at()));
      sections.section(numbered, "", named.level(mark), ofFormat);
    } else if (mark.shape() == Shape.COMPOUND
        && sections.items().isUnder(numbered.parts().getFirst())
        && !sections.hasLoose()) {
      sections.below(numbered, ofFormat);
    } else {
      int depth = (int) numbered.parts().stream().filter(part -> part > 0).count();
      String number = isNamed ? mark.words() + " " + mark.core() : mark.core();
      sections.section(numbered, number, named.depth() + depth, ofFormat);
    }
    boolean below = numbered.titleAt() > numbered.at();
    boolean whole = below || Titles.isTitle(Titles.withoutDash(paragraph.rest()));
    Citation citation =
        citations.cited(paragraph, sections.number(true), numbered.title(), "", Basis.NUMBER);
    citation = chapter ? citation.in(named.heading()) : citation;
    parts.section(sections.level(), citation);
    parts.numbered(numbered, paragraph, paragraphs.get(numbered.titleAt()), whole, citation);
    leadIns.reset();
    return numbered.titleAt();
  }

  /** A number that isn't sure: whatever it heads must not be cited under the number before it. */
  private boolean untrusted(Paragraph paragraph, NumberedHeading numbered) {
    if (sections.isOpen(numbered.mark().core())) {
      return false;
    }
    if (numbered.label() || numbered.mark().shape() == Shape.NAMED && !numbered.title().isEmpty()) {
      named.lose();
    }
    if (!numbered.title().isEmpty() && numbered.strong()) {
      loose(paragraph, numbered.title());
      sections.looseIsApart();
      return true;
    }
    sections.doubt(numbered);
    return false;
  }

  private void loose(Paragraph paragraph, String words) {
    // A line that looks like a heading may begin what has nothing to do with the number above it;
    // only a format that says how deep its headings are says that it doesn't.
    int ofFormat = paragraph.first().level();
    boolean said = paragraph.isHeadingOfFormat();
    open(paragraph, words, said && sections.isPart(ofFormat));
    Citation citation = sections.here(paragraph, true);
    parts.section(said ? ofFormat : named.depth() + (sections.hasSection() ? 2 : 1), citation);
    add(paragraph, Kind.HEADING, "", citation);
  }

  private void open(Paragraph paragraph, String words, boolean isPart) {
    sections.loose(words, isPart);
    looseRank = look.rank(paragraph);
    proseSinceLoose = false;
    leadIns.reset();
  }

  private void item(int at, Mark mark, boolean heading) {
    Paragraph paragraph = paragraphs.get(at);
    sections.resume(mark, paragraph.first().place().left());
    String title = heading ? Titles.withoutEnd(paragraph.rest()) : "";
    if (heading && mark.canBeRomanOne()) {
      sections.beginAnew();
    }
    if (heading && mark.canBeFirst() && beginsSections(paragraph, mark)) {
      sections.beginSections();
    }
    int depth = sections.items().depth();
    String outer = sections.items().path("");
    boolean trusted = twofold.take(sections.items(), at, mark, title, leadIns.forList());
    ItemNumbers items = sections.items();
    if (items.depth() == 1 && !items.path("").equals(outer)) {
      sections.leaveUnder();
    }
    if (!trusted) {
      leadIns.lost();
    }
    Citation citation = sections.here(paragraph, !trusted);
    if (heading) {
      outermost.merge(
          citations.chapter(paragraph),
          way(mark),
          (before, now) -> mark.canBeRomanOne() ? now : before);
      sections.itemIsHeading(paragraph.first().level());
      citation = trusted ? citation : citations.cited(paragraph, "", title, "", Basis.HEADING);
      parts.section(sections.level() + (trusted ? items.depth() : depth + 1), citation);
      if (!trusted && !title.isEmpty()) {
        // What follows is its, and not of the heading or number before.
        open(paragraph, title, false);
      }
    }
    leadIns.item(trusted ? items.leadIn() : -1, items.depth());
    add(paragraph, heading ? Kind.HEADING : Kind.ITEM, OutlineParts.markOf(paragraph), citation);
  }

  /** An item whose mark counts nothing, or has been counted. */
  private void item(Paragraph paragraph) {
    Citation citation = sections.here(paragraph, sections.items().isInterrupted());
    add(paragraph, Kind.ITEM, OutlineParts.markOf(paragraph), citation);
  }

  /**
   * Whether a heading with a mark (I. PURPOSE) is the first of a manual's own sections, and no part
   * of the title or form above it, nor below one that counts in another way (A. KEYS below IV.
   * LOCKS). In one chapter that can be so only once.
   */
  private boolean beginsSections(Paragraph paragraph, Mark mark) {
    String chapter = citations.chapter(paragraph);
    String way = chapter + "/" + way(mark);
    boolean below = !outermost.getOrDefault(chapter, way(mark)).equals(way(mark));
    if (!sections.hasLoose()) {
      if (sections.items().isEmpty()) {
        begun.add(way);
      }
      return false;
    }
    boolean roman = mark.readings().stream().anyMatch(one -> one.signs() == Mark.Signs.UPPER_ROMAN);
    return !sections.hasSection()
        && sections.items().isEmpty()
        && (!below || mark.canBeRomanOne())
        && (look.rank(paragraph) >= looseRank || roman && !proseSinceLoose)
        && begun.add(way);
  }

  private static String way(Mark mark) {
    return mark.shape() + "/" + mark.readings().getFirst().signs();
  }

  private void add(Paragraph paragraph, Kind kind, String mark, Citation citation) {
    proseSinceLoose |= kind == Kind.PARAGRAPH && paragraph.words().length() > SHORT;
    parts.add(paragraph, kind, mark, citation);
  }
}
