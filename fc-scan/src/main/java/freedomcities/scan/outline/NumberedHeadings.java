package freedomcities.scan.outline;

import freedomcities.scan.outline.Mark.Shape;
import freedomcities.scan.source.SourceLine.Kind;
import freedomcities.scan.source.SourceLine.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the paragraphs that begin with the number of a section, and the title of each. */
final class NumberedHeadings {
  /** A line that comes as often as this is no title. */
  private static final int OFTEN = 3;

  /** From a number to its title below, in sizes of the letters: two empty lines. */
  private static final float FARTHEST = 4.5f;

  private final List<Paragraph> paragraphs;
  private final HeadingLook look;
  private final Set<String> listed;

  /** How often each short paragraph comes. */
  private final Map<String, Integer> times = new HashMap<>();

  private final Map<Integer, NumberedHeading> found = new LinkedHashMap<>();

  private NumberedHeadings(List<Paragraph> paragraphs, HeadingLook look, Set<String> listed) {
    this.paragraphs = paragraphs;
    this.look = look;
    this.listed = listed;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.words().length() < 100) {
        times.merge(paragraph.words(), 1, Integer::sum);
      }
    }
  }

  /**
   * What was found, trusted or not, by the index of its paragraph.
   *
   * @param listed the numbers that the contents list
   */
  static Map<Integer, NumberedHeading> of(
      List<Paragraph> paragraphs, HeadingLook look, Set<String> listed) {
    NumberedHeadings all = new NumberedHeadings(paragraphs, look, listed);
    for (int i = 0; i < paragraphs.size(); i++) {
      all.find(i);
    }
    return all.found;
  }

  /** The numbers that the contents list. */
  static Set<String> listed(List<Paragraph> paragraphs) {
    Set<String> listed = new HashSet<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.contents()) {
        paragraph.mark().ifPresent(mark -> listed.add(mark.core()));
      }
    }
    return listed;
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
    String rest = Titles.withoutDash(paragraph.rest());
    int titleAt = at;
    String title = "";
    boolean label = named && rest.isEmpty() && paragraph.words().endsWith(":");
    if (rest.isEmpty() && !label) {
      if (at + 1 < paragraphs.size() && isTitleOf(paragraphs.get(at + 1), paragraph)) {
        titleAt = at + 1;
        title = Titles.withoutEnd(paragraphs.get(at + 1).words());
      }
    } else if (!rest.isEmpty() && Titles.isTitle(rest)) {
      title = Titles.withoutEnd(rest);
    } else if (!rest.isEmpty()) {
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
        at,
        new NumberedHeading(at, mark, title, titleAt, strong, listed.contains(mark.core()), label));
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
            || times.getOrDefault(next.words(), 0) < OFTEN);
  }
}
