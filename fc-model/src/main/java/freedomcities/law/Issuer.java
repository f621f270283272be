package freedomcities.law;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who can bind public staff by a written order alone, without the governing body. */
public enum Issuer {
  /** The sheriff of a county, elected or appointed. */
  SHERIFF,
  /** Who leads the police department. */
  CHIEF,
  /** The mayor of a municipality. */
  MAYOR,
  /** The elected head of a county's government. */
  COUNTY_EXECUTIVE,
  /** The governor of a state, or who governs a district or commonwealth. */
  GOVERNOR;

  /**
   * The word for it in town files and data.
   *
   * @return {@code county-executive}
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The word for it in running text.
   *
   * @return {@code county executive}
   */
  public String words() {
    return key().replace('-', ' ');
  }

  /**
   * {@return whether the order is an executive order to departments; the head of one agency gives
   * it a general order}
   */
  public boolean executive() {
    return this != SHERIFF && this != CHIEF;
  }

  /**
   * {@return the issuer with this key; empty if none has it}
   *
   * @param key as town files and data write it: {@code county-executive}
   */
  public static Optional<Issuer> byKey(String key) {
    requireNonNull(key, "key");
    return Arrays.stream(values()).filter(issuer -> issuer.key().equals(key)).findFirst();
  }
}
