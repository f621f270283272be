package freedomcities.gaps;

/** What to do about a rule. */
public enum NextStep {
  NONE("keep"), ADOPT("adopt"), PUT_IN_WRITING("put in writing"), AMEND("amend"), REPLACE("repeal and replace"), ASK(
      "ask");

  private final String words;

  NextStep(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String key() {
    return words.replace(' ', '-');
  }
}
