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
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Scope;
import freedomcities.towns.Town;
import freedomcities.tree.Linearisation;
import freedomcities.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of every example: what must hold of each, whatever the town. */
class ExampleDocumentsTest {
  private static final FreedomCities CITIES = FreedomCities.standard();

  /** One document of one example, drawn one way. */
  record Example(Path file, DocumentKind kind, DraftSettings settings) {
    Draft draft() {
      return CITIES.draft(town(), kind, settings);
    }

    Town town() {
      try {
        return CITIES.read(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return file.getFileName() + " " + kind.key() + " " + settings.scope().getClass().getSimpleName().toLowerCase(
          Locale.ROOT) + (settings.finished() ? " final" : "") + " " + settings.language();
    }
  }

  static List<Path> towns() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "towns"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  static List<Example> examples() throws IOException {
    return towns().stream().flatMap(town -> DocumentKind.all().stream().flatMap(kind -> settings(kind).map(
        settings -> new Example(town, kind, settings)))).filter(example -> !silent(example)).toList();
  }

  /** Where nobody answered anything there is nothing to report back. */
  private static boolean silent(Example example) {
    return example.kind().equals(DocumentKind.REPORT) && CITIES.refusal(example.town(), example.kind(), example
        .settings()).isPresent();
  }

  @Test
  void someExamplesHaveAnswersAndSomeHaveNone() throws IOException {
    assertThat(examples().stream().filter(example -> example.kind().equals(DocumentKind.REPORT)).map(Example::file)
        .distinct().count()).isBetween(3L, (long) towns().size() - 1);
  }

  /** An instrument for the gaps and for all rules; what is drawn for meetings in each language. */
  private static Stream<DraftSettings> settings(DocumentKind kind) {
    return kind.translated()
        ? CITIES.languages().stream().map(DraftSettings.STANDARD::in)
        : Stream.of(DraftSettings.STANDARD, DraftSettings.STANDARD.withScope(new Scope.All()).with1373(true));
  }

  static byte[] bytes(Draft draft, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CITIES.write(draft, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void thereAreExamplesOfACityACountyAndAState() throws IOException {
    assertThat(towns()).extracting(Path::getFileName).extracting(Path::toString).contains("sampleton-az.yaml",
        "king-county-wa.yaml", "illinois.yaml");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theWordFileSaysWhatTheTreeSays(Example example) {
    Draft draft = example.draft();
    byte[] docx = bytes(draft, "docx");
    assertThat(DocxText.lines(docx)).isEqualTo(Linearisation.of(draft.document()));
    assertThat(DocxLint.faults(docx)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void docx4jLoadsTheWordFile(Example example) throws Exception {
    WordprocessingMLPackage loaded = WordprocessingMLPackage
        .load(new ByteArrayInputStream(bytes(example.draft(), "docx")));
    assertThat(loaded.getMainDocumentPart().getContents().getBody().getContent()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void thePdfSaysWhatTheTreeSaysAndKeepsToBothStandards(Example example) {
    Draft draft = example.draft();
    byte[] pdf = bytes(draft, "pdf");
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(draft.document()));
    PdfChecks.assertValid(pdf);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void noPlaceholderIsLeftAndNoTemplateSyntax(Example example) {
    assertThat(String.join("\n", Linearisation.of(example.draft().document()))).doesNotContain("[County", "[oversight",
        "${", "<@", "<#", "null");
  }

  /** What says what the rules are; the rest of a meeting's papers says where they stand, or what words mean. */
  static List<Example> ofRules() throws IOException {
    Set<DocumentKind> others = Set.of(DocumentKind.COMMENT, DocumentKind.RECORDS_REQUEST, DocumentKind.REPORT,
        DocumentKind.GLOSSARY);
    return examples().stream().filter(example -> !others.contains(example.kind())).toList();
  }

  @ParameterizedTest
  @MethodSource("ofRules")
  void eachRuleInScopeStandsInItWithThePinnedWords(Example example) {
    Town town = example.town();
    if (example.kind().translated()) {
      String text = String.join("\n", Linearisation.of(example.draft().document()));
      Wording wording = CITIES.wording(example.settings().language());
      assertThat(CITIES.rules().core()).allMatch(rule -> text.contains(Linearisation.normalise(wording.say(
          "rules.nine-rules." + rule.id() + ".plain"))));
      return;
    }
    if (example.kind().equals(DocumentKind.MATRIX)) {
      String text = String.join("\n", Linearisation.of(example.draft().document()));
      assertThat(CITIES.rules().core()).allMatch(rule -> text.contains(rule.title()));
      return;
    }
    Draft draft = example.draft();
    List<Rule> rules = example.kind().equals(DocumentKind.COMPARISON)
        ? CITIES.rules().core()
        : example.settings().scope().rules(CITIES.check(town));
    assertThat(rules).isNotEmpty();
    String text = String.join("\n", Linearisation.of(draft.document()));
    for (Rule rule : rules) {
      String words = Linearisation.normalise(rule.text().filled(slot -> fill(town.jurisdiction(), slot)));
      assertThat(text).contains(words);
    }
    if (example.settings().with1373() && !example.kind().equals(DocumentKind.COMPARISON)) {
      assertThat(text).contains(Linearisation.normalise(CITIES.rules().rule("1373").orElseThrow().text().filled(
          slot -> fill(town.jurisdiction(), slot))));
    }
  }

  private static String fill(Jurisdiction place, Placeholder slot) {
    return switch (slot.key()) {
      case "jurisdiction-term" -> place.term();
      case "oversight-body" ->
        place.oversightBody().isEmpty() ? "____ (name of the oversight body)" : place.oversightBody();
      default -> throw new AssertionError(slot);
    };
  }

  @ParameterizedTest
  @MethodSource("examples")
  void sectionsNumberFromOneWithoutHoles(Example example) {
    List<Integer> numbers = Linearisation.of(example.draft().document()).stream()
        .filter(line -> line.matches("Section \\d+\\. .*")).map(line -> Integer.valueOf(line.split("[ .]")[1]))
        .toList();
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void sameInputSameBytesInAnyZoneAndLocale(Example example) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      byte[][] first = both(example);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[][] second = both(example);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      byte[][] third = both(example);
      assertThat(second).isDeepEqualTo(first);
      assertThat(third).isDeepEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static byte[][] both(Example example) {
    FreedomCities fresh = FreedomCities.standard();
    Draft draft = fresh.draft(example.town(), example.kind(), example.settings());
    return new byte[][]{bytes(draft, "docx"), bytes(draft, "pdf")};
  }

  @Test
  void manyThreadsShareOneDoor() throws Exception {
    Example example = new Example(Path.of("..", "examples", "towns", "sampleton-az.yaml"), DocumentKind.ORDINANCE,
        DraftSettings.STANDARD);
    byte[] docx = bytes(example.draft(), "docx");
    byte[] pdf = bytes(example.draft(), "pdf");
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      List<Callable<Boolean>> tasks = IntStream.range(0, 64).<Callable<Boolean>>mapToObj(i -> () -> java.util.Arrays
          .equals(docx, bytes(example.draft(), "docx")) && java.util.Arrays.equals(pdf, bytes(example.draft(), "pdf")))
          .toList();
      for (Future<Boolean> same : threads.invokeAll(tasks)) {
        assertThat(same.get()).isTrue();
      }
    }
  }
}
