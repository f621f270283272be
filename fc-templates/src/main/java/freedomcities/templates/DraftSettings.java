package freedomcities.templates;

/**
 * How a document is drafted.
 *
 * @param scope which rules an instrument carries
 * @param with1373 whether the optional 1373 rule is drafted, besides what the town file says
 * @param finished whether this is a final: drafter's notes are left out, open blanks that are not for execution refused
 */
public record DraftSettings(Scope scope, boolean with1373, boolean finished) {
  /** A draft of the gaps, without the optional rule. */
  public static final DraftSettings STANDARD = new DraftSettings(new Scope.Gaps(), false, false);

  public DraftSettings withScope(Scope other) {
    return new DraftSettings(other, with1373, finished);
  }

  public DraftSettings with1373(boolean wanted) {
    return new DraftSettings(scope, wanted, finished);
  }

  public DraftSettings finished(boolean wanted) {
    return new DraftSettings(scope, with1373, wanted);
  }
}
