package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import freedomcities.render.docx.DocxLint;
import freedomcities.render.docx.DocxText;
import freedomcities.render.pdf.PdfChecks;
import freedomcities.render.pdf.PdfText;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Scope;
import freedomcities.towns.Town;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Printing;
import freedomcities.tree.Printing.Imposition;
import freedomcities.tree.Printing.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Paper, size of print and margins: each pair of values with each document of two towns, and how
 * many pages a handout takes.
 */
class PrintingTest {
  private static final FreedomCities CITIES = FreedomCities.standard();
  private static final Path TOWNS = Path.of("..", "examples", "towns");

  record Case(String town, DocumentKind kind, DraftSettings settings) {
    Draft draft() {
      try {
        return CITIES.draft(CITIES.read(TOWNS.resolve(town)), kind, settings);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      Printing p = settings.printing();
      return town
          + " "
          + kind.key()
          + " "
          + settings.language()
          + " "
          + p.paper()
          + " "
          + p.imposition()
          + (p.large() ? " large" : "")
          + (p.punched() ? " punched" : "")
          + (p.draftMark() ? " draft" : "");
    }
  }

  /** Every pair of paper, imposition, large, punched and the mark comes up in these nine. */
  private static final String PAIRS =
      """
      LETTER none large draft
      LETTER booklet punched
      LETTER half-sheets large punched draft
      LEGAL none punched draft
      LEGAL booklet large
      LEGAL half-sheets
      A4 none large punched
      A4 booklet draft
      A4 half-sheets large
      """;

  static List<Printing> pairs() {
    return PAIRS
        .lines()
        .map(line -> List.of(line.split(" ")))
        .map(
            words ->
                Printing.USUAL
                    .on(Paper.valueOf(words.get(0)))
                    .imposed(
                        Imposition.valueOf(words.get(1).toUpperCase(Locale.ROOT).replace('-', '_')))
                    .large(words.contains("large"))
                    .punched(words.contains("punched"))
                    .draftMark(words.contains("draft")))
        .toList();
  }

