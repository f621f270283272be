package freedomcities.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two lists of tokens share, against the table of all prefixes, which is slow and plain. */
class EditScriptTest {

  @Provide
  Arbitrary<List<String>> tokens() {
    return Arbitraries.of("a", "b", "c", "d", " ").list().ofMaxSize(24);
  }

  @Property(tries = 400)
  void sharesAsMuchAsCanBeShared(
      @ForAll("tokens") List<String> before, @ForAll("tokens") List<String> after) {
    EditScript script = new EditScript(before, after);
    List<String> kept = kept(before, script.keptBefore);
    assertThat(kept).isEqualTo(kept(after, script.keptAfter)).doesNotContain(" ");
    assertThat(kept).hasSize(longest(words(before), words(after)));
  }

  @Property
  void leavesWhatItIsToldToLeave(
      @ForAll("tokens") List<String> before,
      @ForAll("tokens") List<String> after,
      @ForAll int seed) {
    BitSet notBefore = some(before, seed);
    BitSet notAfter = some(after, ~seed);
    EditScript script = new EditScript(before, notBefore, after, notAfter);
    assertThat(script.keptBefore.intersects(notBefore)).isFalse();
    assertThat(script.keptAfter.intersects(notAfter)).isFalse();
    assertThat(kept(before, script.keptBefore))
        .hasSize(
            longest(
                words(kept(before, but(before, notBefore))),
                words(kept(after, but(after, notAfter)))));
  }

  /**
   * Beyond the most edits a search is cut where it has come furthest; what is shared then is still
   * in both, and not next to nothing.
   */
  @Test
  void textsThatDifferInMoreThanIsSearchedForShareWhatWasFound() {
    int size = 8_000;
    // Every third word is the same, each of the others stands in the other text too, though nowhere
    // near.
    List<String> before =
        IntStream.range(0, size).mapToObj(i -> i % 3 == 0 ? "same" : "w" + i).toList();
    List<String> after =
        IntStream.range(0, size).mapToObj(i -> i % 3 == 0 ? "same" : "w" + (size - i)).toList();
    EditScript script = new EditScript(before, after);
    List<String> kept = kept(before, script.keptBefore);
    assertThat(kept).isEqualTo(kept(after, script.keptAfter));
    assertThat(kept.size()).isBetween(size / 4, size);
  }

  /**
   * Up to 2,000 edits nothing is lost; beyond, what a search of one more or fewer finds is else.
   */
  @ParameterizedTest
  @CsvSource({"1300, 1914, 0", "1370, 2014, 6", "3000, 4394, 12"})
  void isAShortestScriptUpToTwoThousandEdits(int size, int edits, int lost) {
    List<String> before = random(size, 1);
    List<String> after = random(size, 2);
    int longest = longest(before, after);
    assertThat(2 * (size - longest)).isEqualTo(edits);
    assertThat(longest - new EditScript(before, after).keptBefore.cardinality()).isEqualTo(lost);
  }

  private static List<String> random(int size, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, size).mapToObj(i -> "w" + random.nextInt(40)).toList();
  }

  private static BitSet some(List<String> tokens, int seed) {
    BitSet some = BitSet.valueOf(new long[] {seed & 0xffffffL});
    some.clear(tokens.size(), Math.max(tokens.size(), some.length()));
    return some;
  }

  private static BitSet but(List<String> tokens, BitSet not) {
    BitSet rest = new BitSet();
    rest.set(0, tokens.size());
    rest.andNot(not);
    return rest;
  }

  private static List<String> kept(List<String> tokens, BitSet which) {
    return which.stream().mapToObj(tokens::get).toList();
  }

  private static List<String> words(List<String> tokens) {
    return tokens.stream().filter(token -> !token.isBlank()).toList();
  }

  private static int longest(List<String> one, List<String> other) {
    List<int[]> rows = new ArrayList<>(List.of(new int[other.size() + 1]));
    for (String token : one) {
      int[] above = rows.getLast();
      int[] row = new int[other.size() + 1];
      for (int j = 1; j < row.length; j++) {
        row[j] = token.equals(other.get(j - 1)) ? above[j - 1] + 1 : Math.max(row[j - 1], above[j]);
      }
      rows.add(row);
    }
    return rows.getLast()[other.size()];
  }
}
