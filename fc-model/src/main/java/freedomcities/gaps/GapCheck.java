package freedomcities.gaps;

import freedomcities.policy.PresentPolicy;
import freedomcities.rules.RuleSet;

/** Checks which rules of a set a present policy lacks. Immutable; one check serves many threads. */
public final class GapCheck {
  private final RuleSet rules;

  public GapCheck(RuleSet rules) {
    this.rules = rules;
  }

  /** Checks a policy; {@code manualsCount} says whether a revocable manual or order counts as in writing. */
  public GapReport check(PresentPolicy policy, boolean manualsCount) {
    throw new IllegalStateException("in work" + rules + policy + manualsCount);
  }
}
