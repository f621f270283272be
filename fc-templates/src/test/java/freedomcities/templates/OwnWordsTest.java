package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the project writes itself: people are people, and nothing argues. Quoted law and policy keep
 * their words.
 */
class OwnWordsTest {
  private static final Pattern NOT_FOR_PEOPLE =
      Pattern.compile(
          "\\b(aliens?|illegals|illegal (immigrants?|persons?|people)|criminal aliens?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "\\b(fully lawful|unconstitutional"
              + "|(?<!\\bpunto (\\{item\\} )?de la )agenda(?! (item|packet))|deportation"
              + " machine|Trump|sanctuary|resist(ance)?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The glossary says of a word that has no one meaning in law that it has none. */
  private static final Pattern DEFINED = Pattern.compile("(?m)^ +sanctuary:$|\"Sanctuary\"$");

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/freedomcities-templates"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void assertNeutral(String words) {
    assertThat(words).doesNotContainPattern(NOT_FOR_PEOPLE).doesNotContainPattern(ARGUMENT);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void templatesAreNeutral(Path template) {
    try {
      assertNeutral(DEFINED.matcher(Files.readString(template)).replaceAll(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void rulesAreExplainedNeutrally() {
    for (Rule rule : RuleSet.standard().rules()) {
      assertNeutral(rule.explanation() + rule.caption() + rule.topic());
      for (Element element : rule.elements()) {
        assertNeutral(
            element.what()
                + ". "
                + element.has()
                + ". "
                + element.lacks()
                + ". "
                + element.contradicts());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"an illegal immigrant", "Criminal aliens", "the illegals"})
  void whatIsNotForPeopleIsFound(String words) {
    assertThat(words).containsPattern(NOT_FOR_PEOPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The rules are fully lawful.", "an agenda of hate", "Agenda", "la agenda"})
  void argumentIsFound(String words) {
    assertThat(words).containsPattern(ARGUMENT);
  }
}
