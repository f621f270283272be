package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.ToConfirm;
import freedomcities.gaps.ToConfirm.Open;
import freedomcities.policy.Passage;
import freedomcities.policy.PresentPolicy;
import freedomcities.policy.RuleRecord;
import freedomcities.rules.Requirement.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The rules, where each stands, and why. */
final class StandsScreen {
  private final Visit visit;

  StandsScreen(Visit visit) {
    this.visit = visit;
  }

  Answer show() {
    return visit.request().post() ? save() : page(200, List.of());
  }

  /** As of which day the record of an agency is so: when all of it was last looked at. */
  private Answer save() {
    PresentPolicy policy = visit.town().policy();
    String which = visit.request().line("agency");
    boolean there =
        which.matches("[0-9]{1,3}") && Integer.parseInt(which) < policy.agencies().size();
    if (!there
        || !visit.sent().isFor("name", policy.agencies().get(Integer.parseInt(which)).agency())) {
      return visit.goneElsewhere();
    }
    String key = "policy[" + policy.positions().get(Integer.parseInt(which)) + "].as-of";
    String day = visit.request().line("day");
    return visit.save(
        "as-of",
        edit -> day.isEmpty() ? edit.remove(key) : edit.put(key, day),
        visit.url("stands") + "#as-of",
        problems -> page(422, Visit.errors(problems)));
  }

  private Answer page(int status, List<Map<String, Object>> errors) {
    List<Map<String, Object>> rows = new ArrayList<>();
    GapReport report = visit.site().cities().check(visit.town());
    for (Finding finding : report.findings()) {
      List<Map<String, Object>> agencies = new ArrayList<>();
      int position = 0;
      for (AgencyFinding agency : finding.agencies()) {
        agencies.add(agency(report, finding, agency, position++));
      }
      rows.add(
          Map.of(
              "id", finding.rule().id(),
              "name", RuleNames.name(visit, finding.rule()),
              "status", RuleNames.status(visit, finding.status()),
              "lacking", shownParts(agencies),
              "next", visit.say("next-step." + finding.nextStep().key()),
              "agencies", agencies));
    }
    boolean several = visit.town().policy().agencies().size() > 1;
    List<Map<String, Object>> days =
        visit.town().policy().agencies().stream()
            .map(
                one ->
                    Map.<String, Object>of(
                        "name", one.agency(), "day", one.asOf().map(Object::toString).orElse("")))
            .toList();
    return visit.page(
        status,
        "stands",
        Map.of(
            "errors",
            errors,
            "days",
            days,
            "rows",
            rows,
            "several",
            several,
            "noAgency",
            visit.town().policy().agencies().isEmpty(),
            "law",
            new StateLaw(visit).shown()));
  }

  private Map<String, Object> agency(
      GapReport report, Finding finding, AgencyFinding agency, int position) {
    List<Map<String, Object>> passages =
        agency.record().passages().stream().map(StandsScreen::passage).toList();
    Map<String, Object> shown = new HashMap<>();
    shown.put("name", agency.agency());
    shown.put("runBy", agency.runBy().orElse(""));
    shown.put("status", RuleNames.status(visit, agency.status()));
    shown.put("answers", agency.record().answers().stream().map(this::answer).toList());
    shown.put("record", OnRecordScreen.url(visit) + "#rule-" + finding.rule().id());
    shown.put("asOf", agency.asOf().map(visit::day).orElse(""));
    shown.put("citation", agency.record().citation().map(RuleRecord.Citation::words).orElse(""));
    Open open = ToConfirm.of(report, agency).open();
    shown.put(
        "open",
        open == Open.NOTHING
            ? ""
            : visit.say("stands.open." + open.name().toLowerCase(Locale.ROOT)));
    shown.put("passages", passages);
    shown.put("opposite", statements(finding, agency.contradicts()));
    shown.put("missing", statements(finding, agency.toldLacking(), agency, true));
    shown.put("undecided", statements(finding, agency.toldLacking(), agency, false));
    shown.put("url", visit.url("rule", Integer.toString(position), finding.rule().id()));
    return shown;
  }

  private Map<String, Object> answer(freedomcities.policy.Answer answer) {
    return Map.of("by", Added.by(visit, answer), "words", answer.words().orElse(""));
  }

  private static int shownParts(List<Map<String, Object>> agencies) {
    return agencies.stream()
        .flatMap(agency -> Stream.of("opposite", "missing", "undecided").map(agency::get))
        .mapToInt(parts -> ((List<?>) parts).size())
        .sum();
  }

  /** Of the parts that are lacking, those that somebody found to be, or those left undecided. */
  private List<Map<String, Object>> statements(
      Finding finding, List<Element> lacking, AgencyFinding agency, boolean found) {
    List<Passage> passages = agency.record().passages();
    return statements(
        finding,
        lacking.stream()
            .filter(
                part ->
                    found
                        == (passages.isEmpty()
                            || passages.stream().anyMatch(one -> one.lacks().contains(part.id()))))
            .toList());
  }

  private List<Map<String, Object>> statements(Finding finding, List<Element> elements) {
    return elements.stream()
        .map(element -> RuleNames.statement(visit, finding.rule(), element))
        .toList();
  }

  private static Map<String, Object> passage(Passage passage) {
    return Map.of("source", passage.source(), "text", passage.text());
  }
}
