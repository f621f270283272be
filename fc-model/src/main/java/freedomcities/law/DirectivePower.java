package freedomcities.law;

import static java.util.Objects.requireNonNull;

import freedomcities.places.Kind;
import java.util.List;

/**
 * What is known of one officer's power to issue a directive.
 *
 * @param fact a sentence on the power, or on why there is none
 * @param issuer whose power it is
 * @param kinds the kinds of government that it is about; empty if all
 * @param title of the officer, {@code County Mayor}; empty for that of the officer who leads the
 *     agency
 * @param form what such an order is called there; empty for what it usually is
 * @param usual whether this officer's order is drafted where a town file names nobody
 * @param notBody a word of governing bodies under which there is no such officer: {@code Police
 *     Jury}; empty if there is one under all
 * @param refused whether the officer can issue none there
 */
public record DirectivePower(
    Fact fact,
    Issuer issuer,
    List<Kind> kinds,
    String title,
    String form,
    boolean usual,
    String notBody,
    boolean refused) {
  /** Keeps copies of its lists. */
  public DirectivePower {
    requireNonNull(fact, "fact");
    requireNonNull(issuer, "issuer");
    requireNonNull(title, "title");
    requireNonNull(form, "form");
    requireNonNull(notBody, "notBody");
    kinds = List.copyOf(requireNonNull(kinds, "kinds"));
  }

  boolean isUnder(String body) {
    return notBody.isEmpty() || !body.contains(notBody);
  }

  boolean isFor(Kind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
