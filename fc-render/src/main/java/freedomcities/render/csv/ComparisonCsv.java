package freedomcities.render.csv;

import static java.util.Objects.requireNonNull;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Amendment;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.NextStep;
import freedomcities.gaps.Proposal;
import freedomcities.gaps.Proposals;
import freedomcities.policy.Answer;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.policy.Way;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The comparison of one town or several as a table: one row for each rule at each agency, ready to
 * sort and filter. The columns are those of {@link #HEAD}; several things in one cell are parted by
 * semicolons.
 */
public final class ComparisonCsv {
  /** The first row. */
  public static final List<String> HEAD =
      List.of(
          "place",
          "state",
          "agency",
          "as of",
          "rule",
          "title",
          "status",
          "next step",
          "in writing",
          "in practice only",
          "lacking",
          "contradicting",
          "sources",
          "citation",
          "confidence",
          "answers",
          "proposal",
          "why",
          "proposed text");

  private final RuleSet rules;

  /**
   * A writer of the findings on these rules.
   *
   * @param rules that the reports were made with; proposals take their words from them
   */
  public ComparisonCsv(RuleSet rules) {
    requireNonNull(rules, "rules");
    this.rules = rules;
  }

  /**
   * Writes towns and their reports. The stream is flushed, never closed.
   *
   * @param towns in the order of the rows
   * @param reports one for each town, in the same order
   * @param out takes a whole table, {@link #HEAD} first
   * @throws IOException if the stream fails
   */
  public void write(List<Town> towns, List<GapReport> reports, OutputStream out)
      throws IOException {
    CsvWriter csv = new CsvWriter(out);
    csv.row(HEAD);
    for (int i = 0; i < towns.size(); i++) {
      for (Finding finding : reports.get(i).findings()) {
        for (List<String> row : rows(towns.get(i), finding, reports.get(i).manualsCount())) {
          csv.row(row);
        }
      }
    }
    csv.flush();
  }

  private List<List<String>> rows(Town town, Finding finding, boolean manualsCount) {
    if (finding.agencies().isEmpty()) {
      return List.of(
          Stream.concat(
                  start(
                      town,
                      rules.shelf().carriedOut().agency(town.jurisdiction()),
                      "",
                      finding.rule(),
                      Status.UNKNOWN,
                      NextStep.ASK),
                  Stream.generate(() -> "").limit(HEAD.size() - 8))
              .toList());
    }
    return finding.agencies().stream()
        .map(agency -> row(town, finding.rule(), agency, manualsCount))
        .toList();
  }

  private static Stream<String> start(
      Town town, String agency, String asOf, Rule rule, Status status, NextStep step) {
    return Stream.of(
        town.jurisdiction().style(),
        town.jurisdiction().state(),
        agency,
        asOf,
        rule.id(),
        rule.title(),
        status.words(),
        step.words());
  }

  private List<String> row(Town town, Rule rule, AgencyFinding agency, boolean manualsCount) {
    Optional<Proposal> proposal =
        new Proposals(rules, town::fillOrBlank).of(rule, agency, manualsCount);
    return Stream.concat(
            start(
                town,
                agency.agency(),
                agency.asOf().map(Object::toString).orElse(""),
                rule,
                agency.status(),
                agency.nextStep()),
            Stream.of(
                joined(agency.has().stream().map(Element::what)),
                joined(agency.inPractice().stream().map(Element::what)),
                joined(agency.toldLacking().stream().map(agency::lackOf)),
                joined(agency.contradicts().stream().map(Element::contradicts)),
                joined(agency.record().passages().stream().map(Passage::source).distinct()),
                agency.record().cited().orElse(""),
                agency.record().citation().map(cited -> cited.confidence().words()).orElse(""),
                joined(agency.record().answers().stream().map(ComparisonCsv::answer)),
                proposal.map(Proposal::way).map(Way::words).orElse(""),
                proposal.map(Proposal::reason).orElse(""),
                proposal
                    .map(
                        one ->
                            one.amendment()
                                .map(Amendment::text)
                                .orElse(rule.text().filled(town::fillOrBlank)))
                    .orElse("")))
        .toList();
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining("; "));
  }

  private static String answer(Answer answer) {
    return answer.who()
        + answer.when().map(day -> ", " + day).orElse("")
        + ": "
        + answer.position().words()
        + answer.words().map(said -> " (" + said + ")").orElse("");
  }
}
