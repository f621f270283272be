package freedomcities.policy;

/** What a passage stands in. */
public enum Instrument {
  /** A law of the United States. */
  FEDERAL_LAW("federal law"),
  /** An order of a court. */
  COURT_ORDER("court order"),
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
   * The word for it in town files.
   *
   * @return {@code manual}, {@code court-order}
   */
  public String key() {
    return words.replace(' ', '-');
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
    return binding() || this == ORDINANCE;
  }

  /**
   * {@return whether it binds the place, and neither its body nor its agencies can change it by
   * what is drafted here: other law, the charter, an order of a court}
   */
  public boolean binding() {
    return this == FEDERAL_LAW || this == COURT_ORDER || this == STATUTE || this == CHARTER;
  }

  /**
   * {@return whether the body or one of its agencies can change it: an ordinance, a resolution, an
   * order, a manual, a practice} An agreement ends as it provides.
   */
  public boolean changeable() {
    return !binding() && this != AGREEMENT;
  }

  /** {@return whether the agency that wrote it can take it back alone} */
  public boolean revocable() {
    return this == MANUAL || this == ORDER;
  }
}
