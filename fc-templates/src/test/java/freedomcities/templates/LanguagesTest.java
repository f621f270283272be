package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.law.Law;
import freedomcities.problems.InputException;
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
  private static final Languages SHIPPED = new Languages(TemplateSource.none());

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

  @Test
  void aFolderOfTemplatesAddsALanguage(@TempDir Path templates) throws IOException {
    Path words = Files.createDirectory(templates.resolve("words"));
    String spanish = Files.readString(RESOURCES.resolve("words/es.yaml"));
    Files.writeString(
        words.resolve("fr.yaml"),
        spanish
            .replace("language: es-US", "language: fr-US")
            .replace("Hoja informativa", "Feuille"));
    Languages languages = new Languages(TemplateSource.folder(templates));
    assertThat(languages.all()).containsExactly("en", "es", "fr");
    assertThat(languages.wording("fr").say("handout.type")).isEqualTo("Feuille");
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
