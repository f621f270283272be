package freedomcities.gaps;

import freedomcities.policy.AgencyPolicy;
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
    return new GapReport(
        rules,
        rules.core().stream().map(rule -> finding(rule, policy, manualsCount)).toList(),
        manualsCount);
  }

  private static Finding finding(Rule rule, PresentPolicy policy, boolean manualsCount) {
    List<AgencyFinding> agencies =
        policy.agencies().stream()
            .map(agency -> agencyFinding(rule, agency, manualsCount))
            .toList();
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

  private static AgencyFinding agencyFinding(Rule rule, AgencyPolicy agency, boolean manualsCount) {
    RuleRecord record = agency.rule(rule.id());
    Standing standing = Standing.of(rule, record, manualsCount);
    return new AgencyFinding(
        agency.agency(),
        agency.asOf(),
        standing.status(),
        record,
        standing.has(),
        standing.inPractice(),
        standing.lacks(),
        standing.contradicts());
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
    return sentences;
  }
}
