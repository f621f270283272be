package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.policy.Passage;
import freedomcities.policy.RuleRecord;
import freedomcities.rules.Requirement.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rules, where each stands, and why. */
final class StandsScreen {
  private final Visit visit;

  StandsScreen(Visit visit) {
    this.visit = visit;
  }

  Answer show() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Finding finding : visit.site().cities().check(visit.town()).findings()) {
      List<Map<String, Object>> agencies = new ArrayList<>();
      int position = 0;
      for (AgencyFinding agency : finding.agencies()) {
        agencies.add(agency(finding, agency, position++));
      }
      rows.add(
          Map.of(
              "id", finding.rule().id(),
              "name", RuleNames.name(visit, finding.rule()),
              "status", RuleNames.status(visit, finding.status()),
              "lacking", finding.lacking().size(),
              "next", visit.say("next-step." + finding.nextStep().key()),
              "agencies", agencies));
    }
    boolean several = visit.town().policy().agencies().size() > 1;
    return visit.page(
        "stands",
        Map.of(
            "rows",
            rows,
            "several",
            several,
            "noAgency",
            visit.town().policy().agencies().isEmpty(),
            "law",
            new StateLaw(visit).shown()));
  }

  private Map<String, Object> agency(Finding finding, AgencyFinding agency, int position) {
    List<Map<String, Object>> passages =
        agency.record().passages().stream().map(StandsScreen::passage).toList();
    return Map.of(
        "name", agency.agency(),
        "status", RuleNames.status(visit, agency.status()),
        "answers", agency.record().answers().stream().map(this::answer).toList(),
        "asOf", agency.asOf().map(visit::day).orElse(""),
        "citation", agency.record().citation().map(RuleRecord.Citation::words).orElse(""),
        "byReport", agency.byReport(),
        "passages", passages,
        "opposite", statements(finding, agency.contradicts()),
        "missing", statements(finding, agency.toldLacking()),
        "url", visit.url("rule", Integer.toString(position), finding.rule().id()));
  }

  private Map<String, Object> answer(freedomcities.policy.Answer answer) {
    return Map.of(
        "by",
        answer
            .when()
            .map(day -> visit.say("stands.answered", "who", answer.who(), "day", visit.day(day)))
            .orElseGet(() -> visit.say("stands.answered-undated", "who", answer.who())),
        "words",
        answer.words().orElse(""));
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
