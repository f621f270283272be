package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.problems.InputException;
import freedomcities.render.docx.DocxLint;
import freedomcities.render.docx.DocxText;
import freedomcities.render.origin.Grounds;
import freedomcities.render.origin.Grounds.Aid;
import freedomcities.render.origin.Origin;
import freedomcities.render.origin.Source;
import freedomcities.render.pdf.PdfChecks;
import freedomcities.render.pdf.PdfText;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Scope;
import freedomcities.tree.Attachment;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Printing;
import freedomcities.tree.Printing.Imposition;
import freedomcities.tree.Printing.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that hold what they were drawn from: what they hold is what was given, and they are as
 * good as others.
 */
class OriginDocumentsTest {
  private static final FreedomCities CITIES = FreedomCities.standard();

  @TempDir Path folder;

  private static Source sampleton() throws IOException {
    return Source.read(Examples.town("sampleton-az"));
  }

  /** Every kind of document of the example that has every status. */
  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#everyStyle")
  void isDrawnAgainFromItselfToTheSameBytes(Examples.Example example) throws IOException {
    Source source = Source.read(example.file());
    Draft draft = CITIES.draft(source, example.kind(), example.settings());
    for (String format : List.of("docx", "pdf")) {
      byte[] bytes = CITIES.bytes(draft, format);
      Origin origin = Origin.read("document", bytes);
      assertThat(origin.source().text()).isEqualTo(Files.readString(example.file()));
      assertThat(origin.source().name()).isEqualTo("sampleton-az.yaml");
      assertThat(origin.kind()).isEqualTo(example.kind());
      assertThat(origin.settings()).isEqualTo(example.settings());
      Redrawn again = CITIES.redraw(origin);
      assertThat(again.changes()).isEmpty();
      assertThat(again.sameWords()).isTrue();
      assertThat(CITIES.bytes(again.draft(), format)).isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#everyStyle")
  void saysNothingElseAndKeepsToTheStandards(Examples.Example example) throws Exception {
    Draft plain = example.draft();
    Draft draft = CITIES.draft(Source.read(example.file()), example.kind(), example.settings());
    List<String> words = Linearisation.of(plain.document());
    byte[] docx = CITIES.bytes(draft, "docx");
    assertThat(DocxText.lines(docx)).isEqualTo(words);
    assertThat(DocxLint.faults(docx)).isEmpty();
    assertThat(
            WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
                .getCustomXmlDataStorageParts()
                .values())
        .isNotEmpty();
    byte[] pdf = CITIES.bytes(draft, "pdf");
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(plain.document()));
    PdfChecks.assertValidWithFiles(pdf);
    for (String other : List.of("html", "txt", "md", "akn")) {
      assertThat(CITIES.bytes(draft, other)).as(other).isEqualTo(CITIES.bytes(plain, other));
    }
  }

  @Test
  void aPdfNamesItsSourceAndOneWithoutItHasNoFiles() throws IOException {
    Draft draft = CITIES.draft(sampleton(), DocumentKind.MATRIX, DraftSettings.STANDARD);
    byte[] with = CITIES.bytes(draft, "pdf");
    try (PDDocument pdf = Loader.loadPDF(with)) {
      var files = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertThat(files.size()).isEqualTo(1);
      assertThat(pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
          .containsOnlyKeys("origin.xml");
    }
    byte[] without = Examples.bytes(Examples.sampleton(DocumentKind.MATRIX).draft(), "pdf");
    try (PDDocument pdf = Loader.loadPDF(without)) {
      assertThat(pdf.getDocumentCatalog().getCOSObject().containsKey("AF")).isFalse();
      assertThat(pdf.getDocumentCatalog().getNames()).isNull();
    }
    // Negative control of the check: attached files are not for PDF/A-2a.
    assertThat(PdfChecks.failures(with)).isNotEmpty();
    PdfChecks.assertValid(without);
  }

  static Stream<Arguments> settings() {
    DraftSettings standard = DraftSettings.STANDARD;
    Printing usual = Printing.USUAL;
    return Stream.of(
        Arguments.of(
            DocumentKind.ORDINANCE, standard.withScope(new Scope.Chosen(List.of("1", "5")))),
        Arguments.of(DocumentKind.RESOLUTION, standard.withScope(new Scope.All()).with("1373")),
        Arguments.of(
            DocumentKind.HANDOUT, standard.in("es").printed(usual.imposed(Imposition.HALF_SHEETS))),
        Arguments.of(
            DocumentKind.ORDINANCE,
            standard.printed(
                usual.on(Paper.LEGAL).large(true).punched(true).draftMark(true).fillsMarked(true))),
        Arguments.of(DocumentKind.MATRIX, standard.finished(true)));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void settingsAreKept(DocumentKind kind, DraftSettings settings) throws IOException {
    byte[] docx = CITIES.bytes(CITIES.draft(sampleton(), kind, settings), "docx");
    Origin origin = Origin.read("document", docx);
    assertThat(origin.settings()).isEqualTo(settings);
    assertThat(CITIES.bytes(CITIES.redraw(origin).draft(), "docx")).isEqualTo(docx);
  }

  @Test
  void valuesInThePlaceOfTheFilesAreKeptInTheirOrder() throws IOException {
    Source source =
        sampleton()
            .with(new java.util.LinkedHashMap<>(Map.of("jurisdiction.name", "“Añasco” & <Sons>")));
    Draft draft = CITIES.draft(source, DocumentKind.COMPARISON, DraftSettings.STANDARD);
    assertThat(draft.document().metadata().place()).contains("“Añasco” & <Sons>");
    Origin origin = Origin.read("document", CITIES.bytes(draft, "pdf"));
    assertThat(origin.source().values()).isEqualTo(source.values());
    assertThat(CITIES.bytes(CITIES.redraw(origin).draft(), "pdf"))
        .isEqualTo(CITIES.bytes(draft, "pdf"));
  }

  @Test
  void theOlderFileOfAComparisonIsKeptToo() {
    String old =
        "jurisdiction: {name: Old, kind: city, state: AZ}\n"
            + "policy:\n"
            + "  - {agency: Police, as-of: 2026-01-02}\n";
    Source older = Source.of("a/b/old.yaml", old.getBytes(StandardCharsets.UTF_8));
    Source source =
        Source.of(
                "C:\\towns\\new.yaml",
                old.replace("01-02", "03-04").getBytes(StandardCharsets.UTF_8))
            .since(older);
    Draft draft = CITIES.draft(source, DocumentKind.COMPARISON, DraftSettings.STANDARD);
    Origin origin = Origin.read("document", CITIES.bytes(draft, "docx"));
    assertThat(origin.source().name()).isEqualTo("new.yaml");
    assertThat(origin.source().older().orElseThrow().name()).isEqualTo("old.yaml");
    assertThat(CITIES.bytes(CITIES.redraw(origin).draft(), "docx"))
        .isEqualTo(CITIES.bytes(draft, "docx"));
  }

  private static final Grounds THEN =
      new Grounds("1.0", "rules 1", List.of(), "2026-01-01", Map.of("seal", "yes"), Set.of());

  static Stream<Arguments> grounds() {
    return Stream.of(
        Arguments.of(THEN, THEN, List.of()),
        Arguments.of(
            THEN,
            new Grounds("1.1", "rules 1", List.of(), "2026-01-01", Map.of("seal", "yes"), Set.of()),
            List.of("this program was version 1.0 and is version 1.1")),
        Arguments.of(
            THEN,
            new Grounds("1.0", "others 3", List.of(), "2026-05-01", Map.of(), Set.of()),
            List.of(
                "the rule set was rules 1 and is others 3",
                "the law data were those of 2026-01-01 and are those of 2026-05-01",
                "the conventions of the house were {seal=yes} and are {}")),
        Arguments.of(
            with(Aid.LETTERHEAD),
            THEN,
            List.of("it was drawn with a letterhead, which no document holds: give it again")),
        Arguments.of(
            THEN,
            with(Aid.TEMPLATES),
            List.of("it was drawn without templates of one’s own, and is now drawn with them")),
        Arguments.of(
            with(Aid.LAW),
            with(Aid.LAW),
            List.of(
                "it was drawn with law data of one’s own, which no document holds: whether the same"
                    + " are given now can’t be told")));
  }

  private static Grounds with(Aid aid) {
    return new Grounds(
        "1.0", "rules 1", List.of(), "2026-01-01", Map.of("seal", "yes"), EnumSet.of(aid));
  }

  @ParameterizedTest
  @MethodSource("grounds")
  void tellsWhatHasChanged(Grounds then, Grounds now, List<String> told) {
    assertThat(then.changed(now)).isEqualTo(told);
  }

  @Test
  void anotherTextOfTheWordsIsTold() throws IOException {
    Draft draft = CITIES.draft(sampleton(), DocumentKind.MATRIX, DraftSettings.STANDARD);
    Origin now = Origin.read("document", CITIES.bytes(draft, "docx"));
    Grounds before =
        new Grounds(
            "0.0.1",
            now.grounds().rules(),
            now.grounds().optionalRules(),
            "2025-01-01",
            Map.of(),
            Set.of());
    Document other = Examples.sampleton(DocumentKind.MATRIX).document();
    Origin then =
        Origin.of(
            sampleton(),
            DocumentKind.MATRIX,
            DraftSettings.STANDARD,
            before,
            new Document(other.metadata(), other.blocks().subList(0, 1)));
    Redrawn again = CITIES.redraw(then);
    assertThat(again.sameWords()).isFalse();
    assertThat(again.changes()).hasSize(3).first().asString().contains("0.0.1");
    assertThat(again.changes()).last().isEqualTo("its words are other than they were");
    assertThat(Origin.read("again", CITIES.bytes(again.draft(), "docx")))
        .as("the origin as of now")
        .isEqualTo(now);
  }

  @Test
  void aLetterheadIsToldNotKept() throws IOException {
    FreedomCities lettered =
        FreedomCities.builder()
            .letterhead(Letterhead.read(Path.of("..", "examples", "letterheads", "sampleton.docx")))
            .build();
    byte[] docx =
        lettered.bytes(
            lettered.draft(sampleton(), DocumentKind.ORDINANCE, DraftSettings.STANDARD), "docx");
    assertThat(DocxLint.faults(docx)).isEmpty();
    Origin origin = Origin.read("document", docx);
    assertThat(CITIES.redraw(origin).changes())
        .singleElement()
        .asString()
        .contains("letterhead", "give it again");
    assertThat(lettered.bytes(lettered.redraw(origin).draft(), "docx")).isEqualTo(docx);
  }

  @Test
  void aKindOfOnesOwnAndALanguageNeedTheirTemplates() throws IOException {
    Document document = Examples.sampleton(DocumentKind.MATRIX).document();
    Map<DocumentKind, DraftSettings> unknown =
        Map.of(
            DocumentKind.of("press-release", DocumentKind.Purpose.COMPARISON),
            DraftSettings.STANDARD,
            DocumentKind.HANDOUT,
            DraftSettings.STANDARD.in("tlh"));
    for (var one : unknown.entrySet()) {
      Origin origin = Origin.of(sampleton(), one.getKey(), one.getValue(), THEN, document);
      assertThatThrownBy(() -> CITIES.redraw(origin))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("give the templates it was drawn with");
    }
  }

  @Test
  void wordHasNoPlaceForOtherFilesThanXml() {
    Document document =
        Examples.sampleton(DocumentKind.MATRIX)
            .document()
            .attached(new Attachment("a.csv", "text/csv", "A table", "a,b"));
    assertThatThrownBy(() -> CITIES.write(document, "docx", new java.io.ByteArrayOutputStream()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("text/csv");
    assertThat(Optional.of(document.attachments()))
        .hasValueSatisfying(all -> assertThat(all).hasSize(1));
  }
}
