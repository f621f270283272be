package freedomcities.scan.outline;

import freedomcities.scan.source.ManualSource;
import freedomcities.scan.source.SourceLine;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells sentences that come again at the same height of some pages from heads and feet that read
 * like a sentence: those stand where no page near them has text, and apart from the text.
 */
final class RepeatedText {
  private static final int NEAR_PAGES = 4;

  /** From a line to the next of its paragraph, in sizes of the letters. */
  private static final float NEXT_LINE = 1.5f;

  private final ManualSource source;
  private final Map<Integer, List<Integer>> pages;
  private final BitSet alike;

  /**
   * Of one manual.
   *
   * @param pages the lines of each page, from top to bottom
   * @param alike the lines that come again on pages near them
   */
  RepeatedText(ManualSource source, Map<Integer, List<Integer>> pages, BitSet alike) {
    this.source = source;
    this.pages = pages;
    this.alike = alike;
  }

  /** Whether lines that are alike are a sentence of the text. */
  boolean isText(List<Integer> lines) {
    return readsLikeText(source.text(line(lines.getFirst())))
        && (isWhereOthersHaveText(lines) || isOftenFollowed(lines));
  }

  private static boolean readsLikeText(String words) {
    long plain =
        Stream.of(words.strip().split(" "))
            .filter(word -> word.length() > 3 && Character.isLowerCase(word.charAt(0)))
            .count();
    return plain > 1;
  }

  private boolean isWhereOthersHaveText(List<Integer> lines) {
    Set<Integer> own = new HashSet<>();
    lines.forEach(line -> own.add(line(line).page()));
    int first = own.stream().min(Integer::compare).orElseThrow() - NEAR_PAGES;
    int last = own.stream().max(Integer::compare).orElseThrow() + NEAR_PAGES;
    float height = line(lines.getFirst()).place().base();
    long others =
        IntStream.rangeClosed(first, last)
            .filter(page -> !own.contains(page) && hasTextAt(height, page))
            .count();
    return others * 2 >= own.size();
  }

  private boolean hasTextAt(float height, int page) {
    return pages.getOrDefault(page, List.of()).stream()
        .anyMatch(
            line ->
                !alike.get(line)
                    && Math.abs(line(line).place().base() - height) <= RunningHeads.SAME_HEIGHT);
  }

  /** Whether text goes on right below a head, or right above a foot, on most of its pages. */
  private boolean isOftenFollowed(List<Integer> lines) {
    return lines.stream().filter(this::isFollowed).count() * 2 > lines.size();
  }

  private boolean isFollowed(int line) {
    List<Integer> on = pages.getOrDefault(line(line).page(), List.of());
    int at = on.indexOf(line);
    int step = at < on.size() / 2 ? 1 : -1;
    SourceLine before = line(line);
    for (int i = at + step; i >= 0 && i < on.size(); i += step) {
      SourceLine next = line(on.get(i));
      float away = Math.abs(next.place().base() - before.place().base());
      if (away > NEXT_LINE * Math.max(next.place().size(), before.place().size())) {
        return false;
      }
      if (!alike.get(on.get(i)) && away > 1) {
        return true;
      }
      before = next;
    }
    return false;
  }

  private SourceLine line(int at) {
    return source.lines().get(at);
  }
}
