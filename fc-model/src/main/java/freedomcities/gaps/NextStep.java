package freedomcities.gaps;

import freedomcities.policy.Status;

/** What to do about a rule. */
public enum NextStep {
  NONE("keep"), ADOPT("adopt"), PUT_IN_WRITING("put in writing"), AMEND("amend"), REPLACE("repeal and replace"), ASK(
      "ask");

  private final String words;

  NextStep(String words) {
    this.words = words;
  }

  /** What a status calls for. */
  public static NextStep after(Status status) {
    return switch (status) {
      case CONFLICTING -> REPLACE;
      case MISSING -> ADOPT;
      case UNKNOWN -> ASK;
      case PARTIAL -> AMEND;
      case IN_PRACTICE -> PUT_IN_WRITING;
      case IN_WRITING -> NONE;
    };
  }

  public String words() {
    return words;
  }

  public String key() {
    return words.replace(' ', '-');
  }
}
