package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.meetings.AnswerOnRecord;
import freedomcities.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What officials answered and promised so far, each to be corrected or taken back. */
final class OnRecordScreen {
  static final String LIST = "record", PROMISE = "promise", TAKE_BACK = "take-back";

  private final Visit visit;

  OnRecordScreen(Visit visit) {
    this.visit = visit;
  }

  /** {@code path} names the list, then perhaps an answer or a promise, then that it goes. */
  Answer show(List<String> path) {
    if (!path.getFirst().equals(LIST)) {
      return visit.notFound();
    }
    if (path.size() == 1) {
      return visit.request().post() ? visit.insteadAt(url(visit)) : list();
    }
    boolean takesBack = path.getLast().equals(TAKE_BACK);
    List<String> what = path.subList(1, takesBack ? path.size() - 1 : path.size());
    if (what.size() == 2 && what.getFirst().equals(PROMISE)) {
      return Promise.all(visit.town()).stream()
          .filter(one -> one.id().equals(what.getLast()))
          .findFirst()
          .map(one -> new PromiseEditScreen(visit, one).show(takesBack))
          .orElseGet(visit::goneElsewhere);
    }
    return answers(visit).stream()
        .filter(one -> what.equals(List.of(one.id())))
        .findFirst()
        .map(one -> new AnswerEditScreen(visit, one).show(takesBack))
        .orElseGet(visit::goneElsewhere);
  }

  static String url(Visit visit, String... more) {
    StringBuilder url = new StringBuilder(visit.url("answers", LIST));
    for (String part : more) {
      url.append('/').append(Answer.encoded(part));
    }
    return url.toString();
  }

  static List<AnswerOnRecord> answers(Visit visit) {
    return AnswerOnRecord.all(visit.site().cities().rules(), visit.town(), visit.version().yaml());
  }

  /** How many answers and promises there are. */
  int count() {
    return answers(visit).size() + visit.town().documents().followUp().size();
  }

  private Answer list() {
    List<Map<String, Object>> rules = new ArrayList<>();
    List<AnswerOnRecord> all = answers(visit);
    for (Rule rule : visit.site().cities().rules().rules()) {
      List<Map<String, Object>> answers =
          all.stream()
              .filter(one -> one.rule().equals(rule))
              .map(one -> shown(visit, one, all))
              .toList();
      if (!answers.isEmpty()) {
        rules.add(Map.of("id", rule.id(), "name", RuleNames.name(visit, rule), "answers", answers));
      }
    }
    return visit.page(
        "record",
        Map.of(
            "rules",
            rules,
            "promises",
            Promise.all(visit.town()).stream().map(one -> one.shown(visit)).toList()));
  }

  /** One answer as pages show it. */
  static Map<String, Object> shown(Visit visit, AnswerOnRecord one, List<AnswerOnRecord> all) {
    var answer = one.answer();
    Map<String, Object> shown = new HashMap<>();
    shown.put("agency", one.agency().agency());
    shown.put(
        "earlier",
        one.earlier()
            ? visit.say("record.earlier", "day", one.agency().asOf().map(visit::day).orElse(""))
            : "");
    shown.put("who", answer.who());
    shown.put("by", Added.by(visit, answer));
    shown.put("position", Added.position(visit, answer));
    shown.put("words", answer.words().orElse(""));
    shown.put("promise", answer.promise().orElse(""));
    shown.put("promiseBy", answer.by().map(visit::day).orElse(""));
    shown.put("over", Overdue.is(visit, one, all));
    shown.put("url", url(visit, one.id()));
    shown.put("backUrl", url(visit, one.id(), TAKE_BACK));
    return shown;
  }
}
