package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.places.Jurisdiction;
import freedomcities.render.docx.DocxLint;
import freedomcities.render.docx.DocxText;
import freedomcities.render.pdf.PdfChecks;
import freedomcities.render.pdf.PdfText;
import freedomcities.rules.Placeholder;
import freedomcities.rules.Rule;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.towns.Town;
import freedomcities.tree.Linearisation;
import freedomcities.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of every example: what must hold of each, whatever the town. */
class ExampleDocumentsTest {
  private static final FreedomCities CITIES = FreedomCities.standard();

  @Test
  void someExamplesHaveAnswersAndSomeHaveNone() throws IOException {
    assertThat(
            Examples.all().stream()
                .filter(example -> example.kind().equals(DocumentKind.REPORT))
                .map(Examples.Example::file)
                .distinct()
                .count())
        .isBetween(3L, (long) Examples.towns().size() - 1);
  }

  @Test
  void thereAreExamplesOfACityACountyAndAState() throws IOException {
    assertThat(Examples.towns())
        .extracting(Path::getFileName)
        .extracting(Path::toString)
        .contains("sampleton-az.yaml", "king-county-wa.yaml", "illinois.yaml");
  }

  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#all")
  void theWordFileSaysWhatTheTreeSays(Examples.Example example) {
    Draft draft = example.draft();
    byte[] docx = Examples.bytes(draft, "docx");
    assertThat(DocxText.lines(docx)).isEqualTo(Linearisation.of(draft.document()));
    assertThat(DocxLint.faults(docx)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#all")
  void docx4jLoadsTheWordFile(Examples.Example example) throws Exception {
    WordprocessingMLPackage loaded =
        WordprocessingMLPackage.load(
            new ByteArrayInputStream(Examples.bytes(example.draft(), "docx")));
    assertThat(loaded.getMainDocumentPart().getContents().getBody().getContent()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#all")
  void thePdfSaysWhatTheTreeSaysAndKeepsToBothStandards(Examples.Example example) {
    Draft draft = example.draft();
    byte[] pdf = Examples.bytes(draft, "pdf");
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(draft.document()));
    PdfChecks.assertValid(pdf);
  }

  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#all")
  void noPlaceholderIsLeftAndNoTemplateSyntax(Examples.Example example) {
    assertThat(String.join("\n", Linearisation.of(example.draft().document())))
        .doesNotContain("[County", "[oversight", "${", "<@", "<#", "null");
  }

  /**
   * What says what the rules are; the rest of a meeting's papers says where they stand, or what
   * words mean, and notices sum them up.
   */
  static List<Examples.Example> ofRules() throws IOException {
    Set<DocumentKind> others =
        Set.of(
            DocumentKind.STAFF_REPORT,
            DocumentKind.COMMENT,
            DocumentKind.RECORDS_REQUEST,
            DocumentKind.REPORT,
            DocumentKind.GLOSSARY,
            DocumentKind.PUBLICATION_SUMMARY,
            DocumentKind.HEARING_NOTICE,
            DocumentKind.COMMENT_CARD);
    return Examples.all().stream().filter(example -> !others.contains(example.kind())).toList();
  }

  @ParameterizedTest
  @MethodSource("ofRules")
  void eachRuleInScopeStandsInItWithThePinnedWords(Examples.Example example) {
    Town town = example.town();
    if (example.kind().translated()) {
      String text = String.join("\n", Linearisation.of(example.draft().document()));
      Wording wording = CITIES.wording(example.settings().language());
      assertThat(CITIES.rules().core())
          .allMatch(
              rule ->
                  text.contains(
                      Linearisation.normalise(wording.say("rules." + rule.id() + ".plain"))));
      return;
    }
    if (example.kind().equals(DocumentKind.MATRIX)) {
      String text = String.join("\n", Linearisation.of(example.draft().document()));
      assertThat(CITIES.rules().core()).allMatch(rule -> text.contains(rule.title()));
      return;
    }
    Draft draft = example.draft();
    List<Rule> rules =
        example.kind().equals(DocumentKind.COMPARISON)
            ? CITIES.rules().core()
            : example.settings().scope().rules(CITIES.check(town)).stream()
                // What an order of the agency has already needs no second one.
                .filter(
                    rule ->
                        !example.kind().equals(DocumentKind.DIRECTIVE)
                            || !CITIES
                                .check(town)
                                .isEnacted(CITIES.check(town).finding(rule.id()).orElseThrow()))
                .toList();
    assertThat(rules).isNotEmpty();
    String text = String.join("\n", Linearisation.of(draft.document()));
    for (Rule rule : rules) {
      String words =
          Linearisation.normalise(rule.text().filled(slot -> fill(town.jurisdiction(), slot)));
      assertThat(text).contains(words);
    }
    if (!example.settings().optionalRules().isEmpty()
        && !example.kind().equals(DocumentKind.COMPARISON)) {
      assertThat(text)
          .contains(
              Linearisation.normalise(
                  CITIES
                      .rules()
                      .rule("1373")
                      .orElseThrow()
                      .text()
                      .filled(slot -> fill(town.jurisdiction(), slot))));
    }
  }

  private static String fill(Jurisdiction place, Placeholder slot) {
    return switch (slot.key()) {
      case "jurisdiction-term" -> place.term();
      case "oversight-body" ->
          place.oversightBody().isEmpty()
              ? "____ (name of the oversight body)"
              : place.oversightBody();
      default -> throw new AssertionError(slot);
    };
  }

  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#all")
  void sectionsNumberFromOneWithoutHoles(Examples.Example example) {
    List<Integer> numbers =
        Linearisation.of(example.draft().document()).stream()
            .filter(line -> line.matches("Section \\d+\\. .*"))
            .map(line -> Integer.valueOf(line.split("[ .]")[1]))
            .toList();
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  @Test
  void manyThreadsShareOneDoor() throws Exception {
    Examples.Example example = Examples.sampleton(DocumentKind.ORDINANCE);
    for (String format : Examples.formats()) {
      byte[] alone = Examples.bytes(example.draft(), format);
      try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
        List<Callable<byte[]>> tasks =
            Collections.nCopies(64, () -> Examples.bytes(example.draft(), format));
        for (Future<byte[]> one : threads.invokeAll(tasks)) {
          assertThat(one.get()).isEqualTo(alone);
        }
      }
    }
  }
}
