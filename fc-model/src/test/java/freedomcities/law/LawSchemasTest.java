package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.internal.yaml.PublishedSchema;
import freedomcities.internal.yaml.Shape;
import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published schemas of the data files say what the tables of keys say, and every shipped file
 * is valid.
 */
class LawSchemasTest {

  static Stream<Arguments> schemas() {
    return Stream.of(
        Arguments.of("state-profile", LawKeys.PROFILE, "State profile: states/az.yaml"),
        Arguments.of("notices", LawKeys.NOTICES, "Notices: notices/az.yaml, federal.yaml"),
        Arguments.of(
            "kinds",
            LawKeys.WHAT_IS_USUAL,
            "What is usual for each kind of government: kinds.yaml"),
        Arguments.of("terms", LawKeys.TERMS, "Terms of the glossary and of ordinances: terms.yaml"),
        Arguments.of(
            "directives", LawKeys.DIRECTIVES, "Who can issue a directive: directives.yaml"),
        Arguments.of("law", LawKeys.INDEX, "Index of the legal data: law.yaml"));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void isMadeFromTheTableOfKeys(String name, Shape shape, String title) throws IOException {
    PublishedSchema schema = new PublishedSchema(name);
    schema.compare(shape, title);
    assertThat(schema.faults()).isEmpty();
  }

  /** A state's convention is the default of a town's. */
  @Test
  void theTownFileHasTheSameSettings() throws IOException {
    assertThat(new PublishedSchema("town").choices("/documents/conventions"))
        .isEqualTo(ConventionSettings.VALUES);
  }

  static Stream<Arguments> files() {
    Stream<Arguments> single =
        Stream.of(
            Arguments.of("law", "law.yaml"),
            Arguments.of("kinds", "kinds.yaml"),
            Arguments.of("directives", "directives.yaml"),
            Arguments.of("notices", "federal.yaml"),
            Arguments.of("notices", "drafting.yaml"),
            Arguments.of("notices", "elected-sheriff.yaml"));
    List<String> states =
        Law.standard().states().keySet().stream()
            .map(state -> state.toLowerCase(java.util.Locale.ROOT))
            .toList();
    return Stream.of(
            single,
            states.stream()
                .map(state -> Arguments.of("state-profile", "states/" + state + ".yaml")),
            states.stream().map(state -> Arguments.of("notices", "notices/" + state + ".yaml")))
        .flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyShippedFileIsValid(String schema, String file) throws IOException {
    assertThat(new PublishedSchema(schema).problems(text(file))).isEmpty();
  }

  @Test
  void everyStateHasBothFiles() {
    assertThat(files()).hasSize(6 + 2 * 52);
  }

  /** What one refuses, the other does. */
  @ParameterizedTest(name = "{1}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          state-profile | states/az.yaml | 'postal: AZ' | 'postcode: AZ'
          state-profile | states/az.yaml | 'legislature: Arizona State Legislature' | ''
          state-profile | states/az.yaml | 'legislature: Arizona State Legislature' | 'legislature: " "'
          state-profile | states/az.yaml | 'legislature: Arizona State Legislature' | 'legislature: [one, two]'
          state-profile | states/az.yaml | 'legislature: Arizona State Legislature' | 'legislature: "one\\ntwo"'
          state-profile | states/az.yaml | 'confidence: verified' | 'confidence: sure'
          state-profile | states/az.yaml | 'confidence: verified' | 'confidence:'
          state-profile | states/az.yaml | 'first-response:' | 'first-answer:'
          state-profile | states/az.yaml | 2026-11-20 | 20 November 2026
          state-profile | states/az.yaml | 2026-11-20 | 2026-02-30
          state-profile | states/az.yaml | 'kinds: [state]' | 'kinds: [states]'
          state-profile | states/az.yaml | 'kinds: [state]' | 'kinds: state'
          state-profile | states/az.yaml | '  city: {}' | '  borgh: {}'
          state-profile | states/az.yaml | '  city: {}' | '  city: Phoenix'
          state-profile | states/az.yaml | 'manager:' | 'manger:'
          state-profile | states/az.yaml | 'postal: AZ' | 'postal: AZ\\nplaces: none'
          state-profile | states/nv.yaml | 'name: Carson City' | 'nick: Carson City'
          notices | notices/az.yaml | 'effect: may conflict' | 'effect: illegal'
          notices | notices/az.yaml | 'direction: limits' | 'way: limits'
          notices | notices/az.yaml | 'reason: Closing' | 'because: Closing'
          notices | notices/az.yaml | '      9:' | '      Rule nine:'
          notices | notices/az.yaml | 'notices:' | 'notes:'
          notices | notices/az.yaml | 'confidence: verified' | 'confidence: yes'
          notices | federal.yaml | 2026-11-20 | 2026
          kinds | kinds.yaml | 'term: Parish' | ''
          kinds | kinds.yaml | 'elected-sheriff: true' | 'elected-sheriff: maybe'
          kinds | kinds.yaml | 'village:' | 'hamlet:'
          directives | directives.yaml | 'issuer: mayor' | 'issuer: mayors'
          directives | directives.yaml | 'usual: true' | 'usual: perhaps'
          state-profile | states/nv.yaml | 'refused: true' | 'refuses: true'
          law | law.yaml | '  AZ: Arizona' | '  Arizona: AZ'
          law | law.yaml | '  AZ: Arizona' | '  AZ: [Arizona]'
          law | law.yaml | 'version:' | 'edition:'
          """)
  void aBrokenFileIsRefusedByTheSchemaAndByTheReader(
      String schema, String file, String right, String wrong) throws IOException {
    String text = text(file);
    String changed = text.replace(right, wrong.replace("\\n", wrong.contains("\"") ? "\\n" : "\n"));
    assertThat(changed).isNotEqualTo(text);
    assertThat(new PublishedSchema(schema).problems(changed)).isNotEmpty();
    assertThatThrownBy(
            () -> {
              Law law = BrokenDataTest.changed(file, shipped -> changed);
              law.profile("AZ");
              law.profile("NV");
              law.notices("AZ", List.of("5"));
              law.terms();
              law.directives(Law.standard().jurisdiction("Sampleton", Kind.CITY, "AZ").build());
            })
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file + ":");
  }

  private static String text(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(LawFiles.shipped().open(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
