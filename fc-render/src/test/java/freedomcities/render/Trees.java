package freedomcities.render;

import freedomcities.tree.Block;
import freedomcities.tree.Conventions;
import freedomcities.tree.Conventions.Changes;
import freedomcities.tree.Conventions.LineNumbers;
import freedomcities.tree.Document;
import freedomcities.tree.Drawing;
import freedomcities.tree.Inline;
import freedomcities.tree.Metadata;
import freedomcities.tree.SectionNumbering;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Documents made up at random from every node of the tree, with hostile words but only letters that
 * Liberation Serif has. A seed and a size give the same document each time; a failing test shrinks
 * towards small sizes.
 */
public final class Trees {
  private static final String[] WORDS = {
    "The",
    "officer",
    "shall not",
    "inquire",
    "into",
    "“status”",
    "§ 6-27",
    "8 U.S.C. 1373",
    "año",
    "Nguyễn",
    "Hawaiʻi",
    "</w:t>",
    "]]>",
    "${7*7}",
    "<#assign x=1>",
    "&amp;",
    "\"quoted\"",
    "a\u00a0b",
    "two  spaces",
    " lead",
    "trail ",
    "tab\there",
    "line\nbreak",
    "____",
    "(a)",
    "[added: x]",
    "%1",
    "Section 1.",
    "\\n",
    "'",
    "–",
    "(",
    ")",
    "•",
    "_____ (x)",
    ""
  };
  private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

  private final Random random;
  private final Conventions conventions;
  private final List<String> ids = new ArrayList<>();

  private Trees(long seed) {
    random = new Random(seed);
    // Another stream, so that a seed keeps its tree whatever conventions there are.
    Random other = new Random(~seed);
    SectionNumbering numbering =
        one(
            SectionNumbering.SECTION,
            new SectionNumbering("Sec. ", ".", "Section "),
            new SectionNumbering("§ 6-27-", ".", "§ 6-27-"),
            new SectionNumbering("Article ", ":", "Article "),
            new SectionNumbering("", ".", ""));
    conventions = conventions(numbering, other);
  }

  /** Marks of change and line numbers drawn at random. */
  public static Conventions conventions(SectionNumbering numbering, Random random) {
    Changes[] changes = Changes.values();
    LineNumbers[] lines = LineNumbers.values();
    return new Conventions(
        numbering, changes[random.nextInt(changes.length)], lines[random.nextInt(lines.length)]);
  }

