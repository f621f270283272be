package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.NextStep;
import freedomcities.gaps.ToConfirm;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.towns.DocumentSettings.FollowUp;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the report back sees: the answers on record by person and day, what was promised, who was
 * not asked, what comes next.
 */
public final class AnswerView {
  private static final Comparator<Optional<LocalDate>> UNDATED_LAST =
      Comparator.comparing((Optional<LocalDate> date) -> date.orElse(LocalDate.MAX));

  private final Town town;
  private final GapReport report;
  private final Wording words;
  private final RuleWords rules;

  /** One answer, where and on what it was given. */
  private record Given(String agency, Rule rule, Answer answer) {}

  /** Who was asked, and when. */
  private record Sitting(String agency, String who, Optional<LocalDate> when) {}

  private AnswerView(Town town, GapReport report, Wording words) {
    this.town = town;
    this.report = report;
    this.words = words;
    this.rules = new RuleWords(town, report, words);
  }

  public static Map<String, Object> of(Town town, GapReport report, Wording words) {
    return new AnswerView(town, report, words).view();
  }

  /** Whether anybody answered anything, in this record of an agency or in an earlier one. */
  public static boolean any(Town town) {
    return records(town)
        .anyMatch(
            agency ->
                agency.rules().values().stream().anyMatch(record -> !record.answers().isEmpty()));
  }

  private static Stream<AgencyPolicy> records(Town town) {
    return Stream.concat(town.policy().agencies().stream(), town.policy().earlier().stream());
  }

  private Map<String, Object> view() {
    List<Given> given = given();
    int asked =
        (int)
            given.stream()
                .filter(one -> !isSilent(one.answer()))
                .map(Given::rule)
                .distinct()
                .count();
    return Map.of(
        "sittings",
        sittings(given),
        "promises",
        promises(given),
        "unanswered",
        report.findings().isEmpty() ? List.of() : unanswered(),
        "asked",
        asked,
        "askedWords",
        SpokenStanding.number(asked, words),
        "steps",
        steps(),
        "followUp",
        town.documents().followUp().stream()
            .sorted(Comparator.comparing(FollowUp::by, UNDATED_LAST))
            .map(this::step)
            .toList());
  }

  /** Whether somebody was asked and said nothing; who said something answered. */
  static boolean isSilent(Answer answer) {
    return answer.position() == Answer.Position.NO_ANSWER && answer.words().isEmpty();
  }

  /** Whether words are on record, and nobody asked, or said, where the official stands. */
  private static boolean isOnlyWords(Answer answer) {
    return answer.position() == Answer.Position.NO_ANSWER && answer.words().isPresent();
  }

  /** Where somebody stands; {@code answered} where only words are on record. */
  static String position(Answer answer) {
    return isOnlyWords(answer) ? "answered" : answer.position().words();
  }

  /** The same in the words of a language. */
  static String position(Answer answer, Wording words) {
    return words.say("position." + (isOnlyWords(answer) ? "answered" : answer.position().key()));
  }

  /** Every answer once, also where a later record of the agency repeats it. */
  private List<Given> given() {
    Set<Given> given = new LinkedHashSet<>();
    for (AgencyPolicy agency : records(town).toList()) {
      for (Finding finding : report.findings()) {
        agency
            .rule(finding.rule().id())
            .answers()
            .forEach(answer -> given.add(new Given(agency.agency(), finding.rule(), answer)));
      }
    }
    return List.copyOf(given);
  }

