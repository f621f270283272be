package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.NextStep;
import freedomcities.gaps.ToConfirm;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.rules.Shelf.CarriedOut;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Rules as rows, agencies as columns: where each stands and what comes next. Of one town, or of
 * several side by side.
 */
public final class MatrixView {
  private MatrixView() {}

  /** Towns and their reports, in the same order. */
  public static Map<String, Object> view(List<Town> towns, List<GapReport> reports) {
    boolean several = towns.size() > 1;
    CarriedOut by = reports.getFirst().rules().shelf().carriedOut();
    List<String> all = towns.stream().flatMap(town -> agencies(town, by).stream()).toList();
    List<Map<String, Object>> columns = new ArrayList<>();
    for (int i = 0; i < towns.size(); i++) {
      columns.addAll(columns(towns.get(i), all, by));
    }
    // One status can call for different steps: the passages decide.
    Map<Status, Set<String>> used = new TreeMap<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Rule rule : reports.getFirst().rules().core()) {
      List<Map<String, Object>> cells = new ArrayList<>();
      for (GapReport report : reports) {
        Finding finding = report.finding(rule.id()).orElseThrow();
        if (finding.agencies().isEmpty()) {
          cells.add(cell(finding.status(), finding.nextStep().words(), "", false));
          note(used, finding.status(), finding.nextStep().words());
        }
        for (AgencyFinding agency : finding.agencies()) {
          String open = ToConfirm.of(report, agency).open().words();
          String next = open.isEmpty() ? agency.nextStep().words() : open;
          cells.add(
              cell(
                  agency.status(),
                  Changing.of(agency).after(next),
                  held(rule, agency),
                  View.unverified(agency) || agency.byReport()));
          note(used, agency.status(), next);
        }
      }
      rows.add(Map.of("id", rule.id(), "title", rule.title(), "cells", cells));
    }
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("several", several);
    out.put("columns", columns);
    out.put("rows", rows);
    out.put(
        "counted",
        reports.stream()
            .flatMap(report -> report.findings().stream())
            .anyMatch(
                finding ->
                    finding.agencies().stream()
                        .anyMatch(agency -> !held(finding.rule(), agency).isEmpty())));
    out.put("missing", having(reports, Status.MISSING));
    out.put("conflicting", having(reports, Status.CONFLICTING));
    out.put(
        "used",
        used.entrySet().stream()
            .<Map<String, Object>>map(
                entry ->
                    Map.of(
                        "statusKey",
                        entry.getKey().key(),
                        "next",
                        Wording.englishList(List.copyOf(entry.getValue()), "or")))
            .toList());
    List<AgencyFinding> every =
        reports.stream()
            .flatMap(report -> report.findings().stream())
            .flatMap(finding -> finding.agencies().stream())
            .toList();
    out.put("recorded", every.stream().anyMatch(one -> one.status() != Status.UNKNOWN));
    out.put(
        "proposed",
        every.stream()
            .anyMatch(one -> one.nextStep() != NextStep.NONE && one.nextStep() != NextStep.ASK));
    out.put(
        "done",
        every.stream()
            .anyMatch(one -> one.status() == Status.CONFLICTING && SpokenStanding.isDone(one)));
    out.put("silent", every.stream().anyMatch(SpokenStanding::isSilent));
    out.put("advised", every.stream().anyMatch(SpokenStanding::onlyAdvises));
    out.put("declared", every.stream().anyMatch(AgencyFinding::isDeclaredInWriting));
    out.put(
        "unverified",
        reports.stream()
            .flatMap(report -> report.findings().stream())
            .flatMap(finding -> finding.agencies().stream())
            .anyMatch(View::unverified));
    out.put(
        "byReport",
        reports.stream()
            .flatMap(report -> report.findings().stream())
            .flatMap(finding -> finding.agencies().stream())
            .anyMatch(AgencyFinding::byReport));
    out.put("reaching", reports.stream().anyMatch(MatrixView::reaching));
    out.put("manualsCount", reports.stream().allMatch(GapReport::manualsCount));
    out.put("manualsNeverCount", reports.stream().noneMatch(GapReport::manualsCount));
    return out;
  }

  /** Whether it is open of any rule at an agency whether the words quoted apply there. */
  static boolean reaching(GapReport report) {
    return report.findings().stream()
        .flatMap(finding -> finding.agencies().stream())
        .anyMatch(agency -> ToConfirm.of(report, agency).open() == ToConfirm.Open.REACH);
  }

  private static void note(Map<Status, Set<String>> used, Status status, String next) {
    used.computeIfAbsent(status, key -> new LinkedHashSet<>()).add(next);
  }

  private static List<Map<String, Object>> columns(Town town, List<String> all, CarriedOut by) {
    if (town.policy().agencies().isEmpty()) {
      return List.of(column(town, all, by.agency(town.jurisdiction()), "", by));
    }
    return town.policy().agencies().stream()
        .map(
            agency ->
                column(
                    town,
                    all,
                    agency.agency(),
                    agency.asOf().map(EnglishPhrases::date).orElse(""),
                    by))
        .toList();
  }

  /**
   * The name of the place is put before the agency's where that doesn't hold it; twins are told
   * apart by their places.
   */
  private static Map<String, Object> column(
      Town town, List<String> all, String agency, String asOf, CarriedOut by) {
    String label = agency;
    if (Collections.frequency(all, agency) > 1) {
      label =
          agency
              + " ("
              + town.jurisdiction().kind().key()
              + ", "
              + town.jurisdiction().state()
              + ")";
    } else if (all.size() > agencies(town, by).size()
        && !agency.contains(town.jurisdiction().name())) {
      label = town.jurisdiction().style() + ": " + agency;
    }
    return Map.of("agency", agency, "asOf", asOf, "label", label);
  }

  private static List<String> agencies(Town town, CarriedOut by) {
    List<String> names = town.policy().agencies().stream().map(AgencyPolicy::agency).toList();
    return names.isEmpty() ? List.of(by.agency(town.jurisdiction())) : names;
  }

  private static Map<String, Object> cell(
      Status status, String nextStep, String held, boolean unverified) {
    return Map.of(
        "status",
        status.words(),
        "statusKey",
        status.key(),
        "nextStep",
        nextStep,
        "held",
        held,
        "unverified",
        unverified);
  }

  /** {@code 3 of 5}, where passages were read and something but not all was found. */
  private static String held(Rule rule, AgencyFinding agency) {
    if (agency.status() != Status.PARTIAL || agency.record().passages().isEmpty()) {
      return "";
    }
    int found = agency.has().size() + agency.inPractice().size();
    return found
        + " of "
        + (found + agency.lacks().size())
        + (SpokenStanding.onlyAdvises(agency) ? ", as advice" : "");
  }

  /** The rules that have a status in any column. */
  private static List<Map<String, Object>> having(List<GapReport> reports, Status status) {
    Predicate<Finding> has =
        finding ->
            finding.agencies().isEmpty()
                ? finding.status() == status
                : finding.agencies().stream().anyMatch(agency -> agency.status() == status);
    return reports.getFirst().rules().core().stream()
        .filter(
            rule ->
                reports.stream()
                    .anyMatch(report -> has.test(report.finding(rule.id()).orElseThrow())))
        .<Map<String, Object>>map(rule -> Map.of("id", rule.id(), "title", rule.title()))
        .toList();
  }
}
