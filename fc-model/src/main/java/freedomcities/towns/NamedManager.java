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
 * The officer whom the body directs, where the file doesn't name one: whoever answered under such a
 * title ({@code Town Manager} in a state whose towns usually have an administrator), else the
 * executive who approves measures.
 */
final class NamedManager {
  private static final String KEY = "officers.manager";
  private static final List<String> TITLES = List.of("Manager", "Administrator", "Executive");

  private NamedManager() {}

  static Jurisdiction in(Jurisdiction place, PresentPolicy policy) {
    if (!place.assumptions().containsKey(KEY)) {
      return place;
    }
    String approving = place.officers().approving();
    return answered(place, policy)
        .map(title -> with(place, title, "an answer on record is this officer's"))
        .orElseGet(
            () ->
                approving.isEmpty()
                    ? place
                    : with(place, approving, "the officer who approves; the file names no other"));
  }

  private static Optional<String> answered(Jurisdiction place, PresentPolicy policy) {
    return Stream.concat(policy.agencies().stream(), policy.earlier().stream())
        .flatMap(agency -> agency.rules().values().stream())
        .flatMap(record -> record.answers().stream())
        .map(Answer::who)
        .filter(who -> TITLES.stream().anyMatch(title -> who.equals(place.term() + " " + title)))
        .findFirst();
  }

  private static Jurisdiction with(Jurisdiction place, String manager, String why) {
    Officers officers = place.officers();
    Map<String, String> assumptions = new HashMap<>(place.assumptions());
    assumptions.put(KEY, why);
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