  private List<Map<String, Object>> sittings(List<Given> given) {
    Map<Sitting, List<Given>> byPerson = new LinkedHashMap<>();
    given.forEach(
        one ->
            byPerson
                .computeIfAbsent(
                    new Sitting(one.agency(), one.answer().who(), one.answer().when()),
                    sitting -> new ArrayList<>())
                .add(one));
    return byPerson.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().when(), UNDATED_LAST))
        .map(
            entry ->
                Map.of(
                    "who",
                    entry.getKey().who(),
                    "agency",
                    entry.getKey().agency(),
                    "when",
                    day(entry.getKey().when()),
                    "answers",
                    entry.getValue().stream()
                        .sorted(Comparator.comparingInt(this::place))
                        .map(this::answer)
                        .toList()))
        .toList();
  }

  /** Where its rule stands in the rule set; a person may have been asked over two records. */
  private int place(Given given) {
    return report.rules().core().indexOf(given.rule());
  }

  private Map<String, Object> answer(Given given) {
    Answer answer = given.answer();
    Map<String, Object> out = new LinkedHashMap<>(rules.view(given.rule()));
    out.put("position", position(answer, words));
    out.put("words", answer.words().orElse(""));
    return out;
  }

  private List<Map<String, Object>> promises(List<Given> given) {
    return given.stream()
        .filter(one -> one.answer().promise().isPresent())
        .sorted(Comparator.comparing(one -> one.answer().by(), UNDATED_LAST))
        .map(
            one -> {
              Map<String, Object> out = new LinkedHashMap<>(rules.view(one.rule()));
              out.put("who", one.answer().who());
              out.put("what", one.answer().promise().orElseThrow());
              out.put("by", due(one.answer().by(), isHeardSince(one, given) ? "heard" : "past"));
              return out;
            })
        .toList();
  }

  /**
   * Agency by agency, the rules on which no answer is on record; one that was answered about before
   * is not among them.
   */
  private List<Map<String, Object>> unanswered() {
    List<Map<String, Object>> out = new ArrayList<>();
    int agencies = report.findings().getFirst().agencies().size();
    for (int i = 0; i < agencies; i++) {
      int index = i;
      String agency = report.findings().getFirst().agencies().get(i).agency();
      List<Map<String, Object>> open =
          report.findings().stream()
              .filter(
                  finding ->
                      records(town)
                          .filter(record -> record.agency().equals(agency))
                          .flatMap(record -> record.rule(finding.rule().id()).answers().stream())
                          .allMatch(AnswerView::isSilent))
              .map(finding -> withStatus(finding, finding.agencies().get(index)))
              .toList();
      if (!open.isEmpty()) {
        out.add(Map.of("agency", agency, "rules", open));
      }
    }
    return out;
  }

  private Map<String, Object> withStatus(Finding finding, AgencyFinding agency) {
    Map<String, Object> out = new LinkedHashMap<>(rules.view(finding.rule()));
    String word = words.say("status." + agency.status().key() + ".word");
    out.put(
        "status",
        View.isToConfirm(agency) ? words.say("reported.mark", Map.of("status", word)) : word);
    return out;
  }

  /** What the gap report calls for, rule by rule. */
  private List<Map<String, Object>> steps() {
    return report.carried().stream()
        .map(
            finding -> {
              Map<String, Object> out = new LinkedHashMap<>(rules.view(finding.rule()));
              out.put("step", stepsOf(finding));
              return out;
            })
        .toList();
  }

  /** The step of the place, or of each agency where they differ. */
  private String stepsOf(Finding finding) {
    if (finding.agencies().isEmpty()) {
      return words.say("next." + finding.nextStep().key());
    }
    Map<Step, List<String>> byStep = new LinkedHashMap<>();
    for (AgencyFinding agency : finding.agencies()) {
      String next =
          switch (ToConfirm.of(report, agency).open()) {
            case NOTHING -> next(agency);
            case WORDS -> "read";
            case REST -> "read-all";
            case REACH -> "applies";
            case MATCH -> "set-beside";
          };
      // What is kept needs nothing, unless an agency could change it alone.
      if (next.equals(NextStep.NONE.key())) {
        if (!(report.isEnacted(finding) && agency.revocable())) {
          continue;
        }
        next = "enact";
      }
      byStep
          .computeIfAbsent(
              new Step(words.say("next." + next), Changing.of(agency)), step -> new ArrayList<>())
          .add(AgencyNames.brief(agency.agency(), town.jurisdiction()));
    }
    return byStep.size() == 1
            && byStep.values().iterator().next().size() == finding.agencies().size()
        ? told(byStep.keySet().iterator().next(), "")
        : byStep.entrySet().stream()
            .map(step -> told(step.getKey(), words.list(step.getValue())))
            .collect(Collectors.joining("; "));
  }

  /** A step, and whose words it changes. */
  private record Step(String words, Changing by) {}

  /** A step for some agencies: it is put to them, or to whoever can take it for them. */
  private String told(Step step, String agencies) {
    if (step.by() == Changing.AGENCY) {
      return agencies.isEmpty() ? step.words() : agencies + ", " + step.words();
    }
    String who =
        step.by() == Changing.BODY
            ? town.jurisdiction().governingBody()
            : words.say("report.by." + step.by().key());
    return who + ", " + step.words() + (agencies.isEmpty() ? "" : " (" + agencies + ")");
  }

  /**
   * An amendment that takes away what conflicts does more than fill in, and what is adopted beside
   * it doesn't end it; who was asked is not asked as if for the first time.
   */
  private static String next(AgencyFinding finding) {
    NextStep step = finding.nextStep();
    List<Answer> answers = finding.record().answers();
    if (finding.status() == Status.CONFLICTING && !ReportView.isChosen(finding)) {
      return step == NextStep.AMEND ? "strike" : step == NextStep.ADOPT ? "adopt-over" : step.key();
    }
    if (step == NextStep.REPLACE) {
      return "replace-present";
    }
    return step != NextStep.ASK || answers.isEmpty()
        ? step.key()
        : answers.stream().allMatch(AnswerView::isSilent) ? "ask-again" : "answered";
  }

  private Map<String, Object> step(FollowUp step) {
    return Map.of("what", step.what(), "who", step.who(), "by", due(step.by(), "step-past"));
  }

  /** The day by which something is due; if that is over when the paper is dated, that too. */
  private String due(Optional<LocalDate> by, String past) {
    LocalDate today = town.documents().date();
    Optional<LocalDate> meeting = town.documents().meeting().date();
    String key =
        by.filter(today::isAfter).isPresent()
            ? past
            : by.filter(day -> meeting.filter(day::isBefore).isPresent()).isPresent()
                ? "before-meeting"
                : "";
    return key.isEmpty() ? day(by) : words.say("report." + key, Map.of("date", day(by)));
  }

  /** Whether there is a later answer on the rule from the agency that promised. */
  private static boolean isHeardSince(Given promise, List<Given> given) {
    return given.stream()
        .filter(one -> one.agency().equals(promise.agency()) && one.rule().equals(promise.rule()))
        .flatMap(one -> one.answer().when().stream())
        .anyMatch(day -> promise.answer().when().filter(day::isAfter).isPresent());
  }

  private String day(Optional<LocalDate> date) {
    return date.map(words::date).orElse("");
  }
}
