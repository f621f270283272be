package freedomcities.policy;

import static java.util.Objects.requireNonNull;

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
  /**
   * Keeps copies of its lists.
   *
   * @throws IllegalArgumentException if there are not as many positions as agencies
   */
  public PresentPolicy {
    agencies = List.copyOf(requireNonNull(agencies, "agencies"));
    earlier = List.copyOf(requireNonNull(earlier, "earlier"));
    positions = List.copyOf(requireNonNull(positions, "positions"));
    if (agencies.size() != positions.size()) {
      throw new IllegalArgumentException(
          agencies.size() + " agencies and " + positions.size() + " positions");
    }
  }

  /**
   * A policy of which nothing earlier is on record.
   *
   * @param agencies in the order of the town file, each entry a different agency
   */
  public PresentPolicy(List<AgencyPolicy> agencies) {
    this(
        requireNonNull(agencies, "agencies"),
        List.of(),
        IntStream.range(0, agencies.size()).boxed().toList());
  }

  /** {@return the agencies that the place runs, in the order of the file} */
  public List<AgencyPolicy> own() {
    return agencies.stream().filter(AgencyPolicy::isOwn).toList();
  }

  /**
   * {@return whether the place runs an agency: nothing on record says that another does}
   *
   * @param agency its name as the town file writes it
   */
  public boolean isOwn(String agency) {
    requireNonNull(agency, "agency");
    return agencies.stream().allMatch(one -> one.isOwn() || !one.agency().equals(agency));
  }
}
