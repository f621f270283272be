package freedomcities.desk.screens;

import freedomcities.gaps.GapReport;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.towns.DocumentSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The steps of a place and how far each is. */
final class Tasks {
  private static final String NOT_BEGUN = "not-begun", BEGUN = "begun", DONE = "done";

  private final Visit visit;
  private final GapReport report;

  Tasks(Visit visit) {
    this.visit = visit;
    this.report = visit.site().cities().check(visit.town());
  }

  List<Map<String, Object>> all() throws IOException {
    List<Map<String, Object>> tasks = new ArrayList<>();
    Jurisdiction place = visit.town().jurisdiction();
    boolean open = place.oversightBody().isEmpty();
    String about =
        visit.say(
            open ? "task.questions.open" : "task.questions.about",
            "agency",
            place.agency(),
            "body",
            place.oversightBody());
    tasks.add(task("questions", open ? BEGUN : DONE, about + " " + others(place.agency())));
    DocumentSettings.RecordsRequest request = visit.town().documents().recordsRequest();
    boolean asked = !request.requester().isEmpty() || !request.contact().isEmpty();
    tasks.add(task("request", asked ? BEGUN : NOT_BEGUN, visit.say("task.request.about")));
    long known = RuleNames.known(report);
    long rules = report.findings().size();
    tasks.add(
        task(
            "stands",
            known == 0 ? NOT_BEGUN : known == rules ? DONE : BEGUN,
            visit.say(
                "task.stands.about",
                "known",
                Long.toString(known),
                "rules",
                Long.toString(rules))));
    long answers =
        visit.town().policy().agencies().stream()
            .map(AgencyPolicy::rules)
            .flatMap(all -> all.values().stream())
            .flatMap(record -> record.answers().stream())
            .map(Answer::who)
            .distinct()
            .count();
    tasks.add(
        task(
            "answers",
            answers == 0 ? NOT_BEGUN : BEGUN,
            answers == 0
                ? visit.say("task.answers.none")
                : visit.say("task.answers.about", "people", Long.toString(answers))));
    boolean meeting = visit.town().documents().meeting().date().isPresent();
    tasks.add(task("details", meeting ? BEGUN : NOT_BEGUN, visit.say("task.details.about")));
    List<String> made = List.copyOf(visit.place().papers().all().keySet());
    tasks.add(
        task(
            "papers",
            made.isEmpty() ? NOT_BEGUN : BEGUN,
            made.isEmpty()
                ? visit.say("task.papers.none")
                : visit.say("task.papers.about", "day", Papers.day(visit, made.getFirst()))));
    return tasks;
  }

  /** Which other agencies have a record; where there is none, that they may have one. */
  private String others(String agency) {
    List<String> others =
        visit.town().policy().agencies().stream()
            .filter(one -> !one.isOf(agency))
            .map(AgencyPolicy::agency)
            .toList();
    return others.isEmpty()
        ? visit.say("task.questions.alone")
        : visit.say("task.questions.others", "agencies", String.join(", ", others));
  }

  private Map<String, Object> task(String key, String state, String about) {
    return Map.of(
        "key",
        key,
        "name",
        visit.say("step." + key),
        "url",
        visit.url(key),
        "state",
        state,
        "stateWords",
        visit.say("state." + state),
        "about",
        about);
  }

  /** What a newcomer does next. */
  Map<String, Object> next() throws IOException {
    // Their folder is looked through only where that decides: the home page asks of every place.
    String key =
        RuleNames.known(report) == 0 ? "stands" : new Papers(visit).isMade() ? "answers" : "papers";
    return Map.of(
        "title", visit.say("next." + key + ".title"),
        "text", visit.say("next." + key + ".text"),
        "button", visit.say("next." + key + ".button"),
        "url", visit.url(key));
  }
}