  static List<Case> cases() {
    return pairs().stream()
        .flatMap(
            printing ->
                DocumentKind.all().stream()
                    .flatMap(
                        kind ->
                            Stream.of("sampleton-az.yaml", "sampleford-wa.yaml")
                                .map(
                                    town ->
                                        new Case(
                                            town,
                                            kind,
                                            DraftSettings.STANDARD
                                                .printed(printing)
                                                .in(
                                                    kind.translated() && printing.punched()
                                                        ? "es"
                                                        : "en")))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyDocumentIsWholeOnEveryPaper(Case drawn) throws IOException {
    Draft draft = drawn.draft();
    byte[] pdf = Examples.bytes(draft, "pdf");
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(draft.document()));
    PdfChecks.assertValid(pdf);
    byte[] docx = Examples.bytes(draft, "docx");
    assertThat(DocxText.lines(docx)).isEqualTo(Linearisation.of(draft.document()));
    assertThat(DocxLint.faults(docx)).isEmpty();
    Printing printing = drawn.settings().printing();
    Paper paper = printing.paper();
    boolean card = drawn.kind().equals(DocumentKind.COMMENT_CARD) && !printing.large();
    boolean wide = card || printing.imposition() != Imposition.NONE;
    try (PDDocument read = Loader.loadPDF(pdf)) {
      PDRectangle page = read.getPage(0).getMediaBox();
      assertThat((double) page.getWidth())
          .isCloseTo(wide ? paper.height() : paper.width(), within(0.01));
      assertThat((double) page.getHeight())
          .isCloseTo(wide ? paper.width() : paper.height(), within(0.01));
      if (printing.imposition() == Imposition.BOOKLET) {
        assertThat(read.getNumberOfPages()).isEven();
      }
    }
  }

  /** The mark is drawn for the eyes alone, on every page of what goes through stages. */
  @Test
  void draftStandsAcrossEveryPage() throws IOException {
    draftMark(DocumentKind.ORDINANCE, true);
    draftMark(DocumentKind.COMPARISON, true);
    draftMark(DocumentKind.HANDOUT, false);
    draftMark(DocumentKind.RECORDS_REQUEST, false);
  }

  private static void draftMark(DocumentKind kind, boolean marked) throws IOException {
    Draft draft =
        CITIES.draft(
            Examples.sampleton(kind).town(),
            kind,
            DraftSettings.STANDARD.printed(Printing.USUAL.draftMark(true)));
    try (PDDocument pdf = Loader.loadPDF(Examples.bytes(draft, "pdf"))) {
      for (PDPage page : pdf.getPages()) {
        String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(content.contains("/Watermark")).isEqualTo(marked);
      }
    }
    assertThat(DocxText.isWatermarked(Examples.bytes(draft, "docx"))).isEqualTo(marked);
  }

  @Test
  void whatWasFilledInIsShadedInWordIfAskedFor() {
    Town town = Examples.sampleton(DocumentKind.ORDINANCE).town();
    Draft plain = CITIES.draft(town, DocumentKind.ORDINANCE);
    Draft marked =
        CITIES.draft(
            town,
            DocumentKind.ORDINANCE,
            DraftSettings.STANDARD.printed(Printing.USUAL.fillsMarked(true)));
    long filled =
        Pattern.compile("<placeholder ")
            .matcher(new String(Examples.bytes(plain, "akn"), StandardCharsets.UTF_8))
            .results()
            .count();
    assertThat(filled).isPositive();
    assertThat(DocxText.shaded(Examples.bytes(marked, "docx")))
        .hasSize((int) filled)
        .contains("City", "2026-14");
    assertThat(DocxText.shaded(Examples.bytes(plain, "docx"))).isEmpty();
    assertThat(DocxLint.faults(Examples.bytes(marked, "docx"))).isEmpty();
  }

  static List<Case> handouts() throws IOException {
    return Examples.towns().stream()
        .map(file -> file.getFileName().toString())
        .flatMap(
            town ->
                CITIES.languages().stream()
                    .flatMap(
                        language ->
                            Stream.of(Printing.USUAL, Printing.USUAL.large(true))
                                .map(
                                    printing ->
                                        new Case(
                                            town,
                                            DocumentKind.HANDOUT,
                                            DraftSettings.STANDARD
                                                .in(language)
                                                .printed(printing)))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("handouts")
  void aHandoutIsOneSheetAndTwoInLargePrint(Case drawn) throws IOException {
    assertThat(pages(drawn.draft()))
        .isLessThanOrEqualTo(drawn.settings().printing().large() ? 4 : 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void aHandoutFoldsIntoABookletOfOneSheet(String language) throws IOException {
    Case drawn =
        new Case(
            "sampleton-az.yaml",
            DocumentKind.HANDOUT,
            DraftSettings.STANDARD
                .in(language)
                .printed(Printing.USUAL.imposed(Imposition.BOOKLET)));
    assertThat(pages(drawn.draft())).isEqualTo(2);
  }

  /** The longest names that places, bodies and meeting rooms have. */
  private static final String LONGEST =
      """
      jurisdiction:
        name: Chargoggagoggmanchauggagoggchaubunagungamaugg
        kind: city
        state: SD
        style: Consolidated Metropolitan Government of Chargoggagoggmanchauggagoggchaubunagungamaugg and Sample County
        governing-body: Metropolitan Council of the Consolidated Government of Chargoggagoggmanchauggagoggchaubunagungamaugg
        oversight-body: the Independent Citizens’ Commission on Police Accountability and Community Relations
        agency: Metropolitan Police Department of the Consolidated Government of Chargoggagoggmanchauggagoggchaubunagungamaugg
      policy:
        - {agency: Metropolitan Police Department, as-of: 2026-09-30, rules: {1: missing, 2: in-practice, 5: in-writing}}
        - {agency: Office of the Sheriff, as-of: 2026-10-30, rules: {1: missing, 2: missing, 3: missing, 4: in-practice, 5: in-writing}}
      documents:
        date: 2026-11-20
        prepared-by: Neighborhood Association of the Historic Districts of East and West Chargoggagoggmanchauggagoggchaubunagungamaugg
        link: https://www.example.org/metropolitan-council/legislation/2026/ordinances/2026-14/local-policing-and-immigration-enforcement
        meeting: {date: 2026-09-23, time: "10:00 a.m. to 12:30 p.m.", where: "David Scott Walker Memorial Council Chambers, second floor, Historic Metropolitan Courthouse, 1 Public Square", item: "12(b)(iv)"}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void theLongestNamesFit(String language) throws IOException {
    Town town = CITIES.read("longest.yaml", LONGEST);
    DraftSettings settings = DraftSettings.STANDARD.in(language);
    assertThat(pages(CITIES.draft(town, DocumentKind.HANDOUT, settings))).isEqualTo(2);
    assertThat(
            pages(
                CITIES.draft(
                    town, DocumentKind.HANDOUT, settings.printed(Printing.USUAL.large(true)))))
        .isEqualTo(4);
  }

  static List<Path> places() throws IOException {
    Path folder = Path.of("..", "fc-templates/src/test/resources/freedomcities/places");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /**
   * What goes before a body with nine rules; none of its pages but the last ends half way. Of each
   * further agency there is more to recite.
   */
  @ParameterizedTest
  @MethodSource("places")
  void aResolutionOfNineRulesIsThreeFullPages(Path place) throws IOException {
    Town town = CITIES.read(place);
    Draft draft =
        CITIES.draft(
            town, DocumentKind.RESOLUTION, DraftSettings.STANDARD.withScope(new Scope.All()));
    try (PDDocument read = Loader.loadPDF(Examples.bytes(draft, "pdf"))) {
      int pages = read.getNumberOfPages();
      assertThat(pages).isLessThanOrEqualTo(town.policy().agencies().size() > 1 ? 4 : 3);
      for (int page = 1; page < pages; page++) {
        assertThat(filled(read, page)).as("page " + page).isGreaterThan(0.7);
      }
    }
  }

  /** How far down a page its text goes, above the foot: 1 if to its end. */
  private static double filled(PDDocument pdf, int page) throws IOException {
    double[] lowest = {0};
    PDRectangle size = pdf.getPage(page - 1).getMediaBox();
    double foot = size.getHeight() - 72;
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            if (text.getYDirAdj() < foot) {
              lowest[0] = Math.max(lowest[0], text.getYDirAdj());
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return (lowest[0] - 72) / (foot - 72);
  }

  private static int pages(Draft draft) throws IOException {
    try (PDDocument read = Loader.loadPDF(Examples.bytes(draft, "pdf"))) {
      return read.getNumberOfPages();
    }
  }
}
