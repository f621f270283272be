package freedomcities.policy;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is in force today, agency by agency. Empty if nobody has looked.
 *
 * @param agencies the latest record of each agency
 * @param earlier what was on record of the same agencies before, the latest first
 * @param positions which entry of the town file each of {@code agencies} is, from 0
 */
public record PresentPolicy(
    List<AgencyPolicy> agencies, List<AgencyPolicy> earlier, List<Integer> positions) {
  /** Keeps copies of its lists. */
  public PresentPolicy {
    agencies = List.copyOf(agencies);
    earlier = List.copyOf(earlier);
    positions = List.copyOf(positions);
  }

  /**
   * A policy of which nothing earlier is on record.
   *
   * @param agencies in the order of the town file, each entry a different agency
   */
  public PresentPolicy(List<AgencyPolicy> agencies) {
    this(agencies, List.of(), IntStream.range(0, agencies.size()).boxed().toList());
  }
}
