package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.ToConfirm;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a rule stands at an agency, as it is read aloud. */
final class SpokenStanding {
  /**
   * Statuses told in words of their own: in writing as others say, with no word of it on record;
   * done as others say; in a paper that doesn't count, since the agency can change it alone; advice
   * for a duty; an unwritten habit that has a part; words that have nothing; words of another
   * agency, of which it isn't known that they apply; words nobody compared.
   */
  static final String SAID = "said", OWN = "own", REPORTED = "reported", UNSEEN = "unseen";

  static final String REACHED = "reached", UNSET = "unset", ADVISES = "advises", SILENT = "silent";
  static final String DONE_IN_PART = "done-in-part";

  /** What is said to be so; what nobody found is not. */
  private static final Set<Status> TOLD =
      EnumSet.of(Status.CONFLICTING, Status.PARTIAL, Status.IN_PRACTICE);

  /** What is known of what is said of an agency. */
  enum Evidence {
    /** It was seen, or the words for it say how it is known. */
    SEEN,
    /** Others say so, and nobody saw any words. */
    TOLD,
    /** What is cited was not read in full. */
    UNREAD,
    /** What is cited was not seen. */
    UNSEEN,
    /** One of the three before; for words that count much in few. */
    UNSURE
  }

  /**
   * What a sentence tells. Agencies, and rules, of which it is the same share one.
   *
   * @param key of the words for it: a status, or one of those above
   * @param evidence what it is known from
   * @param grounds keys of what stands against the rule; empty unless something does
   * @param ownPart whether that is none of the agency's own, and a policy of its own has a part
   */
  record Said(String key, Evidence evidence, List<String> grounds, boolean ownPart) {
    Said {
      grounds = List.copyOf(grounds);
    }
  }

  private final GapReport report;

  SpokenStanding(GapReport report) {
    this.report = report;
  }

  Said said(AgencyFinding agency) {
    boolean conflicts = agency.status() == Status.CONFLICTING;
    return new Said(
        key(agency),
        evidence(agency),
        conflicts ? grounds(agency) : List.of(),
        conflicts && hasOwnPart(agency));
  }

  /** The key of the words for a status at an agency. */
  private String key(AgencyFinding agency) {
    return isReported(agency)
        ? switch (ToConfirm.of(report, agency).open()) {
          case WORDS -> UNSEEN;
          case REACH -> REACHED;
          case MATCH -> UNSET;
          case NOTHING, REST -> REPORTED;
        }
        : onlyAdvises(agency)
            ? ADVISES
            : agency.status() == Status.PARTIAL && isDone(agency)
                ? DONE_IN_PART
                : isSilent(agency)
                    ? SILENT
                    : isInOwnPaper(agency)
                        ? OWN
                        : agency.status() == Status.IN_PRACTICE && isTold(agency)
                            ? SAID
                            : agency.status().key();
  }

  private Evidence evidence(AgencyFinding agency) {
    return !isOpen(agency) || key(agency).equals(SAID)
        ? Evidence.SEEN
        : !Citations.isUnseen(agency)
            ? Evidence.UNREAD
            : isTold(agency) ? Evidence.TOLD : Evidence.UNSEEN;
  }

  /**
   * What contradicts a rule at an agency, each sort once. A conflict that is declared without words
   * may be in anything, unless what is cited says by its name what it is.
   */
  static List<String> grounds(AgencyFinding agency) {
    if (agency.record().passages().isEmpty()) {
      List<String> sorts = Citations.sorts(agency, List.of());
      return List.of(sorts.size() == 1 ? sorts.getFirst() : "force");
    }
    return contradicting(agency).map(SpokenStanding::ground).distinct().toList();
  }

  private static Stream<Instrument> contradicting(AgencyFinding agency) {
    return agency.record().passages().stream()
        .filter(passage -> !passage.contradicts().isEmpty())
        .map(Passage::instrument);
  }

  /** The agency's own papers are its policy, by whatever name. */
  private static String ground(Instrument instrument) {
    return instrument.revocable() ? "policy" : instrument.key();
  }

  private static boolean hasOwnPart(AgencyFinding agency) {
    return contradicting(agency)
            .allMatch(
                instrument ->
                    instrument.law() || instrument.binding() || instrument == Instrument.AGREEMENT)
        && agency.record().passages().stream()
            .anyMatch(passage -> passage.instrument().revocable() && !passage.has().isEmpty());
  }

  /** Whether a conflict, or a part of the rule, is in unwritten habits alone. */
  static boolean isDone(AgencyFinding agency) {
    List<Passage> ground =
        agency.record().passages().stream()
            .filter(
                passage ->
                    agency.status() == Status.CONFLICTING
                        ? !passage.contradicts().isEmpty()
                        : agency.status() == Status.PARTIAL && !passage.has().isEmpty())
            .toList();
    return !ground.isEmpty()
        && ground.stream().noneMatch(passage -> passage.instrument().writing());
  }

  /** Whether words are on record that have nothing of the rule. */
  static boolean isSilent(AgencyFinding agency) {
    return agency.status() == Status.MISSING && !agency.record().passages().isEmpty();
  }

  /** Whether it is done, and a paper that the agency can change alone says so. */
  static boolean isInOwnPaper(AgencyFinding agency) {
    return agency.status() == Status.IN_PRACTICE
        && agency.record().passages().stream().anyMatch(passage -> passage.instrument().writing());
  }

  /** Whether it is told as said by others: its words are not on record, or not read in full. */
  static boolean isReported(AgencyFinding agency) {
    return agency.status() == Status.IN_WRITING && (agency.byReport() || View.unverified(agency));
  }

  /** Whether the whole rule is there, in words that advise. */
  static boolean onlyAdvises(AgencyFinding agency) {
    return agency.status() == Status.PARTIAL
        && agency.lacks().isEmpty()
        && !agency.advises().isEmpty();
  }

  /** Whether what is known of it is what others say: nothing of it is on record that was read. */
  static boolean isTold(AgencyFinding agency) {
    return (TOLD.contains(agency.status()) && Citations.isHearsay(agency))
        || (agency.status() == Status.MISSING && Citations.restsOnAnswers(agency));
  }

  /** Whether what is said of it rests on what nobody has read in full. */
  static boolean isOpen(AgencyFinding agency) {
    return isTold(agency) || (View.unverified(agency) && agency.status() != Status.IN_WRITING);
  }

  /** As it is read aloud; only what has a word is spelled out. */
  static String number(int count, Wording words) {
    return count > 1 && count < 10 ? words.say("number." + count) : Integer.toString(count);
  }
}
