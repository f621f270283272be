package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.gaps.Finding;
import freedomcities.meetings.FilledForm;
import freedomcities.meetings.FilledWorksheet;
import freedomcities.meetings.Recording;
import freedomcities.meetings.Worksheet;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer.Position;
import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.rules.Rule;
import freedomcities.towns.Town;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The worksheet as a page: what officials answer, then what that would change, then kept. */
final class AnswersScreen {
  private static final String FIELD = "field ", NO_ANSWER = Position.NO_ANSWER.key();
  private static final String AGENCY = "meeting.agency", OTHER_AGENCY = "agency-other";

  private static final Pattern OF_RULE = Pattern.compile("rule-([^.]+)[.](.+)");

  private final Visit visit;
  private final Request request;

  AnswersScreen(Visit visit) {
    this.visit = visit;
    this.request = visit.request();
  }

  Answer show() {
    if (!request.post() || request.line("do").equals("back")) {
      return page(200, List.of());
    }
    Recording recording;
    try {
      FilledWorksheet sheet = FilledWorksheet.read(form(), visit.site().cities().rules());
      recording = visit.site().cities().record(visit.place().name(), visit.version().yaml(), sheet);
    } catch (InputException e) {
      return page(422, e.problems().stream().map(this::error).toList());
    }
    return request.line("do").equals("keep")
        ? visit.saveText(
            "answers",
            yaml -> recording.text(),
            visit.url("stands"),
            problems -> page(422, Visit.errors(problems)))
        : check(recording);
  }

  /** What was typed, as a filled worksheet has it. */
  private FilledForm form() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(Worksheet.FORM, Worksheet.form(visit.town(), visit.site().cities().rules()));
    request
        .form()
        .forEach(
            (name, values) -> {
              if (name.startsWith("meeting.") || name.startsWith("follow-up.")) {
                fields.put(name, request.line(name));
              } else if (name.matches("rule-[^.]+\\.(where|words)")) {
                fields.put(name, request.text(name));
              } else if (name.matches("rule-[^.]+\\.(in-place|in-writing|position)")) {
                values.stream()
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> fields.put(name + "." + value, "Yes"));
              }
            });
    // Sent by no circle where none is chosen.
    fields.put(AGENCY, agency());
    // Words are an answer, whether or not anybody asked who supports it.
    for (Rule rule : visit.site().cities().rules().rules()) {
      String prefix = "rule-" + rule.id() + ".";
      boolean words = !request.text(prefix + "words").isEmpty();
      if (words && request.line(prefix + "position").isEmpty()) {
        fields.put(prefix + "position." + NO_ANSWER, "Yes");
      }
    }
    return new FilledForm(visit.place().name(), fields);
  }

  /** A problem of the form in the desk's own words, which name the rule. */
  private Map<String, Object> error(Problem problem) {
    String file = problem.location().file();
    int at = file.indexOf(FIELD);
    String field = at < 0 ? "" : file.substring(at + FIELD.length());
    Matcher rule = OF_RULE.matcher(field);
    String key = "answers.error." + (rule.matches() ? rule.group(2) : field.replaceAll("[.]", "-"));
    if (visit.words().has(key)) {
      return visit.error(field, key, "rule", rule.matches() ? rule.group(1) : "");
    }
    return Visit.error(field, problem);
  }

  private Answer check(Recording recording) {
    Town after = visit.site().cities().read(visit.place().name(), recording.text());
    return visit.page(
        "answers-check",
        Map.of(
            "changes", new StatusChanges(visit).until(after),
            "agencies", addedAgencies(after),
            "added", new Added(visit).since(after),
            "told", new ToldWords(visit).of(recording.told()),
            "nothing", recording.changesNothing(),
            "typed", visit.sent().fields("seen", "do")));
  }

  /** Agencies that have no record yet, so that a name written otherwise is not one by mistake. */
  private List<String> addedAgencies(Town after) {
    List<AgencyPolicy> before = visit.town().policy().agencies();
    return after.policy().agencies().stream()
        .map(AgencyPolicy::agency)
        .filter(name -> before.stream().noneMatch(one -> one.isOf(name)))
        .toList();
  }

  /** The agency that was chosen; a name that was typed wins over the circle that stood chosen. */
  private String agency() {
    String other = request.line(OTHER_AGENCY), chosen = request.line(AGENCY);
    boolean typed = chosen.isEmpty() || visit.sent().isChanged(OTHER_AGENCY);
    return !other.isEmpty() && typed ? other : onRecord(chosen);
  }

  /** A form folds the spaces of a name, which the record may have. */
  private String onRecord(String chosen) {
    return agencies().stream()
        .filter(name -> Request.oneLine(name).equals(chosen))
        .findFirst()
        .orElse(chosen);
  }

  /** Those on record; where none is, the one that a record would begin with. */
  private List<String> agencies() {
    List<String> names =
        visit.town().policy().agencies().stream().map(AgencyPolicy::agency).toList();
    return names.isEmpty() ? List.of(usualAgency()) : names;
  }

  private String usualAgency() {
    return Worksheet.agency(visit.town(), visit.site().cities().rules());
  }

  private Map<String, Object> promise() {
    return Map.of(
        "what", request.line("follow-up.1.what"),
        "who", request.line("follow-up.1.who"),
        "by", request.line("follow-up.1.when"));
  }

  private Answer page(int status, List<Map<String, Object>> errors) {
    List<Map<String, Object>> rules = new ArrayList<>();
    for (Finding finding : visit.site().cities().check(visit.town()).findings()) {
      String prefix = "rule-" + finding.rule().id() + ".";
      rules.add(
          Map.of(
              "id", finding.rule().id(),
              "name", RuleNames.name(visit, finding.rule()),
              "plain", RuleNames.plain(visit, finding.rule()),
              "status", RuleNames.status(visit, finding.status()),
              "place", request.line(prefix + "in-place"),
              "writing", request.line(prefix + "in-writing"),
              "position", request.line(prefix + "position"),
              "where", request.line(prefix + "where"),
              "words", request.text(prefix + "words")));
    }
    String agency = request.post() ? agency() : usualAgency();
    boolean listed = agencies().contains(agency);
    return visit.page(
        status,
        "answers",
        Map.of(
            "onRecord",
            new OnRecordScreen(visit).count(),
            "rules",
            rules,
            "errors",
            errors,
            "agencies",
            agencies(),
            "agency",
            agency,
            "otherAgency",
            listed ? "" : agency,
            "who",
            request.line("meeting.who"),
            "day",
            request.post() ? request.line("meeting.date") : visit.today().toString(),
            "promise",
            promise(),
            "positions",
            Arrays.stream(Position.values())
                .map(one -> Map.of("key", one.key(), "name", visit.say("position." + one.key())))
                .toList()));
  }
}
