package freedomcities.render.pdf;

import freedomcities.tree.Block;
import freedomcities.tree.Block.Cell;
import freedomcities.tree.Block.Column;
import freedomcities.tree.Block.Item;
import freedomcities.tree.Block.Marker;
import freedomcities.tree.Block.Num;
import freedomcities.tree.Block.Paragraph;
import freedomcities.tree.Block.Paragraph.Style;
import freedomcities.tree.Block.Row;
import freedomcities.tree.Conventions;
import freedomcities.tree.Document;
import freedomcities.tree.Drawing;
import freedomcities.tree.Inline;
import freedomcities.tree.Inline.FillIn.Kind;
import freedomcities.tree.Inline.Text;
import freedomcities.tree.Metadata;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A made-up ordinance that has every node in it, in the shape and length of a real one. */
public final class SampleOrdinance {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

  private SampleOrdinance() {}

  public static Metadata metadata(String language) {
    return metadata(language, Conventions.USUAL);
  }

  public static Metadata metadata(String language, Conventions conventions) {
    return Metadata.of(
            "sampleton-city-az-ordinance",
            "An Ordinance on Judicial Warrants and Fair Policing",
            DATE)
        .type("Ordinance")
        .place("City of Sampleton, Arizona")
        .stage("Draft for review by counsel")
        .author("Sampleton Neighbors")
        .subject("Rules for city officials and facilities.")
        .keywords(List.of("ordinance", "policing"))
        .language(language)
        .conventions(conventions)
        .build();
  }

  public static Document document(Block... blocks) {
    return new Document(metadata("en-US"), List.of(blocks));
  }

  public static List<Inline> text(String words) {
    return List.of(new Text(words));
  }

  public static Paragraph body(String words) {
    return new Paragraph(Style.BODY, text(words));
  }

  public static Inline.FillIn blank(String key, String prompt, Kind kind, boolean shown) {
    return new Inline.FillIn(key, prompt, kind, shown);
  }

  private static Block.Recital whereas(String words) {
    return new Block.Recital(
        List.of(
            new Inline.Span(Inline.Span.Role.LEAD_WORD, text("WHEREAS,")), new Text(" " + words)));
  }

  private static Block.Section section(String id, String heading, Block... content) {
    return new Block.Section(id, Num.AUTOMATIC, text(heading), List.of(content));
  }

  private static Item item(String id, Inline... words) {
    return new Item(id, Num.AUTOMATIC, List.of(new Paragraph(Style.BODY, List.of(words))));
  }

  private static Item definition(String term, String meaning) {
    return item(
        "",
        new Text("“"),
        new Inline.Span(Inline.Span.Role.TERM, text(term)),
        new Text("” " + meaning));
  }

  private static Cell cell(String words) {
    return new Cell(1, false, List.of(body(words)));
  }

  private static Row row(String... cells) {
    return new Row(Arrays.stream(cells).map(SampleOrdinance::cell).toList());
  }

