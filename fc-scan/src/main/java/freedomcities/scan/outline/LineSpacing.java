package freedomcities.scan.outline;

import freedomcities.scan.source.ManualSource;
import freedomcities.scan.source.SourceLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far lines stand apart, and how far to the right they go, in one manual. */
final class LineSpacing {
  /** As many lines before and after one say where its column ends. */
  private static final int AROUND = 8;

  private static final float APART = 1.4f;

  /** The widest step from line to line within a paragraph, in sizes of the letters. */
  private static final float WIDEST = 2.2f;

  /** The usual step from line to line, by the size of the letters in half points. */
  private final Map<Integer, Float> steps = new HashMap<>();

  private final Map<SourceLine, Float> edges = new HashMap<>();
  private final Map<SourceLine, SourceLine> before = new HashMap<>(), after = new HashMap<>();

  LineSpacing(ManualSource source, BitSet running) {
    List<SourceLine> lines = new ArrayList<>();
    for (int i = 0; i < source.lines().size(); i++) {
      if (!running.get(i)) {
        lines.add(source.lines().get(i));
      }
    }
    Map<Integer, List<Float>> found = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      SourceLine one = lines.get(i - 1);
      SourceLine other = lines.get(i);
      float step = other.place().base() - one.place().base();
      float size = one.place().size();
      before.put(other, one);
      after.put(one, other);
      if (one.page() == other.page() && step > 0.5f * size && step < 2.6f * size) {
        found.computeIfAbsent(key(one), key -> new ArrayList<>()).add(step);
      }
    }
    found.forEach(
        (size, all) -> {
          all.sort(null);
          // Less than the middle: in manuals of short paragraphs half of all steps lie between two.
          steps.put(size, all.get(all.size() * 2 / 5));
        });
    edges(lines);
  }

  private void edges(List<SourceLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      float edge = line.place().right();
      for (int j = Math.max(0, i - AROUND); j < Math.min(lines.size(), i + AROUND + 1); j++) {
        SourceLine near = lines.get(j);
        boolean sameColumn =
            near.place().left() < line.place().right()
                && line.place().left() < near.place().right();
        if (sameColumn && (near.page() == line.page() || Math.abs(i - j) < 4)) {
          edge = Math.max(edge, near.place().right());
        }
      }
      edges.put(line, edge);
    }
  }

  private static int key(SourceLine line) {
    return Math.round(line.place().size() * 2);
  }

  /** Whether there is more space between two lines than the manual leaves within a paragraph. */
  boolean isApart(SourceLine last, SourceLine line) {
    if (last.page() != line.page()) {
      return false;
    }
    float step = line.place().base() - last.place().base();
    float usual =
        steps.getOrDefault(key(last), 1.2f * Math.max(last.place().size(), line.place().size()));
    return step > APART * usual;
  }

  /**
   * Whether a line and those beside it stand equally far from each other, as on a page in double
   * space.
   */
  boolean isRegular(SourceLine last, SourceLine line) {
    float step = line.place().base() - last.place().base();
    return last.page() == line.page()
        && step < WIDEST * last.place().size()
        && (isStep(before.get(last), last, step) || isStep(line, after.get(line), step));
  }

  private static boolean isStep(@Nullable SourceLine one, @Nullable SourceLine other, float step) {
    return one != null
        && other != null
        && one.page() == other.page()
        && Math.abs(other.place().base() - one.place().base() - step) < 0.06f * step;
  }

  /** Whether a line stands in another column or cell than the one before it. */
  boolean isElsewhere(SourceLine last, SourceLine line) {
    return line.place().base() < last.place().base() - line.place().size();
  }

  /** Whether the next word would have fitted behind a line, with room to spare. */
  boolean isShort(SourceLine line, String nextWord) {
    float letter = line.place().size() * (Titles.isCapitals(nextWord) ? 0.8f : 0.6f);
    return room(line) > (nextWord.length() + 2) * letter;
  }

  boolean isVeryShort(SourceLine line) {
    return room(line) > 0.3f * (edge(line) - line.place().left());
  }

  private float room(SourceLine line) {
    return edge(line) - line.place().right();
  }

  private float edge(SourceLine line) {
    return edges.getOrDefault(line, line.place().right());
  }
}
