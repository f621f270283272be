package freedomcities.scan.outline;

import freedomcities.scan.outline.Mark.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides which numbers of several parts are those of sections. A number is trusted if it stands at
 * its heading, is in order with those before and after it, and belongs to the chapter of its page;
 * among numbers that contradict each other the heaviest that are in order are kept.
 */
final class SectionNumbers {
  private static final int FEWEST = 3, NEAR_TOP = 8;
  private static final double MOST_AGREE = 0.7;

  private final List<Paragraph> paragraphs;
  private final Chapters chapters;
  private final HeadingLook look;
  private final Set<String> listed = new HashSet<>();

  /** What was found, trusted or not, by the index of its paragraph. */
  private final Map<Integer, NumberedHeading> found = new LinkedHashMap<>();

  private final Map<Integer, NumberedHeading> trusted = new HashMap<>();

  SectionNumbers(List<Paragraph> paragraphs, Chapters chapters, HeadingLook look) {
    this.paragraphs = paragraphs;
    this.chapters = chapters;
    this.look = look;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.contents()) {
        paragraph.mark().ifPresent(mark -> listed.add(mark.core()));
      }
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      find(i);
    }
    families().values().forEach(this::choose);
  }

  Map<Integer, NumberedHeading> found() {
    return found;
  }

  boolean isTrusted(int at) {
    return trusted.containsKey(at);
  }

  private void find(int at) {
    Paragraph paragraph = paragraphs.get(at);
    if (paragraph.contents() || paragraph.mark().isEmpty() || look.isAside(paragraph)) {
      return;
    }
    Mark mark = paragraph.mark().get();
    boolean named = mark.shape() == Shape.NAMED;
    if (mark.isItem() || mark.shape() == Shape.BULLET) {
      return;
    }
    String rest = withoutDash(paragraph.rest());
    int titleAt = at;
    String title = "";
    if (rest.isEmpty()) {
      if (at + 1 < paragraphs.size() && isTitleOf(paragraphs.get(at + 1), paragraph)) {
        titleAt = at + 1;
        title = Titles.withoutEnd(paragraphs.get(at + 1).words());
      } else if (!named) {
        return;
      }
    } else if (Titles.isTitle(rest)) {
      title = Titles.withoutEnd(rest);
    } else {
      title = Titles.runIn(rest);
    }
    boolean strong = look.isSetOff(paragraph) || titleAt > at && look.isSetOff(paragraphs.get(titleAt));
    boolean alone = named && rest.isEmpty();
    if (title.isEmpty() && !alone && (named || mark.shape() == Shape.BARE)) {
      return;
    }
    boolean year = mark.shape() == Shape.BARE && mark.core().matches("(19|20)[0-9]{2}");
    if (mark.shape() == Shape.BARE && (!strong || year || mark.core().length() < 3)) {
      return;
    }
    found.put(
        at, new NumberedHeading(at, mark, title, titleAt, strong, listed.contains(mark.core())));
  }

  private static boolean isTitleOf(Paragraph next, Paragraph number) {
    return next.page() == number.page()
        && !next.contents()
        && next.mark().isEmpty()
        && Titles.isTitle(next.words());
  }

  private static String withoutDash(String words) {
    String rest = words.strip();
    while (!rest.isEmpty() && "-–—:.".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1).strip();
    }
    return rest;
  }

  /** Numbers that count together: of one way of writing, in one order or policy. */
  private Map<String, List<NumberedHeading>> families() {
    Map<String, List<NumberedHeading>> families = new LinkedHashMap<>();
    String chapter = "";
    int at = 0;
    for (NumberedHeading one : found.values()) {
      for (; at <= one.at(); at++) {
        chapter = chapters.names().getOrDefault(paragraphs.get(at).page(), chapter);
      }
      Mark mark = one.mark();
      String family =
          mark.shape() == Shape.NAMED
              ? mark.words().toLowerCase(Locale.ROOT)
              : chapter + "/" + mark.readings().getFirst().signs() + prefix(mark.core());
      families.computeIfAbsent(mark.shape() + family, key -> new ArrayList<>()).add(one);
    }
    return families;
  }

  private static String prefix(String core) {
    int end = 0;
    while (end < core.length() && Character.isLetter(core.charAt(end))) {
      end++;
    }
    return core.substring(0, end).length() > 1 || core.indexOf('-') == end ? core.substring(0, end) : "";
  }

  private void choose(List<NumberedHeading> family) {
    if (family.getFirst().mark().shape() == Shape.NAMED) {
      named(family);
      return;
    }
    List<NumberedHeading> chapterly = underTheirChapter(family);
    List<NumberedHeading> chain = IncreasingChain.heaviest(chapterly);
    List<Integer> before = List.of();
    for (int i = 0; i < chain.size(); i++) {
      NumberedHeading one = chain.get(i);
      boolean next = one.follows(before);
      boolean sure = one.listed() || one.strong() && !one.title().isEmpty();
      boolean enough = chain.size() >= FEWEST || sure && (one.at() < NEAR_TOP || one.listed());
      boolean lonely = !one.listed() && !next && isLonely(chain, i);
      if (enough && !lonely && (!one.title().isEmpty() || next || one.listed())) {
        trusted.put(one.at(), one);
        before = one.parts();
      }
    }
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
   * Where heads and feet have numbers that most headings agree with, a heading that doesn't is none.
   */
  private List<NumberedHeading> underTheirChapter(List<NumberedHeading> family) {
    List<NumberedHeading> with =
        family.stream()
            .filter(one -> chapters.numbers().containsKey(paragraphs.get(one.at()).page()))
            .toList();
    List<NumberedHeading> against =
        with.stream()
            .filter(one -> !chapters.agree(paragraphs.get(one.at()).page(), one.parts()))
            .toList();
    boolean mostAgree =
        with.size() >= FEWEST && against.size() <= with.size() * (1 - MOST_AGREE);
    List<NumberedHeading> kept = new ArrayList<>(family);
    if (mostAgree) {
      kept.removeAll(against);
    }
    return kept;
  }

  /** Chapters, parts, articles: one after the other, or again from one. */
  private void named(List<NumberedHeading> family) {
    int last = 0;
    for (NumberedHeading one : family) {
      int before = last;
      Mark mark = one.mark();
      List<Integer> parts = one.parts();
      boolean inOrder =
          parts.size() == 1
              && mark.readings().stream()
                  .anyMatch(reading -> reading.first() == 1 || reading.first() == before + 1);
      boolean ofHead =
          chapters.names().containsValue(mark.words() + " " + mark.core())
              || chapters.names().values().stream()
                  .anyMatch(name -> name.endsWith(" " + mark.words() + " " + mark.core()));
      boolean top = one.at() < NEAR_TOP && one.strong() && !one.title().isEmpty();
      boolean setOff = one.strong() || paragraphs.get(one.at()).apart() || one.listed();
      if (setOff && (inOrder || one.listed()) || ofHead && one.strong() || top && last == 0) {
        trusted.put(one.at(), one);
        last = parts.getFirst();
      }
    }
  }
}
