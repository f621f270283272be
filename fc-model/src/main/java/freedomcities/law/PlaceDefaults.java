package freedomcities.law;

import freedomcities.places.Articles;
import freedomcities.places.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a place is like unless it says otherwise: what its state profile knows of it, of its kind in
 * the state, or what is usual for the kind everywhere.
 */
record PlaceDefaults(
    LawData data, StateProfile profile, Kind kind, Map<String, String> ofThePlace) {

  String pattern(String field) {
    for (Map<String, String> patterns : List.of(ofThePlace, ofTheState(), data.usual(kind))) {
      String pattern = patterns.get(field);
      if (pattern != null) {
        return pattern;
      }
    }
    throw new IllegalStateException("the data give no " + field + " for " + kind.words());
  }

  /** Where that came from: {@code default for a county in Arizona (state profile az)}. */
  String origin(String field) {
    String file = " (state profile " + profile.postal().toLowerCase(Locale.ROOT) + ")";
    if (ofThePlace.containsKey(field)) {
      return "known of this place" + file;
    }
    String what = "default for " + Articles.indefinite(kind.words());
    return ofTheState().containsKey(field)
        ? what + " in " + profile.name() + file
        : what + " in any state";
  }

  private Map<String, String> ofTheState() {
    return profile.usages().getOrDefault(kind, Map.of());
  }
}
