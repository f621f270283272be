package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.law.Law;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.problems.InputException;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Block;
import freedomcities.tree.Linearisation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The report back tells every answer on record once, by person and day, every promise, and what
 * nobody answered; nothing else.
 */
class ReportBackTest {
  private static final Law LAW = Law.standard();

  private static final String TWICE =
      """
      jurisdiction: {name: Sampleton, kind: city, state: AZ}
      policy:
        - agency: Police
          as-of: 2026-06-01
          rules:
            1: {status: missing, answers: [{who: Chief, when: 2026-06-01, position: opposes, words: Not now., promise: A memo, by: 2026-07-01}]}
            2: {status: missing, answers: [{who: Chief, when: 2026-06-01, position: supports}]}
        - agency: Police
          as-of: 2026-10-01
          rules:
            1: {status: missing, answers: [{who: Chief, when: 2026-10-01, position: supports, words: "Yes, now.", promise: An order}]}
            2: {status: missing, answers: [{who: Chief, when: 2026-06-01, position: supports}]}
            3: {status: missing, answers: [{who: Jailer, position: undecided, promise: To ask, by: 2026-06-15}]}
      documents: {date: 2026-11-20}
      """;

  private static Town town(String yaml) {
    return new TownReader(Examples.RULES, LAW).read("town.yaml", yaml);
  }

  private static Draft draft(Town town, String language) {
    return Examples.draft(
        LAW, town, DocumentKind.REPORT, DraftSettings.STANDARD.in(language), TemplateSource.none());
  }

  private static List<String> lines(Town town) {
    return Linearisation.of(draft(town, "en").document());
  }

  /** The rows of the tables under a heading. */
  private static List<List<String>> rows(Draft draft, String heading) {
    boolean there = false;
    List<List<String>> rows = new java.util.ArrayList<>();
    for (Block block : draft.document().blocks()) {
      if (block instanceof Block.Heading found) {
        there = found.id().startsWith(heading);
      } else if (there && block instanceof Block.Table table) {
        table
            .body()
            .forEach(
                row ->
                    rows.add(
                        row.cells().stream()
                            .map(
                                cell ->
                                    Linearisation.normalise(
                                        Linearisation.plain(
                                            ((Block.Paragraph) cell.content().getFirst()).text())))
                            .toList()));
      }
    }
    return rows;
  }

  static List<Path> reported() {
    return Examples.files().stream()
        .filter(file -> Examples.kinds(Examples.town(LAW, file)).contains(DocumentKind.REPORT))
        .toList();
  }

  private static List<Answer> answers(Town town) {
    return Stream.concat(town.policy().agencies().stream(), town.policy().earlier().stream())
        .flatMap((AgencyPolicy agency) -> agency.rules().values().stream())
        .flatMap(record -> record.answers().stream())
        .toList();
  }

  @Test
  void severalExamplesHaveAnswers() {
    assertThat(reported()).hasSizeGreaterThanOrEqualTo(4).contains(Examples.SAMPLETON);
  }

  @ParameterizedTest
  @MethodSource("reported")
  void everyAnswerAndEveryPromiseOnRecordIsToldAndNoOther(Path file) {
    Town town = Examples.town(LAW, file);
    Draft draft = draft(town, "en");
    List<Answer> answers = answers(town).stream().toList();
    List<List<String>> told = rows(draft, "sitting-");
    assertThat(told.size()).isBetween(1, answers.size());
    assertThat(told)
        .allSatisfy(
            row ->
                assertThat(answers)
                    .anyMatch(
                        answer ->
                            answer.position().words().equalsIgnoreCase(row.get(1))
                                && (answer.words().isEmpty()
                                    ? row.get(2).equals("none on record")
                                    : row.get(2)
                                        .equals(
                                            "“"
                                                + Linearisation.normalise(
                                                    answer.words().orElseThrow())
                                                + "”"))));
    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThat(told)
                    .anyMatch(
                        row ->
                            answer.position().words().equalsIgnoreCase(row.get(1))
                                && (answer.words().isEmpty()
                                    || row.get(2)
                                        .contains(
                                            Linearisation.normalise(
                                                answer.words().orElseThrow())))));
    List<List<String>> promised = rows(draft, "promises");
    assertThat(promised)
        .hasSameSizeAs(answers.stream().filter(answer -> !answer.promise().isEmpty()).toList());
    assertThat(rows(draft, "steps")).hasSameSizeAs(town.documents().followUp());
  }

  @Test
  void answersOfEarlierRecordsAreToldOnceByPersonAndDay() {
    List<String> lines = lines(town(TWICE));
    assertThat(lines)
        .containsSubsequence(
            "Chief, June 1, 2026", "Chief, October 1, 2026", "Jailer, no date on record");
    assertThat(lines).contains("Answers on three rules are on record.");
    assertThat(rows(draft(town(TWICE), "en"), "sitting-"))
        .containsExactly(
            List.of("1. A judge’s warrant before a hold", "Opposes", "“Not now.”"),
            List.of("2. No arrest on agency papers alone", "Supports", "none on record"),
            List.of("1. A judge’s warrant before a hold", "Supports", "“Yes, now.”"),
            List.of("3. Entry and interviews", "Undecided", "none on record"));
  }

  @Test
  void promisesStandByTheirDatesAndUndatedOnesLast() {
    assertThat(rows(draft(town(TWICE), "en"), "promises"))
        .extracting(row -> row.get(0) + ": " + row.get(1))
        .containsExactly(
            "June 15, 2026 (it was due before this paper; no word since is on record): To ask",
            "July 1, 2026 (it was due before this paper; a later answer is on record): A memo",
            "no date on record: An order");
  }

  @Test
  void rulesWithoutAnAnswerAreListedAndNextStepsFollow() {
    List<String> lines = lines(town(TWICE));
    assertThat(lines)
        .containsSubsequence(
            "Rules without an answer",
            "Police",
            "• 4. Agents say who they are. Here today: Not known yet",
            "Next steps",
            "No next step is on record yet.",
            "• 1. A judge’s warrant before a hold: adopt it",
            "• 4. Agents say who they are: ask about it");
    assertThat(lines).noneMatch(line -> line.startsWith("• 3. Entry and interviews. Here"));
  }

  @Test
  void datesAndPositionsAreInTheLanguageAndQuotedWordsAreNot() {
    List<String> lines = Linearisation.of(draft(town(TWICE), "es").document());
    assertThat(lines).contains("Chief, 1 de junio de 2026");
    assertThat(String.join("\n", lines)).contains("En contra", "“Not now.”", "sin fecha");
  }

  @Test
  void aPlaceWithoutAnswersHasNoReport() {
    Town silent =
        town(
            """
            jurisdiction: {name: Sampleton, kind: city, state: AZ}
            policy: [{agency: Police, as-of: 2026-10-01, rules: {1: missing}}]
            """);
    assertThatThrownBy(() -> draft(silent, "en"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("town.yaml: nothing to report back: no answer is on record")
        .hasMessageContaining("answers");
  }
}
