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

  /** These settings for other rules. */
  public DraftSettings withScope(Scope other) {
    return new DraftSettings(other, with1373, finished, language, printing);
  }

  /** These settings with the optional rule on 8 U.S.C. 1373, or without it. */
  public DraftSettings with1373(boolean wanted) {
    return new DraftSettings(scope, wanted, finished, language, printing);
  }

  /** These settings for a document to be executed, or for a draft. */
  public DraftSettings finished(boolean wanted) {
    return new DraftSettings(scope, with1373, wanted, language, printing);
  }

  /**
   * These settings in another language, as {@code es}; one that there is not is refused when
   * drafting.
   */
  public DraftSettings in(String other) {
    return new DraftSettings(scope, with1373, finished, other, printing);
  }

  /** These settings on other paper, or in another size of print. */
  public DraftSettings printed(Printing other) {
    return new DraftSettings(scope, with1373, finished, language, other);
  }
}
