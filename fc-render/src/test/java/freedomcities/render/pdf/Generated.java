package freedomcities.render.pdf;

import freedomcities.render.Trees;
import freedomcities.tree.Block;
import freedomcities.tree.Block.Cell;
import freedomcities.tree.Block.Column;
import freedomcities.tree.Block.Item;
import freedomcities.tree.Block.Marker;
import freedomcities.tree.Block.Num;
import freedomcities.tree.Block.Paragraph;
import freedomcities.tree.Block.Row;
import freedomcities.tree.Conventions;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Inline.FillIn.Kind;
import freedomcities.tree.Inline.Text;
import freedomcities.tree.SectionNumbering;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Documents made from a seed: names in all the scripts that are shown, every node, from a few lines
 * to more than sixty pages.
 */
final class Generated {
  private static final String[] WORDS = {
    "the",
    "City",
    "shall",
    "not",
    "detain",
    "a",
    "person",
    "policies",
    "thirty-first",
    "and/or",
    "Kaʻiulani",
    "Nguyễn",
    "Thị",
    "Łukasz",
    "Tóhonoʼoʼodham",
    "Naabeehó",
    "Bináhásdzo",
    "ƛ̓əm",
    "x̌ʷəlč",
    "Γεώργιος",
    "Наталія",
    "Їжак",
    "“warrant”",
    "§\u00a04",
    "U.S.C.",
    "8",
    "2026-14",
    "e\u0301tude",
    "no\u2011one",
    "—",
    "…",
    "interdepartmental",
    "antidisestablishmentarianism-reconsiderations",
    "https://example.org/a/very/long/path?x=1&y=2",
    "W".repeat(70)
  };

  private static final int MOST_BLOCKS = 320;

  private final Random random;
  private final Conventions conventions;
  private final int more;
  private final List<String> ids = new ArrayList<>();
  private int next;

  Generated(long seed) {
    random = new Random(seed);
    // Another stream, so that a seed keeps its tree whatever conventions there are.
    conventions = Trees.conventions(SectionNumbering.SECTION, new Random(~seed));
    Random length = new Random(seed ^ 0x5DEECE66DL << 7);
    more = length.nextInt(12) == 0 ? length.nextInt(MOST_BLOCKS) : 0;
  }

