package freedomcities.scan.outline;

import freedomcities.scan.outline.Mark.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds contents without numbers of pages: several marks with titles in a row below a heading, with
 * no text between them, the first and most of which come again further down.
 */
final class ListedSections {
  private static final int FEWEST = 3, LONGEST = 120;

  private final List<Paragraph> paragraphs;

  /** The last paragraph with these words, with its mark and without. */
  private final Map<String, Integer> last = new HashMap<>(), lastTitle = new HashMap<>();

  private ListedSections(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    for (int i = 0; i < paragraphs.size(); i++) {
      last.put(key(paragraphs.get(i).words()), i);
      lastTitle.put(key(paragraphs.get(i).rest()), i);
    }
  }

  static List<Paragraph> marked(List<Paragraph> paragraphs) {
    ListedSections listed = new ListedSections(paragraphs);
    List<Paragraph> out = new ArrayList<>(paragraphs);
    for (int begin = 0; begin < paragraphs.size(); begin++) {
      int end = listed.isBelowHeading(begin) ? listed.end(begin) : begin;
      if (listed.isList(begin, end)) {
        for (int i = begin; i < end; i++) {
          out.set(i, contents(paragraphs.get(i)));
        }
        begin = end - 1;
      }
    }
    return out;
  }

  /** Where the titles with marks end that begin here; the first that comes again is a section. */
  private int end(int begin) {
    Set<String> seen = new HashSet<>();
    int end = begin;
    while (end < paragraphs.size()
        && isListed(paragraphs.get(end))
        && seen.add(key(paragraphs.get(end).words()))) {
      end++;
    }
    return end;
  }

  private static boolean isListed(Paragraph one) {
    String rest = one.rest().strip();
    return one.mark().filter(mark -> mark.shape() != Shape.BULLET).isPresent()
        && one.words().length() < LONGEST
        && !rest.isEmpty()
        && ".;,".indexOf(rest.charAt(rest.length() - 1)) < 0;
  }

  private boolean isList(int begin, int end) {
    if (end - begin < FEWEST) {
      return false;
    }
    Paragraph first = paragraphs.get(begin);
    boolean anew =
        end < paragraphs.size() && key(paragraphs.get(end).words()).equals(key(first.words()));
    int again = 0;
    int titleAgain = 0;
    int titles = 0;
    for (int i = begin; i < end; i++) {
      Paragraph one = paragraphs.get(i);
      again += last.getOrDefault(key(one.words()), 0) >= end ? 1 : 0;
      titles += Titles.isTitle(one.rest()) ? 1 : 0;
      titleAgain += lastTitle.getOrDefault(key(one.rest()), 0) >= end ? 1 : 0;
    }
    boolean firstAgain = last.getOrDefault(key(first.words()), 0) >= end;
    boolean item = first.mark().map(Mark::isItem).orElse(false);
    int all = end - begin;
    return titles * 4 >= all * 3
        && (anew
            || firstAgain && again * 2 >= all && again > 1
            || item && titleAgain * 4 >= all * 3);
  }

  /** Sections are listed at the beginning, or below a title; a list of items follows text. */
  private boolean isBelowHeading(int begin) {
    Paragraph first = paragraphs.get(begin);
    if (begin == 0) {
      return true;
    }
    if (first.mark().filter(mark -> !mark.isItem() || mark.canBeFirst()).isEmpty()) {
      return false;
    }
    Paragraph before = paragraphs.get(begin - 1);
    boolean item = before.mark().map(Mark::isItem).orElse(false);
    String title = Titles.withoutDash(before.rest());
    return before.contents()
        || !item && (title.isEmpty() || Titles.isTitle(title) || isAnnounced(before));
  }

  /** {@code This Order consists of the following sections:} */
  private static boolean isAnnounced(Paragraph before) {
    return before.words().endsWith(":") && before.words().contains("section");
  }

  private static String key(String words) {
    return Titles.plain(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
  }

  private static Paragraph contents(Paragraph one) {
    return new Paragraph(
        one.lines(), one.text(), one.starts(), one.mark(), one.bold(), one.apart(), true);
  }
}
