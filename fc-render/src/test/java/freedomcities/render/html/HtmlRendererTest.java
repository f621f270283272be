package freedomcities.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.render.pdf.SampleOrdinance;
import freedomcities.render.spi.RenderException;
import freedomcities.tree.Block;
import freedomcities.tree.Block.Num;
import freedomcities.tree.Block.Paragraph;
import freedomcities.tree.Conventions;
import freedomcities.tree.Conventions.Changes;
import freedomcities.tree.Conventions.LineNumbers;
import freedomcities.tree.Document;
import freedomcities.tree.Drawing;
import freedomcities.tree.Inline;
import freedomcities.tree.Inline.Text;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Metadata;
import freedomcities.tree.Printing;
import freedomcities.tree.SectionNumbering;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

  private static final Drawing DRAWING =
      new Drawing(
          100,
          40.5,
          List.of(
              new Drawing.Shape("M 0 0 L 100 0 L 100 40 Z", 0.5, 1),
              new Drawing.Shape("M 5 5 L 9 9", -1, 0.75)));

  static byte[] html(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new HtmlRenderer().render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Document document(Block... blocks) {
    return document(Changes.STRIKE_UNDERLINE, blocks);
  }

  private static Document document(Changes changes, Block... blocks) {
    Conventions conventions = new Conventions(SectionNumbering.SECTION, changes, LineNumbers.OFF);
    return new Document(SampleOrdinance.metadata("en-US", conventions), List.of(blocks));
  }

  private static Paragraph paragraph(Inline... text) {
    return new Paragraph(Paragraph.Style.BODY, List.of(text));
  }

  private static Element page(Block... blocks) {
    return page(html(document(blocks)));
  }

  private static Element page(byte[] html) {
    assertThat(NuHtml.errors(html)).isEmpty();
    return HtmlText.parsed(html);
  }

  @Test
  void runsNothingAndFetchesNothing() {
    byte[] html = html(document(new Block.Figure("A line.", DRAWING, List.of())));
    Element page = page(html);
    assertThat(page.select("script, link, img, iframe, object, embed, base, form, input"))
        .isEmpty();
    assertThat(page.select("[src], [srcset], [onclick], [onload]")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "</title><b>",
        "${7*7}",
        "]]>",
        "<!--",
        "-->",
        "&lt;",
        "&amp;amp;",
        "\" onload=\"alert(1)",
        "' x='",
        "<#assign x=1>",
        "</w:t>",
        "javascript:alert(1)"
      })
  void wordsAreNeverMarkup(String words) {
    List<Inline> text =
        List.of(
            new Text(words),
            new Inline.FillIn("k", words, Inline.FillIn.Kind.TEXT, false),
            new Inline.FillIn("k", words, Inline.FillIn.Kind.TEXT, true),
            new Inline.TextField("f", words, 2),
            new Inline.CheckBox("c", words, true),
            new Inline.Note(List.of(new Text(words)), words, words),
            new Inline.Ins(List.of(new Text(words)), words, DATE),
            new Inline.Filled("k", words, words),
            new Inline.Ref(words));
    Document document =
        new Document(
            SampleOrdinance.metadata("en-US", Conventions.USUAL),
            List.of(
                new Block.Title(List.of(new Text(words))),
                new Block.Section(words, Num.AUTOMATIC, text, List.of()),
                new Block.ItemList(
                    Block.Marker.ALPHA,
                    List.of(new Block.Item("", new Num(words), List.of(paragraph(text.get(0)))))),
                new Block.Figure(words, DRAWING, text)));
    byte[] html = html(document);
    assertThat(HtmlText.lines(html)).isEqualTo(Linearisation.of(document));
    Element page = page(html);
    assertThat(page.select("script")).isEmpty();
    assertThat(page.getAllElements())
        .allMatch(
            element ->
                element.attributes().asList().stream()
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u0085", "\uD800", "\uFFFE", "\uFDD0"})
  void whatHtmlCannotHoldIsRefusedByName(String character) {
    assertThatThrownBy(() -> html(document(paragraph(new Text("ab" + character)))))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining(String.format("U+%04X", (int) character.charAt(0)))
        .hasMessageContaining("position 3");
  }

  @Test
  void aReferenceToNothingIsRefused() {
    assertThatThrownBy(() -> html(document(paragraph(new Inline.Ref("nowhere")))))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void headingsStandInOrderAndSectionsAreSections() {
    Element page =
        page(
            new Block.Title(List.of(new Text("An ordinance"))),
            new Block.Section(
                "one",
                Num.AUTOMATIC,
                List.of(new Text("One")),
                List.of(
                    new Block.Section("two", Num.AUTOMATIC, List.of(new Text("Two")), List.of()))),
            new Block.Heading(3, "deep", List.of(new Text("Deep"))),
            new Block.Quotation(
                List.of(
                    new Block.Section(
                        "old", new Num("§ 3."), List.of(new Text("Old law")), List.of())),
                List.of(new Text("Code § 3"))));
    assertThat(page.select("h1, h2, h3, h4, h5, h6"))
        .extracting(Element::normalName)
        .containsExactly("h1", "h2", "h3", "h4");
    assertThat(page.select("section > h2").text()).isEqualTo("Section 1. One");
    assertThat(page.select("section#one > section#two > h3").text()).isEqualTo("Section 2. Two");
    assertThat(page.select("figure > blockquote p.heading").text()).isEqualTo("§ 3. Old law");
    assertThat(page.select("figure > figcaption cite").text()).isEqualTo("Code § 3");
  }

  @Test
  void landmarksLanguageTitleAndSkipLink() {
    Element page = page(paragraph(new Text("Words.")));
    assertThat(page.select("html").attr("lang")).isEqualTo("en-US");
    assertThat(page.select("title").text()).isNotEmpty();
    assertThat(page.select("body > header, body > main, body > footer"))
        .extracting(Element::normalName)
        .containsExactly("header", "main", "footer");
    assertThat(page.select("body > a:first-child").attr("href"))
        .isEqualTo("#" + page.select("main").attr("id"));
  }

  @Test
  void referencesLeadToWhatTheyName() {
    Element page =
        page(
            new Block.Section(
                "part two ü",
                Num.AUTOMATIC,
                List.of(new Text("One")),
                List.of(
                    new Block.ItemList(
                        Block.Marker.ALPHA,
                        List.of(
                            new Block.Item(
                                "text",
                                Num.AUTOMATIC,
                                List.of(paragraph(new Inline.Ref("part two ü")))))))),
            paragraph(new Inline.Ref("text")));
    assertThat(page.select("main a"))
        .extracting(Element::wholeText)
        .containsExactly("Section\u00a01", "Section\u00a01(a)");
    for (Element link : page.select("a")) {
      String id =
          java.net.URLDecoder.decode(link.attr("href").substring(1), StandardCharsets.UTF_8);
      assertThat(page.getElementById(id)).as(link.outerHtml()).isNotNull();
    }
    assertThat(page.select("[id=text]").getFirst().normalName()).isEqualTo("li");
  }

  @Test
  void labelsAreWords() {
    Element page =
        page(
            new Block.ItemList(
                Block.Marker.ALPHA,
                List.of(
                    new Block.Item("", Num.AUTOMATIC, List.of(paragraph(new Text("first")))),
                    new Block.Item(
                        "", new Num("426.3.1"), List.of(paragraph(new Text("literal")))))));
    assertThat(page.select("ol[role=list].alpha > li > span.marker").eachText())
        .containsExactly("(a)", "426.3.1");
  }

  @Test
  void tablesNameTheirColumnsAndRows() {
    Block.Cell empty = new Block.Cell(1, true, List.of());
    Element page =
        page(
            new Block.Table(
                List.of(new Text("Rules")),
                List.of(new Block.Column(1), new Block.Column(3)),
                List.of(new Block.Row(List.of(empty, cell("Status", false)))),
                List.of(new Block.Row(List.of(cell("Rule 1", true), cell("missing", false))))));
    assertThat(page.select("table > caption").text()).isEqualTo("Rules");
    assertThat(page.select("thead th[scope=col]").eachText()).containsExactly("Status");
    assertThat(page.select("tbody th[scope=row]").eachText()).containsExactly("Rule 1");
    assertThat(page.select("thead td").eachText()).isEmpty();
    assertThat(page.select("col").eachAttr("style")).containsExactly("width:25%", "width:75%");
  }

  @Test
  void aColumnInWhichNoCellBeginsIsPartOfTheOneBefore() {
    Block.Cell wide = new Block.Cell(2, false, List.of(paragraph(new Text("two"))));
    Element page =
        page(
            new Block.Table(
                List.of(),
                List.of(new Block.Column(1), new Block.Column(2), new Block.Column(1)),
                List.of(),
                List.of(new Block.Row(List.of(wide, cell("one", false))))));
    assertThat(page.select("col").eachAttr("style")).containsExactly("width:75%", "width:25%");
    assertThat(page.select("[colspan]")).isEmpty();
  }

  private static Block.Cell cell(String words, boolean header) {
    return new Block.Cell(1, header, List.of(paragraph(new Text(words))));
  }

  @ParameterizedTest
  @EnumSource(Changes.class)
  void changesAreSeenAsTheConventionHasThemAndToldInWords(Changes changes) {
    byte[] html =
        html(
            document(
                changes,
                paragraph(
                    new Text("The"),
                    new Inline.Del(List.of(new Text(" officer ")), "A. Drafter", DATE),
                    new Inline.Ins(List.of(new Text("official")), "A. Drafter", DATE),
                    new Text(" acts."))));
    assertThat(HtmlText.lines(html))
        .containsExactly("The [removed: officer] [added: official] acts.");
    Element page = page(html);
    assertThat(page.select("del, ins").eachAttr("datetime"))
        .containsExactly("2026-11-20", "2026-11-20");
    page.select(".told").remove();
    assertThat(page.select("main").text())
        .isEqualTo(
            switch (changes) {
              case STRIKE_UNDERLINE -> "The officer official acts.";
              case DOUBLE_PARENTHESES -> "The ((officer)) official acts.";
              case BRACKETS -> "The [officer] official acts.";
            });
  }

  @Test
  void blanksAndBoxesHaveNames() {
    Element page =
        page(
            paragraph(new Inline.FillIn("d", "date adopted", Inline.FillIn.Kind.DATE, false)),
            paragraph(new Inline.CheckBox("c", "yes", false), new Inline.CheckBox("c", "no", true)),
            paragraph(new Inline.TextField("f", "Reasons", 3)));
    assertThat(page.select("[role=img]").eachAttr("aria-label"))
        .containsExactly("blank: date adopted", "empty box", "ticked box", "blank: Reasons");
    assertThat(page.select(".room > .blank")).hasSize(3);
  }

  @Test
  void fieldsSayWhatTheyAskAndWhatStandsInThem() {
    Element page =
        page(
            paragraph(new Inline.CheckBox("a", "yes", false, "Rule 1 is in a manual")),
            paragraph(new Inline.TextField("b", "", 1, "words of rule 1")),
            paragraph(new Inline.TextField("c", "Agency:", 1, "", "<Police> Department", true)));
    assertThat(page.select("[role=img]").eachAttr("aria-label"))
        .containsExactly("empty box: Rule 1 is in a manual", "blank: words of rule 1");
    assertThat(page.select("main p").getLast().text()).isEqualTo("Agency: <Police> Department");
  }

  @Test
  void notesStandAfterTheTextWithLinksBothWays() {
    Inline.Note note =
        new Inline.Note(List.of(new Text("shall")), "Drafter", "See the code.\nAnd more.");
    Element page =
        page(
            new Block.Title(List.of(new Text("T"))),
            new Block.Contents(List.of(new Text("Contents")), 1),
            new Block.Section(
                "s",
                Num.AUTOMATIC,
                List.of(note),
                List.of(
                    paragraph(
                        new Inline.Link(URI.create("https://example.org/"), List.of(note))))));
    assertThat(page.select("main").text()).doesNotContain("See the code");
    assertThat(page.select("body > aside li")).hasSize(2);
    assertThat(page.select("aside li").getFirst().text())
        .isEqualTo("1. Drafter: See the code. And more. Back to the text of note 1");
    assertThat(page.select("main sup a").eachText())
        .containsExactly("Drafter’s note 1", "Drafter’s note 2");
    for (Element mark : page.select("main sup a")) {
      Element told = page.select("[id=" + mark.attr("href").substring(1) + "]").getFirst();
      assertThat(told.select("a").attr("href")).isEqualTo("#" + mark.id());
    }
    assertThat(page.select("a a")).isEmpty();
    assertThat(page(paragraph(new Text("A final."))).select("aside, sup")).isEmpty();
  }

  /** The page that is asked for is the page that is printed. */
  @Test
  void paperMarginsAndSizeOfTextAreThoseAskedFor() {
    Printing sheet = Printing.USUAL.as(Printing.Design.SHEET).on(Printing.Paper.A4).punched(true);
    assertThat(style(Printing.USUAL))
        .contains(
            "@page { size: 612pt 792pt; margin: 72pt 72pt 72pt 72pt; }",
            "@media print { html { font-size: 12pt; } }");
    assertThat(style(sheet))
        .contains(
            "@page { size: 595.3pt 841.9pt; margin: 42pt 42pt 42pt 72pt; }",
            "@media print { html { font-size: 11pt; } }");
    assertThat(style(Printing.USUAL.large(true))).contains("\nhtml { font-size: 18pt; }");
  }

  private static String style(Printing printing) {
    Metadata usual = SampleOrdinance.metadata("en-US", Conventions.USUAL);
    Metadata printed = usual.but().printing(printing).build();
    return page(html(new Document(printed, List.of(paragraph(new Text("Words."))))))
        .select("style")
        .html();
  }

  @Test
  void languagesAndDirectionsAreSaid() {
    Document document =
        new Document(
            SampleOrdinance.metadata("es-US", Conventions.USUAL),
            List.of(
                paragraph(
                    new Inline.InLanguage("ar", List.of(new Text("كلمة"))),
                    new Inline.Ins(List.of(new Text("más")), "A", DATE)),
                new Block.InLanguage(
                    "he",
                    List.of(paragraph(new Inline.InLanguage("en", List.of(new Text("word"))))))));
    Element page = page(html(document));
    assertThat(page.select("span[lang=ar]").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("div[lang=he]").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("div[lang=he] span[lang=en]").attr("dir")).isEqualTo("ltr");
    assertThat(page.select("ins .told").getFirst().attr("lang")).isEqualTo("en");
    assertThat(page.select("a.skip").attr("lang")).isEqualTo("en");
  }

  @Test
  void theSamplesReadBack() {
    for (Document sample : List.of(SampleOrdinance.ordinance(), SampleOrdinance.kitchen())) {
      byte[] html = html(sample);
      assertThat(HtmlText.lines(html)).isEqualTo(Linearisation.of(sample));
      assertThat(NuHtml.errors(html)).isEmpty();
    }
  }

  @Test
  void theCheckerFindsWhatIsWrong() {
    String good = new String(html(document(paragraph(new Text("Words.")))), StandardCharsets.UTF_8);
    assertThat(NuHtml.errors(good.getBytes(StandardCharsets.UTF_8))).isEmpty();
    for (String wrong :
        List.of(
            "<p><div></div></p>",
            "<img>",
            "<p lang=\"xx-zz\">a</p>",
            "<p id=a></p><p id=a></p>",
            "<p style=\"colour:red\">a</p>")) {
      String broken = good.replace("</main>", wrong + "</main>");
      assertThat(NuHtml.errors(broken.getBytes(StandardCharsets.UTF_8))).as(wrong).isNotEmpty();
    }
  }

  @Test
  void theReaderFindsWhatIsMissing() {
    Document document = document(paragraph(new Text("One word.")), paragraph(new Text("Another.")));
    String page = new String(html(document), StandardCharsets.UTF_8);
    assertThat(HtmlText.lines(page.replace("Another.", "").getBytes(StandardCharsets.UTF_8)))
        .isNotEqualTo(Linearisation.of(document));
  }
}
