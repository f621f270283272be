package freedomcities.places;

import static java.util.Objects.requireNonNull;

/**
 * Who presides, attests, advises and leads the police, by title.
 *
 * @param presiding who signs for the body: {@code Mayor}, {@code Chair}
 * @param clerk who attests: {@code City Clerk}
 * @param attorney who approves as to form: {@code City Attorney}
 * @param lawEnforcement who leads the agency: {@code Chief of Police}, {@code Sheriff}
 * @param manager whom the body directs: {@code City Manager}
 * @param approving who approves or vetoes what the body passed, where that is somebody else than
 *     who presides: {@code County Executive}; empty by default
 */
public record Officers(
    String presiding,
    String clerk,
    String attorney,
    String lawEnforcement,
    String manager,
    String approving) {
  /** All are needed. */
  public Officers {
    requireNonNull(presiding, "presiding");
    requireNonNull(clerk, "clerk");
    requireNonNull(attorney, "attorney");
    requireNonNull(lawEnforcement, "lawEnforcement");
    requireNonNull(manager, "manager");
    requireNonNull(approving, "approving");
  }
}
