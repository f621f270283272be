package freedomcities.render.docx.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.problems.Problem;
import freedomcities.render.Trees;
import freedomcities.render.docx.DocxFile;
import freedomcities.render.docx.DocxLint;
import freedomcities.render.docx.DocxRoundTripTest;
import freedomcities.render.docx.DocxText;
import freedomcities.render.pdf.SampleOrdinance;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Metadata;
import freedomcities.tree.Printing;
import freedomcities.tree.Printing.Design;
import freedomcities.tree.Printing.Imposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What becomes of a town's letterhead under a document. */
class WordLetterheadTest {
  private static final WordLetterhead CITY =
      WordLetterhead.read("city.docx", TownLetterheads.sampleton().packed());
  private static final WordLetterhead COUNTY =
      WordLetterhead.read("county.docx", TownLetterheads.sampleCounty().packed());
  private static final WordLetterhead TEMPLATE =
      WordLetterhead.read("template.dotx", TownLetterheads.sampleford().packed());

  static List<WordLetterhead> all() {
    return List.of(CITY, COUNTY, TEMPLATE);
  }

  private static Document sample(Printing printing, String stage) {
    Document document = SampleOrdinance.ordinance();
    Metadata is = document.metadata();
    return new Document(is.but().stage(stage).printing(printing).build(), document.blocks());
  }

  private static DocxFile file(WordLetterhead stationery) {
    return new DocxFile(DocxOnLetterhead.docx(stationery));
  }

  private static DocxFile file(WordLetterhead stationery, Printing printing, String stage) {
    return new DocxFile(DocxOnLetterhead.docx(stationery, sample(printing, stage)));
  }

  private static Element section(DocxFile file) {
    return DocxFile.below(file.part("word/document.xml"), "w:sectPr").getFirst();
  }

  private static List<String> references(DocxFile file) {
    return DocxFile.children(section(file)).stream()
        .filter(one -> one.getTagName().endsWith("Reference"))
        .map(
            one ->
                one.getTagName().substring(2, 8)
                    + " "
                    + one.getAttribute("w:type")
                    + " "
                    + target(file, one.getAttribute("r:id")))
        .toList();
  }

  private static String target(DocxFile file, String id) {
    return DocxFile.children(file.part("word/_rels/document.xml.rels")).stream()
        .filter(one -> one.getAttribute("Id").equals(id))
        .map(one -> one.getAttribute("Target"))
        .findFirst()
        .orElseThrow();
  }

