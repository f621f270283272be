package freedomcities.places;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of general-purpose government in the United States. */
public enum Kind {
  COUNTY("County", Level.COUNTY), PARISH("Parish", Level.COUNTY), BOROUGH("Borough", Level.MUNICIPAL), CITY("City",
      Level.MUNICIPAL), TOWN("Town", Level.MUNICIPAL), VILLAGE("Village", Level.MUNICIPAL), TOWNSHIP("Township",
          Level.MUNICIPAL), CITY_AND_COUNTY("City and County", Level.MUNICIPAL), INDEPENDENT_CITY("City",
              Level.MUNICIPAL), MUNICIPIO("Municipio", Level.MUNICIPAL), STATE("State", Level.STATE), DISTRICT(
                  "District", Level.STATE);

  /** Whose law a kind of government is part of. */
  public enum Level {
    COUNTY, MUNICIPAL, STATE
  }

  private final String term;
  private final Level level;

  Kind(String term, Level level) {
    this.term = term;
    this.level = level;
  }

  /** What fills {@code [County/City/State]} unless the place says otherwise. */
  public String term() {
    return term;
  }

  public Level level() {
    return level;
  }

  /** In town files and file names: {@code city-and-county}. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public static Optional<Kind> byKey(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
