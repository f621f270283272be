package freedomcities.law;

import static java.util.Objects.requireNonNull;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;

/**
 * A place that a case or a list names.
 *
 * @param state its postal code
 * @param kind of its government
 * @param name its bare name
 */
public record NamedPlace(String state, Kind kind, String name) {
  /** All are needed. */
  public NamedPlace {
    requireNonNull(state, "state");
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
  }

  /**
   * {@return whether a jurisdiction is this place}
   *
   * @param place held against state, kind and bare name, letters of either case alike
   */
  public boolean is(Jurisdiction place) {
    requireNonNull(place, "place");
    return state.equalsIgnoreCase(place.state())
        && kind == place.kind()
        && name.equalsIgnoreCase(place.name());
  }
}
