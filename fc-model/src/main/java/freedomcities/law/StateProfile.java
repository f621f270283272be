package freedomcities.law;

import freedomcities.places.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one state fixes.
 *
 * @param postal {@code AZ}
 * @param style {@code State of Arizona}, {@code Commonwealth of Virginia}
 * @param enactingClause of the state itself
 * @param localClauses ordaining clauses per kind of place, as patterns: {@code {style}}, {@code {name}}, {@code {body}} stand
 *     for the place
 * @param publicRecords the public-records law
 */
public record StateProfile(
    String postal, String name, String style, String legislature, Fact enactingClause,
    Map<Kind, List<Fact>> localClauses,
    Optional<Fact> publicRecords) {
  public StateProfile {
    localClauses = Map.copyOf(localClauses);
  }
}
