package freedomcities.render.docx.letterhead.reading;

/**
 * Which pages a head or foot is for, in Word's words; {@code DEFAULT} is for those that have none
 * of their own.
 */
public enum PageKind {
  DEFAULT("default"),
  FIRST("first"),
  EVEN("even");

  private final String word;

  PageKind(String word) {
    this.word = word;
  }

  /** As {@code w:headerReference} has it. */
  public String word() {
    return word;
  }
}
