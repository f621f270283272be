package freedomcities.places;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of general-purpose government in the United States. A commonwealth is a {@link #STATE}
 * whose style and term its state profile gives. Which kinds a state has is in its profile, too.
 */
public enum Kind {
  /** A county. */
  COUNTY("County", Level.COUNTY),
  /** What Louisiana has for counties. */
  PARISH("Parish", Level.COUNTY),
  /** A municipality in Connecticut, New Jersey and Pennsylvania; the county level in Alaska. */
  BOROUGH("Borough", Level.MUNICIPAL),
  /** A city within a county. */
  CITY("City", Level.MUNICIPAL),
  /** A town; in New England often governed by a meeting of its voters. */
  TOWN("Town", Level.MUNICIPAL),
  /** A village. */
  VILLAGE("Village", Level.MUNICIPAL),
  /** A township that governs. */
  TOWNSHIP("Township", Level.MUNICIPAL),
  /** A township with the powers of Michigan's charter act. */
  CHARTER_TOWNSHIP("Township", Level.MUNICIPAL),
  /** A consolidated city-county, whatever its style. */
  CITY_AND_COUNTY("City and County", Level.MUNICIPAL),
  /** A city that is in no county. */
  INDEPENDENT_CITY("City", Level.MUNICIPAL),
  /** A municipality of Puerto Rico. */
  MUNICIPIO("Municipality", Level.MUNICIPAL),
  /** A state or commonwealth itself. */
  STATE("State", Level.STATE),
  /** The District of Columbia. */
  DISTRICT("District", Level.STATE),
  /** Known so that it can be refused with the reason: it has no government. */
  CENSUS_AREA("Census Area", Level.COUNTY);

  /** Whose law a kind of government is part of. */
  public enum Level {
    /** The law of counties and what stands in their place. */
    COUNTY,
    /** The law of municipalities. */
    MUNICIPAL,
    /** The law of a state, district or commonwealth itself. */
    STATE
  }

  private final String term;
  private final Level level;

  Kind(String term, Level level) {
    this.term = term;
    this.level = level;
  }

  /**
   * {@return what fills {@code [County/City/State]} unless the state profile or the place says
   * otherwise: {@code City and County}}
   */
  public String term() {
    return term;
  }

  /** {@return the usual level; {@link Jurisdiction#level()} knows Alaska's boroughs} */
  public Level level() {
    return level;
  }

  /**
   * The word for it in town files and file names.
   *
   * @return {@code city-and-county}
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The words for it in running text.
   *
   * @return {@code city and county}
   */
  public String words() {
    return key().replace('-', ' ');
  }

  /**
   * {@return the kind with this key, {@link #STATE} for {@code commonwealth}; empty if none has it}
   *
   * @param key as town files write it: {@code city-and-county}
   */
  public static Optional<Kind> byKey(String key) {
    requireNonNull(key, "key");
    if (key.equals("commonwealth")) {
      return Optional.of(STATE);
    }
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
