package freedomcities.templates;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.NextStep;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.towns.Town;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Rules as rows, agencies as columns: where each stands and what comes next. Of one town, or of several side by side. */
final class Matrix {
  private Matrix() {}

  /** Towns and their reports, in the same order. */
  static Map<String, Object> view(List<Town> towns, List<GapReport> reports) {
    boolean several = towns.size() > 1;
    List<Map<String, Object>> columns = new ArrayList<>();
    for (int i = 0; i < towns.size(); i++) {
      columns.addAll(columns(towns.get(i), reports.get(i), several));
    }
    Set<Status> used = new TreeSet<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Rule rule : reports.getFirst().rules().core()) {
      List<Map<String, Object>> cells = new ArrayList<>();
      for (GapReport report : reports) {
        Finding finding = report.finding(rule.id()).orElseThrow();
        if (finding.agencies().isEmpty()) {
          cells.add(cell(finding.status(), finding.nextStep().words(), "", false));
          used.add(finding.status());
        }
        for (AgencyFinding agency : finding.agencies()) {
          cells.add(cell(agency.status(), NextStep.after(agency.status()).words(), held(rule, agency),
              View.unverified(agency)));
          used.add(agency.status());
        }
      }
      rows.add(Map.of("id", rule.id(), "title", rule.title(), "cells", cells));
    }
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("several", several);
    out.put("columns", columns);
    out.put("rows", rows);
    out.put("missing", having(reports, Status.MISSING));
    out.put("conflicting", having(reports, Status.CONFLICTING));
    out.put("used", used.stream().map(Status::key).toList());
    out.put("unverified", reports.stream().flatMap(report -> report.findings().stream()).flatMap(finding -> finding
        .agencies().stream()).anyMatch(View::unverified));
    out.put("manualsCount", reports.stream().allMatch(GapReport::manualsCount));
    out.put("manualsNeverCount", reports.stream().noneMatch(GapReport::manualsCount));
    return out;
  }

  private static List<Map<String, Object>> columns(Town town, GapReport report, boolean several) {
    String place = several ? town.jurisdiction().style() : "";
    if (town.policy().agencies().isEmpty()) {
      return List.of(Map.of("place", place, "agency", town.jurisdiction().agency(), "asOf", ""));
    }
    List<Map<String, Object>> columns = new ArrayList<>();
    for (AgencyPolicy agency : town.policy().agencies()) {
      columns
          .add(Map.of("place", place, "agency", agency.agency(), "asOf", agency.asOf().map(Phrases::date).orElse("")));
    }
    return columns;
  }

  private static Map<String, Object> cell(Status status, String nextStep, String held, boolean unverified) {
    return Map.of("status", status.words(), "statusKey", status.key(), "nextStep", nextStep, "held", held, "unverified",
        unverified);
  }

  /** {@code 3 of 5 elements}, where passages were read and something but not all was found. */
  private static String held(Rule rule, AgencyFinding agency) {
    if (agency.status() != Status.PARTIAL || agency.record().passages().isEmpty()) {
      return "";
    }
    int found = agency.has().size() + agency.inPractice().size();
    return found + " of " + (found + agency.lacks().size()) + " elements";
  }

  /** The rules that have a status in any column. */
  private static List<Map<String, Object>> having(List<GapReport> reports, Status status) {
    Predicate<Finding> has = finding -> finding.agencies().isEmpty()
        ? finding.status() == status
        : finding.agencies().stream().anyMatch(agency -> agency.status() == status);
    return reports.getFirst().rules().core().stream().filter(rule -> reports.stream().anyMatch(report -> has.test(report
        .finding(rule.id()).orElseThrow()))).<Map<String, Object>>map(rule -> Map.of("id", rule.id(), "title", rule
            .title()))
        .toList();
  }
}
