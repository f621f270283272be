package freedomcities.towns;

/** How an ordinance speaks to a sheriff whom the voters elect: {@code choices.sheriff}. */
public enum SheriffDuty {
  /** It asks, and applies as far as the law lets the body prescribe policies. The default. */
  REQUESTED("requested"),
  /** It orders, as it does everybody else. */
  DIRECTED("directed"),
  /** It leaves the sheriff's office out. */
  LEFT_OUT("left-out");

  private final String key;

  SheriffDuty(String key) {
    this.key = key;
  }

  /** {@return the word for it in town files: {@code left-out}} */
  public String key() {
    return key;
  }
}
