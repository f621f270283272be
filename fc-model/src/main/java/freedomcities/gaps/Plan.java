package freedomcities.gaps;

import freedomcities.policy.NamedInstrument;
import freedomcities.policy.Passage;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Standing;
import freedomcities.policy.Status;
import freedomcities.policy.Way;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What becomes of an agency's passages on one rule. It is decided once, from the elements and from
 * what the other rules ask of the same passages, so that no two documents say different things of a
 * passage. Immutable.
 *
 * @param way the way taken
 * @param suggested what the elements suggest
 * @param refused the way that the town file chose and for which there are no words; empty if none
 * @param standing passages in writing that stay, with all the words marked that go from them, for
 *     this rule or, where the same words are quoted there, for another
 * @param base the one among them to which is added what is lacking; empty unless that is the way
 * @param lacking elements that those that stay lack
 * @param advising those that stay and advise where the rule orders
 * @param superseded passages that the model's words take the place of, or that are repealed beside
 *     an amendment; none that the place and its agencies can't change
 * @param beyond passages that contradict the rule and that nobody here can repeal
 * @param citesBeyond whether what contradicts the rule is only cited, and is such law or an
 *     agreement by its name
 * @param repealedFor other rules for which a passage on record here is repealed
 * @param changedFor other rules for which a passage that stays is changed
 */
