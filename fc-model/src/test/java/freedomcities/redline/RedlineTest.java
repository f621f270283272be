package freedomcities.redline;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.tree.Block;
import freedomcities.tree.Block.Item;
import freedomcities.tree.Block.ItemList;
import freedomcities.tree.Block.Num;
import freedomcities.tree.Block.Paragraph;
import freedomcities.tree.Block.Section;
import freedomcities.tree.Conventions;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Metadata;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person reads of what changed between two drafts. */
class RedlineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private static Document document(Block... blocks) {
    return new Document(
        Metadata.of("a", "A", DAY)
            .type("Ordinance")
            .place("P")
            .stage("Draft")
            .author("Neighbors")
            .conventions(
                new Conventions(
                    Conventions.USUAL.numbering(),
                    Conventions.Changes.BRACKETS,
                    Conventions.LineNumbers.OFF))
            .build(),
        List.of(blocks));
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }

  private static Block p(String text) {
    return new Paragraph(Paragraph.Style.BODY, words(text));
  }

  private static Block section(String id, Block... content) {
    return new Section(id, Num.AUTOMATIC, words("On " + id), List.of(content));
  }

  private static Block list(String... items) {
    return new ItemList(
        Block.Marker.ALPHA,
        Arrays.stream(items).map(item -> new Item("", Num.AUTOMATIC, List.of(p(item)))).toList());
  }

  private static Block item(String id, Block... content) {
    return new ItemList(Block.Marker.ALPHA, List.of(new Item(id, Num.AUTOMATIC, List.of(content))));
  }

  private static Block items(List<List<Block>> contents) {
    return new ItemList(
        Block.Marker.ALPHA,
        contents.stream().map(content -> new Item("", Num.AUTOMATIC, content)).toList());
  }

  private static Block.Row row(String... cells) {
    return new Block.Row(
        Arrays.stream(cells).map(cell -> new Block.Cell(1, false, List.of(p(cell)))).toList());
  }

  private static Block.Row named(String name, String value) {
    return new Block.Row(
        List.of(
            new Block.Cell(1, true, List.of(p(name))),
            new Block.Cell(1, false, List.of(p(value)))));
  }

  private static Block table(Block.Row... rows) {
    return new Block.Table(
        words("Rules"),
        List.of(new Block.Column(1), new Block.Column(1)),
        List.of(row("Rule", "Status")),
        List.of(rows));
  }

  private static Block signatures(String name) {
    return new Block.Signatures(
        List.of(
            new Block.Signature(
                words("Attest:"),
                new Inline.FillIn("mayor", "signature", Inline.FillIn.Kind.SIGNATURE, false),
                List.of(words(name)))));
  }

  static Stream<Arguments> cases() {
    Block long1 = p("Officers shall not ask an individual about immigration status.");
    return Stream.of(
        row(
            "a word",
            List.of(long1),
            List.of(p("Officials shall not ask an individual about immigration status.")),
            "[removed: Officers][added: Officials] shall not ask an individual about immigration"
                + " status."),
        row(
            "another text",
            List.of(p("One thing.")),
            List.of(p("Quite something else.")),
            "[removed: One thing.]",
            "[added: Quite something else.]"),
        row(
            "a new section: numbers are the later's",
            List.of(section("a", p("Text of it.")), section("c")),
            List.of(section("a", p("Text of it.")), section("b", p("New words.")), section("c")),
            "Section 1. On a",
            "Text of it.",
            "Section 2. [added: On b]",
            "[added: New words.]",
            "Section 3. On c"),
        row(
            "a section that is gone tells its number",
            List.of(section("a"), section("b", list("x y", "z")), section("c")),
            List.of(section("a"), section("c")),
            "Section 1. On a",
            "[removed: Section 2. On b]",
            "[removed: (a) x y]",
            "[removed: (b) z]",
            "Section 2. On c"),
        row(
            "a moved section",
            List.of(
                section("a", p("First words.")),
                section("b", p("Second words here.")),
                section("c", p("Third words there."))),
            List.of(
                section("b", p("Second words here.")),
                section("c", p("Third words there.")),
                section("a", p("First words."))),
            "[moved to Section 3: Section 1. On a]",
            "[moved to Section 3: First words.]",
            "Section 1. On b",
            "Second words here.",
            "Section 2. On c",
            "Third words there.",
            "Section 3. [moved from Section 1: On a]",
            "[moved from Section 1: First words.]"),
        row(
            "items keep the later's numbers",
            List.of(list("one here", "two here", "three here")),
            List.of(list("zero there", "one here", "three here")),
            "(a) [added: zero there]",
            "(b) one here",
            "[removed: (b) two here]",
            "(c) three here"),
        row(
            "the first item is gone",
            List.of(list("one thing", "two others")),
            List.of(list("two others")),
            "[removed: (a) one thing]",
            "(a) two others"),
        row(
            "an item that stays keeps its number beside words that stay, or beside the old and the"
                + " new",
            List.of(item("x", p("One thing."), p("And more of it."))),
            List.of(item("x", p("Quite something else."), p("And more of it."))),
            "(a) [removed: One thing.][added: Quite something else.]",
            "And more of it."),
        row(
            "an item whose first words can't share a paragraph is another",
            List.of(item("x", p("One thing."))),
            List.of(item("x", new Block.Recital(words("Quite something else.")))),
            "[removed: (a) One thing.]",
            "(a) [added: Quite something else.]"),
        row(
            "what is gone doesn't stand beside the number of an item without words",
            List.of(items(List.of(List.of(), List.of(p("Gone.")), List.of(long1)))),
            List.of(items(List.of(List.of(), List.of(long1)))),
            "[removed: (b) Gone.]",
            "(a)",
            "(b) Officers shall not ask an individual about immigration status."),
        row(
            "a list is gone",
            List.of(long1, list("one", "two")),
            List.of(long1),
            "Officers shall not ask an individual about immigration status.",
            "[removed: (a) one]",
            "[removed: (b) two]"),
        row(
            "rows and cells",
            List.of(table(row("One", "missing"), row("Two", "in writing"))),
            List.of(table(row("Zero", "unknown"), row("One", "partial"))),
            "Rules",
            "Rule",
            "Status",
            "[added: Zero]",
            "[added: unknown]",
            "One",
            "[removed: missing][added: partial]",
            "[removed: Two]",
            "[removed: in writing]"),
        row(
            "a row of the same name is the same row",
            List.of(table(named("Supersedes", "Nothing"), named("Number", "33-7"))),
            List.of(
                table(named("Supersedes", "Procedure 33 and Order 12-4"), named("Number", "33-8"))),
            "Rules",
            "Rule",
            "Status",
            "Supersedes",
            "[removed: Nothing][added: Procedure 33 and Order 12-4]",
            "Number",
            "[removed: 33-7][added: 33-8]"),
        row(
            "a name below a line",
            List.of(signatures("Jane Doe, Mayor of Sampleton")),
            List.of(signatures("John Roe, Mayor of Sampleton")),
            "Attest:",
            "____",
            "[removed: Jane Doe][added: John Roe], Mayor of Sampleton"),
        row(
            "changes of its own are words",
            List.of(
                new Paragraph(
                    Paragraph.Style.BODY,
                    List.of(
                        new Inline.Text("The officer of the law "),
                        new Inline.Ins(words("shall "), "A", DAY),
                        new Inline.Text("act.")))),
            List.of(
                new Paragraph(
                    Paragraph.Style.BODY,
                    List.of(
                        new Inline.Text("The officer of the law "),
                        new Inline.Ins(words("may "), "A", DAY),
                        new Inline.Text("act.")))),
            "The officer of the law [added: [removed: shall][added: may]] act."));
  }

  private static Arguments row(
      String what, List<Block> before, List<Block> after, String... lines) {
    return Arguments.of(what, before, after, List.of(lines));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void reads(String what, List<Block> before, List<Block> after, List<String> lines) {
    Document marked =
        Redline.of(document(before.toArray(Block[]::new)), document(after.toArray(Block[]::new)));
    assertThat(Linearisation.of(marked)).isEqualTo(lines);
  }

  @Test
  void referencesAreTheLatersAndInWhatIsGoneTheEarliers() {
    Block refers =
        new Paragraph(
            Paragraph.Style.BODY,
            List.of(
                new Inline.Text("As provided in "),
                new Inline.Ref("c"),
                new Inline.Text(" of this ordinance.")));
    Document before = document(section("a", refers), section("b", refers), section("c"));
    Document after = document(section("a", refers), section("c"));
    assertThat(Linearisation.of(Redline.of(before, after)))
        .containsExactly(
            "Section 1. On a",
            "As provided in Section 2 of this ordinance.",
            "[removed: Section 2. On b]",
            "[removed: As provided in Section 3 of this ordinance.]",
            "Section 2. On c");
  }

  @Test
  void changesAreTrackedAndBearTheLatersAuthorAndDay() {
    Document marked = Redline.of(document(p("One here there.")), document(p("Two here there.")));
    assertThat(marked.metadata().conventions().changes().tracked()).isTrue();
    assertThat(marked.metadata().identifier()).isEqualTo("a-redline");
    assertThat(((Paragraph) marked.blocks().getFirst()).text())
        .startsWith(
            new Inline.Del(words("One"), "Neighbors", DAY),
            new Inline.Ins(words("Two"), "Neighbors", DAY));
  }

  @Test
  void notesAreNotComparedAndStayOnce() {
    Inline earlier = new Inline.Note(words("shall not ask about status"), "D", "An old note.");
    Inline later = new Inline.Note(words("shall never ask about status"), "D", "A new note.");
    Document marked =
        Redline.of(
            document(new Paragraph(Paragraph.Style.BODY, List.of(earlier))),
            document(new Paragraph(Paragraph.Style.BODY, List.of(later))));
    assertThat(marked.blocks().toString())
        .containsOnlyOnce("A new note.")
        .doesNotContain("An old note.");
    assertThat(Linearisation.of(marked))
        .containsExactly("shall [removed: not][added: never] ask about status");
  }
}
