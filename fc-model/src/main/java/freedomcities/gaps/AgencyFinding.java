package freedomcities.gaps;

import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.rules.Requirement.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where one agency stands on one rule, and on what evidence.
 *
 * @param record passages, citation and answers the finding rests on
 * @param has elements found in writing
 * @param inPractice elements found in practice only
 * @param lacks elements not found, or expressly lacking
 * @param contradicts elements that a passage contradicts
 */
public record AgencyFinding(
    String agency, Optional<LocalDate> asOf, Status status, RuleRecord record, List<Element> has,
    List<Element> inPractice, List<Element> lacks, List<Element> contradicts) {
  public AgencyFinding {
    has = List.copyOf(has);
    inPractice = List.copyOf(inPractice);
    lacks = List.copyOf(lacks);
    contradicts = List.copyOf(contradicts);
  }
}
