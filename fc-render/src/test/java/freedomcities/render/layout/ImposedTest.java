package freedomcities.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.tree.Printing;
import freedomcities.tree.Printing.Imposition;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImposedTest {
  private static final PageSetup HALF = PageSetup.of(Printing.USUAL.imposed(Imposition.BOOKLET));

  private static String shown(Imposed imposed) {
    return imposed.sides().stream()
        .map(
            side ->
                side.stream()
                    .map(
                        slot ->
                            (slot.x() > 0 ? "r" : "l")
                                + (slot.page() + 1)
                                + (slot.copy() ? "'" : ""))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, 3, l1 / l2 / l3",
    "HALF_SHEETS, 2, l1 r1' / l2 r2'",
    "BOOKLET, 1, r1 / ''",
    "BOOKLET, 4, l4 r1 / l2 r3",
    "BOOKLET, 5, r1 / l2 / r3 / l4 r5",
    "BOOKLET, 8, l8 r1 / l2 r7 / l6 r3 / l4 r5",
  })
  void pagesLieWhereAFolderWantsThem(Imposition how, int pages, String expected) {
    assertThat(shown(Imposed.of(how, pages, HALF))).isEqualTo(expected.replace("''", ""));
  }

  /**
   * Fold the stack: leaf by leaf from the outside, right half of the front, left half of the back,
   * and back out again.
   */
  @Property
  void aFoldedBookletIsReadInOrder(@ForAll @IntRange(min = 1, max = 200) int pages) {
    Imposed booklet = Imposed.of(Imposition.BOOKLET, pages, HALF);
    int leaves = booklet.sides().size() / 2;
    List<Integer> read =
        IntStream.range(0, 4 * leaves)
            .map(
                i -> {
                  int leaf = i / 2 < leaves ? i / 2 : 2 * leaves - 1 - i / 2;
                  boolean firstHalf = i < 2 * leaves;
                  boolean front = firstHalf ? i % 2 == 0 : i % 2 == 1;
                  boolean right = firstHalf == front;
                  return booklet.sides().get(2 * leaf + (front ? 0 : 1)).stream()
                      .filter(slot -> slot.x() > 0 == right)
                      .mapToInt(Imposed.Slot::page)
                      .findFirst()
                      .orElse(-1);
                })
            .filter(page -> page >= 0)
            .boxed()
            .toList();
    assertThat(read).isEqualTo(IntStream.range(0, pages).boxed().toList());
    assertThat(leaves).isEqualTo((pages + 3) / 4);
  }

  @Property
  void everyPageLiesSomewhereOnce(
      @ForAll Imposition how, @ForAll @IntRange(min = 1, max = 60) int pages) {
    Imposed imposed = Imposed.of(how, pages, HALF);
    assertThat(
            imposed.sides().stream()
                .flatMap(List::stream)
                .filter(slot -> !slot.copy())
                .map(Imposed.Slot::page))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, pages).boxed().toList());
  }
}
