package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.problems.InputException;
import freedomcities.render.spi.Renderer;
import freedomcities.rules.RuleSet;
import freedomcities.rules.RuleSetReader;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Scope;
import freedomcities.templates.source.TemplateLimits;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be brought to the front door without changing it. */
class OwnPartsTest {
  private static final String RULES =
      """
      id: library-rules
      version: "2026-11-21"
      title: Two rules on library records
      attribution: Written for a test.
      placeholders: [{key: jurisdiction-term, as-written: "[County/City/State]"}]
      groups: [{id: records, title: Records}]
      rules:
        - id: r1
          title: Lending Records Rule
          caption: Lending records
          topic: lending records
          group: records
          text: The [County/City/State] library shall keep no record of a loan after its return.
          requires: [{id: no-record, kind: act, what: a bar on records, has: bars records, lacks: does not bar records, contradicts: keeps records}]
          explanation: The library forgets what was lent.
        - id: r2
          title: Notice Rule
          caption: Notice
          topic: notice to readers
          group: records
          text: The library shall tell each reader what is asked about the reader.
          requires: [{id: notice, kind: act, what: a notice, has: gives notice, lacks: gives no notice, contradicts: forbids notice}]
          explanation: Readers learn of requests.
      """;

  /** What isn't drawn for a rule set that stands alone, and what it lacks for it. */
  private static final Map<DocumentKind, String> ABOUT_A_PART_OF_THE_SHELF =
      Map.of(
          DocumentKind.RECORDS_REQUEST, "records-request in drafting.yaml",
          DocumentKind.GLOSSARY, "glossary in words/en.yaml",
          DocumentKind.DIRECTIVE, "directive in drafting.yaml");

  @TempDir Path folder;

  private static String words(Draft draft) {
    return String.join("\n", Linearisation.of(draft.document()));
  }

