package freedomcities.desk.folder;

/** A town file is not the one any more that a page was made from; nothing was written. */
public final class ChangedElsewhere extends Exception {
  private static final long serialVersionUID = 1;

  /** Says so. */
  public ChangedElsewhere() {
    super("the town file was changed by another program or page");
  }
}
