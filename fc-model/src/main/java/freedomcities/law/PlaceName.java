package freedomcities.law;

import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place's bare name, and the style if that is what was written: {@code King} and {@code King
 * County} are the same county, {@code Town and Country} is a city's bare name.
 *
 * @param style as it was written; empty if only the name was
 * @param usages what this one place does differently, if the profile knows it
 */
record PlaceName(String name, Optional<String> style, Map<String, String> usages) {

  static PlaceName of(String written, Kind kind, StateProfile profile, String stylePattern) {
    return switch (kind) {
      case STATE, DISTRICT -> ofState(written, kind, profile);
      case COUNTY,
          PARISH,
          BOROUGH,
          CITY,
          TOWN,
          VILLAGE,
          TOWNSHIP,
          CHARTER_TOWNSHIP,
          CITY_AND_COUNTY,
          INDEPENDENT_CITY,
          MUNICIPIO,
          CENSUS_AREA ->
          ofPlace(written, kind, profile, stylePattern);
    };
  }

  private static PlaceName ofPlace(
      String written, Kind kind, StateProfile profile, String stylePattern) {
    PlaceName name =
        List.of(stylePattern, noun(kind) + " of {name}", "{name} " + noun(kind)).stream()
            .flatMap(pattern -> bare(written, pattern, kind).stream())
            .findFirst()
            .map(bare -> new PlaceName(bare, Optional.of(written), Map.of()))
            .orElse(new PlaceName(written, Optional.empty(), Map.of()));
    for (StateProfile.KnownPlace known : profile.knownPlaces()) {
      boolean named = known.name().equals(written) || known.name().equals(name.name());
      if (known.kind() == kind && (named || written.equals(known.usages().get("style")))) {
        return new PlaceName(known.name(), Optional.empty(), known.usages());
      }
    }
    return name;
  }

  /**
   * The name in a style written in full. A city may be called Carson City; Village of the Branch is
   * its own name.
   */
  private static Optional<String> bare(String written, String pattern, Kind kind) {
    int slot = pattern.indexOf("{name}");
    String before = pattern.substring(0, slot);
    String after = pattern.substring(slot + "{name}".length());
    boolean namesEndSo =
        !after.isEmpty()
            && switch (kind) {
              case CITY, INDEPENDENT_CITY, TOWN, VILLAGE, MUNICIPIO -> true;
              case COUNTY,
                  PARISH,
                  BOROUGH,
                  TOWNSHIP,
                  CHARTER_TOWNSHIP,
                  CITY_AND_COUNTY,
                  STATE,
                  DISTRICT,
                  CENSUS_AREA ->
                  false;
            };
    boolean fits =
        written.length() > before.length() + after.length()
            && written.startsWith(before)
            && written.endsWith(after);
    if (namesEndSo || !fits) {
      return Optional.empty();
    }
    String bare = written.substring(before.length(), written.length() - after.length());
    return Optional.of(Character.isLowerCase(bare.codePointAt(0)) ? written : bare);
  }

  private static String noun(Kind kind) {
    return switch (kind) {
      case CHARTER_TOWNSHIP -> "Charter Township";
      case COUNTY,
          PARISH,
          BOROUGH,
          CITY,
          TOWN,
          VILLAGE,
          TOWNSHIP,
          CITY_AND_COUNTY,
          INDEPENDENT_CITY,
          MUNICIPIO,
          STATE,
          DISTRICT,
          CENSUS_AREA ->
          kind.term();
    };
  }

  private static PlaceName ofState(String written, Kind kind, StateProfile profile) {
    boolean capital =
        kind == Kind.DISTRICT && written.matches("Washington(,? D\\.? ?C\\.?)?|D\\.?C\\.?");
    if (!capital && !written.equals(profile.name()) && !written.equals(profile.style())) {
      throw new InputException(
          List.of(
              new Problem(
                  new Location("jurisdiction", 0, 0),
                  profile.postal() + " is not \"" + written + "\"",
                  "write " + profile.name())));
    }
    return new PlaceName(profile.name(), Optional.empty(), Map.of("style", profile.style()));
  }
}
