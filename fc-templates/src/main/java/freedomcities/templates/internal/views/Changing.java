package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.NextStep;
import freedomcities.gaps.Plan;
import freedomcities.policy.Passage;
import freedomcities.policy.Way;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose the words are that a next step changes: an agency can't amend what the body enacted. */
enum Changing {
  /** The agency, or nothing on record is changed. */
  AGENCY("", ""),
  /** The body: an ordinance or a resolution. */
  BODY("by the body", "body"),
  /** An officer above the agency, by an executive order. */
  OFFICER("by the officer who issued the order", "officer"),
  /** Several of them, each its own words. */
  EACH("each by whoever issued it", "each"),
  /** Who runs an agency that is not the place's own. */
  RUNNER("by those who run it", "runner");

  /** What is written or ended, and not only asked. */
  private static final Set<NextStep> WRITES =
      EnumSet.of(NextStep.ADOPT, NextStep.PUT_IN_WRITING, NextStep.AMEND, NextStep.REPLACE);

  private static final Set<NextStep> CHANGES = EnumSet.of(NextStep.AMEND, NextStep.REPLACE);

  private static final Pattern EXECUTIVE =
      Pattern.compile("(?i)\\bexecutive order\\b|\\bE\\.?O\\.? ?(?:No\\. ?)?\\d");

  private final String words;
  private final String key;

  Changing(String words, String key) {
    this.words = words;
    this.key = key;
  }

  /** {@code by the body}; empty for the agency. */
  String words() {
    return words;
  }

  /** The key of the words in another language; empty for the agency. */
  String key() {
    return key;
  }

  /** {@code amend (by the body)} */
  String after(String step) {
    return words.isEmpty() ? step : step + " (" + words + ")";
  }

  /** Who is to take the next step on a rule at an agency. */
  static Changing of(AgencyFinding finding) {
    Changing nobodyElse = finding.isOwn() || !WRITES.contains(finding.nextStep()) ? AGENCY : RUNNER;
    if (!CHANGES.contains(finding.nextStep())) {
      return nobodyElse;
    }
    Plan plan = finding.plan();
    List<Changing> all =
        Stream.concat(
                plan.superseded().stream(),
                plan.standing().stream().filter(passage -> isChanged(passage, plan)))
            .map(passage -> finding.canChange(passage) ? whose(passage) : nobodyElse)
            .map(whose -> whose == AGENCY ? nobodyElse : whose)
            .distinct()
            .toList();
    return all.isEmpty() ? nobodyElse : all.size() == 1 ? all.getFirst() : EACH;
  }

  private static boolean isChanged(Passage passage, Plan plan) {
    return passage.instrument().changeable()
        && (!passage.marks().isEmpty()
            || plan.base().filter(passage::equals).isPresent()
            || (plan.way() == Way.AMEND && plan.advising().contains(passage)));
  }

  private static Changing whose(Passage passage) {
    return switch (passage.instrument()) {
      case ORDINANCE, RESOLUTION -> BODY;
      case ORDER -> EXECUTIVE.matcher(passage.source()).find() ? OFFICER : AGENCY;
      default -> AGENCY;
    };
  }
}
