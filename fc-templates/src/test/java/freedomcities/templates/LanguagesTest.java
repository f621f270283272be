package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.law.Law;
import freedomcities.problems.InputException;
import freedomcities.rules.RuleSet;
import freedomcities.rules.RuleSetReader;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.source.TemplateSource;
import freedomcities.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The strings of each language: all there, none left behind, each in use. */
class LanguagesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/freedomcities-templates");
  private static final Path SHELF =
      Path.of("..", "fc-model/src/main/resources/freedomcities/rules/nine-rules");
  private static final Languages SHIPPED = new Languages(TemplateSource.none(), RuleSet.standard());

  static List<String> languages() {
    return SHIPPED.all();
  }

  @Test
  void englishComesFirstAndEveryFileIsOffered() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("words"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(languages());
    }
    assertThat(languages()).first().isEqualTo("en");
  }

  /**
   * Reading refuses a string that is missing, left behind by the English, or unknown: {@code
   * WordingTest}.
   */
  @ParameterizedTest
  @MethodSource("languages")
  void everyStringIsThereAndUpToDate(String language) {
    Wording wording = SHIPPED.wording(language);
    assertThat(wording.language()).startsWith(language);
    assertThat(wording.keys()).isEqualTo(SHIPPED.wording("en").keys());
  }

  @Test
  void aTranslationIsMarkedUntilAPersonHasReadIt() {
    assertThat(SHIPPED.wording("es").review()).isEqualTo("machine-drafted");
    assertThat(SHIPPED.wording("es").reviewed()).isFalse();
  }

  /**
   * A key is in use if a template or the view names it, whole or, where it is put together, its
   * beginning.
   */
  @Test
  void noStringIsLeftOver() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (Path folder :
        List.of(RESOURCES, Path.of("src/main/java"), Path.of("../fc-model/src/main/java"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file :
            files.filter(path -> path.toString().matches(".*\\.(ftl|java)")).toList()) {
          sources.append(Files.readString(file));
        }
      }
    }
    Set<String> unused = new TreeSet<>();
    for (String key : SHIPPED.wording("en").keys()) {
      String named = "\"" + key + "\"";
      boolean put = false;
      for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
        put |= sources.indexOf("\"" + key.substring(0, dot + 1) + "\"") >= 0;
      }
      if (!put
          && sources.indexOf(named) < 0
          && sources.indexOf(key.substring(key.indexOf('.')) + "\"") < 0) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  /** What documents say stands beside the templates, what a subject says on its shelf. */
  @Test
  void aLanguageIsAddedToTheTemplatesAndToTheShelf(@TempDir Path folder) throws IOException {
    Path templates = folder.resolve("templates");
    copyAsFrench(RESOURCES, templates, "Hoja informativa", "Feuille");
    Path shelf = folder.resolve("shelf");
    copyAsFrench(SHELF, shelf, "Un candado", "Un cadenas");
    RuleSet rules = RuleSetReader.read(shelf);
    Languages languages = new Languages(TemplateSource.folder(templates), rules);
    assertThat(languages.all()).containsExactly("en", "es", "fr");
    assertThat(languages.wording("fr").say("handout.type")).isEqualTo("Feuille");
    assertThat(languages.wording("fr").say("rules.6.picture")).isEqualTo("Un cadenas");
    assertThat(languages.wording("fr").keys()).isEqualTo(languages.wording("en").keys());
    assertThatThrownBy(
            () -> new Languages(TemplateSource.folder(templates), RuleSet.standard()).wording("fr"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no words for choices.rule-4.local-duty, choices.");
  }

  private static void copyAsFrench(Path from, Path to, String spanish, String french)
      throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    String words = Files.readString(to.resolve("words/es.yaml"));
    assertThat(words).contains(spanish);
    Files.writeString(
        to.resolve("words/fr.yaml"),
        words.replace("language: es-US", "language: fr-US").replace(spanish, french));
  }

  /** A shelf without words of its own is drawn in English, in neutral words; in nothing else. */
  @Test
  void aShelfWithoutWordsIsDrawnInEnglishOnly() throws IOException {
    RuleSet alone = RuleSetReader.read("r", Files.readString(SHELF.resolve("rules.yaml")));
    Languages languages = new Languages(TemplateSource.none(), alone);
    assertThat(languages.all()).containsExactly("en");
    assertThat(languages.wording("en").say("handout.title.one"))
        .isEqualTo("Put one more rule on the subjects of “" + alone.title() + "” into law");
    assertThatThrownBy(() -> languages.wording("es"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no words in \"es\" on the shelf of “" + alone.title() + "”");
  }

  @Test
  void aLanguageWithoutWordsIsRefused() {
    assertThatThrownBy(() -> SHIPPED.wording("tlh"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("en, es");
  }

  @Test
  void whatIsDraftedInEnglishOnlyIsRefusedInAnother() {
    assertThatThrownBy(
            () ->
                Examples.draft(
                    Law.standard(),
                    Examples.town(Law.standard(), Examples.SAMPLETON),
                    DocumentKind.ORDINANCE,
                    DraftSettings.STANDARD.in("es"),
                    TemplateSource.none()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("drafted in English only");
  }
}
