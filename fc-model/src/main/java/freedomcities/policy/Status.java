package freedomcities.policy;

/**
 * Where a place stands on a rule, weakest first: for a place with several agencies the weakest
 * counts.
 */
public enum Status {
  /** A passage contradicts the rule. */
  CONFLICTING("conflicting"),
  /** No element of it is there. */
  MISSING("missing"),
  /** Nobody has asked. */
  UNKNOWN("unknown"),
  /** Some elements are there. */
  PARTIAL("partial"),
  /** All elements are there, some only in practice. */
  IN_PRACTICE("in practice only"),
  /** All elements are in writing. */
  IN_WRITING("in writing");

  private final String words;

  Status(String words) {
    this.words = words;
  }

  /**
   * The words for it in documents.
   *
   * @return {@code in practice only}
   */
  public String words() {
    return words;
  }

  /**
   * The word for it in town files and JSON.
   *
   * @return {@code in-practice}
   */
  public String key() {
    return this == IN_PRACTICE ? "in-practice" : words.replace(' ', '-');
  }
}
