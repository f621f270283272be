package freedomcities.tree;

import static freedomcities.tree.SampleDocument.of;
import static freedomcities.tree.SampleDocument.paragraph;
import static freedomcities.tree.SampleDocument.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.tree.Block.Num;
import freedomcities.tree.Block.Section;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private static final Numbers NUMBERS = Numbers.of(SampleDocument.whole());

  @ParameterizedTest
  @CsvSource({
    "title,Section\u00a01",
    "def,Section\u00a02",
    "cbp,Section\u00a02(b)",
    "one,Section\u00a02(b)(1)",
    "quoted,Sec.\u00a06-27",
    "refs,Section\u00a03",
    "head,A heading"
  })
  void resolvesReferences(String id, String words) {
    assertThat(NUMBERS.reference(id)).isEqualTo(words);
    assertThat(NUMBERS.has(id)).isTrue();
  }

  @Test
  void refusesAReferenceToNothing() {
    assertThat(NUMBERS.has("nothing")).isFalse();
    assertThatThrownBy(() -> NUMBERS.reference("nothing")).hasMessageContaining("nothing");
    assertThatThrownBy(
            () ->
                Linearisation.of(
                    of(
                        new Block.Paragraph(
                            Block.Paragraph.Style.BODY, List.of(new Inline.Ref("x"))))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x");
  }

  @Test
  void refusesAnIdThatStandsTwice() {
    Section section = new Section("twice", Num.AUTOMATIC, text("A"), List.of(paragraph("b")));
    assertThatThrownBy(() -> Numbers.of(of(section, section))).hasMessageContaining("twice");
  }

  @Test
  void countsOnWithinScopesAndAcrossLiteralNumbers() {
    Document document =
        of(
            section("a", Num.AUTOMATIC),
            section("b", new Num("Sec. 9.")),
            new Block.InLanguage("es", List.of(section("c", Num.AUTOMATIC))),
            section("d", Num.AUTOMATIC));
    Numbers numbers = Numbers.of(document);
    assertThat(List.of("a", "b", "c", "d"))
        .map(numbers::reference)
        .containsExactly("Section\u00a01", "Sec.\u00a09", "Section\u00a02", "Section\u00a03");
  }

  @ParameterizedTest
  @CsvSource({
    "§ 6-27-1.,§\u00a06-27-1",
    "Section 4.,Section\u00a04",
    "(7),(7)",
    "426.3.1,426.3.1",
    "1..,1.",
    ".,''",
    "'',''"
  })
  void namesALiteralNumberWithoutItsPeriod(String literal, String cited) {
    assertThat(Numbers.cited(literal)).isEqualTo(cited);
  }

  @Test
  void namesAnItemUnderALiteralNumber() {
    Block.Item item = new Block.Item("item", new Num("(b-1)."), List.of());
    Section section =
        new Section(
            "s",
            new Num("§ 6-27-1."),
            text("A"),
            List.of(
                new Block.ItemList(
                    Block.Marker.ALPHA,
                    List.of(item, new Block.Item("next", Num.AUTOMATIC, List.of())))));
    Numbers numbers = Numbers.of(of(section));
    assertThat(numbers.label(section)).isEqualTo("§ 6-27-1.");
    assertThat(numbers.reference("item")).isEqualTo("§\u00a06-27-1(b-1)");
    assertThat(numbers.reference("next")).isEqualTo("§\u00a06-27-1(b)");
  }

  @ParameterizedTest
  @CsvSource({"0,(a)", "25,(z)", "26,(aa)", "27,(bb)", "52,(aaa)"})
  void lettersGoOnAfterZ(int index, String label) {
    assertThat(
            Numbers.label(Block.Marker.ALPHA, new Block.Item("", Num.AUTOMATIC, List.of()), index))
        .isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({"1,i", "4,iv", "9,ix", "14,xiv", "40,xl", "1994,mcmxciv"})
  void romanNumerals(int number, String numeral) {
    assertThat(Numbers.roman(number)).isEqualTo(numeral);
  }

  @Property
  void everyItemOfAListHasAnotherLetter(
      @ForAll @IntRange(max = 500) int one, @ForAll @IntRange(max = 500) int other) {
    assertThat(Numbers.alpha(one).equals(Numbers.alpha(other))).isEqualTo(one == other);
  }

  private static Section section(String id, Num num) {
    return new Section(id, num, text(id), List.of());
  }
}
