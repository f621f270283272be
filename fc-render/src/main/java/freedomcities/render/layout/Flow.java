package freedomcities.render.layout;

import freedomcities.render.layout.Strip.Keep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strips being stacked; spaces between blocks do not add up, the larger one wins. */
public final class Flow {
  private final List<Strip> strips = new ArrayList<>();
  private @Nullable RepeatedHead head;
  private float space;

  /** Nothing stacked yet. */
  public Flow() {}

  /** Empty space before the next strip, at least this much. */
  public void space(float points) {
    space = Math.max(space, points);
  }

  /** What pages that begin with one of the strips added from now on repeat; null for nothing. */
  public void repeat(@Nullable RepeatedHead repeated) {
    head = repeated;
  }

  public void add(float height, StripContent ink, Keep keep) {
    strips.add(new Strip(space, height, ink, keep, head));
    space = 0;
  }

  /**
   * A paragraph: no single line of it is left behind at a page's foot or carried over to a page's
   * head.
   */
  public void lines(List<TextLine> lines, float leading, Keep after) {
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      add(
          leading,
          lines.get(i),
          i == last ? after : i == 0 || i == last - 1 ? Keep.LINES : Keep.FREE);
    }
  }

  /** The strips of another flow in their order. */
  public void all(Flow other) {
    all(other, Float.MAX_VALUE);
  }

  /**
   * The strips of another flow, with no more than this space above the first and below the last of
   * them.
   */
  public void all(Flow other, float most) {
    for (int i = 0; i < other.strips.size(); i++) {
      Strip strip = other.strips.get(i);
      space(i == 0 ? Math.min(most, strip.before()) : strip.before());
      strips.add(
          new Strip(
              space,
              strip.height(),
              strip.ink(),
              strip.keep(),
              strip.head() == null ? head : strip.head()));
      space = 0;
    }
    space(Math.min(most, other.space));
  }

  /** Ends the page. */
  public void pageBreak() {
    if (!strips.isEmpty()) {
      keepLast(Keep.FORCED);
    }
    space = 0;
  }

  /** Changes how the last strip is kept with what comes next. */
  public void keepLast(Keep keep) {
    if (!strips.isEmpty() && strips.getLast().keep() != Keep.FORCED) {
      strips.set(strips.size() - 1, strips.getLast().with(keep));
    }
  }

  /**
   * Keeps what was added last with what comes next, at least this much of it, so that no page
   * begins with the latter.
   */
  public void keepBack(float height) {
    float kept = 0;
    for (int i = strips.size() - 1;
        i >= 0 && kept < height && strips.get(i).keep() != Keep.FORCED;
        i--) {
      Strip strip = strips.get(i);
      strips.set(i, strip.keep() == Keep.FREE ? strip.with(Keep.NEXT) : strip);
      kept += strip.height() + strip.before();
    }
  }

  /** Makes everything from a position on stay on one page, and leaves the end as it is. */
  public void keepWhole(int from) {
    for (int i = from; i < strips.size() - 1; i++) {
      strips.set(i, strips.get(i).with(Keep.WHOLE));
    }
  }

  /** Puts a label before the line at this position; false if no line is there. */
  public boolean label(int at, List<Mark> label) {
    if (at < strips.size() && strips.get(at).ink() instanceof TextLine line) {
      strips.set(at, strips.get(at).with(line.after(label)));
      return true;
    }
    return false;
  }

  /** Puts lines above the strip at this position. */
  public void insert(int at, List<TextLine> lines, float leading, Keep after) {
    Flow above = new Flow();
    above.space = at < strips.size() ? strips.get(at).before() : space;
    above.lines(lines, leading, after);
    strips.addAll(at, above.strips);
  }

  public int size() {
    return strips.size();
  }

  /** The height from a position on. */
  public float height(int from) {
    return height(strips.subList(from, strips.size()));
  }

  public List<Strip> strips() {
    return List.copyOf(strips);
  }

  /** The height of strips stacked at the top of a page or cell. */
  public static float height(List<Strip> strips) {
    float sum = 0;
    for (int i = 0; i < strips.size(); i++) {
      sum += strips.get(i).height() + (i == 0 ? 0 : strips.get(i).before());
    }
    return sum;
  }
}
