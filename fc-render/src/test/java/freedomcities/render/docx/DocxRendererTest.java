package freedomcities.render.docx;

import static freedomcities.render.pdf.SampleOrdinance.blank;
import static freedomcities.render.pdf.SampleOrdinance.body;
import static freedomcities.render.pdf.SampleOrdinance.document;
import static freedomcities.render.pdf.SampleOrdinance.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.render.docx.styles.StyleId;
import freedomcities.render.spi.RenderException;
import freedomcities.tree.Block;
import freedomcities.tree.Conventions;
import freedomcities.tree.Conventions.Changes;
import freedomcities.tree.Conventions.LineNumbers;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Inline.Text;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Metadata;
import freedomcities.tree.SectionNumbering;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each node becomes in Word. */
class DocxRendererTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

  private static byte[] docx(Block... blocks) {
    byte[] docx = DocxRoundTripTest.docx(document(blocks));
    assertThat(DocxLint.faults(docx)).isEmpty();
    assertThat(DocxText.lines(docx)).isEqualTo(Linearisation.of(document(blocks)));
    return docx;
  }

  private static String main(Block... blocks) {
    return new DocxFile(docx(blocks)).text("word/document.xml");
  }

  private static Block.Paragraph paragraph(Inline... text) {
    return new Block.Paragraph(Block.Paragraph.Style.BODY, List.of(text));
  }

  private static Block.Section section(String id, String heading, Block... content) {
    return new Block.Section(id, Block.Num.AUTOMATIC, text(heading), List.of(content));
  }

  private static Block.ItemList list(Block.Marker marker, Block.Item... items) {
    return new Block.ItemList(marker, List.of(items));
  }

  private static Block.Item item(String id, Block... content) {
    return new Block.Item(id, Block.Num.AUTOMATIC, List.of(content));
  }

  @Test
  void aSectionIsNumberedByItsStyle() {
    String main =
        main(section("a", "Short title", body("This ordinance …")), section("b", "Purpose"));
    assertThat(main)
        .contains("<w:pStyle w:val=\"Section\"/></w:pPr>")
        .doesNotContain("Section 1", "<w:numPr>");
  }

  @Test
  void theFirstListOfASectionGoesOnFromItsNumber() {
    Block.ItemList first =
        list(
            Block.Marker.ALPHA,
            item("", body("one"), list(Block.Marker.DECIMAL, item("", body("under one")))),
            item("", body("two")));
    String main = main(section("a", "Definitions", first), section("b", "Duties", first));
    assertThat(main).contains("\"Subsection\"", "\"Item\"").doesNotContain("<w:numPr>");
  }

  @Test
  void aSecondListOfASectionStartsAgain() {
    byte[] docx =
        docx(
            section(
                "a",
                "Duties",
                list(Block.Marker.ALPHA, item("", body("one")), item("", body("two"))),
                body("and"),
                list(Block.Marker.ALPHA, item("", body("one again")))));
    assertThat(DocxText.lines(docx)).contains("(a) one", "(b) two", "(a) one again");
    assertThat(new DocxFile(docx).text("word/document.xml")).contains("<w:numId w:val=\"3\"/>");
  }

  @Test
  void aLiteralNumberIsTextAndTheCountGoesOnByPosition() {
    byte[] docx =
        docx(
            list(
                Block.Marker.ALPHA,
                item("", body("one")),
                new Block.Item("", new Block.Num("(a-1)"), List.of(body("between"))),
                item("", body("three"))));
    assertThat(DocxText.lines(docx)).containsExactly("(a) one", "(a-1) between", "(c) three");
    assertThat(new DocxFile(docx).text("word/document.xml"))
        .contains(">(a-1)<")
        .doesNotContain(">(c)<");
  }

  @Test
  void afterZComesAa() {
    List<Block.Item> items = new ArrayList<>();
    for (int i = 0; i < 28; i++) {
      items.add(item("", body("x")));
    }
    assertThat(DocxText.lines(docx(new Block.ItemList(Block.Marker.ALPHA, items))))
        .contains("(z) x", "(aa) x", "(bb) x");
  }

  @Test
  void aReferenceIsOneFieldPerLevel() {
    String main =
        main(
            section("a", "Definitions", list(Block.Marker.ALPHA, item("x", body("one")))),
            section("b", "Use", paragraph(new Text("See "), new Inline.Ref("x"))));
    assertThat(main)
        .contains(" REF _Ref_a \\n \\h ", ">Section\u00a01<", " REF _Ref_x \\n \\h ", ">(a)<");
  }

  @Test
  void anImprintStandsWithTheEndOfTheText() {
    Block imprint =
        new Block.Paragraph(Block.Paragraph.Style.IMPRINT, List.of(new Text("Prepared by")));
    assertThat(
            kept(
                main(list(Block.Marker.ALPHA, item("", body("one"), body("two"))), imprint),
                "one",
                "two"))
        .containsExactly("two");
    assertThat(
            kept(
                main(
                    list(Block.Marker.ALPHA, item("", body("one"), body("two"))),
                    body("three"),
                    imprint),
                "one",
                "two",
                "three"))
        .containsExactly("three");
  }

  @Test
  void theFirstTwoAndTheLastTwoItemsStandTogether() {
    String main =
        main(
            list(
                Block.Marker.ALPHA,
                item("", body("one")),
                item("", body("two")),
                item("", body("three")),
                item("", body("four")),
                item("", body("five"))));
    assertThat(kept(main, "one", "two", "three", "four", "five")).containsExactly("one", "four");
  }

  /** Those of the words whose paragraph is kept with the next. */
  private static List<String> kept(String main, String... words) {
    return Stream.of(words)
        .filter(
            word -> {
              int at = main.indexOf(">" + word + "<");
              return main.substring(main.lastIndexOf("<w:p>", at), at).contains("<w:keepNext/>");
            })
        .toList();
  }

  /** Seed 7489911272498935643: the label of an item was drawn onto an entry that had no words. */
  @Test
  void contentsHaveNoEntryForAHeadingWithoutWords() {
    Block.Contents contents = new Block.Contents(List.of(), 2);
    Document document =
        document(
            new Block.Heading(
                1, "empty", List.of(new Inline.Span(Inline.Span.Role.EMPHASIS, List.of()))),
            list(Block.Marker.ROMAN, item("", contents), item("x")));
    assertThat(DocxText.lines(DocxRoundTripTest.docx(document)))
        .isEqualTo(Linearisation.of(document))
        .containsExactly("(i)", "(ii)");
  }

  @Test
  void aReferenceThatWordCouldNotWorkOutIsLocked() {
    SectionNumbering colon = new SectionNumbering("Sec. 4-", ":", "Section 4-");
    Document document = numbered(colon, section("a", "One"), paragraph(new Inline.Ref("a")));
    String main = new DocxFile(DocxRoundTripTest.docx(document)).text("word/document.xml");
    assertThat(main).contains("w:fldLock=\"1\"", ">Section\u00a04-1<");
  }

  @Test
  void aReferenceUnderAnotherWordTakesTheNumberOnly() {
    Document document =
        numbered(
            new SectionNumbering("Sec. ", ".", "Section "),
            section("a", "One"),
            paragraph(new Inline.Ref("a")));
    // "Sec. " has a period of its own, which the switch for numbers only would keep.
    assertThat(new DocxFile(DocxRoundTripTest.docx(document)).text("word/document.xml"))
        .contains("w:fldLock=\"1\"");
    Document plain =
        numbered(
            new SectionNumbering("Part ", ".", "Section "),
            section("a", "One"),
            paragraph(new Inline.Ref("a")));
    assertThat(new DocxFile(DocxRoundTripTest.docx(plain)).text("word/document.xml"))
        .contains(" REF _Ref_a \\n \\t \\h ", ">Section\u00a0<", ">1<");
  }

  private static Document numbered(SectionNumbering numbering, Block... blocks) {
    Metadata m = document().metadata();
    return new Document(
        m.but()
            .conventions(
                new Conventions(
                    numbering, Conventions.Changes.STRIKE_UNDERLINE, Conventions.LineNumbers.OFF))
            .build(),
        List.of(blocks));
  }

  @Test
  void aReferenceToALiteralNumberRepeatsItWithoutItsPeriod() {
    Block.ItemList list =
        list(
            Block.Marker.ALPHA,
            item("x", body("one")),
            new Block.Item("y", new Block.Num("(a-1)."), List.of(body("two"))));
    String main =
        main(
            new Block.Section("a", new Block.Num("§ 6-27-1."), text("Stops"), List.of(list)),
            paragraph(
                new Inline.Ref("a"),
                new Text(", "),
                new Inline.Ref("x"),
                new Text(", "),
                new Inline.Ref("y")));
    assertThat(main)
        .contains(
            "w:name=\"_Ref_a\"/><w:r><w:t"
                + " xml:space=\"preserve\">§\u00a06-27-1</w:t></w:r><w:bookmarkEnd",
            " REF _Ref_a \\h ",
            ">(a-1)</w:t></w:r><w:bookmarkEnd",
            " REF _Ref_y \\h ")
        .doesNotContain("fldLock");
    assertThat(main.split(">\\.<", -1)).hasSize(3);
  }

  private static String main(Changes changes, Inline... text) {
    Document document =
        DocxRoundTripTest.with(
            new Conventions(SectionNumbering.SECTION, changes, LineNumbers.OFF), paragraph(text));
    byte[] docx = DocxRoundTripTest.docx(document);
    assertThat(DocxLint.faults(docx)).isEmpty();
    assertThat(DocxText.lines(docx)).isEqualTo(Linearisation.of(document));
    return new DocxFile(docx).text("word/document.xml");
  }

  private static Inline.Ins ins(Inline... text) {
    return new Inline.Ins(List.of(text), "A. Drafter", DATE);
  }

  private static Inline.Del del(Inline... text) {
    return new Inline.Del(List.of(text), "A. Drafter", DATE);
  }

  private static String run(String properties, String words) {
    return "<w:r>"
        + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
        + "<w:t xml:space=\"preserve\">"
        + words
        + "</w:t></w:r>";
  }

  private static final String ADDED = "<w:rStyle w:val=\"AddedWords\"/>",
      REMOVED = "<w:rStyle w:val=\"RemovedWords\"/>",
      BRACKETED = "<w:rStyle w:val=\"BracketedWords\"/>",
      UNSTRUCK = "<w:strike w:val=\"0\"/>",
      STRUCK = "<w:strike w:val=\"1\"/>",
      UNDERLINED = "<w:u w:val=\"single\"/>";

  @Test
  void doubleParenthesesAreTextAndBlanksStandOutsideThem() {
    assertThat(
            main(
                Changes.DOUBLE_PARENTHESES,
                new Text("The"),
                del(new Text(" officer ")),
                ins(new Text("official ")),
                new Text("shall")))
        .contains(
            run("", "The")
                + run("", " ")
                + run(REMOVED + UNSTRUCK, "((")
                + run(REMOVED, "officer")
                + run(REMOVED + UNSTRUCK, "))")
                + run("", " ")
                + run(ADDED, "official")
                + run("", " ")
                + run("", "shall"))
        .doesNotContain("<w:ins", "<w:del");
  }

  @Test
  void parenthesesThatGoAreStruckThoseAroundThemAreNot() {
    assertThat(
            main(
                Changes.DOUBLE_PARENTHESES,
                del(new Text("((")),
                new Text("kept"),
                del(new Text("))"))))
        .contains(
            run(REMOVED + UNSTRUCK, "((")
                + run(REMOVED, "((")
                + run(REMOVED + UNSTRUCK, "))")
                + run("", "kept")
                + run(REMOVED + UNSTRUCK, "((")
                + run(REMOVED, "))")
                + run(REMOVED + UNSTRUCK, "))"));
  }

  @Test
  void aLiteralNumberGoesWithTheHeadingThatGoes() {
    byte[] docx =
        docx(
            new Block.Section(
                "gone",
                new Block.Num("4-2."),
                List.of(del(new Text("Old rule."))),
                List.of(body("Kept."))));
    assertThat(new DocxFile(docx).text("word/document.xml"))
        .contains("<w:delText xml:space=\"preserve\">4-2</w:delText>")
        .doesNotContain("<w:t xml:space=\"preserve\"> <");
  }

  @Test
  void bracketsAreTextAndWhatStandsInThemIsNotStruck() {
    assertThat(
            main(
                Changes.BRACKETS,
                new Text("The "),
                del(new Text("officer")),
                ins(new Text("official"))))
        .contains(
            run("", "The ")
                + run(BRACKETED, "[")
                + run(BRACKETED, "officer")
                + run(BRACKETED, "]")
                + run(ADDED, "official"))
        .doesNotContain("<w:ins", "<w:del", "w:strike");
  }

  @Test
  void aParagraphThatIsAllNewIsNoTrackedChangeWhereChangesAreText() {
    for (Changes changes : List.of(Changes.DOUBLE_PARENTHESES, Changes.BRACKETS)) {
      assertThat(main(changes, ins(new Text("All new."))))
          .doesNotContain("<w:ins", "<w:rPr><w:ins");
      assertThat(main(changes, del(new Text("All gone.")))).doesNotContain("<w:del");
    }
  }

  @Test
  void aChangeWithinAChangeBearsTheMarksOfBoth() {
    assertThat(
            main(
                Changes.DOUBLE_PARENTHESES,
                del(new Text("old "), ins(new Text("newer")), new Text(" words"))))
        .contains(
            run(REMOVED, "old ") + run(REMOVED + UNDERLINED, "newer") + run(REMOVED, " words"));
    assertThat(main(Changes.DOUBLE_PARENTHESES, ins(new Text("new "), del(new Text("old")))))
        .contains(
            run(ADDED, "new ")
                + run(REMOVED + UNSTRUCK + UNDERLINED, "((")
                + run(REMOVED + UNDERLINED, "old")
                + run(REMOVED + UNSTRUCK + UNDERLINED, "))"));
    assertThat(main(Changes.BRACKETS, ins(del(new Text("old")), new Text("new"))))
        .contains(run(BRACKETED + UNDERLINED, "[") + run(BRACKETED + UNDERLINED, "old"));
  }

  @Test
  void aFieldIsAControlNamedByItsTagAndTitledByWhatItAsks() {
    String main =
        main(
            Changes.STRIKE_UNDERLINE,
            new Inline.CheckBox("rule-1.in-place.yes", "yes", false, "Rule 1: in place"),
            new Inline.CheckBox("agreed", "agreed", true),
            new Inline.TextField("where", "", 1, "Where is it?"),
            new Inline.TextField("words", "Words", 3),
            new Inline.TextField("form", "Form", 1, "", "az", true));
    assertThat(main)
        .contains(
            "<w:alias w:val=\"Rule 1: in place\"/><w:tag w:val=\"rule-1.in-place.yes\"/>",
            "<w14:checkbox><w14:checked w14:val=\"0\"/>",
            "<w:alias w:val=\"agreed\"/><w:tag w:val=\"agreed\"/>",
            "<w14:checkbox><w14:checked w14:val=\"1\"/>",
            "<w:alias w:val=\"Where is it?\"/><w:tag w:val=\"where\"/>",
            "<w:lock w:val=\"sdtContentLocked\"/><w:text/></w:sdtPr><w:sdtContent><w:r>",
            "<w:alias w:val=\"Words\"/><w:tag w:val=\"words\"/>",
            "<w:text w:multiLine=\"1\"/>");
  }

  @Test
  void whateverStandsInAChangeShowsIt() {
    Inline link = new Inline.Link(URI.create("https://example.org/"), text("the form"));
    Inline blank = blank("k", "date", Inline.FillIn.Kind.NUMBER, false);
    Inline box = new Inline.CheckBox("c", "yes", true);
    Inline note = new Inline.Note(text("noted"), "Drafter", "Check.");
    Inline strong = new Inline.Span(Inline.Span.Role.STRONG, text("strong"));
    String removed =
        main(Changes.DOUBLE_PARENTHESES, del(link, blank, box, note, strong), new Text(" "), link);
    assertThat(removed)
        .contains(
            "<w:hyperlink ",
            run("<w:rStyle w:val=\"Hyperlink\"/>" + STRUCK + "<w:u w:val=\"none\"/>", "the form"),
            run("<w:rStyle w:val=\"Hyperlink\"/><w:u w:val=\"none\"/>", "the form"),
            run("<w:rStyle w:val=\"PlaceholderText\"/>" + STRUCK, "____________"),
            STRUCK + "</w:rPr><w:t ",
            run(REMOVED, "noted") + "<w:commentRangeEnd",
            run(REMOVED + "<w:b/><w:bCs/>", "strong"));
    String added = main(Changes.DOUBLE_PARENTHESES, ins(link, blank, box, note, strong));
    assertThat(added)
        .contains(
            run("<w:rStyle w:val=\"Hyperlink\"/>" + UNDERLINED, "the form"),
            run("<w:rStyle w:val=\"PlaceholderText\"/>" + UNDERLINED, "____________"),
            run(ADDED, "noted"));
  }

  @Test
  void aReferenceInAChangeKeepsItsMarkWhenWordWorksItOutAgain() {
    Inline ref = new Inline.Ref("a");
    Document document =
        DocxRoundTripTest.with(
            new Conventions(SectionNumbering.SECTION, Changes.DOUBLE_PARENTHESES, LineNumbers.OFF),
            section("a", "Words"),
            paragraph(ins(ref), new Text(" "), del(ref)));
    String main = new DocxFile(DocxRoundTripTest.docx(document)).text("word/document.xml");
    for (String style : List.of(ADDED, REMOVED)) {
      assertThat(main)
          .contains(
              "<w:r><w:rPr>" + style + "</w:rPr><w:fldChar w:fldCharType=\"begin\"/>",
              "<w:r><w:rPr>" + style + "</w:rPr><w:instrText xml:space=\"preserve\"> REF _Ref_a ",
              run(style, "Section\u00a01"));
    }
  }

  @Test
  void theStylesOfChangesLookAsTheyAreNamed() {
    String styles = new DocxFile(docx(body("x"))).text("word/styles.xml");
    assertThat(styles)
        .containsPattern(
            "\"AddedWords\"[^>]*><w:name w:val=\"Added Words\"/>.{0,200}<w:u w:val=\"single\"/>")
        .containsPattern(
            "\"RemovedWords\"[^>]*><w:name w:val=\"Removed Words\"/>.{0,200}<w:strike/>")
        .contains("<w:name w:val=\"Removed Words in Brackets\"/>");
  }

  @Test
  void linesAreNumberedByTheSection() {
    for (LineNumbers lines : LineNumbers.values()) {
      Document document =
          DocxRoundTripTest.with(
              new Conventions(SectionNumbering.SECTION, Changes.STRIKE_UNDERLINE, lines),
              body("x"));
      byte[] docx = DocxRoundTripTest.docx(document);
      assertThat(DocxLint.faults(docx)).isEmpty();
      String main = new DocxFile(docx).text("word/document.xml");
      String numbers = "<w:lnNumType w:countBy=\"1\" w:distance=\"360\" w:restart=\"";
      switch (lines) {
        case OFF -> assertThat(main).doesNotContain("w:lnNumType");
        case PAGE -> assertThat(main).contains(numbers + "newPage\"/><w:cols");
        case CONTINUOUS -> assertThat(main).contains(numbers + "continuous\"/><w:cols");
      }
    }
  }

  @Test
  void whatIsNoRunningTextHasNoLineNumbers() {
    DocxFile file = new DocxFile(docx(body("x")));
    for (String style :
        List.of(
            StyleId.IMPRINT, StyleId.FIGURE, StyleId.AFTER_TABLE, StyleId.HEADER, StyleId.FOOTER)) {
      assertThat(file.text("word/styles.xml"))
          .containsPattern(
              "w:styleId=\"" + style + "\"[^>]*>(?:(?!</w:style>).)*<w:suppressLineNumbers/>");
    }
  }

  @Test
  void aReferenceToNothingIsRefused() {
    assertThatThrownBy(() -> DocxRoundTripTest.docx(document(paragraph(new Inline.Ref("gone")))))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("gone");
  }

  @Test
  void aBlankIsAControlThatShowsARuledLine() {
    byte[] docx =
        docx(
            paragraph(
                new Text("No. "),
                blank("ordinance-number", "number", Inline.FillIn.Kind.NUMBER, false)),
            paragraph(blank("adopted-date", "date adopted", Inline.FillIn.Kind.DATE, true)));
    assertThat(DocxText.blanks(docx)).containsExactly("ordinance-number", "adopted-date");
    assertThat(DocxText.lines(docx)).containsExactly("No. ____", "____ (date adopted)");
    assertThat(new DocxFile(docx).text("word/document.xml"))
        .contains("<w:alias w:val=\"date adopted\"/>", "<w:date>", "<w:showingPlcHdr/>");
  }

  @Test
  void aChangeIsATrackedChange() {
    byte[] docx =
        docx(
            paragraph(
                new Text("The "),
                new Inline.Del(text("officer"), "A. Drafter", DATE),
                new Text(" "),
                new Inline.Ins(text("official"), "A. Drafter", DATE),
                new Text(" shall")));
    assertThat(DocxText.lines(docx))
        .containsExactly("The [removed: officer] [added: official] shall");
    assertThat(new DocxFile(docx).text("word/document.xml"))
        .contains(
            "<w:del w:id=\"1\" w:author=\"A. Drafter\" w:date=\"2026-11-20T00:00:00Z\">",
            "<w:delText",
            "<w:ins ");
  }

  @Test
  void aParagraphThatIsAllNewEndsAsAChangeToo() {
    String main =
        main(paragraph(new Inline.Ins(text("All new."), "A. Drafter", DATE)), body("Old."));
    assertThat(main).contains("<w:rPr><w:ins w:id=\"1\"");
  }

  @Test
  void aLinkWithinAChangeIsAField() {
    Inline link = new Inline.Link(URI.create("https://example.org/a?b=1&c=2"), text("the form"));
    assertThat(main(paragraph(new Inline.Del(List.of(link), "A", DATE))))
        .contains(
            "<w:delInstrText xml:space=\"preserve\"> HYPERLINK"
                + " \"https://example.org/a?b=1&amp;c=2\" <");
    assertThat(main(paragraph(link))).contains("<w:hyperlink r:id=");
  }

  @Test
  void whatWordCantNestIsRefused() {
    Inline.Ins ins = new Inline.Ins(text("x"), "A", DATE);
    Inline.Link link = new Inline.Link(URI.create("https://example.org"), text("x"));
    for (Inline wrong :
        List.of(
            new Inline.Ins(List.of(ins), "A", DATE),
            new Inline.Del(List.of(ins), "A", DATE),
            new Inline.Link(URI.create("https://example.org"), List.of(link)))) {
      assertThatThrownBy(() -> DocxRoundTripTest.docx(document(paragraph(wrong))))
          .isInstanceOf(RenderException.class);
    }
  }

  @Test
  void aNoteIsACommentAtItsWords() {
    byte[] docx =
        docx(
            paragraph(
                new Text("The "),
                new Inline.Note(text("Board"), "Drafter", "Check the name."),
                new Text(" acts.")));
    assertThat(DocxText.comments(docx)).containsExactly("Check the name.");
    assertThat(DocxText.lines(docx)).containsExactly("The Board acts.");
  }

  @Test
  void aDocumentWithoutNotesHasNoCommentsPart() {
    assertThat(new DocxFile(docx(body("x"))).has("word/comments.xml")).isFalse();
  }

  @Test
  void aTableRepeatsItsHeadAndSaysWhatItIs() {
    Block.Row head = new Block.Row(List.of(new Block.Cell(1, false, List.of(body("Rule")))));
    Block.Row row = new Block.Row(List.of(new Block.Cell(1, true, List.of())));
    String main =
        main(
            new Block.Table(
                text("The rules"), List.of(new Block.Column(1)), List.of(head), List.of(row)));
    assertThat(main)
        .contains(
            "<w:tblHeader/>",
            "<w:cantSplit/>",
            "<w:tblCaption w:val=\"The rules\"/>",
            "<w:pStyle w:val=\"TableRowHead\"/>");
  }

  @Test
  void tablesThatTouchAreKeptApart() {
    Block.Table table =
        new Block.Table(
            List.of(),
            List.of(new Block.Column(1)),
            List.of(),
            List.of(new Block.Row(List.of(new Block.Cell(1, false, List.of(body("x")))))));
    assertThat(main(table, table)).contains("</w:tbl><w:p>");
  }

  @Test
  void wordsInAnotherLanguageSaySo() {
    assertThat(main(new Block.InLanguage("es-US", List.of(body("orden judicial")))))
        .contains("<w:lang w:val=\"es-US\"/>");
    assertThat(main(paragraph(new Inline.InLanguage("ar", text("أمر")))))
        .contains("<w:rtl/><w:lang w:bidi=\"ar\"/>");
  }

  @Test
  void theDocumentsLanguageIsTheDefault() {
    Document spanish =
        new Document(
            freedomcities.render.pdf.SampleOrdinance.metadata("es-US"), List.of(body("hola")));
    DocxFile file = new DocxFile(DocxRoundTripTest.docx(spanish));
    assertThat(file.text("word/styles.xml")).contains("<w:lang w:val=\"es-US\"/>");
    assertThat(file.text("word/document.xml")).doesNotContain("<w:lang");
  }

  @Test
  void aPageBreakIsAPropertyOfWhatFollows() {
    assertThat(main(body("one"), new Block.PageBreak(), body("two")))
        .contains("<w:pageBreakBefore/>")
        .doesNotContain("w:type=\"page\"");
  }

  @Test
  void aBrokenPathIsRefused() {
    for (String path : List.of("M 0", "Q 1 1 2 2", "M a b", "M 0 0 L 1e300 0")) {
      Block.Figure figure =
          new Block.Figure(
              "a box",
              new freedomcities.tree.Drawing(
                  10, 10, List.of(new freedomcities.tree.Drawing.Shape(path, 0, 1))),
              List.of());
      assertThatThrownBy(() -> DocxRoundTripTest.docx(document(figure)))
          .isInstanceOf(RenderException.class)
          .hasMessageContaining("a box");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</w:t>",
        "]]>",
        "${7*7}",
        "<#assign x=1>",
        "&amp;",
        "\"'",
        "a 😀 b",
        "A\u0301",
        "\u202e"
      })
  void inputIsData(String hostile) {
    byte[] docx =
        docx(
            section(
                "s",
                hostile,
                body(hostile),
                paragraph(
                    blank("k", hostile, Inline.FillIn.Kind.TEXT, true),
                    new Inline.Note(text(hostile), hostile, hostile),
                    new Inline.Ins(text(hostile), hostile, DATE))));
    assertThat(DocxText.comments(docx)).containsExactly(hostile);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0000", "\u0008", "\u000b", "\u001f", "\ufffe", "\uffff", "\ud800", "\udc00x"})
  void whatXmlCantHoldIsRefusedByName(String character) {
    assertThatThrownBy(() -> DocxRoundTripTest.docx(document(body("before " + character))))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining(String.format("U+%04X", character.codePointAt(0)));
    Metadata m = document().metadata();
    Document titled = new Document(m.but().title("A" + character).build(), List.of());
    assertThatThrownBy(() -> DocxRoundTripTest.docx(titled)).isInstanceOf(RenderException.class);
  }

  @Test
  void aListTooDeepForWordIsRefused() {
    Block deep = body("bottom");
    for (int i = 0; i < 9; i++) {
      deep = list(Block.Marker.ALPHA, item("", body("x"), deep));
    }
    Block list = deep;
    assertThatThrownBy(() -> DocxRoundTripTest.docx(document(list)))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("9 deep");
  }

  @Test
  void headFootAndPropertiesComeFromTheMetadata() {
    byte[] docx = docx(body("x"));
    assertThat(DocxText.running(docx))
        .containsExactly(
            "Draft for review by counsel Ordinance · City of Sampleton, Arizona",
            "An Ordinance on Judicial Warrants and Fair Policing Page 1 of 1");
    assertThat(DocxText.property(docx, "dc:title"))
        .isEqualTo("An Ordinance on Judicial Warrants and Fair Policing");
    assertThat(DocxText.property(docx, "dc:creator")).isEqualTo("Sampleton Neighbors");
    assertThat(DocxText.property(docx, "cp:keywords")).isEqualTo("ordinance, policing");
    assertThat(DocxText.property(docx, "dcterms:created")).isEqualTo("2026-11-20T00:00:00Z");
  }
}
