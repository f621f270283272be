package freedomcities.words;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which words and signs two texts share, in order: Myers' algorithm in linear space. The result is
 * a shortest edit script up to {@link #MOST_EDITS}; texts that differ more are cut where the search
 * stands, so that time stays bounded.
 */
final class EditScript {
  static final int MOST_EDITS = 2000;

  /** Tokens of each text that the other has too. */
  final BitSet keptBefore = new BitSet();

  final BitSet keptAfter = new BitSet();

  private final Side before;
  private final Side after;

  EditScript(List<String> before, List<String> after) {
    this(before, new BitSet(), after, new BitSet());
  }

  /** Leaves the tokens at some positions unshared. */
  EditScript(List<String> before, BitSet notBefore, List<String> after, BitSet notAfter) {
    Map<String, Integer> numbers = new HashMap<>();
    this.before = Side.of(before, notBefore, new HashSet<>(after), numbers);
    this.after = Side.of(after, notAfter, new HashSet<>(before), numbers);
    compare(0, this.before.token.length, 0, this.after.token.length);
  }

  /**
   * What can be shared at all: white space follows the words around it, and a token that the other
   * text has nowhere is not searched for.
   *
   * @param token numbers that stand for the tokens left
   * @param position where each of them stands in the text
   */
  private record Side(int[] token, int[] position) {
    static Side of(
        List<String> tokens, BitSet not, Set<String> other, Map<String, Integer> numbers) {
      int[] position =
          IntStream.range(0, tokens.size())
              .filter(
                  i ->
                      !not.get(i)
                          && !Tokens.isSpace(tokens.get(i))
                          && other.contains(tokens.get(i)))
              .toArray();
      int[] token = new int[position.length];
      for (int i = 0; i < token.length; i++) {
        Integer known = numbers.putIfAbsent(tokens.get(position[i]), numbers.size());
        token[i] = known == null ? numbers.size() - 1 : known;
      }
      return new Side(token, position);
    }
  }

  /** Compares a stretch of each text. Each split halves the edits, which bounds the recursion. */
  private void compare(int fromBefore, int toBefore, int fromAfter, int toAfter) {
    int b = fromBefore;
    int a = fromAfter;
    int bEnd = toBefore;
    int aEnd = toAfter;
    while (b < bEnd && a < aEnd && before.token[b] == after.token[a]) {
      keep(b++, a++);
    }
    while (b < bEnd && a < aEnd && before.token[bEnd - 1] == after.token[aEnd - 1]) {
      keep(--bEnd, --aEnd);
    }
    if (b == bEnd || a == aEnd) {
      return;
    }
    long middle = middle(b, bEnd, a, aEnd);
    int middleBefore = (int) (middle >>> 32);
    int middleAfter = (int) middle;
    boolean splits =
        (middleBefore > b || middleAfter > a) && (middleBefore < bEnd || middleAfter < aEnd);
    if (splits) {
      compare(b, middleBefore, a, middleAfter);
      compare(middleBefore, bEnd, middleAfter, aEnd);
    }
  }

  private void keep(int inBefore, int inAfter) {
    keptBefore.set(before.position[inBefore]);
    keptAfter.set(after.position[inAfter]);
  }

  /** A point on a shortest path, found by walking from both ends until the walks meet. */
  private long middle(int b, int bEnd, int a, int aEnd) {
    int n = bEnd - b;
    int m = aEnd - a;
    int delta = n - m;
    boolean odd = (delta & 1) != 0;
    int limit = Math.min((n + m + 1) / 2, MOST_EDITS / 2);
    Search forward = new Search(n, m, limit);
    Search backward = new Search(n, m, limit);
    for (int d = 0; d <= limit; d++) {
      for (int k = -d; k <= d; k += 2) {
        int x = forward.step(k, d);
        while (x != Search.NOWHERE
            && x < n
            && x - k < m
            && before.token[b + x] == after.token[a + x - k]) {
          x++;
        }
        forward.reach(k, x);
        if (odd && x != Search.NOWHERE && backward.meets(delta - k, x, d - 1)) {
          return point(b + x, a + x - k);
        }
      }
      for (int k = -d; k <= d; k += 2) {
        int x = backward.step(k, d);
        while (x != Search.NOWHERE
            && x < n
            && x - k < m
            && before.token[bEnd - 1 - x] == after.token[aEnd - 1 - x + k]) {
          x++;
        }
        backward.reach(k, x);
        if (!odd && x != Search.NOWHERE && forward.meets(delta - k, x, d)) {
          return point(bEnd - x, aEnd - x + k);
        }
      }
    }
    return forward.furthest(b, a);
  }

  /** How far one walk has come on each diagonal, the difference of the two positions. */
  private static final class Search {
    static final int NOWHERE = -1;

    private final int n;
    private final int m;
    private final int limit;
    private final int[] reached;

    Search(int n, int m, int limit) {
      this.n = n;
      this.m = m;
      this.limit = limit;
      reached = new int[2 * limit + 3];
      Arrays.fill(reached, NOWHERE);
    }

    /**
     * One edit further onto a diagonal, from the neighbour that has come furthest, within both
     * texts.
     */
    int step(int k, int d) {
      if (d == 0) {
        return 0;
      }
      int left = on(k - 1);
      int above = on(k + 1);
      int right = left == NOWHERE || left == n ? NOWHERE : left + 1;
      int down = above == NOWHERE || above - k > m ? NOWHERE : above;
      return Math.max(right, down);
    }

    void reach(int k, int x) {
      reached[limit + 1 + k] = x;
    }

    boolean meets(int k, int x, int d) {
      return Math.abs(k) <= d && on(k) != NOWHERE && x + on(k) >= n;
    }

    /** Where the walk is given up. */
    long furthest(int b, int a) {
      int best = 0;
      int bestOn = 0;
      for (int k = -limit; k <= limit; k += 2) {
        if (on(k) != NOWHERE && 2 * on(k) - k > best) {
          best = 2 * on(k) - k;
          bestOn = k;
        }
      }
      return point(b + on(bestOn), a + on(bestOn) - bestOn);
    }

    private int on(int k) {
      return reached[limit + 1 + k];
    }
  }

  private static long point(int inBefore, int inAfter) {
    return (long) inBefore << 32 | inAfter;
  }
}