  public static Document ordinance() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(Style.DOCKET, text("CITY OF SAMPLETON, ARIZONA")));
    blocks.add(
        new Paragraph(
            Style.DOCKET,
            List.of(
                new Text("Ordinance No. "),
                blank("ordinance-number", "number", Kind.NUMBER, false))));
    blocks.add(
        new Paragraph(
            Style.DOCKET, text("Sponsored by Council Member Mary Begay-Nguyễn, District 2")));
    blocks.add(
        new Block.Title(
            text(
                "An ordinance of the City of Sampleton, Arizona, requiring a judicial warrant for"
                    + " detention on civil immigration grounds, limiting inquiry into immigration"
                    + " status, and adding Chapter 6-27 to the Sampleton City Code")));
    blocks.add(
        whereas(
            "the City of Sampleton is a charter city with the power to direct the work of its own"
                + " officers and employees and the use of its own facilities; and"));
    blocks.add(
        whereas(
            "the policy manual of the Sampleton Police Department, section 3, has since March 1,"
                + " 2024 provided in writing that officers do not ask about immigration status"
                + " during a traffic stop; and"));
    blocks.add(
        whereas(
            "the manual holds no provision on requests by U.S. Immigration and Customs Enforcement"
                + " that a person be held after the time when that person would otherwise be"
                + " released; and"));
    blocks.add(
        whereas(
            "the City Council held a public hearing on this ordinance, notice of which was given as"
                + " A.R.S. § 9-812 requires; and"));
    blocks.add(
        new Block.Formula(
            List.of(
                new Inline.Span(Inline.Span.Role.LEAD_WORD, text("NOW, THEREFORE,")),
                new Text(
                    " the City Council of the City of Sampleton, Arizona, ordains as follows:"))));
    blocks.add(
        section(
            "short-title",
            "Short title",
            body("This ordinance may be cited as the Sampleton Judicial Warrant Ordinance.")));
    blocks.add(
        section(
            "purpose",
            "Purpose",
            body(
                "The purpose of this ordinance is to state when officials of the City may use the"
                    + " time and property of the City in the enforcement of federal civil"
                    + " immigration law, so that everyone who lives in Sampleton can call the"
                    + " police, testify and use the services of the City without fear. Nothing in"
                    + " it limits the enforcement of criminal law.")));
    blocks.add(
        section(
            "definitions",
            "Definitions",
            body("In this ordinance:"),
            new Block.ItemList(
                Marker.ALPHA,
                List.of(
                    definition(
                        "Administrative warrant",
                        "means a warrant, notice to appear, removal order or warrant of deportation"
                            + " that is issued by an officer of the executive branch and not signed"
                            + " by a judge."),
                    definition(
                        "Detainer",
                        "means a request by U.S. Immigration and Customs Enforcement or U.S."
                            + " Customs and Border Protection that a person be held after the time"
                            + " when that person would otherwise be released, including a request"
                            + " on Form I-247A."),
                    definition(
                        "Facility", "means a building or room that the City owns or leases."),
                    new Item(
                        "judicial-warrant",
                        Num.AUTOMATIC,
                        List.of(
                            new Paragraph(
                                Style.BODY,
                                List.of(
                                    new Text("“"),
                                    new Inline.Span(
                                        Inline.Span.Role.TERM, text("Judicial warrant")),
                                    new Text("” means a warrant that"))),
                            new Block.ItemList(
                                Marker.DECIMAL,
                                List.of(
                                    item("", new Text("is based on probable cause;")),
                                    item(
                                        "",
                                        new Text(
                                            "names the person to be arrested or the place to be"
                                                + " searched; and")),
                                    item(
                                        "",
                                        new Text(
                                            "is signed by a judge of a court of the United States"
                                                + " or of the State, not by an officer of an"
                                                + " agency.")))))),
                    definition(
                        "Official",
                        "means an officer, employee or agent of the City acting in that capacity."),
                    definition("Oversight body", "means the Sampleton Police Review Board.")))));
    blocks.add(
        section(
            "detention",
            "Judicial warrant required",
            body(
                "City officials shall not detain a person, or prolong the detention of a person, at"
                    + " the request of ICE or CBP, unless the request is accompanied by a judicial"
                    + " warrant."),
            new Paragraph(
                Style.BODY,
                List.of(
                    new Text("A request without a judicial warrant as "),
                    new Inline.Ref("judicial-warrant"),
                    new Text(" defines it is kept on file and reported under "),
                    new Inline.Ref("reporting"),
                    new Text(". The form is published at "),
                    new Inline.Link(
                        URI.create(
                            "https://www.sampleton.example/police/policies/immigration/detainer-requests?lang=en&form=i-247a"),
                        text(
                            "https://www.sampleton.example/police/policies/immigration/detainer-requests?lang=en&form=i-247a")),
                    new Text("."))),
            new Paragraph(
                Style.BODY,
                List.of(
                    new Text("An "),
                    new Inline.Del(text("officer"), "Sampleton Neighbors", DATE),
                    new Text(" "),
                    new Inline.Ins(text("official"), "Sampleton Neighbors", DATE),
                    new Text(" who receives a request "),
                    new Inline.Ins(
                        text("by telephone, radio or any other means"),
                        "Sampleton Neighbors",
                        DATE),
                    new Text(" shall record it "),
                    new Inline.Del(text("when practicable"), "Sampleton Neighbors", DATE),
                    new Text(" "),
                    new Inline.Note(
                        text("within two hours"), "drafter", "The Chief asked for four."),
                    new Text(".")))));
    blocks.add(
        section(
            "present",
            "Present policy replaced",
            new Paragraph(
                Style.LEAD, text("The following provision of the policy manual is superseded:")),
            new Block.Quotation(
                List.of(
                    new Block.Section(
                        "q1",
                        new Num("3.2"),
                        text("Immigration inquiries"),
                        List.of(
                            body(
                                "Officers will normally not question a person about immigration"
                                    + " status, except where an officer has reason to believe that"
                                    + " the inquiry bears on an investigation."),
                            new Block.ItemList(
                                Marker.ALPHA,
                                List.of(
                                    new Item(
                                        "",
                                        new Num("A."),
                                        List.of(body("A supervisor is told of each inquiry."))),
                                    new Item(
                                        "",
                                        new Num("B."),
                                        List.of(body("The inquiry is logged.")))))))),
                text("Sampleton Police Department, Policy Manual § 3.2 (revised March 1, 2024)"))));
    blocks.add(
        section(
            "steps",
            "Steps by agency",
            new Block.Table(
                text("What each agency does, and by when"),
                List.of(new Column(1), new Column(3), new Column(4), new Column(3)),
                List.of(row("Rule", "Subject", "What this ordinance requires", "First step")),
                List.of(
                    row(
                        "1",
                        "Judicial warrant for detention",
                        "No person is held, and no person’s detention is prolonged, at the request"
                            + " of ICE or CBP without a judicial warrant.",
                        "Order of the Chief of Police within 30 days"),
                    row(
                        "2",
                        "Arrests on administrative warrants",
                        "No arrest on an administrative warrant, whatever database shows it, and no"
                            + " detention to verify one.",
                        "Order of the Chief of Police within 30 days"),
                    row(
                        "3",
                        "Interviews in custody",
                        "An interview by federal agents takes place only with the written consent"
                            + " of the person, in a language that the person understands.",
                        "Consent form in English, Spanish and Diné bizaad"),
                    row(
                        "4",
                        "Notice of release",
                        "The date and time of a release are not given unless they are public or a"
                            + " judicial warrant is shown.",
                        "Instruction to the records division"),
                    row(
                        "5",
                        "Inquiry into status",
                        "No inquiry into immigration status unless a federal or state law requires"
                            + " it.",
                        "Training of all sworn officers; bulletin"),
                    row(
                        "6",
                        "Use of facilities",
                        "Space, equipment and databases are not made available for civil"
                            + " immigration enforcement, except that publicly available information"
                            + " remains available to everyone on the same terms, and except as a"
                            + " court orders.",
                        "Review of agreements by the City Attorney"),
                    row(
                        "7",
                        "Personally identifiable information",
                        "Information that identifies a person is not collected beyond need, not"
                            + " shared for civil immigration enforcement, and deleted on schedule.",
                        "Retention schedule"),
                    row(
                        "8",
                        "Redress",
                        "A person may complain to the Sampleton Police Review Board, which answers"
                            + " in writing within 60 days.",
                        "Complaint form and procedure"),
                    row(
                        "9",
                        "Equal treatment",
                        "Services and protection are given without regard to immigration status.",
                        "Notice at each counter")))));
    for (int i = 0; i < 3; i++) {
      blocks.add(
          section(
              "duty-" + i,
              List.of("Facilities and information", "Training", "Redress").get(i),
              new Block.ItemList(
                  Marker.ALPHA,
                  List.of(
                      item(
                          "",
                          new Text(
                              "The City Manager shall adopt procedures that carry out this section"
                                  + " within 90 days after its effective date, and shall publish"
                                  + " them on the City’s website.")),
                      item(
                          "",
                          new Text(
                              "A person who believes that an official has not kept to this section"
                                  + " may file a complaint with the Sampleton Police Review Board,"
                                  + " in person, by mail or by electronic mail, in any language.")),
                      item(
                          "",
                          new Text(
                              "The Board shall acknowledge a complaint within 10 days, and shall"
                                  + " report its finding to the person and to the City Council"
                                  + " within 60 days after it was filed."))))));
    }
    blocks.add(
        section(
            "reporting",
            "Reporting",
            body(
                "The Chief of Police shall report to the City Council by March 1 of each year the"
                    + " number of requests received, by kind, and how each was answered, without"
                    + " any information that identifies a person.")));
    blocks.add(
        section(
            "federal",
            "Construction with federal law",
            body(
                "This ordinance does not forbid what 8 U.S.C. §§ 1373 and 1644 protect, and directs"
                    + " no one to obstruct an officer of the United States. An official may always"
                    + " comply with a judicial warrant or an order of a court.")));
    blocks.add(
        section(
            "severability",
            "Severability",
            body(
                "If a provision of this ordinance, or its application to a person, is held invalid,"
                    + " the rest remains in force.")));
    blocks.add(
        section(
            "effective",
            "Effective date",
            body("This ordinance takes effect on the thirty-first day after its final passage.")));
    blocks.add(
        new Paragraph(
            Style.BODY,
            List.of(
                new Inline.Span(Inline.Span.Role.LEAD_WORD, text("PASSED AND ADOPTED")),
                new Text(" by the City Council of the City of Sampleton, Arizona, on "),
                blank("adopted", "date adopted", Kind.DATE, true),
                new Text(", by the following vote:"))));
    blocks.add(
        new Block.Table(
            List.of(),
            List.of(new Column(3), new Column(1), new Column(1), new Column(1)),
            List.of(row("Member", "Aye", "No", "Absent")),
            List.of(
                new Row(
                    List.of(
                        new Cell(1, true, List.of(body("Mayor Kaʻiulani Ortiz"))),
                        cell(""),
                        cell(""),
                        cell(""))),
                new Row(
                    List.of(
                        new Cell(1, true, List.of(body("Council Member M. Begay-Nguyễn"))),
                        cell(""),
                        cell(""),
                        cell(""))),
                new Row(
                    List.of(
                        new Cell(1, true, List.of(body("Council Member Łukasz Peña"))),
                        cell(""),
                        cell(""),
                        cell(""))))));
    blocks.add(
        new Block.Signatures(
            List.of(
                new Block.Signature(
                    List.of(),
                    blank("mayor", "signature", Kind.SIGNATURE, false),
                    List.of(text("Kaʻiulani Ortiz, Mayor"))),
                new Block.Signature(
                    text("Attest:"),
                    blank("clerk", "signature", Kind.SIGNATURE, false),
                    List.of(text("Tomás Yazzie, City Clerk"))),
                new Block.Signature(
                    text("Approved as to form:"),
                    blank("attorney", "signature", Kind.SIGNATURE, true),
                    List.of(
                        text("Ana Đurić, City Attorney"),
                        List.of(
                            new Text("Date: "), blank("form-date", "date", Kind.DATE, false)))))));
    blocks.add(
        new Paragraph(
            Style.IMPRINT,
            text(
                "Prepared by Sampleton Neighbors. The operative texts follow a published model;"
                    + " this draft is for review by counsel and is not legal advice.")));
    return new Document(metadata("en-US"), blocks);
  }

  /** A page with the nodes that an ordinance has no use for. */
  public static Document kitchen() {
    Drawing drawing =
        new Drawing(
            120,
            60,
            List.of(
                new Drawing.Shape("M 0 0 L 120 0 L 120 60 L 0 60 Z", 0.9, 1),
                new Drawing.Shape("M10 50C30,0 60,0 110 50", -1, 2)));
    return document(
        new Block.Title(text("Rules, row by row")),
        new Block.Contents(text("Contents"), 2),
        new Block.Heading(1, "h1", text("First part")),
        new Block.Heading(2, "h2", text("A part within")),
        body("Words under it; see the next heading for more."),
        new Block.Heading(3, "h3", text("Third level")),
        new Paragraph(
            Style.BODY,
            List.of(
                new Inline.CheckBox("c1", "Adopt", false),
                new Text("   "),
                new Inline.CheckBox("c2", "Put in writing", true),
                new Text(" In Spanish: "),
                new Inline.InLanguage("es-US", text("orden judicial")),
                new Text("; see "),
                new Inline.Ref("h1"))),
        new Paragraph(Style.BODY, List.of(new Inline.TextField("n", "Name", 1))),
        new Paragraph(Style.BODY, List.of(new Inline.TextField("w", "What the chief said", 3))),
        new Block.Grid(
            List.of(new Column(1), new Column(1)),
            List.of(
                List.of(
                    List.of(body("Upper left.")),
                    List.of(body("Upper right, with more words than the left has."))),
                List.of(
                    List.of(body("Lower left.")),
                    List.of(new Block.Figure("a box with a curve", drawing, text("A figure")))))),
        new Block.PageBreak(),
        new Block.InLanguage(
            "es-US",
            List.of(
                new Block.Heading(1, "h4", text("Segunda parte")),
                new Block.ItemList(
                    Marker.BULLET,
                    List.of(
                        new Item("", Num.AUTOMATIC, List.of(body("uno"))),
                        new Item("", Num.AUTOMATIC, List.of(body("dos"), body("y más"))),
                        new Item("", Num.AUTOMATIC, List.of()))),
                new Block.ItemList(
                    Marker.NONE,
                    List.of(new Item("i9", Num.AUTOMATIC, List.of(body("sin marca"))))))),
        new Paragraph(
            Style.BODY,
            List.of(new Text("One line,"), new Inline.LineBreak(), new Text("and another."))));
  }
}
