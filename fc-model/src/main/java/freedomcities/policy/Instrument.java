package freedomcities.policy;

/** What a passage stands in. */
public enum Instrument {
  /** A law of the state. */
  STATUTE("statute"),
  /** The charter of the place. */
  CHARTER("charter"),
  /** A law of the place. */
  ORDINANCE("ordinance"),
  /** What the body resolved, without making law. */
  RESOLUTION("resolution"),
  /** An order of an officer or agency. */
  ORDER("order"),
  /** A contract, such as one with another government. */
  AGREEMENT("agreement"),
  /** The agency's own manual. */
  MANUAL("manual"),
  /** What is done and written nowhere. */
  PRACTICE("practice");

  private final String words;

  Instrument(String words) {
    this.words = words;
  }

  /**
   * The word for it in documents.
   *
   * @return {@code manual}
   */
  public String words() {
    return words;
  }

  /**
   * The word for it in town files, which is the same.
   *
   * @return {@code manual}
   */
  public String key() {
    return words;
  }

  /** {@return whether it is written down at all} */
  public boolean writing() {
    return this != PRACTICE;
  }

  /**
   * {@return whether it is law, which an ordinance doesn't set aside by calling it a conflicting
   * policy}
   */
  public boolean law() {
    return this == STATUTE || this == CHARTER || this == ORDINANCE;
  }

  /** {@return whether the agency that wrote it can take it back alone} */
  public boolean revocable() {
    return this == MANUAL || this == ORDER;
  }
}
