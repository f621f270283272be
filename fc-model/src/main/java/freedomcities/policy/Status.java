package freedomcities.policy;

/** Where a place stands on a rule, weakest first: for a place with several agencies the weakest counts. */
public enum Status {
  CONFLICTING("conflicting"), MISSING("missing"), UNKNOWN("unknown"), PARTIAL("partial"), IN_PRACTICE(
      "in practice only"), IN_WRITING("in writing");

  private final String words;

  Status(String words) {
    this.words = words;
  }

  /** In documents: {@code in practice only}. */
  public String words() {
    return words;
  }

  /** In town files and JSON: {@code in-practice}. */
  public String key() {
    return this == IN_PRACTICE ? "in-practice" : words.replace(' ', '-');
  }
}
