package freedomcities.policy;

import java.util.List;

/** What is in force today, agency by agency. Empty if nobody has looked. */
public record PresentPolicy(List<AgencyPolicy> agencies) {
  public PresentPolicy {
    agencies = List.copyOf(agencies);
  }
}
