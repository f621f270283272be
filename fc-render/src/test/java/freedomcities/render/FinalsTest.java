package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.docx.DocxText;
import freedomcities.render.pdf.PdfText;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.towns.Town;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a final no longer says, in each format, and where an instrument's says it instead. */
class FinalsTest {
  private static final FreedomCities CITIES = FreedomCities.standard();

  /** Everything is settled and confirmed. */
  private static final Town TOWN =
      CITIES.read(
          "town.yaml",
          """
          jurisdiction:
            name: Sampleton
            kind: city
            state: WA
            oversight-body: the Sampleton Police Review Board
            officers: {manager: City Manager}
          policy:
            - agency: Sampleton Police Department
              as-of: 2026-10-02
              rules: {1: missing, 4: missing, 5: missing, 8: missing}
          choices: {rule-4: local-duty, rule-5: state-law-exception}
          documents:
            date: 2026-11-20
            prepared-by: Sampleton Neighbors
            ordinance:
              number: "2026-14"
              clause: The City Council of the City of Sampleton, Washington, do ordain as follows
            records-request: {law: Public Records Act}
            directive: {authority: Sampleton Municipal Code 2.10.030}
            notice: {office: 1 Main Street, web: www.example.org, contact: 555-0100, comments-by: 2026-12-01}
            meeting: {date: 2026-12-08, time: "7:00 p.m.", where: City Hall, item: "7"}
          """);

  /** What is said to whoever works on a draft. */
  private static final List<String> LEFTOVERS =
      List.of(
          "for review by counsel",
          "Draft for",
          "Drafter’s note",
          "This line is left out",
          "To be completed",
          "where there is none");

  /** What an instrument is silent on. */
  private static final List<String> CREDIT =
      List.of("Prepared", "Sampleton Neighbors", "model", "Not legal advice", "People Power");

  private static final Set<DocumentKind> ADOPTED =
      Set.of(DocumentKind.ORDINANCE, DocumentKind.RESOLUTION, DocumentKind.DIRECTIVE);

  record Case(DocumentKind kind, String format) {
    Draft draft(boolean finished) {
      return CITIES.draft(TOWN, kind, DraftSettings.STANDARD.finished(finished));
    }

    /** What a reader sees or hears. */
    String read(byte[] file) {
      String written = new String(file, StandardCharsets.UTF_8);
      return switch (format) {
        case "docx" ->
            String.join("\n", DocxText.lines(file))
                + (ADOPTED.contains(kind) ? DocxText.running(file) : "");
        case "pdf" -> String.join("\n", PdfText.lines(file));
        case "html" -> written.substring(written.indexOf("<body"));
        case "akn" -> written.substring(written.indexOf("</meta>"));
        default -> written;
      };
    }
  }

  static List<Case> cases() {
    return DocumentKind.all().stream()
        .filter(kind -> CITIES.refusal(TOWN, kind, DraftSettings.STANDARD.finished(true)).isEmpty())
        .flatMap(kind -> Examples.formats().stream().map(format -> new Case(kind, format)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noFinalTellsADrafterWhatToDo(Case drawn) {
    String read = drawn.read(Examples.bytes(drawn.draft(true), drawn.format()));
    assertThat(read).isNotBlank().doesNotContain(LEFTOVERS);
    if (ADOPTED.contains(drawn.kind())) {
      assertThat(read).doesNotContain(CREDIT);
      assertThat(drawn.read(Examples.bytes(drawn.draft(false), drawn.format()))).contains(CREDIT);
    }
  }

  @Test
  void everyInstrumentIsAmongThem() {
    assertThat(cases()).map(Case::kind).containsAll(ADOPTED);
  }

  /** Who prepared it, the credit, and each departure from the model. */
  @Test
  void anInstrumentsPropertiesSayWhatItsTextDoesNot() throws IOException {
    String said =
        "Prepared by Sampleton Neighbors, November 20, 2026. Sections 4 through 12 are in the words"
            + " of model rules, with the names of this place filled in. The paragraph in Section 7"
            + " before the model’s words on identification of federal immigration agents is not"
            + " the model’s. The paragraph in Section 8 after the model’s words on inquiries into"
            + " immigration or citizenship status is not the model’s.";
    Draft draft = new Case(DocumentKind.ORDINANCE, "docx").draft(true);
    assertThat(draft.document().metadata().source().orElseThrow())
        .startsWith(said)
        .endsWith("published by ACLU People Power.");
    assertThat(DocxText.property(Examples.bytes(draft, "docx"), "dc:description")).startsWith(said);
    try (PDDocument pdf = Loader.loadPDF(Examples.bytes(draft, "pdf"))) {
      assertThat(
              new String(
                  pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("<dc:source>" + said);
    }
    Stream.of("html", "akn")
        .map(format -> new String(Examples.bytes(draft, format), StandardCharsets.UTF_8))
        .forEach(written -> assertThat(written).contains("\"" + said));
  }

  @Test
  void theStaffReportOfAFinalGivesTheCredit() {
    Case report = new Case(DocumentKind.STAFF_REPORT, "txt");
    assertThat(report.read(Examples.bytes(report.draft(true), "txt")).replaceAll("\\s+", " "))
        .contains(
            "in a paragraph that is not the model’s",
            "Prepared by Sampleton Neighbors",
            "People Power");
  }
}
