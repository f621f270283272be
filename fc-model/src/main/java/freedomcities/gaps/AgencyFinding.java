package freedomcities.gaps;

import freedomcities.law.Confidence;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.policy.Strike;
import freedomcities.rules.Requirement.Element;
import freedomcities.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Where one agency stands on one rule, and on what evidence.
 *
 * @param agency its name as the town file writes it
 * @param runBy who runs it, where it is not the place's own
 * @param asOf the day as of which this was so; empty if not given
 * @param status where the agency stands
 * @param record passages, citation and answers the finding rests on
 * @param has elements found in writing
 * @param inPractice elements found in practice only
 * @param lacks elements that the rule needs and no passage has or contradicts
 * @param contradicts elements that a passage contradicts
 * @param advises passages in writing that advise where the rule orders
 * @param revocable whether it is in writing only as long as a manual or order stands that the
 *     agency can take back
 * @param plan what becomes of the passages
 */
public record AgencyFinding(
    String agency,
    Optional<String> runBy,
    Optional<LocalDate> asOf,
    Status status,
    RuleRecord record,
    List<Element> has,
    List<Element> inPractice,
    List<Element> lacks,
    List<Element> contradicts,
    List<Passage> advises,
    boolean revocable,
    Plan plan) {
  /** What a town file says of a citation whose words somebody read, in whole or in part. */
  private static final Set<Confidence> LOOKED_UP =
      Set.of(Confidence.VERIFIED, Confidence.PARTLY_VERIFIED);

  private static final Pattern LEADING_MARKS = Pattern.compile("^[\\s,;]+");

  /** Keeps copies of its lists. */
  public AgencyFinding {
    has = List.copyOf(has);
    inPractice = List.copyOf(inPractice);
    lacks = List.copyOf(lacks);
    contradicts = List.copyOf(contradicts);
    advises = List.copyOf(advises);
  }

  /** {@code AgencyFinding[Sampleton Police Department: partial]} */
  @Override
  public String toString() {
    return "AgencyFinding[" + agency + ": " + status.words() + "]";
  }

  /** {@return whether the place runs the agency} */
  public boolean isOwn() {
    return runBy.isEmpty();
  }

  /**
   * {@return whether the place or an agency of its own can change what a passage stands in} Of an
   * agency that another runs only ordinances are the place's: its manuals, orders and habits are
   * not, and a resolution on record there is that of another body.
   *
   * @param passage on record here
   */
  public boolean canChange(Passage passage) {
    Instrument instrument = passage.instrument();
    return instrument.changeable() && (isOwn() || instrument == Instrument.ORDINANCE);
  }

  /**
   * {@return whether it is in writing by report only: by an answer, or by a citation that nobody
   * has looked up} Its words aren't on record, so what they are worth can't be said, and an
   * instrument carries the rule until they are.
   */
  public boolean byReport() {
    boolean lookedUp =
        record.citation().filter(cited -> LOOKED_UP.contains(cited.confidence())).isPresent();
    return isDeclaredInWriting() && !lookedUp;
  }

  /**
   * {@return whether the record says that the rule is in writing and has none of the words} What
   * sort of paper it stands in is not known then.
   */
  public boolean isDeclaredInWriting() {
    return status == Status.IN_WRITING && record.passages().isEmpty();
  }

  /**
   * {@return what to do about the rule at this agency} Where all that contradicts it is other law
   * or a contract, nobody here can repeal that.
   */
  public NextStep nextStep() {
    return plan.step(status);
  }

  /**
   * {@return the elements to tell as lacking} Beside a contradiction only those that a passage was
   * said to lack: there, silence says nothing that the contradiction doesn't.
   */
  public List<Element> toldLacking() {
    if (contradicts.isEmpty()) {
      return lacks;
    }
    return lacks.stream()
        .filter(
            element ->
                record.passages().stream()
                    .anyMatch(passage -> passage.lacks().contains(element.id())))
        .toList();
  }

  /**
   * {@return the rest of the sentence "the present policy …" on an element that it lacks} Where a
   * passage would have it but for words that are to be struck or replaced, those words; else what
   * the rule set says of a policy without the element.
   *
   * @param element one of {@link #lacks}
   */
  public String lackOf(Element element) {
    List<String> inTheWay = marked(element, strike -> strike.insert().isEmpty());
    List<String> others = marked(element, strike -> !strike.insert().isEmpty());
    if (!inTheWay.isEmpty()) {
      return "has words that stand against “"
          + element.what()
          + "”: "
          + Wording.englishList(inTheWay, "and");
    }
    return others.isEmpty()
        ? element.lacks()
        : "says "
            + Wording.englishList(others, "and")
            + " where the rule asks for “"
            + element.what()
            + "”";
  }

  /** Words marked for an element, quoted. */
  private List<String> marked(Element element, Predicate<Strike> which) {
    return record.passages().stream()
        .flatMap(passage -> passage.strikes().stream())
        .filter(strike -> which.test(strike) && strike.brings().contains(element.id()))
        .map(strike -> "“" + LEADING_MARKS.matcher(strike.words()).replaceFirst("") + "”")
        .distinct()
        .toList();
  }
}
