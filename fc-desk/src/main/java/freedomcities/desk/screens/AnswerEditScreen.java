package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.meetings.AnswerOnRecord;
import freedomcities.meetings.AnswerOnRecord.Basis;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer.Position;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Standing;
import freedomcities.policy.Status;
import freedomcities.towns.Town;
import freedomcities.towns.TownEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An answer that is on record: corrected, or taken back. */
final class AnswerEditScreen {
  private static final String WHO = "answer.who",
      WHEN = "answer.when",
      POSITION = "answer.position",
      WORDS = "answer.words",
      PROMISE = "answer.promise",
      BY = "answer.by";

  /** What becomes of the status: it goes with the answer, or stays. */
  private static final String STATUS = "status", GOES = "goes", STAYS = "stays";

  private final Visit visit;
  private final Request request;
  private final AnswerOnRecord at;
  private final freedomcities.policy.Answer now;

  AnswerEditScreen(Visit visit, AnswerOnRecord at) {
    this.visit = visit;
    this.request = visit.request();
    this.at = at;
    this.now = at.answer();
  }

  Answer show(boolean takesBack) {
    if (takesBack) {
      return request.post() ? takeBack() : asked(200, List.of());
    }
    return request.post() ? correct() : page(200, List.of());
  }

  private RuleRecord record() {
    return at.agency().rule(at.rule().id());
  }

  private Map<String, String> filled() {
    Map<String, String> filled = new LinkedHashMap<>();
    filled.put(WHO, now.who());
    filled.put(WHEN, now.when().map(LocalDate::toString).orElse(""));
    filled.put(POSITION, now.position().key());
    filled.put(WORDS, now.words().orElse(""));
    filled.put(PROMISE, now.promise().orElse(""));
    filled.put(BY, now.by().map(LocalDate::toString).orElse(""));
    return filled;
  }

  /** What was typed, and as it stands in the file what was left alone. */
  private Map<String, String> meant() {
    Map<String, String> meant = new LinkedHashMap<>(filled());
    meant.replaceAll(
        (name, value) ->
            request.text(name).equals(request.text("was." + name)) ? value : request.text(name));
    return meant;
  }

  private Answer correct() {
    Map<String, String> typed = meant();
    List<Map<String, Object>> errors = new ArrayList<>();
    if (given(typed, WHO).isEmpty()) {
      errors.add(visit.error(WHO, "answers.error.meeting-who"));
    }
    for (String day : List.of(WHEN, BY)) {
      if (!given(typed, day).isEmpty() && !Days.is(given(typed, day))) {
        errors.add(visit.error(day, "record.error.day"));
      }
    }
    if (given(typed, PROMISE).isEmpty() && !given(typed, BY).isEmpty()) {
      errors.add(visit.error(PROMISE, "answers.error.follow-up-1-what"));
    }
    if (!errors.isEmpty()) {
      return page(422, errors);
    }
    freedomcities.policy.Answer meant = answer(typed);
    if (!meant.equals(now) && record().answers().contains(meant)) {
      return page(422, List.of(visit.error(WHO, "record.error.twice")));
    }
    return visit.save(
        "answer-edited",
        edit -> at.corrected(edit, meant),
        OnRecordScreen.url(visit) + "#rule-" + at.rule().id(),
        problems -> page(422, Visit.errors(problems)));
  }

  private static String given(Map<String, String> values, String name) {
    return values.getOrDefault(name, "");
  }

  private freedomcities.policy.Answer answer(Map<String, String> typed) {
    Position position =
        Arrays.stream(Position.values())
            .filter(one -> one.key().equals(given(typed, POSITION)))
            .findFirst()
            .orElse(now.position());
    return freedomcities.policy.Answer.of(given(typed, WHO), position)
        .when(Days.of(given(typed, WHEN)).orElse(null))
        .words(given(typed, WORDS))
        .promise(given(typed, PROMISE))
        .by(Days.of(given(typed, BY)).orElse(null))
        .build();
  }

  private Answer page(int status, List<Map<String, Object>> errors) {
    Map<String, Object> all = new HashMap<>(model(errors));
    Map<String, String> shown = request.post() ? meant() : filled();
    all.put("who", given(shown, WHO));
    all.put("when", given(shown, WHEN));
    all.put("position", given(shown, POSITION));
    all.put("words", given(shown, WORDS));
    all.put("promise", given(shown, PROMISE));
    all.put("promiseBy", given(shown, BY));
    all.put("was", visit.sent().was(filled()));
    all.put(
        "positions",
        Arrays.stream(Position.values())
            .map(one -> Map.of("key", one.key(), "name", visit.say("position." + one.key())))
            .toList());
    return visit.page(status, "answer-edit", all);
  }

  private Map<String, Object> model(List<Map<String, Object>> errors) {
    Map<String, Object> all = new HashMap<>();
    all.put("errors", errors);
    all.put("id", at.rule().id());
    all.put("name", RuleNames.name(visit, at.rule()));
    all.put("one", OnRecordScreen.shown(visit, at, OnRecordScreen.answers(visit)));
    all.put("list", OnRecordScreen.url(visit));
    all.put("status", RuleNames.status(visit, standing()));
    all.put("ruleUrl", ruleUrl());
    return all;
  }

  private Status standing() {
    return Standing.of(at.rule(), record(), visit.town().manualsCount()).status();
  }

  /**
   * Where the status is changed; nowhere here of an earlier record, or a rule that is not checked.
   */
  private String ruleUrl() {
    boolean there = !at.earlier() && !at.rule().optional();
    return there
        ? visit.url(
            "rule",
            Integer.toString(visit.town().policy().agencies().indexOf(at.agency())),
            at.rule().id())
        : "";
  }

  private TownEdit without(TownEdit edit, boolean status) {
    return at.takenBack(edit, status);
  }

  private Answer takeBack() {
    String chosen = request.line(STATUS);
    Basis basis = at.basis();
    boolean goes = basis.mayGo() && (chosen.isEmpty() ? basis.usuallyGoes() : chosen.equals(GOES));
    return visit.save(
        goes ? "answer-removed-status" : "answer-removed",
        edit -> without(edit, goes),
        OnRecordScreen.url(visit),
        problems -> asked(422, Visit.errors(problems)));
  }

  /** What would become of the record, before anything does. */
  private Answer asked(int status, List<Map<String, Object>> errors) {
    Basis basis = at.basis();
    Map<String, Object> all = new HashMap<>(model(errors));
    String key = basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String citation = record().cited().orElse("");
    all.put("basis", visit.say("record.basis." + key, "source", citation));
    all.put("mayGo", basis.mayGo());
    boolean goes = request.line(STATUS).isEmpty() ? basis.usuallyGoes() : !isStaying();
    all.put("goes", goes);
    all.put("citation", citation);
    all.put("proposal", record().proposal().isPresent());
    Town after = after(basis.mayGo());
    all.put("changes", new StatusChanges(visit).until(after));
    all.put("left", left(after));
    return visit.page(status, "answer-back", all);
  }

  private boolean isStaying() {
    return request.line(STATUS).equals(STAYS);
  }

  private Town after(boolean status) {
    String yaml = without(TownEdit.of(visit.version().yaml()), status).text();
    return visit.site().cities().read(visit.place().name(), yaml);
  }

  /** An agency that nothing else is on record of; it stays on the list until somebody drops it. */
  private String left(Town after) {
    return after.policy().agencies().stream()
        .filter(one -> one.isOf(at.agency().agency()) && Agencies.canBeTakenAway(after, one))
        .map(AgencyPolicy::agency)
        .findFirst()
        .orElse("");
  }
}
