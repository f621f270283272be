package freedomcities.law;

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

  public String words() {
    return words;
  }
}
