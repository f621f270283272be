package freedomcities.scan.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The heaviest of all selections of headings whose numbers only grow. */
final class IncreasingChain {
  private final List<NumberedHeading> all;

  /** The best chain that ends at a rank or below, as a tree of prefix maxima. */
  private final int[] best;

  private final double[] weight;
  private final int[] before;

  private IncreasingChain(List<NumberedHeading> all) {
    this.all = all;
    this.best = new int[all.size() + 1];
    this.weight = new double[all.size()];
    this.before = new int[all.size()];
    Arrays.fill(best, -1);
  }

  static List<NumberedHeading> heaviest(List<NumberedHeading> all) {
    return all.isEmpty() ? all : new IncreasingChain(all).find();
  }

  private List<NumberedHeading> find() {
    int[] ranks = ranks();
    int end = 0;
    for (int i = 0; i < all.size(); i++) {
      before[i] = below(ranks[i] - 1);
      weight[i] = all.get(i).weight() + (before[i] < 0 ? 0 : weight[before[i]]);
      for (int at = ranks[i]; at < best.length; at += at & -at) {
        if (best[at] < 0 || weight[best[at]] < weight[i]) {
          best[at] = i;
        }
      }
      end = weight[i] > weight[end] ? i : end;
    }
    List<NumberedHeading> chain = new ArrayList<>();
    for (int at = end; at >= 0; at = before[at]) {
      chain.add(all.get(at));
    }
    Collections.reverse(chain);
    return chain;
  }

  private int below(int rank) {
    int found = -1;
    for (int at = rank; at > 0; at -= at & -at) {
      if (best[at] >= 0 && (found < 0 || weight[best[at]] > weight[found])) {
        found = best[at];
      }
    }
    return found;
  }

  /** From 1; equal numbers have one rank. */
  private int[] ranks() {
    Integer[] order = new Integer[all.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (i, j) -> NumberedHeading.compare(all.get(i).parts(), all.get(j).parts()));
    int[] ranks = new int[all.size()];
    int rank = 0;
    for (int i = 0; i < order.length; i++) {
      boolean same =
          i > 0
              && NumberedHeading.compare(all.get(order[i]).parts(), all.get(order[i - 1]).parts())
                  == 0;
      rank += same ? 0 : 1;
      ranks[order[i]] = rank;
    }
    return ranks;
  }
}
