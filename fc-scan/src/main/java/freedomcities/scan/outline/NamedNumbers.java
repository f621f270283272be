package freedomcities.scan.outline;

import freedomcities.scan.outline.Mark.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Decides which numbers with a name (Chapter 3, General Order 5.15) are trusted. */
final class NamedNumbers {
  private static final int NEAR_TOP = 8;

  /** What is counted through, one after the other. */
  private static final Set<String> COUNTED =
      Set.of(
          "chapter", "part", "title", "volume", "section", "sec", "sec.", "article", "art", "art.");

  private final List<Paragraph> paragraphs;
  private final Chapters chapters;
  private final Map<Integer, NumberedHeading> found;
  private final Set<String> listed;
  private final Set<Integer> inLists;
  private final Set<Integer> openEnded = new HashSet<>();

  /** The first paragraph with each name, number and title. */
  private final Map<String, Integer> firstTime = new HashMap<>();

  NamedNumbers(
      List<Paragraph> paragraphs,
      Chapters chapters,
      Map<Integer, NumberedHeading> found,
      Set<String> listed,
      Set<Integer> inLists) {
    this.paragraphs = paragraphs;
    this.chapters = chapters;
    this.found = found;
    this.listed = listed;
    this.inLists = inLists;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.mark().filter(mark -> mark.shape() == Shape.NAMED).isPresent()) {
        firstTime.putIfAbsent(Titles.plain(paragraph.words()), i);
      }
    }
  }

  /** Whether the same number with the same title stood further up, as in contents. */
  private boolean isAnnounced(Paragraph paragraph, int at) {
    return firstTime.getOrDefault(Titles.plain(paragraph.words()), at) < at;
  }

  /**
   * The chapters of all families until now that may end before the next one that was found: one
   * between them is missing, or the contents list more.
   */
  Set<Integer> openEnded() {
    return openEnded;
  }

  /** Chapters, parts, articles: one after the other, or again from one. */
  List<NumberedHeading> trusted(List<NumberedHeading> family) {
    List<NumberedHeading> trusted = new ArrayList<>();
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
      boolean announced = isAnnounced(paragraphs.get(one.at()), one.at());
      boolean setOff = one.strong() || paragraphs.get(one.at()).apart() || one.listed();
      boolean sure =
          setOff && (inOrder || one.listed() || announced)
              || ofHead && one.strong()
              || top && last == 0
              || order;
      if (sure && !inLists.contains(one.at())) {
        lastParts = parts;
        trusted.add(one);
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
    return trusted;
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
