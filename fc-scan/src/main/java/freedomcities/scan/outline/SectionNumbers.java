package freedomcities.scan.outline;

import freedomcities.scan.outline.Mark.Shape;
import freedomcities.scan.source.SourceLine;
import freedomcities.scan.source.SourceLine.Kind;
import freedomcities.scan.source.SourceLine.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which numbers of several parts are those of sections. A number is trusted if it stands at
 * its heading, is in order with those before and after it, and belongs to the chapter of its page;
 * among numbers that contradict each other the heaviest that are in order are kept.
 */
final class SectionNumbers {
  private static final int FEWEST = 3, NEAR_TOP = 8;

  /** From a number to its title below, in sizes of the letters: two empty lines. */
  private static final float FARTHEST = 4.5f;

  /** What is counted through, one after the other. */
  private static final Set<String> COUNTED =
      Set.of(
          "chapter", "part", "title", "volume", "section", "sec", "sec.", "article", "art", "art.");

  private final List<Paragraph> paragraphs;
  private final Chapters chapters;
  private final HeadingLook look;
  private final Set<String> listed = new HashSet<>();

  /** How often each short paragraph comes. */
  private final Map<String, Integer> times = new HashMap<>();

  /** What was found, trusted or not, by the index of its paragraph. */
  private final Map<Integer, NumberedHeading> found = new LinkedHashMap<>();

  private final Map<Integer, NumberedHeading> trusted = new HashMap<>();
  private final Set<Integer> openEnded = new HashSet<>();
  private final Set<Integer> inLists = new HashSet<>();

  SectionNumbers(List<Paragraph> paragraphs, Chapters chapters, HeadingLook look) {
    this.paragraphs = paragraphs;
    this.chapters = chapters;
    this.look = look;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.words().length() < 100) {
        times.merge(paragraph.words(), 1, Integer::sum);
      }
      if (paragraph.contents()) {
        paragraph.mark().ifPresent(mark -> listed.add(mark.core()));
      }
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      find(i);
    }
    lists();
    families().values().forEach(this::choose);
  }

  Map<Integer, NumberedHeading> found() {
    return found;
  }

  boolean isTrusted(int at) {
    return trusted.containsKey(at);
  }

  /**
   * Whether a chapter may end before the next one that was found: one between them is missing, or
   * the contents list more.
   */
  boolean isOpenEnded(int at) {
    return openEnded.contains(at);
  }

  /**
   * Numbers with titles one below the other and no text between them are a list of other sections
   * or policies.
   */
  private void lists() {
    List<NumberedHeading> run = new ArrayList<>();
    for (int i = 0; i <= paragraphs.size(); i++) {
      NumberedHeading one = found.get(i);
      boolean goesOn =
          one != null
              && one.titleAt() == i
              && Titles.isTitle(withoutDash(paragraphs.get(i).rest()))
              && (run.isEmpty() || run.getLast().parts().size() == one.parts().size());
      if (!goesOn) {
        if (run.size() > FEWEST) {
          run.forEach(listedOne -> inLists.add(listedOne.at()));
        }
        run.clear();
      }
      if (one != null
          && one.titleAt() == i
          && Titles.isTitle(withoutDash(paragraphs.get(i).rest()))) {
        run.add(one);
      }
    }
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
      }
    } else if (Titles.isTitle(rest)) {
      title = Titles.withoutEnd(rest);
    } else {
      title = Titles.runIn(rest);
    }
    boolean strong =
        look.isSetOff(paragraph) || titleAt > at && look.isSetOff(paragraphs.get(titleAt));
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

  /** Close below, set off, in no other column, and no line that comes again and again. */
  private boolean isTitleOf(Paragraph next, Paragraph number) {
    Place above = number.first().place();
    Place below = next.first().place();
    float size = Math.max(above.size(), below.size());
    boolean near =
        number.first().kind() != Kind.LINE
            || below.base() > above.base()
                && below.base() - above.base() < FARTHEST * size
                && below.left() < above.right() + 60
                && below.right() > above.left() - 60;
    return next.page() == number.page()
        && near
        && !next.contents()
        && next.mark().isEmpty()
        && Titles.isTitle(next.words())
        && look.isSetOff(next)
        && (number.mark().map(Mark::shape).orElse(Shape.BARE) == Shape.COMPOUND
            || times.getOrDefault(next.words(), 0) < FEWEST);
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
    return core.substring(0, end).length() > 1 || core.indexOf('-') == end
        ? core.substring(0, end)
        : "";
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
      boolean own = !one.title().isEmpty() || next || one.listed() || isInColumn(one, chain.size());
      if (enough && !lonely && own && !isBareOfText(one)) {
        trusted.put(one.at(), one);
        before = one.parts();
      }
    }
  }

  /** Whether it is a number on a line of its own, and no heading follows. */
  private boolean isBareOfText(NumberedHeading one) {
    return one.title().isEmpty() && withoutDash(paragraphs.get(one.at()).rest()).isEmpty();
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

  /** Chapters, parts, articles: one after the other, or again from one. */
  private void named(List<NumberedHeading> family) {
    int last = 0;
    int lastAt = -1;
    List<Integer> lastParts = List.of();
    for (NumberedHeading one : family) {
      int before = last;
      Mark mark = one.mark();
      List<Integer> parts = one.parts();
      boolean inOrder =
          parts.size() == 1
              && mark.readings().stream()
                  .anyMatch(reading -> reading.first() == 1 || reading.first() == before + 1);
      boolean order =
          isOrder(mark) && isAlone(one) && NumberedHeading.compare(parts, lastParts) > 0;
      boolean ofHead =
          chapters.names().containsValue(mark.words() + " " + mark.core())
              || chapters.names().values().stream()
                  .anyMatch(name -> name.endsWith(" " + mark.words() + " " + mark.core()));
      boolean top = one.at() < NEAR_TOP && one.strong() && !one.title().isEmpty();
      boolean setOff = one.strong() || paragraphs.get(one.at()).apart() || one.listed();
      boolean sure =
          setOff && (inOrder || one.listed())
              || ofHead && one.strong()
              || top && last == 0
              || order;
      if (sure && !inLists.contains(one.at())) {
        lastParts = parts;
        trusted.put(one.at(), one);
        if (lastAt >= 0
            && !isOrder(mark)
            && parts.getFirst() != before + 1
            && parts.getFirst() != 1) {
          openEnded.add(lastAt);
        }
        last = parts.getFirst();
        lastAt = one.at();
      } else if (lastAt >= 0 && !isOrder(mark) && setOff && !one.title().isEmpty()) {
        openEnded.add(lastAt);
      }
    }
    if (lastAt >= 0
        && !isOrder(family.getFirst().mark())
        && listed.contains(String.valueOf(last + 1))) {
      openEnded.add(lastAt);
    }
  }

  /** Orders, policies and directives: their numbers grow, and leave some out. */
  private static boolean isOrder(Mark mark) {
    String name = mark.words().substring(mark.words().lastIndexOf(' ') + 1);
    return !COUNTED.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a title is set apart from the text around it, and none of its kind is near. */
  private boolean isAlone(NumberedHeading one) {
    Paragraph paragraph = paragraphs.get(one.at());
    int next = Math.min(one.titleAt() + 1, paragraphs.size() - 1);
    boolean near = isNamed(next) || isNamed(one.at() - 1);
    boolean apart = paragraph.apart() && paragraphs.get(next).apart();
    return !near && !one.title().isEmpty() && (one.strong() || apart);
  }

  private boolean isNamed(int at) {
    NumberedHeading there = found.get(at);
    return there != null && there.mark().shape() == Shape.NAMED;
  }
}
