package freedomcities.desk.screens;

import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.policy.Answer.Position;
import freedomcities.rules.Rule;
import freedomcities.towns.DocumentSettings.FollowUp;
import freedomcities.towns.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a later town file has of answers and promises that the file of a visit has not. */
final class Added {
  private final Visit visit;

  Added(Visit visit) {
    this.visit = visit;
  }

  List<Map<String, Object>> since(Town after) {
    List<Map<String, Object>> added = new ArrayList<>();
    for (AgencyPolicy agency : after.policy().agencies()) {
      for (Rule rule : visit.site().cities().rules().core()) {
        agency.rule(rule.id()).answers().stream()
            .filter(answer -> !isThere(agency, rule, answer))
            .forEach(answer -> added.add(shown(rule, answer)));
      }
    }
    List<FollowUp> before = visit.town().documents().followUp();
    after.documents().followUp().stream()
        .filter(step -> !before.contains(step))
        .forEach(step -> added.add(shown(step)));
    return added;
  }

  private boolean isThere(AgencyPolicy agency, Rule rule, Answer answer) {
    return visit.town().policy().agencies().stream()
        .filter(before -> before.isOf(agency.agency()))
        .anyMatch(before -> before.rule(rule.id()).answers().contains(answer));
  }

  private Map<String, Object> shown(Rule rule, Answer answer) {
    return Map.of(
        "title",
        rule.id() + ". " + RuleNames.name(visit, rule),
        "by",
        by(visit, answer),
        "position",
        position(visit, answer),
        "words",
        answer.words().orElse(""));
  }

  private Map<String, Object> shown(FollowUp step) {
    return Map.of(
        "title", visit.say("answers.promise"),
        "by", Promise.by(visit, step),
        "position", "",
        "words", step.what());
  }

  /** Where somebody stands; that words alone are an answer. */
  static String position(Visit visit, Answer answer) {
    boolean onlyWords = answer.position() == Position.NO_ANSWER && answer.words().isPresent();
    return visit.say(onlyWords ? "check.answered" : "position." + answer.position().key());
  }

  /** Who answered, and when. */
  static String by(Visit visit, Answer answer) {
    return answer
        .when()
        .map(day -> visit.say("stands.answered", "who", answer.who(), "day", visit.day(day)))
        .orElseGet(() -> visit.say("stands.answered-undated", "who", answer.who()));
  }
}