  private static Element style(DocxFile file, String name) {
    return DocxFile.below(file.part("word/styles.xml"), "w:style").stream()
        .filter(style -> DocxFile.value(style, "w:name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void headsAndFeetAreTheTownsWhereItHasThem() {
    assertThat(references(file(CITY)))
        .containsExactly(
            "header default header-default.xml",
            "header first header-first.xml",
            "footer default footer-default.xml",
            "footer first footer-first.xml");
    assertThat(references(file(COUNTY)))
        .containsExactly("header default header-default.xml", "footer default footer1.xml");
    assertThat(references(file(TEMPLATE)))
        .containsExactly(
            "header default header-default.xml",
            "header even header-even.xml",
            "footer default footer-default.xml",
            "footer even footer-even.xml");
    assertThat(section(file(CITY)).getElementsByTagName("w:titlePg").getLength()).isEqualTo(1);
    assertThat(file(TEMPLATE).text("word/settings.xml"))
        .contains("<w:evenAndOddHeaders/>", "<w:mirrorMargins/>");
    assertThat(file(CITY).text("word/settings.xml")).doesNotContain("evenAndOdd");
    assertThat(file(COUNTY).text("word/footer1.xml")).contains("NUMPAGES", "RunningFoot");
  }

  /** A head of one empty paragraph, as Word writes them, is none. */
  @Test
  void anEmptyHeadIsNone() {
    byte[] empty =
        new DocxFile(TownLetterheads.sampleton().packed())
            .with("word/header2.xml", text -> TownLetterheads.part("hdr", "<w:p/>"));
    assertThat(references(file(WordLetterhead.read("x", empty))))
        .contains("header default header1.xml", "header first header-first.xml");
  }

  @Test
  void aDraftSaysBelowTheTownsHeadThatItIsOne() {
    for (String part : List.of("word/header-first.xml", "word/header-default.xml")) {
      assertThat(file(CITY).text(part))
          .contains("City of Sampleton</w:t>", "Draft for review by counsel");
      assertThat(file(CITY, Printing.USUAL, "").text(part))
          .contains("City of Sampleton</w:t>")
          .doesNotContain("RunningHead");
    }
  }

  @Test
  void theDraftMarkHangsAtEachHead() {
    Printing marked = Printing.USUAL.draftMark(true);
    for (WordLetterhead stationery : all()) {
      DocxFile file = file(stationery, marked, "Draft");
      assertThat(file.names().stream().filter(name -> name.startsWith("word/header")))
          .isNotEmpty()
          .allMatch(name -> file.text(name).contains("string=\"DRAFT\""));
      assertThat(
              file(stationery, marked, "").names().stream()
                  .filter(name -> name.startsWith("word/header")))
          .noneMatch(name -> file(stationery, marked, "").text(name).contains("DRAFT"));
    }
  }

  @Test
  void thePageIsTheTowns() {
    assertThat(DocxFile.below(section(file(COUNTY)), "w:pgSz").getFirst().getAttribute("w:w"))
        .isEqualTo("11906");
    Element margins = DocxFile.below(section(file(COUNTY)), "w:pgMar").getFirst();
    assertThat(margins.getAttribute("w:left")).isEqualTo("1701");
    assertThat(margins.getAttribute("w:right")).isEqualTo("1134");
    assertThat(file(CITY).text("word/document.xml"))
        .contains("<w:paperSrc w:first=\"2\" w:other=\"1\"");
    assertThat(DocxFile.below(section(file(TEMPLATE)), "w:pgBorders")).hasSize(1);
    assertThat(
            DocxFile.below(section(file(COUNTY, Printing.USUAL.punched(true), "")), "w:pgMar")
                .getFirst()
                .getAttribute("w:gutter"))
        .isEqualTo("360");
  }

  @Test
  void stylesAreFoundByNameAndKeepTheirLook() {
    DocxFile file = file(COUNTY);
    assertThat(style(file, "heading 1").getAttribute("w:styleId")).isEqualTo("Heading1");
    assertThat(DocxFile.child(style(file, "heading 1"), "w:rPr", "w:caps")).isNotNull();
    assertThat(DocxFile.value(style(file, "heading 1"), "w:basedOn")).isEqualTo("Normal");
    assertThat(style(file, "Normal").getAttribute("w:styleId")).isEqualTo("Normal");
    assertThat(DocxFile.value(style(file, "Recital"), "w:basedOn")).isEqualTo("BodyText");
    assertThat(style(file, "Office Section").getAttribute("w:styleId")).isEqualTo("Section-2");
    assertThat(
            DocxFile.below(file.part("word/header-default.xml"), "w:rStyle")
                .getFirst()
                .getAttribute("w:val"))
        .isEqualTo("Strong");
    assertThat(
            DocxFile.below(file(TEMPLATE).part("word/styles.xml"), "w:name").stream()
                .map(name -> name.getAttribute("w:val")))
        .contains("Office Lead", "Lead", "Callout", "Callout (draft)")
        .doesNotHaveDuplicates();
  }

  /**
   * As Word's own template has it: how far the item stands in is said by the list, which is not
   * ours.
   */
  @Test
  void aListStyleThatLeavesItsIndentToItsListStandsInAsOurs() {
    byte[] bare =
        new DocxFile(TownLetterheads.sampleCounty().packed())
            .with(
                "word/styles.xml",
                text -> text.replace("<w:ind w:left=\"567\" w:hanging=\"283\"/>", ""));
    Element indent =
        Objects.requireNonNull(
            DocxFile.child(
                style(file(WordLetterhead.read("x", bare)), "List Bullet"), "w:pPr", "w:ind"));
    assertThat(List.of(indent.getAttribute("w:left"), indent.getAttribute("w:hanging")))
        .containsExactly("720", "576");
    Element own =
        Objects.requireNonNull(
            DocxFile.child(style(file(COUNTY), "List Bullet"), "w:pPr", "w:ind"));
    assertThat(own.getAttribute("w:left")).isEqualTo("567");
  }

  @Test
  void wordsOfTheStrictStandardAreSaidAsWordSaysThem() {
    byte[] strict =
        new DocxFile(TownLetterheads.sampleton().packed())
            .with(
                "word/header1.xml",
                text ->
                    text.replace("<w:jc w:val=\"right\"/>", "<w:jc w:val=\"end\"/>")
                        .replace("<w:tblPr>", "<w:tblPr><w:jc w:val=\"start\"/>"));
    assertThat(file(WordLetterhead.read("x", strict)).text("word/header-first.xml"))
        .contains("<w:jc w:val=\"left\"/>", "<w:jc w:val=\"right\"/>")
        .doesNotContain("\"start\"", "\"end\"");
  }

  /**
   * Hand-made files leave out what the standard has a default for, and call what paragraphs look
   * like by other names.
   */
  @Test
  void stylesThatSayLittleAreFound() {
    byte[] bare =
        new DocxFile(TownLetterheads.sampleton().packed())
            .with(
                "word/styles.xml",
                text ->
                    TownLetterheads.part(
                        "styles",
                        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name"
                            + " w:val=\"Plain\"/><w:rPr><w:sz"
                            + " w:val=\"23\"/></w:rPr></w:style><w:style w:styleId=\"b\"><w:name"
                            + " w:val=\"Heading 1\"/><w:basedOn w:val=\"a\"/><w:next"
                            + " w:val=\"gone\"/></w:style>"));
    DocxFile file = file(WordLetterhead.read("bare.docx", bare));
    assertThat(style(file, "Plain").getAttribute("w:styleId")).isEqualTo("Normal");
    assertThat(style(file, "Heading 1").getAttribute("w:styleId")).isEqualTo("Heading1");
    assertThat(DocxFile.value(style(file, "Heading 1"), "w:basedOn")).isEqualTo("Normal");
    assertThat(
            DocxFile.below(file.part("word/styles.xml"), "w:style").stream()
                .filter(
                    style ->
                        style.hasAttribute("w:default")
                            && style.getAttribute("w:type").equals("paragraph")))
        .hasSize(1);
  }

  @Test
  void nothingIsNumberedTwiceAndTheTownsListsStay() {
    DocxFile file = file(COUNTY);
    assertThat(DocxFile.value(style(file, "heading 1"), "w:pPr", "w:numPr", "w:numId"))
        .isEqualTo("0");
    assertThat(DocxFile.value(style(file, "heading 2"), "w:pPr", "w:numPr", "w:numId"))
        .isEqualTo("0");
    assertThat(COUNTY.messages().stream().map(Problem::found))
        .contains("styles that number themselves do so no more: heading 1, heading 2");
    // Its own style goes on counting, in its own list.
    assertThat(DocxFile.value(style(file, "Office Section"), "w:pPr", "w:numPr", "w:numId"))
        .isEqualTo("3");
    Map<String, String> definitions = new TreeMap<>();
    DocxFile.below(file.part("word/numbering.xml"), "w:abstractNum")
        .forEach(
            one ->
                definitions.put(
                    one.getAttribute("w:abstractNumId"),
                    DocxFile.below(one, "w:lvlText").getFirst().getAttribute("w:val")));
    assertThat(definitions).containsEntry("9", "%1").doesNotContainKeys("7", "8");
    assertThat(DocxText.lines(DocxOnLetterhead.docx(COUNTY))).contains("Section 1. Short title");
  }

  @Test
  void theLanguageIsTheDocuments() {
    assertThat(file(COUNTY).text("word/styles.xml"))
        .contains("<w:lang w:val=\"en-US\"/>")
        .doesNotContain("de-DE");
  }

  /** What a document adds to its base takes nothing of its spacing from there. */
  @Test
  void addedStylesSayTheirSpacing() {
    DocxFile file = file(CITY);
    List<Element> added =
        DocxFile.below(file.part("word/styles.xml"), "w:style").stream()
            .filter(
                style ->
                    style.getAttribute("w:type").equals("paragraph")
                        && CITY.messages()
                            .getLast()
                            .found()
                            .contains(" " + DocxFile.value(style, "w:name") + ","))
            .toList();
    assertThat(added).hasSizeGreaterThan(20);
    for (Element style : added) {
      if (DocxFile.value(style, "w:basedOn").equals("Normal")) {
        Element spacing = Objects.requireNonNull(DocxFile.child(style, "w:pPr", "w:spacing"));
        assertThat(
                List.of(
                    spacing.getAttribute("w:before"),
                    spacing.getAttribute("w:after"),
                    spacing.getAttribute("w:line")))
            .doesNotContain("");
      }
    }
  }

  @Test
  void largePrintIsLargeOnEveryLetterhead() {
    for (WordLetterhead stationery : all()) {
      DocxFile file = file(stationery, Printing.USUAL.large(true), "");
      int size = 0;
      for (String id = "BodyText"; size == 0 && !id.isEmpty(); ) {
        String own = id;
        Element style =
            DocxFile.below(file.part("word/styles.xml"), "w:style").stream()
                .filter(one -> one.getAttribute("w:styleId").equals(own))
                .findFirst()
                .orElseThrow();
        String said = DocxFile.value(style, "w:rPr", "w:sz");
        size = said.isEmpty() ? 0 : Integer.parseInt(said);
        id = DocxFile.value(style, "w:basedOn");
      }
      String usual =
          DocxFile.value(
              file.part("word/styles.xml"), "w:docDefaults", "w:rPrDefault", "w:rPr", "w:sz");
      assertThat(size == 0 ? Integer.parseInt(usual) : size).isEqualTo(36);
    }
  }

  /** What has a page of its own is written as without a letterhead. */
  @Test
  void sheetsAndHalfPagesAreNotServed() {
    for (Printing printing :
        List.of(Printing.USUAL.as(Design.SHEET), Printing.USUAL.imposed(Imposition.BOOKLET))) {
      Document document = sample(printing, "");
      assertThat(DocxOnLetterhead.docx(CITY, document)).isEqualTo(DocxRoundTripTest.docx(document));
    }
  }

  /** What staff restyled in a document of ours is a letterhead as well, and lacks nothing. */
  @Test
  void adocumentOfOursIsALetterheadThatLacksNothing() {
    byte[] ours = DocxRoundTripTest.docx(SampleOrdinance.ordinance());
    byte[] restyled =
        new DocxFile(ours)
            .with(
                "word/styles.xml",
                text ->
                    text.replace("w:val=\"Times New Roman\"", "w:val=\"Georgia\"")
                        .replace("w:ascii=\"Times New Roman\"", "w:ascii=\"Georgia\""));
    WordLetterhead stationery = WordLetterhead.read("ours.docx", restyled);
    assertThat(stationery.messages().stream().map(Problem::found))
        .anyMatch(found -> found.startsWith("not taken: its text ("))
        .noneMatch(found -> found.contains("number themselves"))
        .filteredOn(found -> found.startsWith("styles added"))
        .containsExactly("styles added that it lacks: Running Foot, Running Head");
    byte[] again = DocxOnLetterhead.docx(stationery);
    assertThat(DocxLint.faults(again)).isEmpty();
    assertThat(DocxText.lines(again)).isEqualTo(DocxText.lines(ours));
    assertThat(new DocxFile(again).text("word/styles.xml")).contains("w:ascii=\"Georgia\"");
  }

  /** A draft of yesterday's as the letterhead of today's: its own line goes, the town's stay. */
  @Test
  void aDocumentOnALetterheadIsThatLetterhead() {
    for (WordLetterhead stationery : all()) {
      byte[] once = DocxOnLetterhead.docx(stationery);
      byte[] twice = DocxOnLetterhead.docx(WordLetterhead.read("once.docx", once));
      DocxFile first = new DocxFile(once);
      DocxFile second = new DocxFile(twice);
      assertThat(references(second)).isEqualTo(references(first));
      first.names().stream()
          .filter(name -> name.matches("word/(header|footer).*"))
          .forEach(
              name ->
                  assertThat(second.part(name).getTextContent())
                      .isEqualTo(first.part(name).getTextContent()));
      assertThat(DocxText.lines(twice)).isEqualTo(DocxText.lines(once));
      assertThat(DocxLint.faults(twice)).isEmpty();
    }
  }

  @Test
  void theLintFindsAPictureThatIsNowhere() {
    byte[] broken =
        new DocxFile(DocxOnLetterhead.docx(CITY))
            .with(
                "word/header-first.xml",
                text -> text.replace("r:embed=\"rId1\"", "r:embed=\"rId9\""));
    assertThat(DocxLint.faults(broken))
        .containsExactly("word/header-first.xml uses the relationship rId9");
  }

  @Provide
  Arbitrary<Document> documents() {
    return Trees.documents();
  }

  @Property(tries = 60)
  void whateverTheTreeSaysTheFileSays(@ForAll("documents") Document document) {
    for (WordLetterhead stationery : all()) {
      byte[] docx = DocxOnLetterhead.docx(stationery, document);
      assertThat(DocxText.lines(docx)).isEqualTo(Linearisation.of(document));
      assertThat(DocxLint.faults(docx)).isEmpty();
    }
  }

  /** Each time it is read: no order of a hash, no clock. */
  @ParameterizedTest
  @MethodSource("all")
  void readAgainItGivesTheSameBytes(WordLetterhead stationery) {
    List<byte[]> again =
        new ArrayList<>(TownLetterheads.all().values())
            .stream()
                .map(file -> WordLetterhead.read("again", file))
                .map(DocxOnLetterhead::docx)
                .collect(Collectors.toList());
    assertThat(again)
        .anyMatch(one -> java.util.Arrays.equals(one, DocxOnLetterhead.docx(stationery)));
  }
}
