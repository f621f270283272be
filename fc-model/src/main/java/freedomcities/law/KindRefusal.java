package freedomcities.law;

import static java.util.Objects.requireNonNull;

import freedomcities.places.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why a kind of government can't be drafted for in a state.
 *
 * @param reason a sentence without a full stop: {@code Ohio has no parishes}
 * @param suggestion the kinds that the state has: {@code write county, city, village or township}
 */
public record KindRefusal(String reason, String suggestion) {
  /** All are needed. */
  public KindRefusal {
    requireNonNull(reason, "reason");
    requireNonNull(suggestion, "suggestion");
  }

  static Optional<KindRefusal> of(Kind kind, StateProfile profile) {
    if (profile.has(kind)) {
      return Optional.empty();
    }
    String reason =
        profile.refused().getOrDefault(kind, profile.name() + " has no " + plural(kind));
    List<String> kinds = Arrays.stream(Kind.values()).filter(profile::has).map(Kind::key).toList();
    return Optional.of(new KindRefusal(reason, "write " + or(kinds)));
  }

  /**
   * Why a name is refused as a city's where the data know it as that of a city and county in one,
   * whose style and body differ.
   */
  static Optional<KindRefusal> ofKnownName(String name, Kind kind, StateProfile profile) {
    boolean known =
        kind == Kind.CITY
            && profile.knownPlaces().stream()
                .anyMatch(
                    place ->
                        place.kind() == Kind.CITY_AND_COUNTY
                            && place.name().equalsIgnoreCase(name));
    return known
        ? Optional.of(
            new KindRefusal(
                name + " in " + profile.name() + " is known as a city and county in one",
                "write " + Kind.CITY_AND_COUNTY.key() + ", or give its style"))
        : Optional.empty();
  }

  private static String plural(Kind kind) {
    return switch (kind) {
      case COUNTY -> "counties";
      case PARISH -> "parishes";
      case CITY -> "cities";
      case CITY_AND_COUNTY -> "consolidated cities and counties";
      case INDEPENDENT_CITY -> "independent cities";
      case STATE -> "government of its own as a state";
      case BOROUGH, TOWN, VILLAGE, TOWNSHIP, CHARTER_TOWNSHIP, MUNICIPIO, DISTRICT, CENSUS_AREA ->
          kind.words() + "s";
    };
  }

  static String or(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
