package freedomcities.gaps;

import freedomcities.policy.Manuals;
import freedomcities.policy.Status;
import freedomcities.rules.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a place stands on every rule of a set, in the set's order. The one source of every document
 * of that place.
 *
 * @param rules the set that was checked against
 * @param findings one per core rule of the rule set
 * @param manuals how a manual or order counts that its agency can take back: the town's choice
 */
public record GapReport(RuleSet rules, List<Finding> findings, Manuals manuals) {
  /** Keeps copies of its lists. */
  public GapReport {
    findings = List.copyOf(findings);
  }

  /** {@code GapReport[1 partial, 2 in writing, 3 missing]}, by the numbers of the rules */
  @Override
  public String toString() {
    return findings.stream()
        .map(finding -> finding.rule().id() + " " + finding.status().words())
        .collect(Collectors.joining(", ", "GapReport[", "]"));
  }

  /** {@return whether a manual or order that its agency can take back counts as in writing} */
  public boolean manualsCount() {
    return manuals.count();
  }

  /** {@return the rules that are not in writing, in the order of the set} */
  public List<Finding> gaps() {
    return findings.stream().filter(Finding::isGap).toList();
  }

  /**
   * {@return what an ordinance carries unless rules are chosen: the gaps, what is in writing by
   * report only, and what stands only where an officer can revoke it, unless the town leaves that
   * to manuals}
   */
  public List<Finding> carried() {
    return findings.stream().filter(this::carries).toList();
  }

  /**
   * {@return whether an ordinance carries a rule unless rules are chosen, as {@link #carried} has
   * them}
   *
   * @param finding of this report
   */
  public boolean carries(Finding finding) {
    return finding.isGap() || finding.byReport() || isEnacted(finding);
  }

  /**
   * {@return whether a rule is carried although it is in writing, since what it stands in can be
   * revoked}
   *
   * @param finding of this report
   */
  public boolean isEnacted(Finding finding) {
    return manuals == Manuals.ENACTED
        && !finding.isGap()
        && finding.agencies().stream().anyMatch(AgencyFinding::revocable);
  }

  /** {@return the rules that are in writing, by report too, in the order of the set} */
  public List<Finding> inWriting() {
    return findings.stream().filter(finding -> !finding.isGap()).toList();
  }

  /**
   * {@return what was found on the rule with this id; empty if it is no core rule of the set}
   *
   * @param rule the id of a rule: {@code 5}
   */
  public Optional<Finding> finding(String rule) {
    return findings.stream().filter(finding -> finding.rule().id().equals(rule)).findFirst();
  }

  /**
   * {@return how many rules have this status}
   *
   * @param status of the place, the weakest of its agencies'
   */
  public long count(Status status) {
    return findings.stream().filter(finding -> finding.status() == status).count();
  }
}
