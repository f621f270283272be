package freedomcities.gaps;

import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Manuals;
import freedomcities.policy.PresentPolicy;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Standing;
import freedomcities.policy.Status;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks which rules of a set a present policy lacks. Immutable; one check serves many threads. */
public final class GapCheck {
  private final RuleSet rules;

  /**
   * A check against the core rules of a set.
   *
   * @param rules optional ones among them are not checked
   */
  public GapCheck(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * Checks a policy.
   *
   * @param policy what is in force; without agencies every rule is unknown
   * @param manualsCount whether a revocable manual or order counts as in writing
   * @return one finding per core rule, in the order of the set
   */
  public GapReport check(PresentPolicy policy, boolean manualsCount) {
    return check(policy, manualsCount ? Manuals.IN_WRITING : Manuals.NOT_IN_WRITING);
  }

  /**
   * Checks a policy.
   *
   * @param policy what is in force; without agencies every rule is unknown
   * @param manuals how a revocable manual or order counts
   * @return one finding per core rule, in the order of the set
   */
  public GapReport check(PresentPolicy policy, Manuals manuals) {
    List<List<AgencyFinding>> byAgency =
        policy.agencies().stream().map(agency -> findings(agency, manuals.count())).toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < rules.core().size(); i++) {
      int at = i;
      findings.add(
          finding(rules.core().get(i), byAgency.stream().map(agency -> agency.get(at)).toList()));
    }
    return new GapReport(rules, findings, manuals);
  }

  private static Finding finding(Rule rule, List<AgencyFinding> agencies) {
    Status status =
        agencies.stream()
            .map(AgencyFinding::status)
            .min(Comparator.naturalOrder())
            .orElse(Status.UNKNOWN);
    return new Finding(rule, status, agencies, nextStep(status, agencies), lacking(rule, agencies));
  }

  /** What the weakest status calls for at one of the agencies that have it. */
  private static NextStep nextStep(Status status, List<AgencyFinding> agencies) {
    List<NextStep> steps =
        agencies.stream()
            .filter(agency -> agency.status() == status)
            .map(AgencyFinding::nextStep)
            .toList();
    NextStep usual = NextStep.after(status);
    return steps.isEmpty() || steps.contains(usual) ? usual : steps.getFirst();
  }

  /** Where an agency stands on each rule: all at once, since one passage can bear on several. */
  private List<AgencyFinding> findings(AgencyPolicy agency, boolean manualsCount) {
    List<Rule> core = rules.core();
    List<Standing> standings =
        core.stream().map(rule -> Standing.of(rule, agency.rule(rule.id()), manualsCount)).toList();
    List<Plan> alone = plans(agency, standings, OtherRules.NONE);
    List<Plan> together = plans(agency, standings, OtherRules.of(core, alone));
    List<AgencyFinding> findings = new ArrayList<>();
    for (int i = 0; i < core.size(); i++) {
      Standing standing = standings.get(i);
      RuleRecord record = agency.rule(core.get(i).id());
      boolean revocable =
          standing.status() == Status.IN_WRITING
              && !record.passages().isEmpty()
              && Standing.of(core.get(i), record, false).status() != Status.IN_WRITING;
      findings.add(
          new AgencyFinding(
              agency.agency(),
              agency.runBy(),
              agency.asOf(),
              standing.status(),
              record,
              standing.has(),
              standing.inPractice(),
              standing.lacks(),
              standing.contradicts(),
              standing.advises(),
              revocable,
              together.get(i)));
    }
    return findings;
  }

  private List<Plan> plans(AgencyPolicy agency, List<Standing> standings, OtherRules others) {
    List<Plan> plans = new ArrayList<>();
    for (int i = 0; i < standings.size(); i++) {
      Rule rule = rules.core().get(i);
      plans.add(
          Plan.of(rule, agency.rule(rule.id()), standings.get(i).status(), others.besides(rule)));
    }
    return plans;
  }

  /**
   * One sentence per element, in the rule's order; a contradiction at one agency says more than a
   * lack at another.
   */
  private static List<String> lacking(Rule rule, List<AgencyFinding> agencies) {
    List<String> sentences = new ArrayList<>();
    for (Element element : rule.elements()) {
      if (agencies.stream().anyMatch(agency -> agency.contradicts().contains(element))) {
        sentences.add(element.contradicts());
      } else {
        agencies.stream()
            .filter(agency -> agency.toldLacking().contains(element))
            .findFirst()
            .ifPresent(agency -> sentences.add(agency.lackOf(element)));
      }
    }
    rule.duty()
        .filter(duty -> agencies.stream().anyMatch(agency -> !agency.advises().isEmpty()))
        .ifPresent(duty -> sentences.add(duty.lacks()));
    return sentences;
  }
}
