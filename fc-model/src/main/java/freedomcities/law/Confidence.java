package freedomcities.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How sure an entry is, by what was done for it, the surest first. Two things can be done: the
 * words of the section (of the case, of the instrument) are read, and a second source is found that
 * agrees on the year.
 */
public enum Confidence {
  /** Both: the words were read, and a second source agrees on the year. */
  VERIFIED("verified"),
  /**
   * One of the two, for a formula: its words were seen in a real instrument of such a government.
   * The section that fixes them was not read.
   */
  VERIFIED_IN_USE("verified in use, citation not checked"),
  /** One of the two; the source says which. */
  PARTLY_VERIFIED("partly verified"),
  /** Neither: from general knowledge or from a report. A person must check it. */
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
