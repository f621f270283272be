package freedomcities.gaps;

import freedomcities.policy.Passage;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.policy.Way;
import freedomcities.rules.Placeholder;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Words for how a rule would come into an agency's policy, as its {@link Plan} decides: repeal and
 * replace where a passage contradicts it, the smallest amendment where its written passages hold at
 * least half of the elements or go further than the model, else the model's words.
 *
 * <p>Whichever way, the result has every element: the model's words are the rule, and an amendment
 * brings in each element that the passages left standing lack. No words go that the record doesn't
 * mark or say to contradict. Immutable.
 */
public final class Proposals {
  private final RuleSet rules;
  private final Function<Placeholder, String> fills;

  /**
   * Proposals in the words of these rules.
   *
   * @param rules the set that the rules are of, with its placeholders
   * @param fills what stands in place of a placeholder
   */
  public Proposals(RuleSet rules, Function<Placeholder, String> fills) {
    this.rules = rules;
    this.fills = fills;
  }

  /**
   * {@return the proposal for a rule at one agency; empty if nobody asked, or if it is in writing
   * there and nothing of it changes} Every marked word is struck, or the reason says which isn't
   * and why.
   *
   * @param rule of the set
   * @param finding where the agency stands on that rule
   * @param manualsCount whether a revocable manual or order counts as in writing
   */
  public Optional<Proposal> of(Rule rule, AgencyFinding finding, boolean manualsCount) {
    Plan plan = finding.plan();
    boolean inWriting = finding.status() == Status.IN_WRITING;
    if (finding.status() == Status.UNKNOWN || (inWriting && !plan.changesWords())) {
      return Optional.empty();
    }
    Amender amender = new Amender(rules, rule, fills);
    Optional<Amendment> amendment =
        plan.base()
            .map(base -> amender.amend(base, plan.lacking(), plan.advising().contains(base)));
    Set<Passage> advising = new HashSet<>(plan.advising());
    Predicate<Passage> changing = plan.changing();
    List<Amendment> changed =
        plan.standing().stream()
            .filter(passage -> changing.test(passage) && !plan.base().equals(Optional.of(passage)))
            .map(
                passage ->
                    amender.amend(
                        passage,
                        broughtByMarks(rule, passage),
                        plan.way() == Way.AMEND && advising.contains(passage)))
            .filter(change -> !change.text().equals(change.passage().text()))
            .toList();
    Optional<Amendment> taken =
        amendment.filter(change -> !change.text().equals(change.passage().text()));
    List<Amendment> all = Stream.concat(taken.stream(), changed.stream()).toList();
    String reason =
        new Reason(rule, finding, manualsCount).words(taken) + Reason.notStruck(finding, all);
    return Optional.of(
        new Proposal(
            plan.way(),
            plan.suggested(),
            reason,
            taken,
            plan.superseded(),
            plan.beyond(),
            changed,
            StayingWords.of(rule, finding)));
  }

  /**
   * {@return a passage without the words marked in it, and with nothing added: where a measure adds
   * the model's words to the section that is quoted}
   *
   * @param rule of the set
   * @param passage that stays
   */
  public Amendment struck(Rule rule, Passage passage) {
    List<String> brought =
        StruckPassage.of(passage).brought().values().stream().flatMap(Set::stream).toList();
    return new Amender(rules, rule, fills)
        .amend(
            passage,
            rule.elements().stream().filter(element -> brought.contains(element.id())).toList(),
            false);
  }

  private static List<Element> broughtByMarks(Rule rule, Passage passage) {
    return rule.elements().stream()
        .filter(
            element ->
                passage.strikes().stream()
                    .anyMatch(strike -> strike.brings().contains(element.id())))
        .toList();
  }

  /**
   * {@return whether a record has a passage that can be amended: one in writing that contradicts
   * nothing, or only in words that are named}
   *
   * @param record of a rule at one agency
   */
  public static boolean canAmend(RuleRecord record) {
    return record.passages().stream().anyMatch(Plan::canBeAmended);
  }

  /**
   * {@return whether a record has something to repeal: a passage in writing, or a conflict that is
   * declared}
   *
   * @param record of a rule at one agency
   */
  public static boolean canReplace(RuleRecord record) {
    return record.passages().stream().anyMatch(Plan::canBeRepealed)
        || record.declared().filter(status -> status == Status.CONFLICTING).isPresent();
  }
}
