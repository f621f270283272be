package freedomcities.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a fact is. */
public enum Confidence {
  /** Read in a stored copy of the source named. */
  VERIFIED("verified"),
  /** The words were seen in a real instrument; the citation was not checked. */
  VERIFIED_IN_USE("verified in use, citation not checked"),
  /** Partly checked, or from a report. */
  PARTLY_VERIFIED("partly verified"),
  /** From general knowledge: a person must check it. */
  UNVERIFIED("unverified");

  private final String words;

  Confidence(String words) {
    this.words = words;
  }

  /**
   * The words for it in running text.
   *
   * @return {@code verified in use, citation not checked}
   */
  public String words() {
    return words;
  }

  /**
   * The word for it in data files.
   *
   * @return {@code verified-in-use}
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Confidence> byKey(String key) {
    return Arrays.stream(values()).filter(confidence -> confidence.key().equals(key)).findFirst();
  }
}
