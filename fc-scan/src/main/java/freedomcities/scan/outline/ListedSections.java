package freedomcities.scan.outline;

import freedomcities.scan.outline.Mark.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds contents without numbers of pages: several marks with titles in a row below a heading, with
 * no text between them, the first and most of which come again further down.
 */
final class ListedSections {
  private static final int FEWEST = 3, LONGEST = 120;
  private static final Pattern SECTIONS = Pattern.compile("\\bsections?\\b");

  private final List<Paragraph> paragraphs;

  /** Of each paragraph the last one with the same words, and with the same behind the mark. */
  private final int[] last, lastTitle;

  /** Marks with titles in a row, none twice: the first that comes again is a section. */
  private int begin, end;

  /** What of them comes again behind them, with its mark and without, and what is a title. */
  private int again, titleAgain, titles;

  private final BitSet inRow = new BitSet(), isTitle = new BitSet();

  /** How many of them have the same words behind the mark, by the last paragraph with them. */
  private final int[] alike;

  private ListedSections(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    last = last(Paragraph::words);
    lastTitle = last(Paragraph::rest);
    alike = new int[paragraphs.size()];
  }

  private int[] last(Function<Paragraph, String> words) {
    Map<String, Integer> places = new HashMap<>();
    int[] out = new int[paragraphs.size()];
    for (int i = out.length - 1; i >= 0; i--) {
      int at = i;
      out[i] = places.computeIfAbsent(key(words.apply(paragraphs.get(i))), key -> at);
    }
    return out;
  }

  static List<Paragraph> marked(List<Paragraph> paragraphs) {
    ListedSections listed = new ListedSections(paragraphs);
    List<Paragraph> out = new ArrayList<>(paragraphs);
    for (int at = 0; at < paragraphs.size(); at++) {
      listed.from(at);
      if (listed.isList() && listed.isBelowHeading(at)) {
        for (int i = at; i < listed.end; i++) {
          out.set(i, contents(paragraphs.get(i)));
        }
        at = listed.end - 1;
      }
    }
    return out;
  }

  /** Moves on to the row that begins here: each paragraph is taken and left once. */
  private void from(int at) {
    while (begin < at) {
      if (begin < end) {
        leave(begin);
      }
      begin++;
    }
    end = Math.max(end, begin);
    while (end < paragraphs.size() && isListed(paragraphs.get(end)) && !inRow.get(last[end])) {
      take(end++);
    }
  }

  private void take(int at) {
    inRow.set(last[at]);
    again += last[at] > at ? 1 : 0;
    titleAgain += lastTitle[at] > at ? 1 : -alike[at];
    alike[lastTitle[at]]++;
    isTitle.set(at, Titles.isTitle(paragraphs.get(at).rest()));
    titles += isTitle.get(at) ? 1 : 0;
  }

  private void leave(int at) {
    inRow.clear(last[at]);
    again -= last[at] >= end ? 1 : 0;
    titleAgain -= lastTitle[at] >= end ? 1 : 0;
    alike[lastTitle[at]]--;
    titles -= isTitle.get(at) ? 1 : 0;
  }

  private static boolean isListed(Paragraph one) {
    String rest = one.rest().strip();
    return one.mark().filter(mark -> mark.shape() != Shape.BULLET).isPresent()
        && one.words().length() < LONGEST
        && !rest.isEmpty()
        && ".;,".indexOf(rest.charAt(rest.length() - 1)) < 0;
  }

  private boolean isList() {
    int all = end - begin;
    if (all < FEWEST) {
      return false;
    }
    boolean anew = end < paragraphs.size() && last[end] == last[begin];
    boolean firstAgain = last[begin] >= end;
    boolean item = paragraphs.get(begin).mark().map(Mark::isItem).orElse(false);
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
    return before.words().endsWith(":") && SECTIONS.matcher(before.words()).find();
  }

  private static String key(String words) {
    return Titles.plain(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
  }

  private static Paragraph contents(Paragraph one) {
    return new Paragraph(
        one.lines(), one.text(), one.starts(), one.mark(), one.bold(), one.apart(), true);
  }
}
