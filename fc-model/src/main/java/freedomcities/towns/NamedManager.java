package freedomcities.towns;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Officers;
import freedomcities.policy.Answer;
import freedomcities.policy.PresentPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The officer whom the body directs, where the file doesn't name one and somebody answered under
 * that title: {@code Town Manager} in a state whose towns usually have an administrator.
 */
final class NamedManager {
  private static final String KEY = "officers.manager";
  private static final List<String> TITLES = List.of("Manager", "Administrator", "Executive");

  private NamedManager() {}

  static Jurisdiction in(Jurisdiction place, PresentPolicy policy) {
    return !place.assumptions().containsKey(KEY)
        ? place
        : answered(place, policy).map(title -> with(place, title)).orElse(place);
  }

  private static Optional<String> answered(Jurisdiction place, PresentPolicy policy) {
    return Stream.concat(policy.agencies().stream(), policy.earlier().stream())
        .flatMap(agency -> agency.rules().values().stream())
        .flatMap(record -> record.answers().stream())
        .map(Answer::who)
        .filter(who -> TITLES.stream().anyMatch(title -> who.equals(place.term() + " " + title)))
        .findFirst();
  }

  private static Jurisdiction with(Jurisdiction place, String manager) {
    Officers officers = place.officers();
    Map<String, String> assumptions = new HashMap<>(place.assumptions());
    assumptions.put(KEY, "an answer on record is this officer's");
    return new Jurisdiction(
        place.id(),
        place.name(),
        place.kind(),
        place.state(),
        place.stateName(),
        place.style(),
        place.term(),
        place.governingBody(),
        place.oversightBody(),
        place.agency(),
        new Officers(
            officers.presiding(),
            officers.clerk(),
            officers.attorney(),
            officers.lawEnforcement(),
            manager,
            officers.approving()),
        place.electedSheriff(),
        place.townMeeting(),
        assumptions);
  }
}
