package freedomcities.policy;

/** What a passage stands in. */
public enum Instrument {
  STATUTE("statute"), CHARTER("charter"), ORDINANCE("ordinance"), RESOLUTION("resolution"), ORDER("order"), AGREEMENT(
      "agreement"), MANUAL("manual"), PRACTICE("practice");

  private final String words;

  Instrument(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** In town files. */
  public String key() {
    return words;
  }

  /** Whether it is written down at all. */
  public boolean writing() {
    return this != PRACTICE;
  }

  /** Whether it is law, which an ordinance doesn't set aside by calling it a conflicting policy. */
  public boolean law() {
    return this == STATUTE || this == CHARTER || this == ORDINANCE;
  }

  /** Whether the agency that wrote it can take it back alone. */
  public boolean revocable() {
    return this == MANUAL || this == ORDER;
  }
}
