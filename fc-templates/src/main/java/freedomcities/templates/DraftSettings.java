package freedomcities.templates;

import static java.util.Objects.requireNonNull;

import freedomcities.templates.internal.engine.Languages;
import freedomcities.tree.Printing;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a document is drafted.
 *
 * @param scope which rules an instrument carries
 * @param optionalRules ids of rules that are drafted on request, besides those that the town file
 *     asks for
 * @param finished whether this is a final: drafter's notes are left out, open blanks that are not
 *     for execution refused
 * @param language of a handout, worksheet or letter: {@code en}, {@code es}; all else is drafted in
 *     English only
 * @param printing paper and size of print; the design follows from the kind of document
 */
public record DraftSettings(
    Scope scope, Set<String> optionalRules, boolean finished, String language, Printing printing) {
  /** A draft of the gaps in English, without optional rules. */
  public static final DraftSettings STANDARD =
      new DraftSettings(new Scope.Gaps(), Set.of(), false, Languages.ENGLISH, Printing.USUAL);

  /** Keeps a copy of its set. */
  public DraftSettings {
    requireNonNull(scope, "scope");
    requireNonNull(optionalRules, "optionalRules");
    requireNonNull(language, "language");
    requireNonNull(printing, "printing");
    optionalRules = Collections.unmodifiableSet(new TreeSet<>(optionalRules));
  }

  /**
   * {@return these settings for other rules}
   *
   * @param other which rules an instrument carries
   */
  public DraftSettings withScope(Scope other) {
    requireNonNull(other, "other");
    return new DraftSettings(other, optionalRules, finished, language, printing);
  }

  /**
   * {@return these settings with a rule that is drafted on request}
   *
   * @param rule its id; one that the rule set doesn't have, or doesn't call optional, is refused
   *     when drafting
   */
  public DraftSettings with(String rule) {
    requireNonNull(rule, "rule");
    Set<String> all = new TreeSet<>(optionalRules);
    all.add(rule);
    return new DraftSettings(scope, all, finished, language, printing);
  }

  /**
   * {@return these settings for a document to be executed, or for a draft}
   *
   * @param wanted whether it is a final
   */
  public DraftSettings finished(boolean wanted) {
    return new DraftSettings(scope, optionalRules, wanted, language, printing);
  }

  /**
   * {@return these settings in another language}
   *
   * @param other as {@code es}; one that there is not is refused when drafting
   */
  public DraftSettings in(String other) {
    requireNonNull(other, "other");
    return new DraftSettings(scope, optionalRules, finished, other, printing);
  }

  /**
   * {@return these settings on other paper, or in another size of print}
   *
   * @param other paper and print
   */
  public DraftSettings printed(Printing other) {
    requireNonNull(other, "other");
    return new DraftSettings(scope, optionalRules, finished, language, other);
  }
}
