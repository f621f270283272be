package freedomcities.render.layout;

import freedomcities.render.layout.ParagraphShape.Alignment;

/**
 * Chooses the line ends of a whole paragraph at once: of all ways to break it, the one whose lines
 * together deviate least from the ideal, after Knuth and Plass. A plain dynamic programme over the
 * possible line ends; each looks back only as far as a line reaches, so time grows with the length
 * of the text.
 */
final class LineBreaker {
  /**
   * In ragged text a line shorter by this share of the measure counts as stretched to its limit.
   */
  private static final float RAG = 0.15f;

  /**
   * A last line shorter than this share of the measure looks like a stray word, the more the
   * shorter it is.
   */
  private static final float STRAY = 0.2f;

  /**
   * How far a space may shrink in justified text, in shares of its width; never further, even where
   * a line is too long.
   */
  static final float SHRINK = 0.25f;

  /** How far a space should grow at most. */
  private static final float STRETCH = 0.6f;

  /** Rounding of sums of widths must not make a line too long. */
  static final float TOLERANCE = 0.01f;

  private static final double LINE = 10, STRAY_WORD = 450;

  /**
   * What a line costs that is too long, and each point that it is: more than all loose lines of a
   * text, but not so much that what other lines cost is lost beside it.
   */
  private static final double OVERFULL = 1e15;

  /**
   * A line looser than this many times its stretch is as bad as any: it must stay better than one
   * that is too long.
   */
  private static final double LOOSEST = 20;

  private final ParagraphItems items;
  private final ParagraphShape measure;
  private final int start;
  private final int end;

  private LineBreaker(ParagraphItems items, int start, int end, ParagraphShape measure) {
    this.items = items;
    this.start = start;
    this.end = end;
    this.measure = measure;
  }

  /**
   * The line ends between two items: for each line the item that ends it (a glue or penalty; for
   * the last line {@code end}).
   */
  static int[] breaks(
      ParagraphItems items, int start, int end, ParagraphShape measure, boolean first) {
    return new LineBreaker(items, start, end, measure).breaks(first);
  }

  private int[] breaks(boolean first) {
    int[] at = candidates();
    int count = at.length;
    double[] cost = new double[count];
    int[] previous = new int[count];
    double[] natural = new double[count];
    double[] spaces = new double[count];
    float reach = TOLERANCE + Math.max(measure.width(true), measure.width(false));
    sums(at, natural, spaces);
    for (int j = 1; j < count; j++) {
      cost[j] = Double.POSITIVE_INFINITY;
      for (int i = j - 1; i >= 0; i--) {
        double skipped = i > 0 && items.kind[at[i]] == ParagraphItems.GLUE ? items.width[at[i]] : 0;
        double width = natural[j] - natural[i] - skipped;
        double room = spaces[j] - spaces[i] - skipped;
        if (width - shrink(room) > reach && i < j - 1) {
          break;
        }
        double total =
            cost[i]
                + demerits(width, room, measure.width(first && i == 0), j == count - 1)
                + penalty(at[j], j == count - 1);
        if (total < cost[j]) {
          cost[j] = total;
          previous[j] = i;
        }
      }
    }
    return path(at, previous);
  }

  private double penalty(int item, boolean last) {
    double p = last || items.kind[item] != ParagraphItems.PENALTY ? 0 : items.penalty[item];
    return p * p;
  }

  /** How much shorter a line with so much space in it can be made. */
  private double shrink(double spaces) {
    return measure.alignment() == Alignment.JUSTIFIED ? spaces * SHRINK : 0;
  }

  private double demerits(double width, double spaces, float target, boolean last) {
    double slack = target - width;
    if (slack < -shrink(spaces) - TOLERANCE) {
      return OVERFULL * (1 - slack);
    }
    double ratio = ratio(slack, spaces, target, last);
    double badness = 100 * ratio * ratio * ratio;
    if (last) {
      badness += STRAY_WORD * Math.max(0, 1 - width / (STRAY * target));
    }
    return (LINE + badness) * (LINE + badness);
  }

  /** How far a line that is not too long is from the ideal; 1 is as far as it should be. */
  private double ratio(double slack, double spaces, float target, boolean last) {
    if (slack < 0) {
      // Rounding can make a line too long that has no space to shrink; dividing by nothing would
      // forbid it.
      double most = shrink(spaces);
      return most > 0 ? Math.min(1, -slack / most) : 0;
    }
    if (measure.alignment() == Alignment.JUSTIFIED) {
      return last ? 0 : Math.min(LOOSEST, slack / Math.max(0.1, spaces * STRETCH));
    }
    boolean free = last && measure.alignment() != Alignment.CENTRED;
    return free ? 0 : slack / (RAG * target);
  }

  /** The start, each item a line may end at, and the end. */
  private int[] candidates() {
    int count = 2;
    for (int i = start; i < end; i++) {
      if (items.kind[i] != ParagraphItems.BOX) {
        count++;
      }
    }
    int[] at = new int[count];
    at[0] = start;
    int next = 1;
    for (int i = start; i < end; i++) {
      if (items.kind[i] != ParagraphItems.BOX) {
        at[next++] = i;
      }
    }
    at[next] = end;
    return at;
  }

  /** Width of everything, and of spaces alone, before each candidate. */
  private void sums(int[] at, double[] natural, double[] spaces) {
    double all = 0;
    double glue = 0;
    int candidate = 1;
    for (int i = start; i < end; i++) {
      if (i == at[candidate]) {
        natural[candidate] = all;
        spaces[candidate] = glue;
        candidate++;
      }
      all += items.width[i];
      glue += items.kind[i] == ParagraphItems.GLUE ? items.width[i] : 0;
    }
    natural[candidate] = all;
    spaces[candidate] = glue;
  }

  private static int[] path(int[] at, int[] previous) {
    int lines = 0;
    for (int j = at.length - 1; j > 0; j = previous[j]) {
      lines++;
    }
    int[] ends = new int[lines];
    for (int j = at.length - 1; j > 0; j = previous[j]) {
      ends[--lines] = at[j];
    }
    return ends;
  }
}
