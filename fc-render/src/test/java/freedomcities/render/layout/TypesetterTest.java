package freedomcities.render.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import freedomcities.render.layout.Measure.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;

class TypesetterTest {
  private static final Style STYLE = new Style(Face.REGULAR, 10);
  private final Typesetter typesetter = new Typesetter(new EvenFonts());

  private static Measure measure(float width, Alignment alignment) {
    return new Measure(0, width, 0, alignment, 12);
  }

  private List<Line> set(String words, float width, Alignment alignment) {
    return typesetter.lines(List.of(new Piece.Words(words, STYLE, 1)), measure(width, alignment));
  }

  private static String words(Line line) {
    return line.marks().stream().map(mark -> mark instanceof Mark.Glyphs run ? run.text() : "")
        .collect(Collectors.joining());
  }

  private static List<String> words(List<Line> lines) {
    return lines.stream().map(TypesetterTest::words).toList();
  }

  private static float end(Line line) {
    Mark last = line.marks().getLast();
    return last.x() + last.width();
  }

  @Test
  void looks_at_the_whole_paragraph_and_not_at_one_line_after_the_other() {
    // Filling each line leaves a hole in the second: "aaa bb cc" | "ddddd" | …
    List<Line> lines = set("aaa bb cc ddddd eeeee ff gg hhhhh", 48, Alignment.CENTRED);
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
    List<Piece> pieces = List.of(new Piece.Words("  one  ", STYLE, 1), new Piece.Words("  two ", STYLE, 2));
    assertThat(String.join("", words(typesetter.lines(pieces, measure(200, Alignment.LEFT))))).isEqualTo("one two");
  }

  @Test
  void keeps_a_no_break_space_within_a_line() {
    assertThat(words(set("aaaa Section\u00a04", 48, Alignment.LEFT))).containsExactly("aaaa ", "Section\u00a04");
  }

  @Test
  void breaks_an_address_after_a_slash_and_inside_the_measure() {
    List<Line> lines = set("see https://example.org/police/policies/detainers", 120, Alignment.LEFT);
    assertThat(lines).allSatisfy(line -> assertThat(end(line)).isLessThanOrEqualTo(120.01f));
    assertThat(String.join("", words(lines))).isEqualTo("see https://example.org/police/policies/detainers");
    assertThat(words(lines).subList(0, lines.size() - 1)).allSatisfy(line -> assertThat(line).matches(".*[/ ]$"));
  }

  @Test
  void breaks_a_word_that_fits_no_line_between_characters_but_never_before_a_combining_mark() {
    List<Line> lines = set("x\u0301".repeat(40), 33, Alignment.LEFT);
    assertThat(lines).allSatisfy(line -> assertThat(words(line)).startsWith("x"));
    assertThat(String.join("", words(lines))).isEqualTo("x\u0301".repeat(40));
  }

  @Test
  void breaks_after_a_hyphen_between_letters_but_not_in_a_number() {
    assertThat(words(set("aaaaaa thirty-first", 60, Alignment.LEFT))).containsExactly("aaaaaa thirty-".substring(0, 7),
        "thirty-first");
    assertThat(words(set("thirty-first", 40, Alignment.LEFT))).containsExactly("thirty-", "first");
    assertThat(words(set("No. 2026-14", 40, Alignment.LEFT))).containsExactly("No. ", "2026-14");
  }

  @Test
  void makes_both_edges_straight_but_for_the_last_line() {
    List<Line> lines = set("a bb ccc dddd eeeee ".repeat(8).strip(), 120, Alignment.JUSTIFIED);
    assertThat(lines.size()).isGreaterThan(3);
    for (Line line : lines.subList(0, lines.size() - 1)) {
      assertThat(end(line)).isCloseTo(120, within(0.05f));
    }
    assertThat(end(lines.getLast())).isLessThan(120.05f);
  }

  @Test
  void stretches_ruled_lines_to_the_end_of_theirs_and_shares_what_is_left() {
    List<Piece> pieces = List.of(
        new Piece.Words("Name ", STYLE, 1),
        new Piece.Ruled(0, STYLE, 2),
        new Piece.Words(" Date ", STYLE, 3),
        new Piece.Ruled(0, STYLE, 4));
    Line line = typesetter.lines(pieces, measure(300, Alignment.LEFT)).getFirst();
    assertThat(end(line)).isCloseTo(300, within(0.05f));
    List<Mark> rules = line.marks().stream().filter(mark -> mark instanceof Mark.Ruled).toList();
    assertThat(rules).hasSize(2);
    assertThat(rules.get(0).width()).isCloseTo(rules.get(1).width(), within(0.05f));
  }

  @Test
  void hangs_all_lines_but_the_first() {
    Measure hanging = new Measure(20, 100, -20, Alignment.LEFT, 12);
    List<Line> lines = typesetter.lines(List.of(new Piece.Words("aaaa ".repeat(20), STYLE, 1)), hanging);
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
    List<Line> lines = typesetter.lines(pieces, measure(width, alignment));
    String all = String.join("", texts).replaceAll(" +", " ").strip();
    assertThat(String.join("", words(lines)).strip()).isEqualTo(all);
    for (Line line : lines) {
      assertThat(end(line)).isLessThanOrEqualTo(width + 0.1f);
      assertThat(line.marks().getFirst().x()).isGreaterThanOrEqualTo(-0.1f);
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> word = Arbitraries.strings().withChars("abcDE-/—.\u0301").ofMinLength(1).ofMaxLength(30);
    return word.list().ofMinSize(0).ofMaxSize(30).map(words -> String.join(" ", words)).list().ofMinSize(1)
        .ofMaxSize(5);
  }
}
