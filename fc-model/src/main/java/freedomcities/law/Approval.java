package freedomcities.law;

import static java.util.Objects.requireNonNull;

import freedomcities.places.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Who approves, vetoes, signs or reviews a measure that the body passed, for some kinds of
 * government.
 *
 * @param fact in a sentence or two, with its citation
 * @param kinds that it is for; empty if for all
 * @param act what is done
 * @param officer the title of who does it: {@code Mayor}; empty if who presides over the body does,
 *     or another government
 * @param only for which places of these kinds, to follow “only for”: {@code a city of the fourth
 *     class}; empty if for all
 */
public record Approval(Fact fact, List<Kind> kinds, Act act, String officer, String only) {
  /** Keeps copies of its lists. */
  public Approval {
    requireNonNull(fact, "fact");
    requireNonNull(act, "act");
    requireNonNull(officer, "officer");
    requireNonNull(only, "only");
    kinds = List.copyOf(requireNonNull(kinds, "kinds"));
  }

  /** What is done with a measure after its passage. */
  public enum Act {
    /** Approved, or returned with objections. */
    APPROVE_OR_VETO,
    /** Approved by a signature; there is no veto. */
    APPROVE,
    /** Signed, which decides nothing. */
    SIGN,
    /** Reviewed by another government. */
    REVIEW
  }

  /** What holds for a kind: the first that names it, else what is for all. */
  static Optional<Approval> of(Kind kind, List<Approval> all) {
    return all.stream()
        .filter(one -> one.kinds().contains(kind))
        .findFirst()
        .or(() -> all.stream().filter(one -> one.kinds().isEmpty()).findFirst());
  }
}