  Document document() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(text(9)));
    int size = 1 + random.nextInt(random.nextInt(5) == 0 ? 120 : 25) + more;
    for (int i = 0; i < size; i++) {
      blocks.add(block(2, true));
    }
    return new Document(
        SampleOrdinance.metadata(random.nextBoolean() ? "en-US" : "es-US", conventions), blocks);
  }

  private Block block(int depth, boolean top) {
    return switch (random.nextInt(depth > 0 ? 17 : 4)) {
      case 1 -> new Paragraph(pick(Paragraph.Style.values()), text(40));
      case 2 -> new Block.Recital(text(25));
      case 3 -> new Block.Formula(text(10));
      case 4, 5, 6 ->
          top
              ? new Block.Section(
                  id(),
                  random.nextInt(4) > 0 ? Num.AUTOMATIC : new Num("Sec. " + next + "-1."),
                  text(5),
                  blocks(3, depth - 1))
              : new Paragraph(Paragraph.Style.BODY, text(70));
      case 7 ->
          top
              ? new Block.Heading(1 + random.nextInt(3), id(), List.of(new Text(words(6))))
              : new Block.Recital(text(9));
      case 8, 9, 10 -> list(depth);
      case 11, 12 -> table(depth);
      case 13 ->
          new Block.Quotation(blocks(2, depth - 1), random.nextBoolean() ? text(6) : List.of());
      case 14 -> signatures();
      case 15 ->
          new Block.Grid(
              List.of(new Column(1), new Column(1)),
              List.of(
                  List.of(blocks(2, depth - 1), blocks(2, depth - 1)),
                  List.of(blocks(1, depth - 1), List.of())));
      case 16 ->
          random.nextBoolean()
              ? new Block.PageBreak()
              : new Block.InLanguage("es-US", blocks(2, depth - 1));
      default -> new Paragraph(Paragraph.Style.BODY, text(90));
    };
  }

  private List<Block> blocks(int most, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i >= 0; i--) {
      blocks.add(block(depth, false));
    }
    return blocks;
  }

  private Block list(int depth) {
    List<Item> items = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      List<Block> content =
          random.nextInt(4) == 0 ? blocks(2, depth - 1) : List.of(SampleOrdinance.body(words(30)));
      items.add(
          new Item(
              random.nextInt(3) == 0 ? id() : "",
              random.nextInt(9) > 0 ? Num.AUTOMATIC : new Num("12-3-4."),
              content));
    }
    return new Block.ItemList(pick(Marker.values()), items);
  }

  private Block table(int depth) {
    // A table in a table has one column, so that there is room for its letters.
    int columns = depth == 2 ? 1 + random.nextInt(4) : 1;
    List<Column> widths = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      widths.add(new Column(1 + random.nextInt(4)));
    }
    List<Row> body = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      body.add(row(columns, depth));
    }
    List<Row> head = random.nextBoolean() ? List.of(row(columns, 1)) : List.of();
    return new Block.Table(random.nextBoolean() ? text(6) : List.of(), widths, head, body);
  }

  private Row row(int columns, int depth) {
    List<Cell> cells = new ArrayList<>();
    for (int left = columns; left > 0; ) {
      int span = 1 + random.nextInt(left > 1 && random.nextInt(5) == 0 ? left : 1);
      int much = random.nextInt(60) == 0 ? 900 : 12;
      List<Block> content =
          random.nextInt(6) == 0
              ? blocks(1, depth - 1)
              : List.of(SampleOrdinance.body(words(much)));
      cells.add(new Cell(span, random.nextInt(5) == 0, content));
      left -= span;
    }
    return new Row(cells);
  }

  private Block signatures() {
    List<Block.Signature> all = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      all.add(
          new Block.Signature(
              random.nextBoolean() ? text(2) : List.of(),
              new Inline.FillIn("s", "signature", Kind.SIGNATURE, random.nextBoolean()),
              List.of(text(4), text(2))));
    }
    return new Block.Signatures(all);
  }

  private List<Inline> text(int most) {
    List<Inline> text = new ArrayList<>();
    text.add(new Text(words(most)));
    for (int i = random.nextInt(3); i > 0; i--) {
      text.add(inline(2));
      text.add(new Text(random.nextInt(4) == 0 ? "," : " " + words(6)));
    }
    return text;
  }

  private Inline inline(int depth) {
    List<Inline> inner =
        depth > 0
            ? List.of(new Text(words(4) + " "), inline(depth - 1))
            : List.of(new Text(words(3)));
    LocalDate date = LocalDate.of(2026, 11, 20);
    return switch (random.nextInt(14)) {
      case 0 -> new Inline.LineBreak();
      case 1 -> new Inline.Span(pick(Inline.Span.Role.values()), inner);
      case 2 -> new Inline.Filled("k", words(2), "test");
      case 3 -> new Inline.FillIn("k", words(3), pick(Kind.values()), random.nextBoolean());
      case 4 -> new Inline.Ins(inner, "a", date);
      case 5 -> new Inline.Del(inner, "a", date);
      case 6 ->
          ids.isEmpty() ? new Text("none") : new Inline.Ref(ids.get(random.nextInt(ids.size())));
      case 7 -> new Inline.Link(URI.create("https://example.org/x"), inner);
      case 8 -> new Inline.Note(inner, "drafter", "not in print");
      case 9 -> new Inline.InLanguage("vi", inner);
      case 10 -> new Inline.CheckBox("c", words(2), random.nextBoolean());
      case 11 -> new Inline.TextField("t", words(2), 1 + random.nextInt(3));
      default -> new Text(words(5));
    };
  }

  private String words(int most) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      out.append(out.isEmpty() ? "" : " ")
          .append(WORDS[random.nextInt(random.nextInt(3) == 0 ? WORDS.length : 12)]);
    }
    return out.toString();
  }

  private String id() {
    String id = "id" + next++;
    ids.add(id);
    return id;
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
