package freedomcities.cli.townfile;

import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.rules.Rule;
import freedomcities.rules.Shelf.CarriedOut;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a place while a town file is made: keys of the town file to values. What nobody
 * gave is not in it; the state profile suggests it.
 */
final class TownAnswers {
  static final String STATE = "jurisdiction.state";
  static final String KIND = "jurisdiction.kind";
  static final String NAME = "jurisdiction.name";
  static final String STYLE = "jurisdiction.style";
  static final String ID = "jurisdiction.id";
  static final String GOVERNING_BODY = "jurisdiction.governing-body";
  static final String OVERSIGHT_BODY = "jurisdiction.oversight-body";
  static final String AGENCY = "jurisdiction.agency";
  static final String PREPARED_BY = "documents.prepared-by";
  static final String DATE = "documents.date";

  /** Not a key of the town file: where it is written. */
  static final String FILE = "file";

  private static final byte[] NOTHING_YET =
      "format: 1\njurisdiction:\npolicy:\ndocuments: {date: 2000-01-01}\n"
          .getBytes(StandardCharsets.UTF_8);

  private final FreedomCities cities;
  private final Map<String, String> given = new HashMap<>();

  TownAnswers(FreedomCities cities) {
    this.cities = cities;
  }

  /** Where a rule stands today. */
  static String rule(String id) {
    return "policy[0].rules." + id + ".status";
  }

  /** What that rests on. */
  static String where(String id) {
    return "policy[0].rules." + id + ".citation";
  }

  /** Whether somebody has read it there. */
  static String confidence(String id) {
    return "policy[0].rules." + id + ".confidence";
  }

  Law law() {
    return cities.law();
  }

  List<Rule> rules() {
    return cities.rules().core();
  }

  CarriedOut carriedOut() {
    return cities.rules().shelf().carriedOut();
  }

  /** Whether the agency that the rules are about is the place's law enforcement agency. */
  boolean isLawEnforcement() {
    return carriedOut().isLawEnforcement();
  }

  Optional<String> get(String key) {
    return Optional.ofNullable(given.get(key));
  }

  /**
   * The empty text takes an answer back. Another place has another style and other bodies: those
   * are forgotten.
   */
  void put(String key, String value) {
    if (List.of(STATE, KIND, NAME).contains(key) && !value.equals(given.get(key))) {
      given.keySet().removeAll(List.of(STYLE, GOVERNING_BODY, AGENCY, FILE));
    }
    if (value.isBlank()) {
      given.remove(key);
    } else {
      given.put(key, value);
    }
  }

  Kind kind() {
    return get(KIND).flatMap(Kind::byKey).orElse(Kind.CITY);
  }

  /**
   * The place as far as it is given, all else as is usual there. State, kind and name must be
   * there.
   */
  Jurisdiction place() {
    return read(given).jurisdiction();
  }

  /** What a key would be if nobody gave it. */
  Jurisdiction usual() {
    Map<String, String> must = new HashMap<>(given);
    must.keySet().retainAll(List.of(STATE, KIND, NAME, ID));
    return read(must).jurisdiction();
  }

  /** What the reader of town files finds wrong with a value; empty if nothing. */
  Optional<String> wrong(String key, String value) {
    Map<String, String> with = new HashMap<>(given);
    with.put(key, value);
    try {
      read(with);
      return Optional.empty();
    } catch (InputException e) {
      Problem problem = e.problems().getFirst();
      return Optional.of(
          problem.found() + (problem.remedy().isEmpty() ? "" : "; " + problem.remedy()));
    }
  }

  private freedomcities.towns.Town read(Map<String, String> values) {
    Map<String, String> keys = new LinkedHashMap<>(values);
    keys.remove(FILE);
    String agency = keys.getOrDefault(AGENCY, "Police");
    if (!isLawEnforcement()) {
      keys.remove(AGENCY);
    }
    if (keys.keySet().stream().anyMatch(key -> key.startsWith("policy"))) {
      keys.put("policy[0].agency", agency);
    }
    return cities.read("answers", NOTHING_YET, keys);
  }
}
