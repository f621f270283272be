package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.templates.internal.views.ParagraphPairs;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Two texts paragraph by paragraph: the one side is the first letter for letter, the other the
 * second.
 */
class ParagraphsTest {
  private static String side(List<Map<String, Object>> pairs, String side) {
    return pairs.stream()
        .map(pair -> (String) pair.get(side))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  @Property
  void eachSideIsItsText(@ForAll("texts") String before, @ForAll("texts") String after) {
    List<Map<String, Object>> pairs = ParagraphPairs.sideBySide(before, after);
    assertThat(side(pairs, "before")).isEqualTo(before);
    assertThat(side(pairs, "after")).isEqualTo(after);
    assertThat(pairs).noneMatch(pair -> pair.values().stream().allMatch(""::equals));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "c", "a b")
        .list()
        .ofMaxSize(5)
        .map(lines -> String.join("\n", lines));
  }

  /** An item that stayed was struck and added again, where one before it went. */
  @Test
  void whatStaysIsNotStruckAndAddedAgain() {
    assertThat(
            ParagraphPairs.sideBySide(
                "(a) one or two;\n(b) three;\n(c) four.", "(a) one;\n(c) four.\nMore."))
        .isEqualTo(
            List.of(
                Map.of("before", "(a) one or two;", "after", "(a) one;"),
                Map.of("before", "(b) three;", "after", ""),
                Map.of("before", "(c) four.", "after", "(c) four."),
                Map.of("before", "", "after", "More.")));
  }

  @Test
  void aSentenceAfterTheItemsIsAParagraphOfItsOwn() {
    assertThat(
            ParagraphPairs.sideBySide(
                "Lead:\n(a) one, unless useful;\n(b) two.", "Lead:\n(a) one;\n(b) two.\nMore."))
        .isEqualTo(
            List.of(
                Map.of("before", "Lead:", "after", "Lead:"),
                Map.of("before", "(a) one, unless useful;", "after", "(a) one;"),
                Map.of("before", "(b) two.", "after", "(b) two."),
                Map.of("before", "", "after", "More.")));
  }
}
