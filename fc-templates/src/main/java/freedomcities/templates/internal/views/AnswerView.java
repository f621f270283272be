package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.NextStep;
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
    return Map.of(
        "sittings",
        sittings(given),
        "promises",
        promises(given),
        "unanswered",
        report.findings().isEmpty() ? List.of() : unanswered(),
        "asked",
        given.stream()
            .filter(one -> one.answer().position() != Answer.Position.NO_ANSWER)
            .map(Given::rule)
            .distinct()
            .count(),
        "steps",
        steps(),
        "followUp",
        town.documents().followUp().stream()
            .sorted(Comparator.comparing(FollowUp::by, UNDATED_LAST))
            .map(this::step)
            .toList());
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
    out.put("position", words.say("position." + answer.position().key()));
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
              out.put("by", day(one.answer().by()));
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
                          .allMatch(answer -> answer.position() == Answer.Position.NO_ANSWER))
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
        agency.byReport() || View.unverified(agency)
            ? words.say("reported.mark", Map.of("status", word))
            : word);
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
    Map<String, List<String>> byStep = new LinkedHashMap<>();
    for (AgencyFinding agency : finding.agencies()) {
      byStep
          .computeIfAbsent(
              words.say("next." + (agency.byReport() ? "read" : next(agency))),
              step -> new ArrayList<>())
          .add(AgencyNames.brief(agency.agency(), town.jurisdiction()));
    }
    return byStep.size() == 1
        ? byStep.keySet().iterator().next()
        : byStep.entrySet().stream()
            .map(step -> words.list(step.getValue()) + ", " + step.getKey())
            .collect(Collectors.joining("; "));
  }

  /** An amendment that takes away what conflicts does more than fill in. */
  private static String next(AgencyFinding finding) {
    return finding.status() == Status.CONFLICTING && finding.nextStep() == NextStep.AMEND
        ? "strike"
        : finding.nextStep().key();
  }

  private Map<String, Object> step(FollowUp step) {
    return Map.of("what", step.what(), "who", step.who(), "by", day(step.by()));
  }

  private String day(Optional<LocalDate> date) {
    return date.map(words::date).orElse("");
  }
}
