package freedomcities.gaps;

import freedomcities.gaps.Amendment.Means;
import freedomcities.policy.Passage;
import freedomcities.policy.Standing;
import freedomcities.policy.Status;
import freedomcities.policy.Strike;
import freedomcities.policy.Way;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.wording.Wording;
import freedomcities.words.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why a plan is as it is, in sentences. */
final class Reason {
  private final Rule rule;
  private final AgencyFinding finding;
  private final boolean manualsCount;
  private final Plan plan;

  Reason(Rule rule, AgencyFinding finding, boolean manualsCount) {
    this.rule = rule;
    this.finding = finding;
    this.manualsCount = manualsCount;
    this.plan = finding.plan();
  }

  String words(Optional<Amendment> amendment) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        switch (plan.suggested()) {
          case REPLACE -> replaced();
          case AMEND -> amended(amendment);
          case MODEL -> added();
        });
    if (plan.way() != plan.suggested()) {
      sentences.add("Another way was chosen for this place: " + plan.way().words() + ".");
    }
    sentences.addAll(lost());
    plan.refused()
        .ifPresent(
            way ->
                sentences.add(
                    "Another way was chosen for this place, "
                        + way.words()
                        + ", for which there are no words."));
    if (plan.way() == Way.AMEND
        && !manualsCount
        && plan.base().filter(base -> base.instrument().revocable()).isPresent()) {
      sentences.add(
          "As amended it would still stand in a manual or order, which does not count here as in"
              + " writing.");
    }
    if (finding.record().passages().stream().anyMatch(p -> !p.stronger().isEmpty())
        && plan.standing().stream().anyMatch(p -> !p.stronger().isEmpty())) {
      sentences.add("Where the present words go further than the rule, they stay.");
    }
    if (!plan.changedFor().isEmpty() && !plan.standing().isEmpty()) {
      sentences.add(
          "The same words are changed for "
              + rules(plan.changedFor())
              + " too; all the changes go in.");
    }
    return String.join(" ", sentences);
  }

  /** What goes with words that are repealed, beyond what stands against the rule. */
  private List<String> lost() {
    List<String> out = new ArrayList<>();
    for (Passage passage : plan.superseded()) {
      List<String> further =
          rule.elements().stream()
              .filter(element -> passage.stronger().contains(element.id()))
              .map(Element::what)
              .toList();
      if (!further.isEmpty()) {
        out.add(
            "In "
                + passage.source()
                + " the words that go are further than the rule ("
                + String.join("; ", further)
                + "): that is lost with them.");
      }
    }
    if (plan.repealedFor().isEmpty()
        && plan.superseded().stream()
            .anyMatch(
                passage ->
                    passage.instrument().writing()
                        && (passage.contradicts().isEmpty()
                            || Sentences.of(passage.text()).size() > 1))) {
      out.add(
          "All else that the words say goes with them, whether the rule has it or not: set the two"
              + " side by side before that is decided.");
    }
    return out;
  }

  private static String rules(List<Rule> rules) {
    return (rules.size() == 1 ? "Rule " : "Rules ")
        + Wording.englishList(rules.stream().map(Rule::id).toList(), "and");
  }

  private String replaced() {
    List<Passage> contradicting =
        plan.superseded().stream().filter(passage -> !passage.contradicts().isEmpty()).toList();
    if (contradicting.isEmpty() && !plan.repealedFor().isEmpty()) {
      return "What is quoted here is repealed for "
          + rules(plan.repealedFor())
          + ". The model’s words of this rule come in its place, too.";
    }
    Set<String> ids = new HashSet<>();
    contradicting.forEach(passage -> ids.addAll(passage.contradicts()));
    List<String> how =
        rule.elements().stream()
            .filter(element -> ids.contains(element.id()))
            .map(Element::contradicts)
            .toList();
    boolean one = contradicting.size() == 1;
    boolean practice = contradicting.stream().noneMatch(passage -> passage.instrument().writing());
    return "The present policy contradicts the rule: it "
        + Wording.englishList(how, "and")
        + ". "
        + (practice
            ? (contradicting.stream().anyMatch(passage -> !passage.has().isEmpty())
                    ? "What of the practice contradicts the rule is to end"
                    : "The practice is to end")
                + ", and the model’s words put the rule in writing."
            : one
                ? "The passage quoted is to be repealed, and the model’s words take its place."
                : "The passages quoted are to be repealed, and the model’s words take their place.")
        + (plan.repealedFor().isEmpty()
            ? ""
            : " The same words are repealed for "
                + rules(plan.repealedFor())
                + " too; the model’s words of each take their place.")
        + beside();
  }

  /** What contradicts nothing and could stay, where it holds at least half. */
  private String beside() {
    if (held().isEmpty() || held().size() < plan.lacking().size()) {
      return "";
    }
    String sources =
        Wording.englishList(
            plan.standing().stream().map(Passage::source).distinct().toList(), "and");
    boolean wordsGo =
        plan.standing().stream().anyMatch(passage -> !passage.contradicts().isEmpty());
    boolean changes =
        plan.standing().stream()
            .anyMatch(passage -> passage.instrument().changeable() && !passage.strikes().isEmpty());
    return " What is quoted from "
        + sources
        + (wordsGo
            ? ", without the words that contradict the rule, has "
            : changes ? " has " : " contradicts nothing and has ")
        + (plan.lacking().isEmpty()
            ? plan.advising().isEmpty() ? "the whole rule" : "every element of the rule"
            : share() + " elements")
        + (!plan.advising().isEmpty()
            ? ", in words that advise; the model’s words order."
            : wordsGo
                ? "; what is left can stay."
                : changes
                    ? "; with the words marked in it changed, it can stay."
                    : "; it can stay.");
  }

  private String amended(Optional<Amendment> amendment) {
    List<String> sentences = new ArrayList<>();
    boolean conflicts =
        plan.standing().stream().anyMatch(passage -> !passage.contradicts().isEmpty());
    if (finding.status() == Status.IN_WRITING) {
      sentences.add("The whole rule is in writing. The words marked in it are struck.");
    } else {
      sentences.add(
          plan.standing().isEmpty()
              ? "A part of the rule is in the words quoted."
              : conflicts
                  ? "Words of the present policy contradict the rule, and go."
                  : plan.lacking().isEmpty()
                      ? "Every element of the rule is there, in words that advise. Only the duty is"
                          + " lacking."
                      : (held().size() > plan.lacking().size()
                              ? "Most"
                              : held().size() == plan.lacking().size() ? "Half" : "A part")
                          + " of the rule is there: "
                          + (plan.standing().size() == 1
                              ? "the passage holds "
                              : "the passages hold ")
                          + share()
                          + " elements.");
      amendment.map(Reason::kept).ifPresent(sentences::add);
    }
    if (!plan.repealedFor().isEmpty()) {
      sentences.add("Other words quoted here are repealed for " + rules(plan.repealedFor()) + ".");
    }
    return String.join(" ", sentences);
  }

  private static String kept(Amendment amendment) {
    List<Strike> marks = amendment.passage().marks();
    boolean strikes = marks.stream().anyMatch(mark -> !mark.onlyAdds());
    boolean adds =
        amendment.has(Means.INSERTED)
            || amendment.has(Means.ADDED)
            || amendment.orders()
            || marks.stream().anyMatch(Strike::onlyAdds);
    return "The present words are kept"
        + (strikes ? ", except those that stand in the way of the rule" : "")
        + (adds ? (strikes ? ";" : ", and") + " what is lacking is added." : ".");
  }

  private String added() {
    Status status = finding.status();
    if (plan.citesBeyond() && plan.onlyBeyond(status)) {
      return "What is cited as contradicting the rule is other law or an agreement, which cannot be"
          + " repealed here, and its words are not on record. The model’s words are added"
          + " beside it, as far as it leaves room.";
    }
    if (plan.onlyBeyond(status)) {
      return "What contradicts the rule cannot be repealed here. The model’s words are added"
          + " beside it, as far as it leaves room.";
    }
    // What the record has replaced is on record, though nothing of it stays.
    if (plan.standing().isEmpty()
        && plan.superseded().stream().anyMatch(passage -> passage.instrument().writing())) {
      return plan.superseded().stream().anyMatch(passage -> !passage.contradicts().isEmpty())
          ? "Words of the present policy contradict the rule."
          : plan.beyond().isEmpty()
              ? "Nothing that is quoted contradicts the rule."
              : "What contradicts the rule cannot be repealed here.";
    }
    if (status == Status.IN_PRACTICE
        && !plan.standing().isEmpty()
        && plan.lacking().isEmpty()
        && !manualsCount) {
      return "The whole rule stands in a manual or order, which does not count here as in"
          + " writing. The model’s words are for an instrument that does.";
    }
    if (status == Status.IN_PRACTICE) {
      return "The rule is followed in practice, and there are no written words to amend. The"
          + " model’s words put it in writing.";
    }
    if (status == Status.CONFLICTING && finding.record().passages().isEmpty()) {
      return "What applies is recorded as conflicting with the rule, and its words are not on"
          + " record. See them first: a policy of the place’s own can be repealed here, an"
          + " agreement or other law cannot. The model’s words are added.";
    }
    if (status == Status.CONFLICTING && !plan.standing().isEmpty()) {
      return "Words of the present policy contradict the rule, and go. "
          + (!held().isEmpty()
              ? "As they are quoted, fewer than half of the elements of the rule are in them"
              : brings()
                  ? "What stays has of the rule only what the change brings in"
                  : "No element of the rule is in what stays")
          + ", so the model’s words come in beside it.";
    }
    if (plan.standing().isEmpty()
        && status == Status.MISSING
        && !finding.record().citation().isEmpty()) {
      return "What is cited has nothing of the rule, so there are no words to amend.";
    }
    if (plan.standing().isEmpty()) {
      return status == Status.PARTIAL
          ? "A part of the rule is recorded as there, but no written passage is on record to"
              + " amend."
          : "No policy on this is on record, so there are no words to amend.";
    }
    if (held().isEmpty()) {
      int done = finding.inPractice().size();
      return (done == 0
              ? plan.standing().size() == 1
                  ? "The passage on record holds no element of the rule"
                  : "The passages on record hold no element of the rule"
              : "What is quoted in writing holds no element of the rule, and what is done has "
                  + NumberWords.number(done)
                  + " without words in force")
          + ", so there are no words of the rule to keep. The model’s words are added.";
    }
    if (plan.standing().stream().noneMatch(Plan::canBeAmended)) {
      return "What is there stands in other law or in an agreement, which is not amended here."
          + " The model’s words are added beside it.";
    }
    return "Only "
        + NumberWords.number(held().size())
        + " of the rule’s "
        + NumberWords.number(held().size() + plan.lacking().size())
        + " elements "
        + (held().size() == 1 ? "is" : "are")
        + (finding.inPractice().stream().allMatch(element -> held().contains(element.id()))
            ? " there"
            : " there in writing")
        + ", fewer than half."
        + (plan.way() == Way.MODEL ? " The model’s words are added to the present ones." : "");
  }

  private boolean brings() {
    return plan.standing().stream()
        .flatMap(passage -> passage.strikes().stream())
        .anyMatch(strike -> !strike.brings().isEmpty());
  }

  private Set<String> held() {
    Set<String> held = new HashSet<>();
    plan.standing().forEach(passage -> held.addAll(Standing.had(rule, passage)));
    return held;
  }

  private String share() {
    return NumberWords.number(held().size())
        + " of "
        + NumberWords.number(held().size() + plan.lacking().size());
  }

  /** Which marks no change carries out word by word, and why; empty if there are none. */
  static String notStruck(AgencyFinding finding, List<Amendment> amended) {
    Plan plan = finding.plan();
    StringBuilder out = new StringBuilder();
    Set<Passage> superseded = new HashSet<>(plan.superseded());
    for (Passage passage : finding.record().passages()) {
      if (superseded.contains(passage)) {
        tell(out, passage, passage.strikes(), "the passage is replaced as a whole");
      } else if (!passage.instrument().writing()) {
        tell(
            out,
            passage,
            passage.strikes(),
            "the passage is a practice, which has no words in force");
      } else if (!passage.instrument().changeable()) {
        tell(out, passage, passage.strikes(), "the agency cannot change the passage");
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
}
