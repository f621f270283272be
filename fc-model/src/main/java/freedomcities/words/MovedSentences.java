package freedomcities.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences that both texts have, in another order. They are marked whole, as removed at one place
 * and added at the other: matched word by word with whatever stands there now, they would fall to
 * pieces.
 */
final class MovedSentences {
  /** Sentences of which this share of words is the same are taken to be the same sentence. */
  private static final double SAME = 0.6;

  /** More pairs of sentences than this are not looked at. */
  private static final int MOST_PAIRS = 40_000;

  /** Tokens of moved sentences. */
  final BitSet before = new BitSet();

  final BitSet after = new BitSet();

  private record Sentence(int from, int to, Map<String, Integer> words, int count) {}

  private record Pair(int before, int after, int shared, double likeness) {}

  MovedSentences(List<String> from, List<String> to) {
    List<Sentence> there = sentences(from);
    List<Sentence> here = sentences(to);
    if (there.size() < 2 || here.size() < 2 || (long) there.size() * here.size() > MOST_PAIRS) {
      return;
    }
    List<Pair> pairs = pairs(there, here);
    List<Pair> inOrder = heaviestInOrder(pairs);
    for (Pair pair : pairs) {
      if (!inOrder.contains(pair)) {
        before.set(there.get(pair.before()).from(), there.get(pair.before()).to());
        after.set(here.get(pair.after()).from(), here.get(pair.after()).to());
      }
    }
  }

  boolean any() {
    return !before.isEmpty();
  }

  private static List<Sentence> sentences(List<String> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 1 == tokens.size() || ends(tokens, i)) {
        Map<String, Integer> words = new HashMap<>();
        int count = 0;
        for (String token : tokens.subList(from, i + 1)) {
          if (Tokens.isWord(token)) {
            words.merge(token, 1, Integer::sum);
            count++;
          }
        }
        sentences.add(new Sentence(from, i + 1, words, count));
        from = i + 1;
      }
    }
    return sentences;
  }

  /** A stop before white space, but not the one of {@code U.S.} or of an initial. */
  private static boolean ends(List<String> tokens, int i) {
    boolean stop = ".!?;".contains(tokens.get(i));
    String word = i == 0 ? "" : tokens.get(i - 1);
    boolean abbreviation = tokens.get(i).equals(".") && (word.contains(".") || word.length() == 1);
    return stop && !abbreviation && Tokens.isSpace(tokens.get(i + 1));
  }

  /** Which sentence is which, the most alike first, each once; in the order of the first text. */
  private static List<Pair> pairs(List<Sentence> there, List<Sentence> here) {
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < there.size(); i++) {
      for (int j = 0; j < here.size(); j++) {
        int shared = shared(there.get(i), here.get(j));
        double likeness =
            shared == 0 ? 0 : 2.0 * shared / (there.get(i).count() + here.get(j).count());
        if (likeness >= SAME) {
          all.add(new Pair(i, j, shared, likeness));
        }
      }
    }
    all.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparing(Comparator.comparingInt(Pair::shared).reversed())
            .thenComparingInt(pair -> Math.abs(pair.before() - pair.after())));
    BitSet takenBefore = new BitSet();
    BitSet takenAfter = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : all) {
      if (!takenBefore.get(pair.before()) && !takenAfter.get(pair.after())) {
        takenBefore.set(pair.before());
        takenAfter.set(pair.after());
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::before));
    return pairs;
  }

  private static int shared(Sentence one, Sentence other) {
    return one.words().entrySet().stream()
        .mapToInt(
            entry -> Math.min(entry.getValue(), other.words().getOrDefault(entry.getKey(), 0)))
        .sum();
  }

  /** The pairs that keep their order, chosen so that the most words stay where they are. */
  private static List<Pair> heaviestInOrder(List<Pair> pairs) {
    int[] weight = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int best = -1;
    for (int i = 0; i < pairs.size(); i++) {
      weight[i] = pairs.get(i).shared();
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        if (pairs.get(j).after() < pairs.get(i).after()
            && weight[j] + pairs.get(i).shared() > weight[i]) {
          weight[i] = weight[j] + pairs.get(i).shared();
          previous[i] = j;
        }
      }
      best = best < 0 || weight[i] > weight[best] ? i : best;
    }
    List<Pair> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = previous[i]) {
      chain.addFirst(pairs.get(i));
    }
    return chain;
  }
}
