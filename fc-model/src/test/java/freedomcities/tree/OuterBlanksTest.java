package freedomcities.tree;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.tree.Inline.Del;
import freedomcities.tree.Inline.FillIn;
import freedomcities.tree.Inline.Filled;
import freedomcities.tree.Inline.InLanguage;
import freedomcities.tree.Inline.Ins;
import freedomcities.tree.Inline.LineBreak;
import freedomcities.tree.Inline.Link;
import freedomcities.tree.Inline.Note;
import freedomcities.tree.Inline.Ref;
import freedomcities.tree.Inline.Span;
import freedomcities.tree.Inline.Text;
import freedomcities.tree.Inline.TextField;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Blanks at both ends of a change, in whatever the words stand. */
class OuterBlanksTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  /** A document of two headings, one of them without words. */
  private static final Numbers NUMBERS =
      Numbers.of(
          SampleDocument.of(
              new Block.Heading(1, "named", List.of(new Text("Named"))),
              new Block.Heading(1, "empty", List.of(new Text(" ")))));

  private static OuterBlanks of(Inline... content) {
    return OuterBlanks.of(List.of(content), NUMBERS);
  }

  private static Text text(String words) {
    return new Text(words);
  }

  /** Whatever holds words: its blanks come out, itself stays around the words. */
  static Stream<Function<String, Inline>> holders() {
    return Stream.of(
        Text::new,
        words -> new Span(Span.Role.STRONG, List.of(text(words))),
        words -> new InLanguage("es", List.of(text(words))),
        words -> new Link(URI.create("https://example.org"), List.of(text(words))),
        words -> new Note(List.of(text(words)), "Drafter", "why"),
        words -> new Filled("term", words, "town file"));
  }

  @ParameterizedTest
  @MethodSource("holders")
  void comeOutOfWhatHoldsTheWords(Function<String, Inline> holder) {
    assertThat(of(holder.apply(" a b \u00a0")))
        .isEqualTo(new OuterBlanks(true, List.of(holder.apply("a b \u00a0")), false));
    assertThat(of(holder.apply("a b ")))
        .isEqualTo(new OuterBlanks(false, List.of(holder.apply("a b")), true));
    assertThat(of(holder.apply("a")))
        .isEqualTo(new OuterBlanks(false, List.of(holder.apply("a")), false));
    assertThat(of(holder.apply(" "), holder.apply("a"), holder.apply(" ")))
        .isEqualTo(new OuterBlanks(true, List.of(holder.apply("a")), true));
    assertThat(of(holder.apply(" "))).isEqualTo(new OuterBlanks(false, List.of(), true));
  }

  @Test
  void ofNothingThereAreNone() {
    assertThat(of()).isEqualTo(new OuterBlanks(false, List.of(), false));
    assertThat(of(text(""))).isEqualTo(new OuterBlanks(false, List.of(), false));
  }

  @Test
  void aLineBreakIsOne() {
    assertThat(of(new LineBreak(), text("a"), new LineBreak()))
        .isEqualTo(new OuterBlanks(true, List.of(text("a")), true));
  }

  /** What has no words of its own ends the search. */
  @Test
  void stopAtBlanksForAPenAndAtFields() {
    FillIn blank = new FillIn("number", "number", FillIn.Kind.NUMBER, false);
    TextField field = new TextField("name", "Name", 1);
    Inline.CheckBox box = new Inline.CheckBox("yes", "Yes", false);
    for (Inline whole : List.of(blank, field, box)) {
      assertThat(of(text(" "), whole, text(" ")))
          .isEqualTo(new OuterBlanks(true, List.of(whole), true));
    }
  }

  @Test
  void aReferenceWithoutWordsIsNone() {
    assertThat(of(new Ref("named"), text(" ")))
        .isEqualTo(new OuterBlanks(false, List.of(new Ref("named")), true));
    assertThat(of(new Ref("empty"), text("a")))
        .isEqualTo(new OuterBlanks(false, List.of(text("a")), false));
  }

  /**
   * A change within a change has brackets of its own; its outer blanks are found and go out through
   * both.
   */
  @Test
  void goOutThroughAChangeWithinAChange() {
    Function<String, Ins> added = words -> new Ins(List.of(text(words)), "Drafter", DAY);
    Function<String, Del> removed = words -> new Del(List.of(text(words)), "Drafter", DAY);
    assertThat(of(added.apply(" a ")))
        .isEqualTo(new OuterBlanks(true, List.of(added.apply("a")), true));
    assertThat(of(removed.apply(" a ")))
        .isEqualTo(new OuterBlanks(true, List.of(removed.apply("a")), true));
    // Of one that holds blanks only they stay at the start, so that it is still there, and go at
    // the end.
    assertThat(of(added.apply(" "), text("a")).before()).isFalse();
    assertThat(of(text("a"), added.apply(" ")))
        .isEqualTo(
            new OuterBlanks(false, List.of(text("a"), new Ins(List.of(), "Drafter", DAY)), true));
  }
}
