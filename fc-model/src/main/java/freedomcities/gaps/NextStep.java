package freedomcities.gaps;

import freedomcities.policy.Status;

/** What to do about a rule. */
public enum NextStep {
  /** The rule is in writing. */
  NONE("keep"),
  /** The model's rule comes in: nothing is there, or too little to amend. */
  ADOPT("adopt"),
  /** It is done, and written nowhere. */
  PUT_IN_WRITING("put in writing"),
  /** The present words stay, and what is lacking is added or what stands in the way struck. */
  AMEND("amend"),
  /** What is there contradicts it. */
  REPLACE("repeal and replace"),
  /** What contradicts it can't be changed by the place: other law, a contract. */
  TAKE_TO_COUNSEL("take to counsel"),
  /** Nobody has asked yet. */
  ASK("ask");

  private final String words;

  NextStep(String words) {
    this.words = words;
  }

  /**
   * {@return what a status calls for, where no passages say more}
   *
   * @param status of a rule at the place
   */
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

  /**
   * The words for it in running text.
   *
   * @return {@code repeal and replace}
   */
  public String words() {
    return words;
  }

  /**
   * The word for it in JSON and for templates.
   *
   * @return {@code repeal-and-replace}
   */
  public String key() {
    return words.replace(' ', '-');
  }
}