public record Plan(
    Way way,
    Way suggested,
    Optional<Way> refused,
    List<Passage> standing,
    Optional<Passage> base,
    List<Element> lacking,
    List<Passage> advising,
    List<Passage> superseded,
    List<Passage> beyond,
    boolean citesBeyond,
    List<Rule> repealedFor,
    List<Rule> changedFor) {
  /** Keeps copies of its lists. */
  public Plan {
    standing = List.copyOf(standing);
    lacking = List.copyOf(lacking);
    advising = List.copyOf(advising);
    superseded = List.copyOf(superseded);
    beyond = List.copyOf(beyond);
    repealedFor = List.copyOf(repealedFor);
    changedFor = List.copyOf(changedFor);
  }

  /**
   * Decides.
   *
   * @param rule that is to come in
   * @param record what is known of it at the agency
   * @param status that follows from that
   * @param others what the agency's other rules do with the same passages
   */
  static Plan of(Rule rule, RuleRecord record, Status status, OtherRules others) {
    List<Passage> contradicting =
        record.passages().stream()
            .filter(
                passage ->
                    passage.instrument().changeable()
                        && (passage.instrument().writing()
                            ? passage.contradictsAsQuoted()
                            : !passage.contradicts().isEmpty()))
            .toList();
    List<Passage> beyond =
        record.passages().stream()
            .filter(
                passage -> !passage.contradicts().isEmpty() && !passage.instrument().changeable())
            .toList();
    List<Passage> gone =
        record.passages().stream()
            .filter(passage -> stands(passage) && others.repeals(passage))
            .toList();
    // Looked up by hash: a file may hold thousands of passages of one rule.
    Set<Passage> isGone = new HashSet<>(gone);
    Set<Passage> isNamed = new HashSet<>(contradicting);
    isNamed.addAll(gone);
    List<Passage> standing =
        record.passages().stream()
            .filter(passage -> stands(passage) && !isGone.contains(passage))
            .map(others::marked)
            .toList();
    Set<String> held = new HashSet<>();
    standing.forEach(passage -> held.addAll(Standing.had(rule, passage)));
    List<Element> lacking = Standing.lacking(rule, held);
    List<Passage> advising =
        standing.stream().filter(passage -> Standing.advises(rule, passage)).toList();
    Optional<Passage> base = base(standing, lacking);
    boolean amendable =
        base.isPresent() && lacking.stream().noneMatch(element -> element.amendment().isEmpty());
    Way suggested =
        suggested(status, !contradicting.isEmpty(), gone, held, lacking, standing, amendable);
    Way chosen = record.proposal().orElse(suggested);
    boolean possible =
        switch (chosen) {
          case AMEND -> amendable;
          case REPLACE -> suggested == Way.REPLACE || Proposals.canReplace(record);
          case MODEL -> true;
        };
    Way way = possible ? chosen : suggested;
    List<Passage> named = record.passages().stream().filter(isNamed::contains).toList();
    boolean all = way == Way.REPLACE && named.isEmpty();
    List<Passage> superseded =
        all ? record.passages().stream().filter(Plan::canBeRepealed).toList() : named;
    List<Passage> stay =
        all ? standing.stream().filter(passage -> !canBeRepealed(passage)).toList() : standing;
    return new Plan(
        way,
        suggested,
        possible ? Optional.empty() : Optional.of(chosen),
        stay,
        way == Way.AMEND && status != Status.IN_WRITING ? base : Optional.empty(),
        lacking,
        advising.stream().filter(new HashSet<>(stay)::contains).toList(),
        superseded,
        beyond,
        record.passages().isEmpty()
            && record
                .cited()
                .flatMap(NamedInstrument::of)
                .filter(of -> !of.changeable())
                .isPresent(),
        others.repealingAnyOf(named),
        others.changingAnyOf(stay));
  }

  /** Whether anything changes: a rule that is in writing needs nothing else. */
  boolean changesWords() {
    return !superseded.isEmpty()
        || standing.stream()
            .anyMatch(passage -> passage.instrument().changeable() && !passage.marks().isEmpty());
  }

  /** Which passages that stay are changed; other law and agreements never are. */
  Predicate<Passage> changing() {
    Set<Passage> orders = new HashSet<>(advising);
    return passage ->
        passage.instrument().changeable()
            && (!passage.marks().isEmpty()
                || base.filter(passage::equals).isPresent()
                || orders.contains(passage));
  }

  /** What the town is to do, in a word. */
  NextStep step(Status status) {
    return switch (status) {
      case UNKNOWN -> NextStep.ASK;
      case IN_WRITING ->
          !superseded.isEmpty()
              ? NextStep.REPLACE
              : changesWords() ? NextStep.AMEND : NextStep.NONE;
      default ->
          switch (way) {
            // A practice has no words to repeal; the rule in writing ends it.
            case REPLACE ->
                !superseded.isEmpty()
                        && superseded.stream().noneMatch(passage -> passage.instrument().writing())
                    ? NextStep.ADOPT
                    : NextStep.REPLACE;
            case AMEND, MODEL ->
                onlyBeyond(status)
                    ? NextStep.TAKE_TO_COUNSEL
                    : status == Status.IN_PRACTICE
                        ? NextStep.PUT_IN_WRITING
                        : way == Way.AMEND || contradictingWordsGo(status)
                            ? NextStep.AMEND
                            : NextStep.ADOPT;
          };
    };
  }

  private boolean contradictingWordsGo(Status status) {
    return status == Status.CONFLICTING
        && standing.stream()
            .anyMatch(
                passage -> passage.instrument().changeable() && !passage.contradicting().isEmpty());
  }

  /** Whether all that contradicts the rule is other law or a contract. */
  boolean onlyBeyond(Status status) {
    return status == Status.CONFLICTING
        && (citesBeyond || !beyond.isEmpty())
        && superseded.isEmpty()
        && standing.stream().allMatch(passage -> passage.contradicts().isEmpty());
  }

  /**
   * Whether a passage can stay: it is in writing, and without the words named contradicts nothing.
   */
  static boolean stands(Passage passage) {
    return passage.instrument().writing() && !passage.contradictsAsQuoted() && !bars(passage);
  }

  /** Of other law and agreements no words can be struck. */
  private static boolean bars(Passage passage) {
    return !passage.contradicts().isEmpty() && !passage.instrument().changeable();
  }

  /** Whether a passage can stay with other words in it. */
  static boolean canBeAmended(Passage passage) {
    return stands(passage) && passage.instrument().changeable();
  }

  /** Whether a passage could be repealed, whether it contradicts anything or not. */
  static boolean canBeRepealed(Passage passage) {
    return passage.instrument().writing() && passage.instrument().changeable();
  }

  /**
   * The passage to amend: the one of which most was said to be lacking, for what would be added
   * speaks of what stands there; among equals the one that has most, then the first.
   */
  private static Optional<Passage> base(List<Passage> standing, List<Element> lacking) {
    List<String> ids = lacking.stream().map(Element::id).toList();
    ToLongFunction<Passage> said =
        passage -> passage.lacks().stream().filter(ids::contains).count();
    return standing.stream()
        .filter(Plan::canBeAmended)
        .sorted(
            Comparator.comparingLong(said)
                .thenComparingInt(passage -> passage.has().size())
                .reversed())
        .findFirst();
  }

  private static Way suggested(
      Status status,
      boolean contradicts,
      List<Passage> gone,
      Set<String> held,
      List<Element> lacking,
      List<Passage> standing,
      boolean amendable) {
    // A conflict that is declared without words may stand in other law: nothing is repealed for it.
    if (contradicts) {
      return Way.REPLACE;
    }
    boolean further = standing.stream().anyMatch(passage -> !passage.stronger().isEmpty());
    boolean most = !held.isEmpty() && (further || held.size() >= lacking.size());
    // What stands whole in a manual that doesn't count as writing needs no other words there.
    boolean changes = !lacking.isEmpty() || status != Status.IN_PRACTICE;
    if (most && amendable && changes) {
      return Way.AMEND;
    }
    return gone.isEmpty() ? Way.MODEL : Way.REPLACE;
  }
}
