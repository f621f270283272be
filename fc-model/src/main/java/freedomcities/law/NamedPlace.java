package freedomcities.law;

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
  /**
   * {@return whether a jurisdiction is this place}
   *
   * @param place held against state, kind and bare name, letters of either case alike
   */
  public boolean is(Jurisdiction place) {
    return state.equalsIgnoreCase(place.state())
        && kind == place.kind()
        && name.equalsIgnoreCase(place.name());
  }
}
