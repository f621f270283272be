package freedomcities.desk.screens;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Status;
import freedomcities.towns.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Each status that another town file would have, of every agency and of all together. */
final class StatusChanges {
  private final Visit visit;

  StatusChanges(Visit visit) {
    this.visit = visit;
  }

  /** The rules of which one changes, each with its changes; no agency is named for all together. */
  List<Map<String, Object>> until(Town after) {
    GapReport was = visit.site().cities().check(visit.town());
    List<Map<String, Object>> changes = new ArrayList<>();
    for (Finding finding : visit.site().cities().check(after).findings()) {
      Finding before = was.finding(finding.rule().id()).orElseThrow();
      List<Map<String, Object>> steps = new ArrayList<>();
      for (AgencyFinding agency : finding.agencies()) {
        add(steps, agency.agency(), status(before, agency.agency()), agency.status());
      }
      if (finding.agencies().size() > 1) {
        add(steps, "", before.status(), finding.status());
      }
      if (!steps.isEmpty()) {
        changes.add(
            Map.of(
                "id", finding.rule().id(),
                "name", RuleNames.name(visit, finding.rule()),
                "steps", steps));
      }
    }
    return changes;
  }

  private void add(List<Map<String, Object>> steps, String agency, Status was, Status becomes) {
    if (was != becomes) {
      steps.add(
          Map.of(
              "agency", agency,
              "was", RuleNames.status(visit, was),
              "becomes", RuleNames.status(visit, becomes)));
    }
  }

  /** Nothing is known of one that has no record. */
  private static Status status(Finding before, String agency) {
    return before.agencies().stream()
        .filter(one -> AgencyPolicy.key(one.agency()).equals(AgencyPolicy.key(agency)))
        .map(AgencyFinding::status)
        .findFirst()
        .orElse(Status.UNKNOWN);
  }
}
