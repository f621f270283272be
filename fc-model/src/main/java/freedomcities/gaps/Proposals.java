package freedomcities.gaps;

import freedomcities.gaps.Amendment.Means;
import freedomcities.policy.Passage;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Standing;
import freedomcities.policy.Status;
import freedomcities.policy.Strike;
import freedomcities.policy.Way;
import freedomcities.rules.Placeholder;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.wording.Wording;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Decides from the elements how a rule would come into an agency's policy: repeal and replace where
 * a passage contradicts it, the smallest amendment where its written passages hold at least half of
 * the elements, else the model's words.
 *
 * <p>Whichever way, the result has every element: the model's words are the rule, and an amendment
 * brings in each element that the passages left standing lack. Immutable.
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
   * there and no words are marked to be struck} Every marked word is struck, or the reason says
   * which isn't and why.
   *
   * @param rule of the set
   * @param finding where the agency stands on that rule
   * @param manualsCount whether a revocable manual or order counts as in writing
   */
  public Optional<Proposal> of(Rule rule, AgencyFinding finding, boolean manualsCount) {
    Case at = new Case(rule, finding.record());
    if (finding.status() == Status.IN_WRITING) {
      return at.hasMarks() ? Optional.of(withoutMarked(at)) : Optional.empty();
    }
    if (finding.status() == Status.UNKNOWN) {
      return Optional.empty();
    }
    Optional<Amendment> amendment =
        at.base().flatMap(base -> new Amender(rules, rule, fills).amend(base, at.lacking()));
    Way suggested = at.suggested(finding.status(), amendment.isPresent());
    Way chosen = finding.record().proposal().orElse(suggested);
    boolean possible =
        switch (chosen) {
          case AMEND -> amendment.isPresent();
          case REPLACE -> suggested == Way.REPLACE || canReplace(finding.record());
          case MODEL -> true;
        };
    Way way = possible ? chosen : suggested;
    String reason = at.reason(suggested, finding.status(), manualsCount, amendment);
    if (way != suggested) {
      reason += " The town file chooses another way: " + way.words() + ".";
    } else if (!possible) {
      reason +=
          " The town file chooses another way, "
              + chosen.words()
              + ", for which there are no words.";
    }
    if (way == Way.AMEND
        && !manualsCount
        && at.base().filter(base -> base.instrument().revocable()).isPresent()) {
      reason +=
          " As amended it would still stand in a manual or order, which does not count here as in"
              + " writing.";
    }
    Optional<Amendment> taken = way == Way.AMEND ? amendment : Optional.empty();
    List<Passage> superseded = at.superseded(way);
    List<Amendment> struck = struck(at, superseded, taken.map(Amendment::passage));
    return Optional.of(
        new Proposal(
            way,
            suggested,
            reason
                + at.marksNotCarriedOut(
                    superseded, Stream.concat(taken.stream(), struck.stream()).toList()),
            taken,
            superseded,
            at.beyond(),
            struck));
  }

  /** A rule that is in writing all the same, and words that the record marks. */
  private Proposal withoutMarked(Case at) {
    List<Amendment> struck = struck(at, List.of(), Optional.empty());
    return new Proposal(
        Way.AMEND,
        Way.AMEND,
        "The whole rule is in writing. The words that the record marks are struck."
            + at.marksNotCarriedOut(List.of(), struck),
        Optional.empty(),
        List.of(),
        List.of(),
        struck);
  }

  /** Marked words go wherever a passage stays. */
  private List<Amendment> struck(Case at, List<Passage> superseded, Optional<Passage> amended) {
    return at.standing().stream()
        .filter(
            passage ->
                !passage.strikes().isEmpty()
                    && !superseded.contains(passage)
                    && !amended.equals(Optional.of(passage)))
        .flatMap(
            passage ->
                new Amender(rules, at.rule(), fills)
                    .amend(passage, at.broughtByMarks(passage)).stream())
        .toList();
  }

  /**
   * {@return whether a record has a passage that can be amended: one in writing that contradicts
   * nothing}
   *
   * @param record of a rule at one agency
   */
  public static boolean canAmend(RuleRecord record) {
    return record.passages().stream().anyMatch(Case::canBeAmended);
  }

  /**
   * {@return whether a record has something to repeal: a passage in writing, or a conflict that is
   * declared}
   *
   * @param record of a rule at one agency
   */
  public static boolean canReplace(RuleRecord record) {
    return record.passages().stream()
            .anyMatch(
                passage -> passage.instrument().writing() && passage.instrument().changeable())
        || record.declared().filter(status -> status == Status.CONFLICTING).isPresent();
  }

  /** What is on record for one rule at one agency. */
  private record Case(Rule rule, RuleRecord record) {

    /** Whether a passage can stay: it is in writing and contradicts nothing. */
    static boolean stands(Passage passage) {
      return passage.instrument().writing() && passage.contradicts().isEmpty();
    }

    /** Whether a passage can stay with other words in it. */
    static boolean canBeAmended(Passage passage) {
      return stands(passage) && passage.instrument().changeable();
    }

    List<Passage> standing() {
      return record.passages().stream().filter(Case::stands).toList();
    }

    boolean hasMarks() {
      return record.passages().stream().anyMatch(passage -> !passage.strikes().isEmpty());
    }

    List<Element> broughtByMarks(Passage passage) {
      return rule.elements().stream()
          .filter(
              element ->
                  passage.strikes().stream()
                      .anyMatch(strike -> strike.brings().contains(element.id())))
          .toList();
    }

    /** Which marks no change carries out word by word, and why; empty if there are none. */
    String marksNotCarriedOut(List<Passage> superseded, List<Amendment> amended) {
      StringBuilder out = new StringBuilder();
      for (Passage passage : record.passages()) {
        if (superseded.contains(passage)) {
          tell(out, passage, passage.strikes(), "the passage is replaced as a whole");
        } else if (!stands(passage)) {
          tell(
              out,
              passage,
              passage.strikes(),
              "the passage is a practice, which has no words in force");
        }
      }
      amended.forEach(
          amendment ->
              tell(
                  out,
                  amendment.passage(),
                  amendment.unstruck(),
                  "other marked words across them give way to words of the record"));
      return out.toString();
    }

    private static void tell(StringBuilder out, Passage passage, List<Strike> strikes, String why) {
      if (!strikes.isEmpty()) {
        out.append(" Marked in ")
            .append(passage.source())
            .append(", and not struck by themselves, since ")
            .append(why)
            .append(": ")
            .append(
                Wording.englishList(
                    strikes.stream().map(strike -> "“" + strike.words().strip() + "”").toList(),
                    "and"))
            .append(".");
      }
    }

    /** What contradicts the rule and can be repealed, withdrawn or ended here. */
    private List<Passage> contradicting() {
      return record.passages().stream()
          .filter(passage -> !passage.contradicts().isEmpty() && passage.instrument().changeable())
          .toList();
    }

    /** What contradicts the rule and can't. */
    List<Passage> beyond() {
      return record.passages().stream()
          .filter(passage -> !passage.contradicts().isEmpty() && !passage.instrument().changeable())
          .toList();
    }

    private boolean onlyBeyond() {
      return !beyond().isEmpty() && contradicting().isEmpty();
    }

    private Set<String> held() {
      Set<String> held = new HashSet<>();
      standing().forEach(passage -> held.addAll(passage.has()));
      return held;
    }

    List<Element> lacking() {
      return Standing.lacking(rule, held());
    }

    /**
     * The passage to amend: the one of which most was said to be lacking, for what would be added
     * speaks of what stands there; among equals the one that has most, then the first.
     */
    Optional<Passage> base() {
      List<String> lacking = lacking().stream().map(Element::id).toList();
      ToLongFunction<Passage> said =
          passage -> passage.lacks().stream().filter(lacking::contains).count();
      return standing().stream()
          .filter(Case::canBeAmended)
          .sorted(
              Comparator.comparingLong(said)
                  .thenComparingInt(passage -> passage.has().size())
                  .reversed())
          .findFirst();
    }

    Way suggested(Status status, boolean amendable) {
      if (status == Status.CONFLICTING && !onlyBeyond()) {
        return Way.REPLACE;
      }
      boolean most = held().size() >= lacking().size() && !held().isEmpty();
      return most && amendable && !lacking().isEmpty() ? Way.AMEND : Way.MODEL;
    }

    List<Passage> superseded(Way way) {
      return switch (way) {
        case AMEND -> contradicting();
        case REPLACE ->
            contradicting().isEmpty()
                ? record.passages().stream()
                    .filter(
                        passage ->
                            passage.instrument().writing() && passage.instrument().changeable())
                    .toList()
                : contradicting();
        // What is there may go further than the model: its words are added, and nothing goes.
        case MODEL -> List.of();
      };
    }

    String reason(Way way, Status status, boolean manualsCount, Optional<Amendment> amendment) {
      return switch (way) {
        case REPLACE -> contradiction();
        case AMEND ->
            (held().size() > lacking().size() ? "Most" : "Half")
                + " of the rule is there: "
                + (standing().size() == 1 ? "the passage holds " : "the passages hold ")
                + share()
                + " elements. "
                + amendment.map(Case::kept).orElse("");
        case MODEL ->
            onlyBeyond()
                ? "What contradicts the rule can’t be repealed here. The model’s words are added"
                    + " beside it, as far as it leaves room."
                : tooLittle(status, manualsCount);
      };
    }

    private String share() {
      return NumberWords.number(held().size())
          + " of "
          + NumberWords.number(held().size() + lacking().size());
    }

    private static String kept(Amendment amendment) {
      boolean strikes = amendment.has(Means.STRUCK) || amendment.has(Means.REWORDED);
      boolean adds = amendment.has(Means.INSERTED) || amendment.has(Means.ADDED);
      return "The agency’s words are kept"
          + (strikes ? ", except those that stand in the way of the rule" : "")
          + (adds ? (strikes ? ";" : ", and") + " what is lacking is added." : ".");
    }

    private String contradiction() {
      if (contradicting().isEmpty()) {
        return "The present policy is recorded as conflicting with the rule, and no passage is on"
            + " record. What conflicts is repealed, and the model’s words take its place.";
      }
      Set<String> ids = new HashSet<>();
      contradicting().forEach(passage -> ids.addAll(passage.contradicts()));
      List<String> how =
          rule.elements().stream()
              .filter(element -> ids.contains(element.id()))
              .map(Element::contradicts)
              .toList();
      boolean one = contradicting().size() == 1;
      return "The present policy contradicts the rule: it "
          + Wording.englishList(how, "and")
          + ". "
          + (one
              ? "The passage is to be repealed, and the model’s words take its place."
              : "The passages are to be repealed, and the model’s words take their place.")
          + beside();
    }

    /** What contradicts nothing and could stay, where it holds at least half. */
    private String beside() {
      if (held().isEmpty() || held().size() < lacking().size()) {
        return "";
      }
      String sources =
          Wording.englishList(standing().stream().map(Passage::source).distinct().toList(), "and");
      boolean one = standing().size() == 1;
      return " "
          + sources
          + (one ? " contradicts nothing and has " : " contradict nothing and have ")
          + (lacking().isEmpty() ? "the whole rule" : share() + " elements")
          + "; "
          + (one ? "it" : "they")
          + " could stay"
          + (lacking().isEmpty() ? "." : ", amended.");
    }

    private String tooLittle(Status status, boolean manualsCount) {
      if (status == Status.IN_PRACTICE
          && !standing().isEmpty()
          && lacking().isEmpty()
          && !manualsCount) {
        return "The whole rule stands in a manual or order, which does not count here as in"
            + " writing. The model’s words are for an instrument that does.";
      }
      if (status == Status.IN_PRACTICE) {
        return "The rule is followed in practice, and there are no written words to amend. The"
            + " model’s words put it in writing.";
      }
      if (standing().isEmpty()) {
        return status == Status.PARTIAL
            ? "A part of the rule is recorded as there, but no written passage is on record to"
                + " amend."
            : "No policy on this is on record, so there are no words to amend.";
      }
      if (held().isEmpty()) {
        return "The passage on record holds no element of the rule, so there are no words of the"
            + " rule to keep. The model’s words are added.";
      }
      return "Only "
          + NumberWords.number(held().size())
          + " of the rule’s "
          + NumberWords.number(held().size() + lacking().size())
          + " elements "
          + (held().size() == 1 ? "is" : "are")
          + " there, fewer than half. The model’s words are added to the present ones.";
    }
  }
}
