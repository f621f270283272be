package freedomcities.templates;

import freedomcities.templates.internal.engine.Languages;
import freedomcities.tree.Printing;

/**
 * How a document is drafted.
 *
 * @param scope which rules an instrument carries
 * @param with1373 whether the optional 1373 rule is drafted, besides what the town file says
 * @param finished whether this is a final: drafter's notes are left out, open blanks that are not
 *     for execution refused
 * @param language of a handout, worksheet or letter: {@code en}, {@code es}; all else is drafted in
 *     English only
 * @param printing paper and size of print; the design follows from the kind of document
 */
public record DraftSettings(
    Scope scope, boolean with1373, boolean finished, String language, Printing printing) {
  /** A draft of the gaps in English, without the optional rule. */
  public static final DraftSettings STANDARD =
      new DraftSettings(new Scope.Gaps(), false, false, Languages.ENGLISH, Printing.USUAL);

  public DraftSettings withScope(Scope other) {
    return new DraftSettings(other, with1373, finished, language, printing);
  }

  public DraftSettings with1373(boolean wanted) {
    return new DraftSettings(scope, wanted, finished, language, printing);
  }

  public DraftSettings finished(boolean wanted) {
    return new DraftSettings(scope, with1373, wanted, language, printing);
  }

  public DraftSettings in(String other) {
    return new DraftSettings(scope, with1373, finished, other, printing);
  }

  public DraftSettings printed(Printing other) {
    return new DraftSettings(scope, with1373, finished, language, other);
  }
}
