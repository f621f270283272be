package freedomcities.tree;

import freedomcities.tree.Block.Cell;
import freedomcities.tree.Block.Column;
import freedomcities.tree.Block.Item;
import freedomcities.tree.Block.ItemList;
import freedomcities.tree.Block.Marker;
import freedomcities.tree.Block.Num;
import freedomcities.tree.Block.Paragraph;
import freedomcities.tree.Block.Row;
import freedomcities.tree.Block.Section;
import freedomcities.tree.Inline.FillIn;
import freedomcities.tree.Inline.Text;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** A document with every noun of the tree. */
final class SampleDocument {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

  private SampleDocument() {}

  static Document of(Block... blocks) {
    return new Document(
        Metadata.of("sampleton-city-az-ordinance", "An Ordinance", DATE)
            .type("Ordinance")
            .place("City of Sampleton, Arizona")
            .author("Sampleton Neighbors")
            .subject("Subject")
            .build(),
        List.of(blocks));
  }

  static Document whole() {
    Drawing drawing = new Drawing(10, 10, List.of());
    return of(
        new Block.Title(text("AN ORDINANCE")),
        new Block.Contents(text("Contents"), 2),
        new Block.Recital(
            List.of(
                new Inline.Span(Inline.Span.Role.LEAD_WORD, text("WHEREAS,")),
                new Text(" it is so; and"))),
        new Block.Formula(text("Be it ordained:")),
        new Section(
            "title", Num.AUTOMATIC, text("Short title"), List.of(paragraph("Known as the Act."))),
        new Section(
            "def",
            Num.AUTOMATIC,
            text("Definitions"),
            List.of(
                new ItemList(
                    Marker.ALPHA,
                    List.of(
                        new Item("ice", Num.AUTOMATIC, List.of(paragraph("“ICE” means …"))),
                        new Item(
                            "cbp",
                            Num.AUTOMATIC,
                            List.of(
                                paragraph("“CBP” means:"),
                                new ItemList(
                                    Marker.DECIMAL,
                                    List.of(
                                        new Item("one", Num.AUTOMATIC, List.of(paragraph("one"))),
                                        new Item("", new Num("(9)"), List.of()))))))))),
        new Section(
            "quoted", new Num("Sec. 6-27."), text("Police"), List.of(paragraph("Literal number."))),
        new Section(
            "refs",
            Num.AUTOMATIC,
            text("References"),
            List.of(
                new Paragraph(
                    Paragraph.Style.BODY,
                    List.of(
                        new Text("See "),
                        new Inline.Ref("def"),
                        new Text(", "),
                        new Inline.Ref("cbp"),
                        new Text(", "),
                        new Inline.Ref("one"),
                        new Text(", "),
                        new Inline.Ref("quoted"),
                        new Text(" and "),
                        new Inline.Ref("head"),
                        new Text("."))))),
        new Block.Heading(1, "head", text("A heading")),
        new Block.Heading(3, "deep", text("Too deep for the contents")),
        new Paragraph(
            Paragraph.Style.BODY,
            List.of(
                new Inline.Filled("jurisdiction-term", "City", "kind"),
                new Text("\u00a0officials\n"),
                new Inline.LineBreak(),
                new FillIn("number", "ordinance number", FillIn.Kind.NUMBER, true),
                new FillIn("date", "date", FillIn.Kind.DATE, false),
                new Text(" "),
                new Inline.Ins(text("new"), "Drafter", DATE),
                new Text(" "),
                new Inline.Del(text("old"), "Drafter", DATE),
                new Text(" "),
                new Inline.Link(URI.create("https://example.org"), text("linked")),
                new Text(" "),
                new Inline.Note(text("noted"), "Drafter", "A note that no reader sees."),
                new Text(" "),
                new Inline.InLanguage("es", text("palabras")),
                new Text(" "),
                new Inline.CheckBox("box", "Yes", true),
                new Text(" "),
                new Inline.TextField("field", "Name", 1))),
        new Block.Table(
            text("A table"),
            List.of(new Column(1), new Column(2)),
            List.of(row("Rule", "Status")),
            List.of(row("1", "missing"))),
        new Block.Quotation(List.of(paragraph("Quoted words.")), text("City Code 6-27")),
        new Block.Signatures(
            List.of(
                new Block.Signature(
                    text("Attest:"),
                    new FillIn("clerk", "signature", FillIn.Kind.SIGNATURE, false),
                    List.of(text("City Clerk"))))),
        new Block.Grid(List.of(new Column(1)), List.of(List.of(List.of(paragraph("In a grid"))))),
        new Block.Figure("A drawing of nothing", drawing, text("Figure 1")),
        new Block.PageBreak(),
        new Block.InLanguage("es", List.of(paragraph("En español"))));
  }

  static Paragraph paragraph(String words) {
    return new Paragraph(Paragraph.Style.BODY, text(words));
  }

  static List<Inline> text(String words) {
    return List.of(new Text(words));
  }

  private static Row row(String... cells) {
    return new Row(
        List.of(cells).stream().map(cell -> new Cell(1, false, List.of(paragraph(cell)))).toList());
  }
}
