package freedomcities.law;

import static java.util.Objects.requireNonNull;

import freedomcities.places.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A fact that holds for some kinds of government in a state.
 *
 * @param fact what is so for them
 * @param kinds empty if for all
 */
public record KindFact(Fact fact, List<Kind> kinds) {
  /** Keeps copies of its lists. */
  public KindFact {
    requireNonNull(fact, "fact");
    kinds = List.copyOf(requireNonNull(kinds, "kinds"));
  }

  /** The fact for a kind: the one that names it, else the one for all. */
  static Optional<Fact> of(Kind kind, List<KindFact> facts) {
    return facts.stream()
        .filter(fact -> fact.kinds().contains(kind))
        .findFirst()
        .or(() -> facts.stream().filter(fact -> fact.kinds().isEmpty()).findFirst())
        .map(KindFact::fact);
  }
}