  @Test
  void aRuleSetMakesEveryDocumentItsOwn() {
    RuleSet rules = RuleSetReader.read("library.yaml", RULES);
    FreedomCities cities = FreedomCities.builder().rules(rules).build();
    Town town =
        cities.read(
            "town.yaml",
            """
            jurisdiction: {name: Sampleton, kind: city, state: AZ}
            policy: [{agency: Sampleton Library, as-of: 2026-10-02, rules: {r1: missing, r2: {status: in-writing, citation: Manual 2, confidence: verified}}}]
            """);
    for (DocumentKind kind : DocumentKind.all()) {
      if (kind.equals(DocumentKind.REPORT)) {
        continue;
      }
      if (ABOUT_A_PART_OF_THE_SHELF.containsKey(kind)) {
        assertThatThrownBy(() -> cities.draft(town, kind))
            .isInstanceOf(InputException.class)
            .hasMessageContaining(
                "the shelf of “Two rules on library records” has no "
                    + ABOUT_A_PART_OF_THE_SHELF.get(kind));
        continue;
      }
      String words = words(cities.draft(town, kind));
      assertThat(words).as(kind.key()).doesNotContain("Judicial Warrant Rule", "${", "null");
      boolean ofRules = !kind.equals(DocumentKind.COMMENT_CARD);
      if (ofRules) {
        assertThat(words.toLowerCase(java.util.Locale.ROOT))
            .as(kind.key())
            .containsAnyOf(
                "lending records",
                "the library forgets what was lent",
                "library shall keep no record");
      }
    }
    assertThat(words(cities.draft(town, DocumentKind.ORDINANCE)))
        .contains("The City library shall keep no record of a loan after its return.")
        .doesNotContain("what is asked about");
    assertThatThrownBy(
            () ->
                cities.read(
                    "t.yaml",
                    "{jurisdiction: {name: A, kind: city, state: AZ}, policy: [{agency: B, as-of:"
                        + " 2026-10-02, rules: {1: missing}}]}"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("unknown key \"1\"");
  }

  @Test
  void oneTemplateIsReplacedAndTheRestStays() throws IOException {
    Files.writeString(
        folder.resolve("matrix.ftl"),
        "<@title>Ours of ${place.name}</@title><@p>${attribution}</@p>");
    FreedomCities cities = FreedomCities.builder().templates(folder).build();
    Town town = Examples.sampleton(DocumentKind.MATRIX).town();
    assertThat(words(cities.draft(town, DocumentKind.MATRIX))).startsWith("Ours of Sampleton\n");
    assertThat(cities.draft(town, DocumentKind.ORDINANCE).document())
        .isEqualTo(Examples.sampleton(DocumentKind.ORDINANCE).document());
  }

  /** On the class path of the tests: {@code own-templates/press-release.ftl}. */
  private static final FreedomCities WITH_PRESS_RELEASE =
      FreedomCities.builder()
          .templates(TemplateSource.classPath(OwnPartsTest.class, "own-templates"))
          .build();

  @ParameterizedTest
  @EnumSource(DocumentKind.Purpose.class)
  void aKindOfDocumentOfOnesOwnIsDrawnByItsTemplate(DocumentKind.Purpose purpose) {
    DocumentKind kind = DocumentKind.of("press-release", purpose);
    Draft draft = WITH_PRESS_RELEASE.draft(Examples.sampleton(kind).town(), kind);
    assertThat(words(draft)).startsWith("Sampleton\n").contains("For the press");
    assertThat(draft.document().metadata().identifier())
        .isEqualTo("sampleton-city-az-press-release");
    for (String format : Examples.formats()) {
      assertThat(WITH_PRESS_RELEASE.bytes(draft, format)).isNotEmpty();
    }
  }

  @Test
  void aKindWithoutATemplateIsToldByItsName() {
    assertThatThrownBy(
            () ->
                FreedomCities.standard()
                    .draft(
                        Examples.sampleton(DocumentKind.MATRIX).town(),
                        DocumentKind.of("leaflet", DocumentKind.Purpose.COMPARISON)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("leaflet.ftl: there is no template of this name");
    assertThatThrownBy(() -> DocumentKind.of("../leaflet", DocumentKind.Purpose.LETTER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void templatesOfOnesOwnRunWithinLimitsOnManyThreads() throws Exception {
    Town town = Examples.sampleton(DocumentKind.MATRIX).town();
    DocumentKind kind = DocumentKind.of("press-release", DocumentKind.Purpose.COMPARISON);
    byte[] alone = WITH_PRESS_RELEASE.bytes(WITH_PRESS_RELEASE.draft(town, kind), "txt");
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      List<Callable<byte[]>> tasks =
          java.util.Collections.nCopies(
              64, () -> WITH_PRESS_RELEASE.bytes(WITH_PRESS_RELEASE.draft(town, kind), "txt"));
      for (Future<byte[]> one : threads.invokeAll(tasks)) {
        assertThat(one.get()).isEqualTo(alone);
      }
    }
    Files.writeString(folder.resolve("matrix.ftl"), "<#list 1.. as i></#list>");
    FreedomCities short_ =
        FreedomCities.builder()
            .templates(folder)
            .limits(TemplateLimits.STANDARD.withTime(Duration.ofMillis(200)))
            .build();
    assertThatThrownBy(() -> short_.draft(town, DocumentKind.MATRIX))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("matrix.ftl:1:1: the template runs longer than 0.2 seconds");
  }

  /** Writes the title. */
  private record Titles(String format) implements Renderer {
    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public void render(Document document, OutputStream out) throws IOException {
      out.write(document.metadata().title().getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  @Test
  void aRendererOfOnesOwnAddsAFormatOrTakesThePlaceOfOne() {
    FreedomCities cities =
        FreedomCities.builder().renderer(new Titles("title")).renderer(new Titles("md")).build();
    assertThat(cities.formats())
        .containsExactly("docx", "pdf", "html", "txt", "md", "akn", "title", "csv");
    Draft draft = Examples.sampleton(DocumentKind.MATRIX).draft();
    assertThat(cities.bytes(draft, "title"))
        .asString()
        .startsWith("Where ")
        .isEqualTo(new String(cities.bytes(draft, "md"), StandardCharsets.UTF_8));
    assertThat(cities.bytes(draft, "txt")).isEqualTo(FreedomCities.standard().bytes(draft, "txt"));
  }

  @Test
  void renderersThatCantStandTogetherAreRefused() {
    for (List<Renderer> wrong :
        List.<List<Renderer>>of(
            List.of(new Titles("a"), new Titles("a")),
            List.of(new Titles("csv")),
            List.of(new Titles("../x")),
            List.of(new Titles("")))) {
      FreedomCitiesBuilder builder = FreedomCities.builder();
      wrong.forEach(builder::renderer);
      assertThatThrownBy(builder::build)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Titles");
    }
  }

  @Test
  void conventionsOfTheHouseStandWhereTheTownGivesNone() {
    FreedomCities cities =
        FreedomCities.builder().conventions(Map.of("section-numbering", "symbol")).build();
    Town town =
        cities
            .town("Sampleton", freedomcities.places.Kind.CITY, "AZ")
            .date(java.time.LocalDate.of(2026, 11, 20))
            .build();
    assertThat(
            words(
                cities.draft(
                    town,
                    DocumentKind.ORDINANCE,
                    DraftSettings.STANDARD.withScope(new Scope.All()))))
        .contains("§ 1. ")
        .doesNotContain("Section 1. ");
    assertThatThrownBy(
            () -> FreedomCities.builder().conventions(Map.of("numbering", "symbol")).build())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("unknown key");
  }

  @Test
  void aLanguageOfOnesOwnNeedNotBeListed() throws IOException {
    byte[] spanish = freedomcities.templates.source.ShippedTemplates.bytes("words/es.yaml");
    for (Map.Entry<String, byte[]> file : RuleSetReader.shippedFiles().entrySet()) {
      Path copy = folder.resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.write(copy, file.getValue());
    }
    Files.copy(folder.resolve("words/es.yaml"), folder.resolve("words/fr.yaml"));
    TemplateSource unlisted =
        name ->
            name.equals("words/fr.yaml")
                ? Optional.of(
                    new String(spanish, StandardCharsets.UTF_8)
                        .replace("language: es-US", "language: fr-US")
                        .getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    FreedomCities cities =
        FreedomCities.builder().templates(unlisted).rules(RuleSetReader.read(folder)).build();
    Draft draft =
        cities.draft(
            Examples.sampleton(DocumentKind.HANDOUT).town(),
            DocumentKind.HANDOUT,
            DraftSettings.STANDARD.in("fr"));
    assertThat(draft.document().metadata().language()).isEqualTo("fr-US");
  }
}