  /** Documents of all kinds. */
  @SuppressWarnings("exports") // test code, in a package that the module exports
  public static Arbitrary<Document> documents() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 6))
        .as(Trees::document);
  }

  /** The document of a seed; {@code size} is about how many blocks stand at the top. */
  public static Document document(long seed, int size) {
    Trees trees = new Trees(seed);
    return new Document(trees.metadata(), trees.blocks(size, 3));
  }

  private Metadata metadata() {
    return Metadata.of("sample", "A title " + word(), DATE)
        .type("Ordinance")
        .place("City of Sampleton")
        .stage("Draft")
        .author("Neighbors")
        .subject("Subject")
        .source("Words of another")
        .keywords(List.of("one", "two"))
        .language(one("en-US", "es-US"))
        .conventions(conventions)
        .build();
  }

  private List<Block> blocks(int count, int depth) {
    return list(count, i -> block(depth));
  }

  private Block block(int depth) {
    int kind = random.nextInt(depth > 0 ? 17 : 8);
    return switch (kind) {
      case 0 -> new Block.Title(text(2));
      case 1 -> new Block.Heading(1 + random.nextInt(3), id(), text(2));
      case 2, 3 -> new Block.Paragraph(one(Block.Paragraph.Style.values()), text(2));
      case 4 -> new Block.Recital(text(2));
      case 5 -> new Block.Formula(text(2));
      case 6 -> new Block.Figure("Figure " + word() + ".", drawing(), text(1));
      case 7 -> new Block.PageBreak();
      case 8, 9 -> new Block.Section(id(), num(), text(1), blocks(upTo(3), depth - 1));
      case 10, 11 ->
          new Block.ItemList(one(Block.Marker.values()), list(upTo(4), i -> item(depth - 1)));
      case 12 -> table(depth - 1);
      case 13 -> new Block.Quotation(blocks(upTo(3), depth - 1), text(1));
      case 14 -> new Block.Signatures(list(upTo(3), i -> signature()));
      case 15 -> grid(depth - 1);
      default ->
          random.nextBoolean()
              ? new Block.InLanguage(one("es-US", "vi", "en-US"), blocks(upTo(3), depth - 1))
              : new Block.Contents(text(1), 1 + random.nextInt(3));
    };
  }

  private Block.Item item(int depth) {
    return new Block.Item(random.nextBoolean() ? id() : "", num(), blocks(upTo(3), depth));
  }

  private Block.Num num() {
    return random.nextInt(4) == 0
        ? new Block.Num(one("(7)", "426.3.1", "Sec. 4-2.", ""))
        : Block.Num.AUTOMATIC;
  }

  private Block.Table table(int depth) {
    List<Block.Column> columns =
        list(1 + random.nextInt(3), i -> new Block.Column(1 + random.nextInt(3)));
    return new Block.Table(
        text(1),
        columns,
        list(upTo(1), i -> row(columns.size(), depth)),
        list(upTo(3), i -> row(columns.size(), depth)));
  }

  private Block.Row row(int columns, int depth) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int left = columns; left > 0; ) {
      int span = 1 + random.nextInt(left);
      cells.add(new Block.Cell(span, random.nextInt(4) == 0, blocks(upTo(2), depth)));
      left -= span;
    }
    return new Block.Row(cells);
  }

  private Block.Grid grid(int depth) {
    List<Block.Column> columns = list(1 + random.nextInt(2), i -> new Block.Column(1));
    return new Block.Grid(
        columns, list(upTo(2), i -> list(columns.size(), j -> blocks(upTo(2), depth))));
  }

  private Block.Signature signature() {
    Inline.FillIn line =
        new Inline.FillIn(
            "signature", "signature", Inline.FillIn.Kind.SIGNATURE, random.nextBoolean());
    return new Block.Signature(text(1), line, list(upTo(3), i -> text(1)));
  }

  private static Drawing drawing() {
    return new Drawing(
        100,
        40,
        List.of(
            new Drawing.Shape("M 0 0 L 100 0 L 100 40 Z", 0.5, 1),
            new Drawing.Shape("M 5 5 C 10 10 20 10 30 5", -1, 0.75)));
  }

  private List<Inline> text(int depth) {
    return text(depth, false, false, false);
  }

  /** What can't stand in itself is left out there: a link, a revision. */
  private List<Inline> text(int depth, boolean link, boolean inserted, boolean deleted) {
    return list(upTo(4), i -> inline(depth, link, inserted, deleted));
  }

  private Inline inline(int depth, boolean link, boolean inserted, boolean deleted) {
    int kind = random.nextInt(depth > 0 ? 16 : 9);
    return switch (kind) {
      case 0, 1, 2 -> new Inline.Text(word() + one("", " ") + word());
      case 3 -> new Inline.LineBreak();
      case 4 -> new Inline.Filled("term", word(), "jurisdiction.term");
      case 5 ->
          new Inline.FillIn(
              "key-" + random.nextInt(9),
              "the " + word(),
              one(Inline.FillIn.Kind.values()),
              random.nextBoolean());
      case 6 -> new Inline.CheckBox("box", "label " + word(), random.nextBoolean());
      case 7 -> new Inline.TextField("field", "label " + word(), 1 + random.nextInt(3));
      case 8 ->
          ids.isEmpty()
              ? new Inline.Text("nowhere")
              : new Inline.Ref(ids.get(random.nextInt(ids.size())), random.nextInt(4) == 0);
      case 9, 10 ->
          new Inline.Span(one(Inline.Span.Role.values()), text(depth - 1, link, inserted, deleted));
      case 11 ->
          inserted || deleted ? addedWithin(inserted) : added(text(depth - 1, link, true, false));
      case 12 ->
          deleted
              ? new Inline.Text("old")
              : new Inline.Del(text(depth - 1, link, inserted, true), "A. Drafter", DATE);
      case 13 ->
          link
              ? new Inline.Text("here")
              : new Inline.Link(
                  URI.create("https://example.org/?a=1&b=2"),
                  text(depth - 1, true, inserted, deleted));
      case 14 ->
          new Inline.Note(
              text(depth - 1, link, inserted, deleted),
              "Drafter",
              "See " + word() + ".\nAnd more.");
      default ->
          new Inline.InLanguage(one("es-US", "vi"), text(depth - 1, link, inserted, deleted));
    };
  }

  private Inline added(List<Inline> text) {
    if (conventions.changes().tracked()) {
      return new Inline.Ins(text, "A. Drafter", DATE);
    }
    // Where a line is all that marks it, an addition has words, and plain words stand between it
    // and the next.
    List<Inline> words = Stream.concat(Stream.of(new Inline.Text("more")), text.stream()).toList();
    return new Inline.Span(
        Inline.Span.Role.TERM,
        List.of(new Inline.Ins(words, "A. Drafter", DATE), new Inline.Text(";")));
  }

  /** Word tracks no insertion within a change. */
  private Inline addedWithin(boolean inserted) {
    Inline.Text words = new Inline.Text("new");
    return inserted || conventions.changes().tracked() ? words : added(List.of(words));
  }

  private String id() {
    String id = "id-" + (ids.size() + 1);
    ids.add(id);
    return id;
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private int upTo(int most) {
    return random.nextInt(most + 1);
  }

  @SafeVarargs
  private <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static <T> List<T> list(int count, IntFunction<T> maker) {
    return IntStream.range(0, count).mapToObj(maker).toList();
  }
}
