package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.law.Law;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.views.View;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an ordinance, the directive beside it and the staff report on it say of one place is the
 * same.
 */
class SameFactsTest {
  private static final Law LAW = Law.standard();

  @TempDir Path folder;

  /** The town files of which there is something to adopt. */
  static List<Path> towns() {
    return Examples.files().stream()
        .filter(
            file ->
                Examples.kinds(Examples.town(LAW, file))
                    .containsAll(
                        List.of(
                            DocumentKind.ORDINANCE,
                            DocumentKind.DIRECTIVE,
                            DocumentKind.STAFF_REPORT)))
        .toList();
  }

  private static String words(Draft draft) {
    return String.join("\n", Linearisation.of(draft.document()));
  }

  private static List<Block.Section> sections(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Section.class::isInstance)
        .map(Block.Section.class::cast)
        .flatMap(section -> Stream.concat(Stream.of(section), sections(section.content()).stream()))
        .toList();
  }

  /** The rows of the table with this caption, each cell as its words. */
  private static List<List<String>> rows(Document document, String caption) {
    return document.blocks().stream()
        .filter(
            block ->
                block instanceof Block.Table table
                    && Linearisation.plain(table.caption()).equals(caption))
        .map(Block.Table.class::cast)
        .flatMap(table -> table.body().stream())
        .map(row -> row.cells().stream().map(SameFactsTest::cell).toList())
        .toList();
  }

  private static String cell(Block.Cell cell) {
    List<String> lines = new ArrayList<>();
    for (Block block : cell.content()) {
      lines.add(Linearisation.plain(((Block.Paragraph) block).text()));
    }
    return String.join("\n", lines);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void theReportListsTheOrdinancesSectionsWithTheirNumbers(Path file) {
    Town town = Examples.town(LAW, file);
    for (boolean all : List.of(false, true)) {
      DraftSettings settings =
          all
              ? DraftSettings.STANDARD.withScope(new Scope.All()).with("1373")
              : DraftSettings.STANDARD;
      Draft ordinance =
          Examples.draft(LAW, town, DocumentKind.ORDINANCE, settings, TemplateSource.none());
      Draft report =
          Examples.draft(LAW, town, DocumentKind.STAFF_REPORT, settings, TemplateSource.none());
      List<String> lines = Linearisation.of(ordinance.document());
      List<List<String>> listed = rows(report.document(), "Sections of the draft");
      assertThat(listed).hasSameSizeAs(sections(ordinance.document().blocks()));
      List<String> headings = listed.stream().map(row -> row.get(0) + ". " + row.get(1)).toList();
      assertThat(lines.stream().filter(headings::contains)).containsExactlyElementsOf(headings);
      assertThat(listed).noneMatch(row -> row.get(2).equals("See the section."));
      assertThat(words(report))
          .contains(Linearisation.normalise(ordinance.document().metadata().title()));
    }
  }

  @ParameterizedTest
  @MethodSource("towns")
  void statusesAndCitationsAreTheSame(Path file) {
    Town town = Examples.town(LAW, file);
    Draft ordinance = Examples.draft(town, DocumentKind.ORDINANCE);
    Draft report = Examples.draft(town, DocumentKind.STAFF_REPORT);
    for (int i = 0; i < town.policy().agencies().size(); i++) {
      AgencyPolicy policy = town.policy().agencies().get(i);
      String day =
          policy
              .asOf()
              .or(() -> Optional.of(town.documents().date()))
              .map(EnglishPhrases::date)
              .orElseThrow();
      List<List<String>> rows =
          rows(
              report.document(),
              Linearisation.normalise(
                  EnglishPhrases.capital(View.named(policy.agency(), town.jurisdiction()))
                      + ", as of "
                      + day));
      assertThat(rows).hasSameSizeAs(report.report().findings());
      for (int j = 0; j < rows.size(); j++) {
        Finding finding = report.report().findings().get(j);
        AgencyFinding agency = finding.agencies().get(i);
        assertThat(rows.get(j).get(0)).isEqualTo(finding.rule().id());
        assertThat(rows.get(j).get(1).substring(2))
            .isEqualToIgnoringCase(
                agency.status().words()
                    + (agency.byReport() || View.unverified(agency) ? " (to confirm)" : ""));
        assertThat(citations(agency)).allMatch(rows.get(j).get(2)::contains);
        assertThat(agency.record().answers())
            .allMatch(
                answer ->
                    rows.stream()
                        .anyMatch(
                            row ->
                                row.get(3).contains(answer.who())
                                    && row.get(3).contains(answer.position().words())));
        if (agency.status() != Status.IN_PRACTICE) {
          assertThat(citations(agency)).allMatch(words(ordinance)::contains);
        }
      }
    }
  }

  private static List<String> citations(AgencyFinding agency) {
    List<String> sources = agency.record().passages().stream().map(Passage::source).toList();
    String declared = agency.record().cited().orElse("");
    return Stream.concat(
            sources.stream(),
            Stream.of(declared).filter(citation -> sources.isEmpty() && !citation.isEmpty()))
        .map(Linearisation::normalise)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("towns")
  void theDirectiveHasTheOrdinancesRulesCaptionsAndDates(Path file) {
    Town town = Examples.town(LAW, file);
    Draft ordinance = Examples.draft(town, DocumentKind.ORDINANCE);
    Draft directive = Examples.draft(town, DocumentKind.DIRECTIVE);
    Draft report = Examples.draft(town, DocumentKind.STAFF_REPORT);
    // What an order of the same agency has already needs no second one; an ordinance enacts it.
    List<Rule> scope =
        new Scope.Gaps()
            .rules(directive.report()).stream()
                .filter(
                    rule ->
                        !directive
                            .report()
                            .isEnacted(directive.report().finding(rule.id()).orElseThrow()))
                .toList();
    List<Block.Section> steps = sections(directive.document().blocks());
    for (Rule rule : scope) {
      String text = Linearisation.normalise(rule.text().filled(town::fillOrBlank));
      String first = text.contains("_") ? text.substring(0, text.indexOf('_')) : text;
      assertThat(words(ordinance)).contains(first);
      assertThat(words(directive)).contains(first);
      assertThat(steps)
          .anySatisfy(
              step -> {
                assertThat(step.id()).isEqualTo("rule-" + rule.id());
                assertThat(Linearisation.plain(step.heading()))
                    .isEqualTo(Linearisation.normalise(rule.caption()));
              });
    }
    assertThat(steps.stream().filter(step -> step.id().startsWith("rule-")))
        .hasSameSizeAs(
            town.asksFor(freedomcities.rules.RuleSet.standard().rule("1373").orElseThrow())
                ? Stream.concat(scope.stream(), Stream.of("1373")).toList()
                : scope);
    String date = Linearisation.normalise(EnglishPhrases.date(town.documents().date()));
    assertThat(List.of(words(ordinance), words(directive), words(report)))
        .allMatch(words -> words.contains(date));
    assertThat(List.of(ordinance, directive, report))
        .extracting(draft -> draft.document().metadata().date())
        .containsOnly(town.documents().date());
    town.policy().agencies().stream()
        .flatMap(agency -> agency.asOf().stream())
        .forEach(
            day ->
                assertThat(words(report))
                    .contains("as of " + Linearisation.normalise(EnglishPhrases.date(day))));
  }

  /**
   * The report follows the ordinance's own template: a section put into it has its number and
   * heading in the report.
   */
  @Test
  void aSectionOfOnesOwnIsListed() throws IOException {
    String template =
        Files.readString(Path.of("src/main/resources/freedomcities-templates/ordinance.ftl"));
    Files.writeString(
        folder.resolve("ordinance.ftl"),
        template.replace(
            "<@section id=\"severability\"",
            "<@section id=\"own\" heading=\"Of our own\">Words.</@section>\n"
                + "<@section id=\"severability\""));
    Town town = Examples.town(LAW, Examples.SAMPLETON);
    Draft report =
        Examples.draft(
            LAW,
            town,
            DocumentKind.STAFF_REPORT,
            DraftSettings.STANDARD,
            TemplateSource.folder(folder));
    assertThat(rows(report.document(), "Sections of the draft"))
        .contains(List.of("Section 2", "Of our own", "See the section."));
  }
}
