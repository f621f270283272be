package freedomcities.policy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What one agency has in force, as of a date.
 *
 * @param agency its name as the town file writes it: {@code Sampleton Police Department}
 * @param runBy who runs it, where it is not the place's own: {@code the Lake County Sheriff}
 * @param asOf the day as of which this was so; empty if not given
 * @param rules id of a rule to what is known of it; a rule that is not in it is unknown
 */
public record AgencyPolicy(
    String agency,
    Optional<String> runBy,
    Optional<LocalDate> asOf,
    Map<String, RuleRecord> rules) {
  /**
   * Keeps a copy of its map.
   *
   * @throws IllegalArgumentException if the name, or that of who runs it, is blank
   */
  public AgencyPolicy {
    PolicyValues.words(agency, "agency");
    requireNonNull(runBy, "runBy").ifPresent(other -> PolicyValues.words(other, "runBy"));
    requireNonNull(asOf, "asOf");
    rules = Map.copyOf(requireNonNull(rules, "rules"));
  }

  /**
   * An agency of the place's own.
   *
   * @param agency its name as the town file writes it
   * @param asOf the day as of which this was so; empty if not given
   * @param rules id of a rule to what is known of it
   * @throws IllegalArgumentException if the name is blank
   */
  public AgencyPolicy(String agency, Optional<LocalDate> asOf, Map<String, RuleRecord> rules) {
    this(agency, Optional.empty(), asOf, rules);
  }

  /** {@return whether the place runs it: what binds the officials of the place binds its people} */
  public boolean isOwn() {
    return runBy.isEmpty();
  }

  /**
   * {@return whether it is of the agency of this name, however its letters are written}
   *
   * @param name of an agency; case, spaces around it and how many stand between its words count for
   *     nothing
   */
  public boolean isOf(String name) {
    requireNonNull(name, "name");
    return key(agency).equals(key(name));
  }

  /**
   * {@return what names of one agency have in common, however they are written: small letters, one
   * space between words; not to be shown}
   *
   * @param name of an agency
   */
  public static String key(String name) {
    return requireNonNull(name, "name")
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /**
   * {@return what is recorded of the rule with this id; {@link RuleRecord#UNKNOWN} if nothing is}
   *
   * @param id of a rule: {@code 5}
   */
  public RuleRecord rule(String id) {
    requireNonNull(id, "id");
    return rules.getOrDefault(id, RuleRecord.UNKNOWN);
  }
}
