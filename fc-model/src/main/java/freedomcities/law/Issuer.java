package freedomcities.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who can bind public staff by a written order alone, without the governing body. */
public enum Issuer {
  SHERIFF, CHIEF, MAYOR, COUNTY_EXECUTIVE, GOVERNOR;

  /** In town files and data: {@code county-executive}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** In running text: {@code county executive}. */
  public String words() {
    return key().replace('-', ' ');
  }

  /** Whether the order is an executive order to departments; the head of one agency gives it a general order. */
  public boolean executive() {
    return this != SHERIFF && this != CHIEF;
  }

  public static Optional<Issuer> byKey(String key) {
    return Arrays.stream(values()).filter(issuer -> issuer.key().equals(key)).findFirst();
  }
}
