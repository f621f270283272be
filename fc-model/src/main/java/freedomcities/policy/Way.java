package freedomcities.policy;

/** The ways to bring a rule into an agency's policy. */
public enum Way {
  /** The agency's own words, with what is lacking added. */
  AMEND("amend the passage"),
  /** The model's words, where too little is there to keep. */
  MODEL("adopt the model’s words"),
  /** The model's words, in place of what contradicts them. */
  REPLACE("repeal and replace");

  private final String words;

  Way(String words) {
    this.words = words;
  }

  /**
   * The words for it in documents.
   *
   * @return {@code amend the passage}
   */
  public String words() {
    return words;
  }

  /**
   * The word for it in town files and JSON.
   *
   * @return {@code amend}
   */
  public String key() {
    return switch (this) {
      case AMEND -> "amend";
      case MODEL -> "model";
      case REPLACE -> "replace";
    };
  }
}
