package freedomcities.templates;

import freedomcities.gaps.GapCheck;
import freedomcities.law.Law;
import freedomcities.rules.RuleSet;
import freedomcities.templates.source.TemplateLimits;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The town files of the examples and of the golden places, and what is drafted for them. */
final class Examples {
  static final RuleSet RULES = RuleSet.standard();
  static final Path SAMPLETON = Path.of("..", "examples", "towns", "sampleton-az.yaml");

  /** Every rule in writing, where somebody has read it. */
  static final String ALL_READ =
      IntStream.rangeClosed(1, 9)
          .mapToObj(
              rule ->
                  rule
                      + ": {status: in-writing, citation: Manual "
                      + rule
                      + ", confidence: verified}")
          .collect(Collectors.joining(", ", "{", "}"));

  private Examples() {}

  static List<Path> files() {
    return Stream.of(
            Path.of("..", "examples", "towns"), Path.of("src/test/resources/freedomcities/places"))
        .flatMap(
            folder -> {
              try (Stream<Path> files = Files.list(folder)) {
                return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  /** A place whose one agency, its police, has a record of some rules. */
  static Town ofPolice(String place, String rules, String rest) {
    return new TownReader(RULES, Law.standard())
        .read(
            "town.yaml",
            "jurisdiction: "
                + place
                + "\npolicy:\n  - agency: Sampleton Police Department\n    as-of: 2026-10-02\n"
                + "    rules:\n"
                + rules.indent(6)
                + rest);
  }

  static Town town(Law law, Path file) {
    try {
      return new TownReader(RULES, law).read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The documents that a town has; one about which nothing was answered has no report. */
  static List<DocumentKind> kinds(Town town) {
    Drafter drafter = new Drafter(RULES, Law.standard());
    return DocumentKind.all().stream()
        .filter(
            kind ->
                drafter
                    .refusal(
                        town,
                        new GapCheck(RULES).check(town.policy(), town.manuals()),
                        kind,
                        DraftSettings.STANDARD)
                    .isEmpty())
        .toList();
  }

  static Draft draft(
      Law law, Town town, DocumentKind kind, DraftSettings settings, TemplateSource templates) {
    return new Drafter(RULES, law, templates, TemplateLimits.STANDARD)
        .draft(town, new GapCheck(RULES).check(town.policy(), town.manuals()), kind, settings);
  }

  /** The lines of a document in a language. */
  static String text(Town town, DocumentKind kind, String language) {
    DraftSettings settings = DraftSettings.STANDARD.in(language);
    return String.join(
        "\n",
        Linearisation.of(
            draft(Law.standard(), town, kind, settings, TemplateSource.none()).document()));
  }

  /** What a drafter is told, note by note. */
  static List<String> notes(Town town, DocumentKind kind) {
    return Walk.inlines(draft(town, kind).document()).stream()
        .filter(Inline.Note.class::isInstance)
        .map(Inline.Note.class::cast)
        .map(Inline.Note::text)
        .toList();
  }

  static Draft draft(Town town, DocumentKind kind) {
    return draft(Law.standard(), town, kind, DraftSettings.STANDARD, TemplateSource.none());
  }
}
