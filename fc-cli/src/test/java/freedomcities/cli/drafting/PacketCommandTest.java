package freedomcities.cli.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.cli.CommandRuns;
import freedomcities.render.origin.Origin;
import freedomcities.templates.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -d packet}: which documents are written, and which are bound. */
class PacketCommandTest {
  private static final String SAMPLETON =
      Path.of("..", "examples", "towns", "sampleton-az.yaml").toString();

  @TempDir Path folder;

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private List<String> bound(String name) throws IOException {
    try (PDDocument file = Loader.loadPDF(folder.resolve(name).toFile())) {
      Iterable<PDOutlineItem> all = file.getDocumentCatalog().getDocumentOutline().children();
      return Stream.iterate(all.iterator(), items -> items.hasNext(), items -> items)
          .map(items -> items.next().getTitle())
          .toList();
    }
  }

  @Test
  void aloneItIsAllDocumentsAndThoseForTheBodyInOne() throws IOException {
    CommandRuns.Outcome outcome =
        CommandRuns.run("draft", "-d", "packet", "-f", "txt", "-o", folder.toString(), SAMPLETON);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    TreeSet<String> expected = new TreeSet<>(List.of("sampleton-city-az-packet.pdf"));
    DocumentKind.all().forEach(kind -> expected.add("sampleton-city-az-" + kind.key() + ".txt"));
    assertThat(written()).isEqualTo(List.copyOf(expected));
    assertThat(outcome.out()).contains("wrote " + folder.resolve("sampleton-city-az-packet.pdf"));
    assertThat(bound("sampleton-city-az-packet.pdf"))
        .hasSize(1 + DocumentKind.agenda().size())
        .startsWith("Cover sheet")
        .contains("Staff report", "Ordinance", "Comparison")
        .doesNotContain("Handout", "General order");
  }

  /**
   * What a council member sees first: a law of the state, what it threatens, and how sure that is.
   */
  @Test
  void theCoverTellsStateLawThatMayConflict() throws IOException {
    CommandRuns.run(
        "draft", "-d", "packet,ordinance", "-f", "pdf", "-o", folder.toString(), SAMPLETON);
    assertThat(firstPage("sampleton-city-az-packet.pdf"))
        .contains(
            "State law: rules 1, 3, and 5 may conflict with A.R.S. § 11-1051 (2010) (verified, as"
                + " of",
            "$500 to $5,000");
    CommandRuns.run(
        "draft",
        "-d",
        "packet,ordinance",
        "-f",
        "pdf",
        "-o",
        folder.toString(),
        Path.of("..", "examples", "towns", "sampleford-wa.yaml").toString());
    assertThat(firstPage("sampleford-city-wa-packet.pdf")).doesNotContain("State law");
  }

  private String firstPage(String name) throws IOException {
    try (PDDocument file = Loader.loadPDF(folder.resolve(name).toFile())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setEndPage(1);
      return text.getText(file).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  @Test
  void withOthersItIsThoseInTheOrderOfAnAgenda() throws IOException {
    CommandRuns.Outcome outcome =
        CommandRuns.run(
            "draft",
            "-d",
            "handout,packet,comparison,ordinance",
            "-f",
            "pdf",
            "-o",
            folder.toString(),
            SAMPLETON);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(written())
        .containsExactly(
            "sampleton-city-az-comparison.pdf",
            "sampleton-city-az-handout.pdf",
            "sampleton-city-az-ordinance.pdf",
            "sampleton-city-az-packet.pdf");
    assertThat(bound("sampleton-city-az-packet.pdf"))
        .containsExactly("Cover sheet", "Ordinance", "Comparison", "Handout");
  }

  @ParameterizedTest
  @ValueSource(strings = {"packet", "packet,ordinance,handout"})
  void documentsHoldTheirSourceAndThePacketHoldsNone(String documents) throws IOException {
    CommandRuns.Outcome outcome =
        CommandRuns.run(
            "draft",
            "-d",
            documents,
            "-f",
            "docx,pdf",
            "--keep-source",
            "--lang",
            "en,es",
            "-o",
            folder.toString(),
            SAMPLETON);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(written()).hasSizeGreaterThan(6).contains("sampleton-city-az-packet.pdf");
    for (String name : written()) {
      if (name.equals("sampleton-city-az-packet.pdf")) {
        assertThatThrownBy(() -> Origin.read(folder.resolve(name)))
            .hasMessageContaining("it holds no source");
      } else {
        assertThat(Origin.read(folder.resolve(name)).source().name())
            .as(name)
            .isEqualTo("sampleton-az.yaml");
      }
    }
  }

  @Test
  void aBatchMakesOneForEachPlace() throws IOException {
    Path towns = Files.createDirectory(folder.resolve("towns"));
    for (String name : List.of("sampleton-az.yaml", "sampleton-ma.yaml")) {
      Files.copy(Path.of("..", "examples", "towns", name), towns.resolve(name));
    }
    CommandRuns.Outcome outcome =
        CommandRuns.run(
            "batch",
            towns.toString(),
            "-d",
            "packet,matrix",
            "-f",
            "txt",
            "-o",
            folder.resolve("out").toString());
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(folder.resolve("out/sampleton-city-az-packet.pdf")).isNotEmptyFile();
    assertThat(Files.readString(folder.resolve("out/manifest.csv")))
        .contains(",packet,en,sampleton-town-ma-packet.pdf,");
  }

  @Test
  void aWordThatIsNoDocumentIsRefusedWhateverStandsBesideIt() {
    for (String documents : List.of("pakcet", "packet,leaflet", "all,leaflet")) {
      assertThat(
              CommandRuns.run("draft", "-d", documents, "-o", folder.toString(), SAMPLETON).exit())
          .as(documents)
          .isEqualTo(2);
    }
  }

  @Test
  void isNoSingleDocument() {
    CommandRuns.Outcome outcome =
        CommandRuns.run("draft", "-d", "packet,ordinance", "-f", "pdf", "-o", "-", SAMPLETON);
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("only one document");
  }
}
