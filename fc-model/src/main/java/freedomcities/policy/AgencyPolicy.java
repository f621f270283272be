package freedomcities.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What one agency has in force, as of a date; rules not listed are unknown. */
public record AgencyPolicy(String agency, Optional<LocalDate> asOf, Map<String, RuleRecord> rules) {
  public AgencyPolicy {
    rules = Map.copyOf(rules);
  }

  /** Whether it is of the agency of this name, however its letters are written. */
  public boolean isOf(String name) {
    return agency.strip().equalsIgnoreCase(name.strip());
  }

  public RuleRecord rule(String id) {
    return rules.getOrDefault(id, RuleRecord.UNKNOWN);
  }
}
