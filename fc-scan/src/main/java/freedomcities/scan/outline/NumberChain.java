package freedomcities.scan.outline;

import freedomcities.scan.source.SourceLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which numbers without a name (428.3.1) are trusted: those that are in order, of the
 * chapter of their page, and stand as headings or in a column.
 */
final class NumberChain {
  private static final int FEWEST = 3, NEAR_TOP = 8;

  private final List<Paragraph> paragraphs;
  private final Chapters chapters;
  private final Set<Integer> inLists;

  NumberChain(List<Paragraph> paragraphs, Chapters chapters, Set<Integer> inLists) {
    this.paragraphs = paragraphs;
    this.chapters = chapters;
    this.inLists = inLists;
  }

  /** Those of a family that are trusted. */
  List<NumberedHeading> trusted(List<NumberedHeading> family) {
    List<NumberedHeading> trusted = new ArrayList<>();
    List<NumberedHeading> chapterly = underTheirChapter(family);
    List<NumberedHeading> chain = IncreasingChain.heaviest(chapterly);
    List<Integer> before = List.of();
    for (int i = 0; i < chain.size(); i++) {
      NumberedHeading one = chain.get(i);
      boolean next = one.follows(before);
      boolean sure = one.listed() || one.strong() && !one.title().isEmpty();
      boolean enough = chain.size() >= FEWEST || sure && (one.at() < NEAR_TOP || one.listed());
      boolean lonely = !one.listed() && !next && isLonely(chain, i);
      boolean own = !one.title().isEmpty() || next || one.listed() || isInColumn(one, chain.size());
      if (enough && !lonely && own && !isBareOfText(one)) {
        trusted.add(one);
        before = one.parts();
      }
    }
    return trusted;
  }

  /** Whether it is a number on a line of its own, and no heading follows. */
  private boolean isBareOfText(NumberedHeading one) {
    return one.title().isEmpty() && Titles.withoutDash(paragraphs.get(one.at()).rest()).isEmpty();
  }

  /** Whether a number before a paragraph stands in a column of its own, as others do. */
  private boolean isInColumn(NumberedHeading one, int chain) {
    List<SourceLine> lines = paragraphs.get(one.at()).lines();
    SourceLine first = lines.getFirst();
    boolean hanging =
        lines.size() > 1
            && lines.get(1).page() == first.page()
            && lines.get(1).place().left() > first.place().left() + 15;
    boolean gap = first.gap() - first.start() == one.mark().length();
    return chain >= FEWEST && one.parts().size() > 2 && (gap || hanging);
  }

  /** Whether no neighbour is of its chapter, and it is none that comes next. */
  private boolean isLonely(List<NumberedHeading> chain, int at) {
    int own = chain.get(at).parts().getFirst();
    if (chain.get(at).parts().size() == 1 || chain.size() < FEWEST) {
      return false;
    }
    boolean before = at > 0 && own - chain.get(at - 1).parts().getFirst() <= 1;
    boolean after =
        at + 1 < chain.size() && chain.get(at + 1).parts().getFirst() - own <= (at == 0 ? 1 : 0);
    int page = paragraphs.get(chain.get(at).at()).page();
    boolean head =
        chapters.numbers().containsKey(page) && chapters.agree(page, chain.get(at).parts());
    return !before && !after && !head;
  }

  /**
   * Where heads and feet have numbers that most headings agree with, a heading that doesn't is
   * none.
   */
  private List<NumberedHeading> underTheirChapter(List<NumberedHeading> family) {
    List<NumberedHeading> with =
        family.stream()
            .filter(one -> chapters.numbers().containsKey(paragraphs.get(one.at()).page()))
            .toList();
    Set<NumberedHeading> against =
        with.stream()
            .filter(one -> !chapters.agree(paragraphs.get(one.at()).page(), one.parts()))
            .collect(Collectors.toSet());
    Set<Integer> agreeing = new HashSet<>();
    Set<Integer> others = new HashSet<>();
    for (NumberedHeading one : with.stream().filter(one -> !one.title().isEmpty()).toList()) {
      (against.contains(one) ? others : agreeing).add(paragraphs.get(one.at()).page());
    }
    others.removeAll(agreeing);
    boolean mostAgree =
        agreeing.size() > 0
            && with.size() - against.size() >= FEWEST
            && agreeing.size() > others.size();
    List<NumberedHeading> kept = new ArrayList<>(family);
    kept.removeIf(one -> inLists.contains(one.at()));
    if (mostAgree) {
      kept.removeAll(against);
    }
    return kept;
  }
}
