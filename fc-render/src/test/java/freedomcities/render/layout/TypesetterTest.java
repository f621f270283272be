package freedomcities.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import freedomcities.render.layout.ParagraphShape.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TypesetterTest {
  private static final Style STYLE = new Style(Face.REGULAR, 10);
  private final Typesetter typesetter = new Typesetter(new EvenFonts());

  private static ParagraphShape measure(float width, Alignment alignment) {
    return new ParagraphShape(0, width, 0, alignment, 12);
  }

  private List<TextLine> set(String words, float width, Alignment alignment) {
    return typesetter.lines(List.of(new Piece.Words(words, STYLE, 1)), measure(width, alignment));
  }

  private static String words(TextLine line) {
    return line.marks().stream()
        .map(mark -> mark instanceof Mark.Glyphs run ? run.text() : "")
        .collect(Collectors.joining());
  }

  private static List<String> words(List<TextLine> lines) {
    return lines.stream().map(TypesetterTest::words).toList();
  }

  private static float end(TextLine line) {
    Mark last = line.marks().getLast();
    return last.x() + last.width();
  }

  @Test
  void looks_at_the_whole_paragraph_and_not_at_one_line_after_the_other() {
    // Filling each line leaves a hole in the second: "aaa bb cc" | "ddddd" | …
    List<TextLine> lines = set("aaa bb cc ddddd eeeee ff gg hhhhh", 48, Alignment.CENTRED);
    float shortest = lines.stream().map(TypesetterTest::end).min(Float::compare).orElseThrow();
    assertThat(words(lines)).hasSize(4);
    assertThat(shortest).isGreaterThan(30);
  }

  @Test
  void carries_the_space_of_a_line_end_so_that_words_never_run_together() {
    assertThat(String.join("", words(set("one two three four five six", 60, Alignment.LEFT))))
        .isEqualTo("one two three four five six");
  }

  @Test
  void takes_runs_of_spaces_for_one_even_over_pieces() {
    List<Piece> pieces =
        List.of(new Piece.Words("  one  ", STYLE, 1), new Piece.Words("  two ", STYLE, 2));
    assertThat(String.join("", words(typesetter.lines(pieces, measure(200, Alignment.LEFT)))))
        .isEqualTo("one two");
  }

  @Test
  void keeps_a_no_break_space_within_a_line() {
    assertThat(words(set("aaaa Section\u00a04", 48, Alignment.LEFT)))
        .containsExactly("aaaa ", "Section\u00a04");
  }

  @Test
  void breaks_an_address_after_a_slash_and_inside_the_measure() {
    List<TextLine> lines =
        set("see https://example.org/police/policies/detainers", 120, Alignment.LEFT);
    assertThat(lines).allSatisfy(line -> assertThat(end(line)).isLessThanOrEqualTo(120.01f));
    assertThat(String.join("", words(lines)))
        .isEqualTo("see https://example.org/police/policies/detainers");
    assertThat(words(lines).subList(0, lines.size() - 1))
        .allSatisfy(line -> assertThat(line).matches(".*[/ ]$"));
  }

  @Test
  void breaks_a_word_that_fits_no_line_between_characters_but_never_before_a_combining_mark() {
    List<TextLine> lines = set("x\u0301".repeat(40), 33, Alignment.LEFT);
    assertThat(lines).allSatisfy(line -> assertThat(words(line)).startsWith("x"));
    assertThat(String.join("", words(lines))).isEqualTo("x\u0301".repeat(40));
  }

  @Test
  void sets_one_character_a_line_where_nothing_fits() {
    List<Piece> pieces = List.of(new Piece.Newline(1), new Piece.Words("ab", STYLE, 2));
    assertThat(String.join("|", words(typesetter.lines(pieces, measure(-5, Alignment.LEFT)))))
        .isEqualTo("a|b");
  }

  @Test
  void breaks_after_a_hyphen_between_letters_but_not_in_a_number() {
    assertThat(words(set("aaaaaa thirty-first", 60, Alignment.LEFT)))
        .containsExactly("aaaaaa thirty-".substring(0, 7), "thirty-first");
    assertThat(words(set("thirty-first", 40, Alignment.LEFT))).containsExactly("thirty-", "first");
    assertThat(words(set("No. 2026-14", 40, Alignment.LEFT))).containsExactly("No. ", "2026-14");
  }

  @Test
  void makes_both_edges_straight_but_for_the_last_line() {
    List<TextLine> lines = set("a bb ccc dddd eeeee ".repeat(8).strip(), 120, Alignment.JUSTIFIED);
    assertThat(lines.size()).isGreaterThan(3);
    for (TextLine line : lines.subList(0, lines.size() - 1)) {
      assertThat(end(line)).isCloseTo(120, within(0.05f));
    }
    assertThat(end(lines.getLast())).isLessThan(120.05f);
  }

  @Test
  void sets_a_word_that_just_fills_a_line_on_a_line_of_its_own() {
    // Too long by less than rounding forgives, and without a space to shrink.
    String word = "x".repeat(18);
    List<TextLine> lines =
        set(
            "aaa bbb ccc ddd eee fff ggg hhh " + word + " iii jjj",
            90 - 0.005f,
            Alignment.JUSTIFIED);
    assertThat(words(lines)).contains(word + " ").hasSize(4);
  }

  @Test
  void lets_a_word_just_as_wide_as_the_line_whole_in_every_alignment() {
    for (Alignment alignment : Alignment.values()) {
      assertThat(words(set("aa " + "x".repeat(18) + " bb", 90 - 0.005f, alignment)))
          .contains("x".repeat(18) + " ");
    }
  }

  @Test
  void spoils_no_other_line_where_something_is_wider_than_every_line() {
    List<Piece> pieces =
        List.of(
            new Piece.Words("aa bb cc dd ee ", STYLE, 1),
            new Piece.TickBox(false, new Style(Face.REGULAR, 100), 2),
            new Piece.Words(" ff gg hh ii jj", STYLE, 3));
    for (Alignment alignment : Alignment.values()) {
      List<String> lines = words(typesetter.lines(pieces, measure(70, alignment)));
      assertThat(lines)
          .as(alignment.name())
          .containsExactly("aa bb cc dd ee ", " ", "ff gg hh ii jj");
    }
  }

  @Test
  void shrinks_a_space_as_far_as_it_goes_and_no_further() {
    // "aaa bbb" is 32.5 wide and can lose a quarter of its space, 0.625; rounding forgives the
    // rest.
    TextLine line = set("aaa bbb ccc ddd", 31.875f - 0.005f, Alignment.JUSTIFIED).getFirst();
    assertThat(words(line)).isEqualTo("aaa bbb ");
    assertThat(((Mark.Glyphs) line.marks().getFirst()).wordSpace()).isEqualTo(-0.625f);
  }

  @Test
  void stretches_ruled_lines_to_the_end_of_theirs_and_shares_what_is_left() {
    List<Piece> pieces =
        List.of(
            new Piece.Words("Name ", STYLE, 1),
            new Piece.Ruled(0, STYLE, 2),
            new Piece.Words(" Date ", STYLE, 3),
            new Piece.Ruled(0, STYLE, 4));
    TextLine line = typesetter.lines(pieces, measure(300, Alignment.LEFT)).getFirst();
    assertThat(end(line)).isCloseTo(300, within(0.05f));
    List<Mark> rules = line.marks().stream().filter(mark -> mark instanceof Mark.Ruled).toList();
    assertThat(rules).hasSize(2);
    assertThat(rules.get(0).width()).isCloseTo(rules.get(1).width(), within(0.05f));
  }

  @Test
  void parts_ruled_lines_that_touch_if_they_fit_no_line_together() {
    Piece rule = new Piece.Ruled(0, STYLE, 1);
    List<TextLine> lines =
        typesetter.lines(
            List.of(rule, rule, new Piece.TickBox(false, STYLE, 2)), measure(60, Alignment.LEFT));
    assertThat(lines)
        .hasSize(2)
        .allSatisfy(line -> assertThat(end(line)).isLessThanOrEqualTo(60.01f));
  }

  @Test
  void hangs_all_lines_but_the_first() {
    ParagraphShape hanging = new ParagraphShape(20, 100, -20, Alignment.LEFT, 12);
    List<TextLine> lines =
        typesetter.lines(List.of(new Piece.Words("aaaa ".repeat(20), STYLE, 1)), hanging);
    assertThat(lines.getFirst().marks().getFirst().x()).isZero();
    assertThat(lines.subList(1, lines.size()))
        .allSatisfy(line -> assertThat(line.marks().getFirst().x()).isEqualTo(20));
  }

  @Property(tries = 300)
  void loses_nothing_and_stays_within_the_measure(
      @ForAll("texts") List<String> texts,
      @ForAll @FloatRange(min = 20, max = 400) float width,
      @ForAll Alignment alignment) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      pieces.add(new Piece.Words(texts.get(i), STYLE, i));
    }
    List<TextLine> lines = typesetter.lines(pieces, measure(width, alignment));
    String all = String.join("", texts).replaceAll(" +", " ").strip();
    assertThat(String.join("", words(lines)).strip()).isEqualTo(all);
    for (TextLine line : lines) {
      assertThat(end(line)).isLessThanOrEqualTo(width + 0.1f);
      assertThat(line.marks().getFirst().x()).isGreaterThanOrEqualTo(-0.1f);
    }
  }

  @Property(tries = 1000)
  void justified_no_line_is_too_long_and_no_space_too_narrow(
      @ForAll("pieces") List<Piece> pieces,
      @ForAll @IntRange(min = 6, max = 60) int characters,
      @ForAll @FloatRange(min = 4.8f, max = 12) float size,
      @ForAll @IntRange(min = -1, max = 2) int indents) {
    // Measures of whole characters, so that many a word fills its line and nothing is left but
    // rounding.
    float width = Math.max(60, characters * size / 2);
    ParagraphShape measure = new ParagraphShape(0, width, indents * 9.6f, Alignment.JUSTIFIED, 12);
    List<TextLine> lines = typesetter.lines(pieces, measure);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i).marks().getFirst().x()).isEqualTo(i == 0 ? indents * 9.6f : 0);
      assertThat(end(lines.get(i))).isLessThanOrEqualTo(width + 0.02f);
      keepsItsWordsApart(lines.get(i));
    }
  }

  /** No space shrinks by more than a quarter, and all of a line shrink or grow alike. */
  private static void keepsItsWordsApart(TextLine line) {
    List<Float> changes = new ArrayList<>();
    for (Mark mark : line.marks()) {
      if (mark instanceof Mark.Glyphs run) {
        float space = run.style().size() / 4;
        if (run.text().substring(0, run.text().length() - 1).contains(" ")) {
          changes.add(run.wordSpace() / space);
        }
        float letters =
            (float) run.text().codePoints().filter(c -> c != ' ' && c != 0x301).count() * 2 * space;
        assertThat(run.width()).as(run.text()).isGreaterThanOrEqualTo(letters - 0.02f);
      }
    }
    assertThat(changes)
        .allSatisfy(change -> assertThat(change).isGreaterThanOrEqualTo(-0.2501f))
        .allSatisfy(change -> assertThat(change).isCloseTo(changes.getFirst(), within(0.001f)));
  }

  @Provide
  Arbitrary<List<Piece>> pieces() {
    Arbitrary<Style> styles =
        Arbitraries.of(4.8f, 9.6f, 11f, 12f).map(size -> new Style(Face.REGULAR, size));
    Arbitrary<Piece> words =
        Combinators.combine(texts(), styles, Arbitraries.integers().between(1, 99))
            .as(
                (texts, style, owner) ->
                    new Piece.Words(" " + texts.getFirst() + " ", style, owner));
    Arbitrary<Piece> solid =
        Combinators.combine(Arbitraries.integers().between(1, 40), styles)
            .as((length, style) -> new Piece.Solid("_".repeat(length), style, 100));
    Arbitrary<Piece> others =
        styles.flatMap(
            style ->
                Arbitraries.<Piece>of(
                    new Piece.TickBox(true, style, 101),
                    new Piece.Ruled(0, style, 102),
                    new Piece.Ruled(70, style, 103),
                    new Piece.Newline(104)));
    return Arbitraries.frequencyOf(Tuple.of(5, words), Tuple.of(2, solid), Tuple.of(1, others))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> word =
        Arbitraries.strings().withChars("abcDE-/—.\u0301").ofMinLength(1).ofMaxLength(30);
    return word.list()
        .ofMinSize(0)
        .ofMaxSize(30)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
