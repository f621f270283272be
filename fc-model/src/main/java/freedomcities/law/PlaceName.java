package freedomcities.law;

import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place's bare name and its style, whichever of the two was written: {@code King} and {@code King County} are the same
 * county, {@code Town and Country} is a city's bare name.
 *
 * @param term the place's own, if its style follows no pattern
 * @param origin where the style came from, if not from the pattern
 */
record PlaceName(String name, String style, Optional<String> term, Optional<String> origin) {

  static PlaceName of(String written, Kind kind, StateProfile profile, String stylePattern) {
    return switch (kind) {
      case STATE, DISTRICT -> ofState(written, kind, profile);
      case COUNTY, PARISH, BOROUGH, CITY, TOWN, VILLAGE, TOWNSHIP, CHARTER_TOWNSHIP, CITY_AND_COUNTY,
          INDEPENDENT_CITY, MUNICIPIO, CENSUS_AREA ->
        ofPlace(written, kind, profile, stylePattern);
    };
  }

  private static PlaceName ofPlace(String written, Kind kind, StateProfile profile, String stylePattern) {
    for (StateProfile.OfficialStyle official : profile.officialStyles()) {
      if (official.kind() == kind && (official.name().equals(written) || official.style().equals(written))) {
        return new PlaceName(official.name(), official.style(), official.term(),
            Optional.of("official style (state profile " + profile.postal().toLowerCase(java.util.Locale.ROOT) + ")"));
      }
    }
    for (String pattern : List.of(stylePattern, noun(kind) + " of {name}", "{name} " + noun(kind))) {
      Optional<String> bare = bare(written, pattern, kind);
      if (bare.isPresent()) {
        return new PlaceName(bare.get(), written, Optional.empty(), Optional.of("the name as it was written"));
      }
    }
    return new PlaceName(written, Patterns.fill(stylePattern, Map.of("name", written)), Optional.empty(),
        Optional.empty());
  }

  /** The name in a style written in full. A city may be called Carson City, and a village Village of the Branch. */
  private static Optional<String> bare(String written, String pattern, Kind kind) {
    int slot = pattern.indexOf("{name}");
    String before = pattern.substring(0, slot);
    String after = pattern.substring(slot + "{name}".length());
    boolean nameEndsSo = !after.isEmpty() && switch (kind) {
      case CITY, INDEPENDENT_CITY, TOWN, VILLAGE, MUNICIPIO -> true;
      case COUNTY, PARISH, BOROUGH, TOWNSHIP, CHARTER_TOWNSHIP, CITY_AND_COUNTY, STATE, DISTRICT, CENSUS_AREA -> false;
    };
    if (nameEndsSo || written.length() <= before.length() + after.length() || !written.startsWith(before)
        || !written.endsWith(after)) {
      return Optional.empty();
    }
    String bare = written.substring(before.length(), written.length() - after.length());
    return Character.isLowerCase(bare.codePointAt(0)) ? Optional.empty() : Optional.of(bare);
  }

  private static String noun(Kind kind) {
    return switch (kind) {
      case CHARTER_TOWNSHIP -> "Charter Township";
      case MUNICIPIO -> "Municipio";
      case COUNTY, PARISH, BOROUGH, CITY, TOWN, VILLAGE, TOWNSHIP, CITY_AND_COUNTY, INDEPENDENT_CITY, STATE, DISTRICT,
          CENSUS_AREA ->
        kind.term();
    };
  }

  private static PlaceName ofState(String written, Kind kind, StateProfile profile) {
    boolean capital = kind == Kind.DISTRICT && written.matches("Washington(,? D\\.? ?C\\.?)?|D\\.?C\\.?");
    if (!capital && !written.equals(profile.name()) && !written.equals(profile.style())) {
      throw new InputException(List.of(new Problem(new Location("jurisdiction", 0, 0),
          "the " + kind.words() + " of " + profile.postal() + " is not \"" + written + "\"",
          "write " + profile.name())));
    }
    return new PlaceName(profile.name(), profile.style(), Optional.empty(),
        Optional.of("official style (state profile " + profile.postal().toLowerCase(java.util.Locale.ROOT) + ")"));
  }
}
