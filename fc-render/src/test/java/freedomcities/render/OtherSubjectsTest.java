package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.places.Kind;
import freedomcities.rules.RuleSet;
import freedomcities.rules.RuleSetReader;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Scope;
import freedomcities.towns.Town;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules on another subject: no document of theirs has a sentence of the shipped one's, with a shelf
 * of their own and without.
 */
class OtherSubjectsTest {
  private static final Path SECOND = Path.of("..", "examples", "rules", "library-rules");

  private static final Pattern OF_POLICING =
      Pattern.compile(
          "(?i)immigr|inmigr|migratori|detainer|citizenship|\\bICE\\b|\\bCBP\\b|1373|1644|287\\(g\\)|\\bpolic(e|ing)\\b(?!"
              + " jur)|policía|sheriff|\\bjails?\\b|detention|law"
              + " enforcement|(judicial|administrative) warrant|dispatch|federal"
              + " agents|nine-rules|Freedom Cities");

  static Stream<Arguments> places() throws IOException {
    List<RuleSet> sets =
        List.of(
            RuleSetReader.read(SECOND),
            RuleSetReader.read(ordered()),
            RuleSetReader.read("alone.yaml", Files.readString(SECOND.resolve("rules.yaml"))));
    List<Map.Entry<Kind, String>> places =
        List.of(
            Map.entry(Kind.CITY, "AZ"),
            Map.entry(Kind.COUNTY, "TX"),
            Map.entry(Kind.TOWN, "MA"),
            Map.entry(Kind.VILLAGE, "NY"),
            Map.entry(Kind.BOROUGH, "AK"),
            Map.entry(Kind.PARISH, "LA"),
            Map.entry(Kind.STATE, "OH"));
    return sets.stream()
        .flatMap(
            rules ->
                places.stream()
                    .map(place -> Arguments.of(rules, place.getKey(), place.getValue())));
  }

  /** The same, with rules that an officer can order: none of a police agency. */
  private static Path ordered() throws IOException {
    Path copy = Files.createTempDirectory("ordered").resolve("library-rules");
    try (Stream<Path> files = Files.walk(SECOND)) {
      for (Path file : files.toList()) {
        Path to = copy.resolve(SECOND.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    Path drafting = copy.resolve("drafting.yaml");
    Files.writeString(drafting, Files.readString(drafting) + "\ndirective: yes\n");
    return copy;
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("places")
  void noDocumentSpeaksOfPolicing(RuleSet rules, Kind kind, String state) {
    FreedomCities cities = FreedomCities.builder().rules(rules).build();
    String name =
        kind == Kind.STATE ? cities.law().profile(state).orElseThrow().name() : "Sampleton";
    Town town =
        cities
            .town(name, kind, state)
            .oversightBody("the Library Board")
            .agency("Sampleton Public Library", LocalDate.of(2026, 10, 2))
            .set("policy[0].rules.r1", "missing")
            .set("policy[0].rules.r2", "in-practice")
            .build();
    List<String> drawn = new ArrayList<>();
    for (DocumentKind document : DocumentKind.all()) {
      for (String language : document.translated() ? cities.languages() : List.of("en")) {
        DraftSettings settings =
            DraftSettings.STANDARD.withScope(new Scope.All()).with("s1").in(language);
        if (cities.refusal(town, document, settings).isEmpty()) {
          drawn.add(document.key());
          assertThat(words(cities.draft(town, document, settings)))
              .as(document.key() + " in " + language)
              .doesNotContainPattern(OF_POLICING)
              .doesNotContain("{", "}");
        }
      }
    }
    assertThat(drawn).contains("ordinance", "resolution", "comparison", "handout", "worksheet");
    if (kind == Kind.STATE) {
      assertThat(drawn.contains("directive")).isEqualTo(rules.shelf().directive());
    }
    assertThat(drawn.contains("glossary")).isEqualTo(!rules.shelf().words().isEmpty());
  }

  /** The words are found where they are. */
  @Test
  void theShippedDocumentsDo() {
    Draft draft = Examples.sampleton(DocumentKind.ORDINANCE).draft();
    assertThat(words(draft)).containsPattern(OF_POLICING);
  }

  /** All that a document says, its notes and properties too. */
  private static String words(Draft draft) {
    StringBuilder words = new StringBuilder(String.join("\n", Linearisation.of(draft.document())));
    draft.document().blocks().stream()
        .flatMap(block -> Walk.inlines(block).stream())
        .forEach(
            inline -> {
              if (inline instanceof Inline.Note note) {
                words.append('\n').append(note.text());
              }
            });
    return words.append('\n').append(draft.document().metadata()).toString();
  }
}
