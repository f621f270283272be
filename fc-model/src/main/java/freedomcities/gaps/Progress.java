package freedomcities.gaps;

import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.policy.PresentPolicy;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What changed at a place between two dated records, and who answered what since the first.
 *
 * <pre>
 * Progress progress = Progress.between(check.check(spring, true), check.check(autumn, true));
 * </pre>
 *
 * @param steps one per rule and agency that is in both records, in the order of the rules and of
 *     the later record
 * @param added agencies that only the later record has
 * @param gone agencies that only the earlier record has
 */
public record Progress(List<Step> steps, List<String> added, List<String> gone) {
  /** Keeps copies of its lists. */
  public Progress {
    steps = List.copyOf(steps);
    added = List.copyOf(added);
    gone = List.copyOf(gone);
  }

  /**
   * One rule at one agency.
   *
   * @param rule that is in both records
   * @param agency its name as the later record writes it
   * @param from the day of the earlier record; empty if not given
   * @param to the day of the later record; empty if not given
   * @param before where the agency stood
   * @param after where it stands
   * @param gained elements that it has now and had not before, in writing or in practice
   * @param lost elements that it had before and has no longer
   * @param answers those that the earlier record doesn't have
   */
  public record Step(
      Rule rule,
      String agency,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Status before,
      Status after,
      List<Element> gained,
      List<Element> lost,
      List<LaterAnswer> answers) {
    /** Keeps copies of its lists. */
    public Step {
      gained = List.copyOf(gained);
      lost = List.copyOf(lost);
      answers = List.copyOf(answers);
    }

    /** {@return whether anything differs} */
    public boolean isChange() {
      return before != after || !gained.isEmpty() || !lost.isEmpty() || !answers.isEmpty();
    }
  }

  /**
   * An answer, and where the same official stood before.
   *
   * @param answer that the earlier record doesn't have
   * @param before the last position of the same official in the earlier record; empty if not asked
   *     then
   */
  public record LaterAnswer(Answer answer, Optional<Answer.Position> before) {}

  /**
   * {@return what a town's present policy has become since the entry before of each agency; no
   * steps if there is none}
   *
   * @param rules the set to check both entries against
   * @param policy with the entries before in {@link PresentPolicy#earlier()}, the latest first
   * @param manualsCount whether a revocable manual or order counts as in writing
   */
  public static Progress of(RuleSet rules, PresentPolicy policy, boolean manualsCount) {
    List<AgencyPolicy> before = new ArrayList<>();
    for (AgencyPolicy earlier : policy.earlier()) {
      if (before.stream().noneMatch(later -> later.isOf(earlier.agency()))) {
        before.add(earlier);
      }
    }
    GapCheck check = new GapCheck(rules);
    return between(
        check.check(new PresentPolicy(before), manualsCount),
        check.check(new PresentPolicy(policy.agencies()), manualsCount));
  }

  /**
   * {@return what changed from one report of a place to a later one, for agencies that are in both}
   *
   * @param before the earlier report
   * @param after the later report; its rules are those that are told
   */
  public static Progress between(GapReport before, GapReport after) {
    List<Step> steps = new ArrayList<>();
    for (Finding finding : after.findings()) {
      List<AgencyFinding> earlier =
          before.finding(finding.rule().id()).map(Finding::agencies).orElse(List.of());
      for (AgencyFinding agency : finding.agencies()) {
        earlier.stream()
            .filter(one -> isSame(one.agency(), agency.agency()))
            .findFirst()
            .ifPresent(one -> steps.add(step(finding.rule(), one, agency)));
      }
    }
    return new Progress(steps, without(after, before), without(before, after));
  }

  /** The agencies of one report that the other doesn't have. */
  private static List<String> without(GapReport some, GapReport others) {
    return agencies(some)
        .filter(agency -> agencies(others).noneMatch(other -> isSame(agency, other)))
        .toList();
  }

  private static Stream<String> agencies(GapReport report) {
    return report.findings().stream()
        .flatMap(finding -> finding.agencies().stream())
        .map(AgencyFinding::agency)
        .distinct();
  }

  /** {@return the steps that differ} */
  public List<Step> changes() {
    return steps.stream().filter(Step::isChange).toList();
  }

  private static boolean isSame(String agency, String other) {
    return AgencyPolicy.key(agency).equals(AgencyPolicy.key(other));
  }

  private static Step step(Rule rule, AgencyFinding before, AgencyFinding after) {
    return new Step(
        rule,
        after.agency(),
        before.asOf(),
        after.asOf(),
        before.status(),
        after.status(),
        without(found(after), found(before)),
        without(found(before), found(after)),
        answers(before.record(), after.record()));
  }

  private static List<Element> found(AgencyFinding finding) {
    List<Element> found = new ArrayList<>(finding.has());
    found.addAll(finding.inPractice());
    return found;
  }

  private static List<Element> without(List<Element> some, List<Element> others) {
    return some.stream().filter(element -> !others.contains(element)).toList();
  }

  private static List<LaterAnswer> answers(RuleRecord before, RuleRecord after) {
    Set<Answer> known = new HashSet<>(before.answers());
    return after.answers().stream()
        .filter(answer -> !known.contains(answer))
        .map(answer -> new LaterAnswer(answer, lastPosition(before, answer.who())))
        .toList();
  }

  private static Optional<Answer.Position> lastPosition(RuleRecord record, String who) {
    Function<Answer, LocalDate> day = answer -> answer.when().orElse(LocalDate.MIN);
    return record.answers().stream()
        .filter(answer -> isSame(answer.who(), who))
        .reduce((one, other) -> day.apply(other).isBefore(day.apply(one)) ? one : other)
        .map(Answer::position);
  }
}
