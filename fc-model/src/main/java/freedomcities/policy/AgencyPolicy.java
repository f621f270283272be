package freedomcities.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What one agency has in force, as of a date; rules not listed are unknown. */
public record AgencyPolicy(String agency, Optional<LocalDate> asOf, Map<String, RuleRecord> rules) {
  /** Keeps copies of its maps. */
  public AgencyPolicy {
    rules = Map.copyOf(rules);
  }

  /** Whether it is of the agency of this name, however its letters are written. */
  public boolean isOf(String name) {
    return agency.strip().equalsIgnoreCase(name.strip());
  }

  /** What is recorded of the rule with this id; {@link RuleRecord#UNKNOWN} if nothing is. */
  public RuleRecord rule(String id) {
    return rules.getOrDefault(id, RuleRecord.UNKNOWN);
  }
}
