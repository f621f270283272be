package freedomcities.policy;

/** How a manual or order counts that its agency can take back alone: {@code choices.manuals}. */
public enum Manuals {
  /** As in writing; an ordinance carries the rule all the same, since it lasts. The default. */
  ENACTED("enacted"),
  /** As in writing; an ordinance leaves the rule to it. */
  IN_WRITING("in-writing"),
  /** As practice. */
  NOT_IN_WRITING("not-in-writing");

  private final String key;

  Manuals(String key) {
    this.key = key;
  }

  /** {@return the word for it in town files: {@code in-writing}} */
  public String key() {
    return key;
  }

  /** {@return whether they count as in writing} */
  public boolean count() {
    return this != NOT_IN_WRITING;
  }
}
