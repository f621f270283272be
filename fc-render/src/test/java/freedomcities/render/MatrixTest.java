package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.render.docx.DocxLint;
import freedomcities.render.docx.DocxText;
import freedomcities.render.pdf.PdfChecks;
import freedomcities.render.pdf.PdfText;
import freedomcities.templates.DocumentKind;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The summary matrix: one page, one place or several. */
class MatrixTest {
  private static final FreedomCities CITIES = FreedomCities.standard();

  static List<Path> towns() throws IOException {
    return Examples.towns();
  }

  private static Town town(String name) throws IOException {
    return CITIES.read(Path.of("..", "examples", "towns", name + ".yaml"));
  }

  /** A county, its sheriff and its jail, and three towns. */
  private static List<Town> neighbours() throws IOException {
    List<Town> towns = new ArrayList<>();
    for (String name :
        List.of("samplewood-county-co", "sampleton-az", "sampleford-wa", "sampleton-ma")) {
      towns.add(town(name));
    }
    return towns;
  }

  private static byte[] bytes(Document document, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CITIES.write(document, format, out);
    return out.toByteArray();
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  @ParameterizedTest
  @MethodSource("towns")
  void ofEachExampleIsOnePage(Path file) throws IOException {
    assertThat(pages(bytes(CITIES.draft(CITIES.read(file), DocumentKind.MATRIX).document(), "pdf")))
        .isEqualTo(1);
  }

  @Test
  void ofFiveAgenciesIsOnePageInBothFormats() throws IOException {
    Document matrix = CITIES.matrix(neighbours());
    byte[] pdf = bytes(matrix, "pdf");
    assertThat(pages(pdf)).isEqualTo(1);
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(matrix));
    PdfChecks.assertValid(pdf);
    byte[] docx = bytes(matrix, "docx");
    assertThat(DocxText.lines(docx)).isEqualTo(Linearisation.of(matrix));
    assertThat(DocxLint.faults(docx)).isEmpty();
    assertThat(bytes(CITIES.matrix(neighbours()), "docx")).isEqualTo(docx);
  }

  /**
   * More than a page has room for stand in tables of like width, a page each, in Word too; none is
   * left out.
   */
  @ParameterizedTest
  @CsvSource({"5, 5", "6, 3 3", "7, 4 3", "10, 5 5", "11, 4 4 3", "16, 4 4 4 4"})
  void ofManyAgenciesIsATableOnEachPage(int agencies, String columns) throws IOException {
    List<Town> towns = new ArrayList<>();
    for (int i = 1; i <= agencies; i++) {
      towns.add(
          CITIES.read(
              "town.yaml",
              """
              jurisdiction: {name: Sample %d, kind: town, state: MA}
              policy: [{agency: Sample %d Police Department, as-of: 2026-10-02, rules: {%d: in-writing}}]
              """
                  .formatted(i, i, 1 + i % 9)));
    }
    Document matrix = CITIES.matrix(towns);
    List<Block.Table> tables =
        matrix.blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .toList();
    assertThat(
            tables.stream()
                .map(table -> Integer.toString(table.head().getFirst().cells().size() - 1))
                .toList())
        .isEqualTo(List.of(columns.split(" ")));
    assertThat(
            tables.stream()
                .flatMap(table -> table.head().getFirst().cells().stream().skip(1))
                .map(
                    cell ->
                        Linearisation.plain(((Block.Paragraph) cell.content().getFirst()).text())))
        .isEqualTo(
            towns.stream().map(town -> town.policy().agencies().getFirst().agency()).toList());
    for (int rule = 0; rule < 9; rule++) {
      int row = rule;
      assertThat(
              tables.stream()
                  .flatMap(table -> table.body().get(row).cells().stream().skip(1))
                  .map(MatrixTest::status))
          .isEqualTo(
              towns.stream()
                  .map(town -> CITIES.check(town).findings().get(row).status().words())
                  .toList());
    }
    byte[] pdf = bytes(matrix, "pdf");
    assertThat(pages(pdf)).isEqualTo(tables.size());
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(matrix));
    byte[] docx = bytes(matrix, "docx");
    assertThat(DocxText.lines(docx)).isEqualTo(Linearisation.of(matrix));
    assertThat(DocxLint.faults(docx)).isEmpty();
  }

  /** Rules are rows, agencies columns, and each cell says what the gap check of that town says. */
  @Test
  void eachCellIsTheFindingOfItsAgency() throws IOException {
    List<Town> towns = neighbours();
    Block.Table table =
        (Block.Table)
            CITIES.matrix(towns).blocks().stream()
                .filter(Block.Table.class::isInstance)
                .findFirst()
                .orElseThrow();
    List<List<String>> expected = new ArrayList<>();
    for (int rule = 0; rule < 9; rule++) {
      List<String> cells = new ArrayList<>();
      for (Town town : towns) {
        CITIES
            .check(town)
            .findings()
            .get(rule)
            .agencies()
            .forEach(agency -> cells.add(agency.status().words()));
      }
      expected.add(cells);
    }
    assertThat(expected.getFirst()).hasSize(5);
    assertThat(
            table.body().stream()
                .map(row -> row.cells().stream().skip(1).map(MatrixTest::status).toList()))
        .isEqualTo(expected);
  }

  private static String status(Block.Cell cell) {
    String words = Linearisation.plain(((Block.Paragraph) cell.content().getFirst()).text());
    return STATUSES.stream()
        .filter(status -> words.substring(2).toLowerCase(Locale.ROOT).startsWith(status))
        .findFirst()
        .orElseThrow();
  }

  private static final List<String> STATUSES =
      List.of("in writing", "in practice only", "partial", "conflicting", "missing", "unknown");

  @Test
  void ofNoPlaceThereIsNone() {
    assertThatThrownBy(() -> CITIES.matrix(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
