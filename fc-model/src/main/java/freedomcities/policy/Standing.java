package freedomcities.policy;

import static java.util.Objects.requireNonNull;

import freedomcities.rules.Requirement;
import freedomcities.rules.Requirement.AllOf;
import freedomcities.rules.Requirement.AnyOf;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where one record stands on a rule: the status that follows from it, and the elements it follows
 * from. One element can be had by one passage and contradicted by another.
 *
 * @param status what follows from the elements, or was declared where there are no passages
 * @param has elements found in writing
 * @param inPractice elements found in practice only
 * @param lacks elements that the rule needs and no passage has or contradicts
 * @param contradicts elements that a passage contradicts
 * @param advises passages in writing that advise where the rule orders, so that what only they have
 *     is part of it at most
 */
public record Standing(
    Status status,
    List<Element> has,
    List<Element> inPractice,
    List<Element> lacks,
    List<Element> contradicts,
    List<Passage> advises) {
  /** Keeps copies of its lists. */
  public Standing {
    requireNonNull(status, "status");
    has = List.copyOf(requireNonNull(has, "has"));
    inPractice = List.copyOf(requireNonNull(inPractice, "inPractice"));
    lacks = List.copyOf(requireNonNull(lacks, "lacks"));
    contradicts = List.copyOf(requireNonNull(contradicts, "contradicts"));
    advises = List.copyOf(requireNonNull(advises, "advises"));
  }

  /**
   * Derives the status from the passages; where there are none, the declared status stands, and
   * nobody asked is unknown.
   *
   * @param rule what it needs
   * @param record what is known of that rule at one agency
   * @param manualsCount whether a revocable manual or order counts as writing; if not, it counts as
   *     practice
   * @return the standing; without elements where there are no passages
   */
  public static Standing of(Rule rule, RuleRecord record, boolean manualsCount) {
    requireNonNull(record, "record");
    requireNonNull(rule, "rule");
    if (record.passages().isEmpty()) {
      return new Standing(
          record.declared().orElse(Status.UNKNOWN),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
    Function<Passage, Collection<String>> had = passage -> had(rule, passage);
    List<Passage> passages = record.passages();
    List<Passage> advising = passages.stream().filter(p -> advises(rule, p)).toList();
    Set<String> written = ids(passages.stream().filter(p -> isWriting(p, manualsCount)), had);
    Set<String> found = ids(passages.stream(), had);
    Set<String> ordered =
        ids(
            passages.stream().filter(p -> isWriting(p, manualsCount) && !advising.contains(p)),
            had);
    Set<String> followed = ids(passages.stream().filter(p -> !advising.contains(p)), had);
    Set<String> contradicted = ids(passages.stream(), Passage::contradicts);
    List<Element> elements = rule.elements();
    return new Standing(
        status(rule.requirement(), ordered, followed, found, contradicted),
        elements.stream().filter(element -> written.contains(element.id())).toList(),
        elements.stream().filter(e -> found.contains(e.id()) && !written.contains(e.id())).toList(),
        lacking(rule.requirement(), found)
            .filter(element -> !contradicted.contains(element.id()))
            .toList(),
        elements.stream().filter(element -> contradicted.contains(element.id())).toList(),
        advising.stream().filter(p -> !ordered.containsAll(had(rule, p))).toList());
  }

  /**
   * {@return ids of the elements that a passage has: those it is said to have, and those that they
   * cover as the rule set says, unless it is said to lack or to contradict them}
   *
   * @param rule that the elements are of
   * @param passage on record under that rule
   */
  public static Set<String> had(Rule rule, Passage passage) {
    requireNonNull(passage, "passage");
    requireNonNull(rule, "rule");
    Set<String> had = new HashSet<>();
    rule.elements().stream()
        .filter(element -> passage.has().contains(element.id()))
        .forEach(element -> had.addAll(element.covers()));
    passage.lacks().forEach(had::remove);
    passage.contradicts().forEach(had::remove);
    had.addAll(passage.has());
    return had;
  }

  /**
   * {@return whether a passage in writing advises where the rule orders}
   *
   * @param rule with what its set knows of duties
   * @param passage on record under that rule
   */
  public static boolean advises(Rule rule, Passage passage) {
    requireNonNull(rule, "rule");
    requireNonNull(passage, "passage");
    return passage.instrument().writing()
        && !passage.has().isEmpty()
        && rule.duty().filter(duty -> duty.onlyAdvises(passage.text())).isPresent();
  }

  private static boolean isWriting(Passage passage, boolean manualsCount) {
    return passage.instrument().writing() && (manualsCount || !passage.instrument().revocable());
  }

  private static Set<String> ids(
      Stream<Passage> passages, Function<Passage, ? extends Collection<String>> part) {
    Set<String> ids = new HashSet<>();
    passages.forEach(passage -> ids.addAll(part.apply(passage)));
    return ids;
  }

  private static Status status(
      Requirement whole,
      Set<String> ordered,
      Set<String> followed,
      Set<String> found,
      Set<String> contradicted) {
    if (!contradicted.isEmpty()) {
      return Status.CONFLICTING;
    }
    if (isMet(whole, ordered)) {
      return Status.IN_WRITING;
    }
    if (isMet(whole, followed)) {
      return Status.IN_PRACTICE;
    }
    return found.isEmpty() ? Status.MISSING : Status.PARTIAL;
  }

  private static boolean isMet(Requirement requirement, Set<String> found) {
    return switch (requirement) {
      case Element element -> found.contains(element.id());
      case AllOf all -> all.parts().stream().allMatch(part -> isMet(part, found));
      case AnyOf any -> any.parts().stream().anyMatch(part -> isMet(part, found));
    };
  }

  /**
   * {@return the elements that would have to be added to these to have the rule} Of alternatives
   * none of which is met, only what the nearest of them lacks.
   *
   * @param rule what it needs
   * @param found ids of elements that are there
   */
  public static List<Element> lacking(Rule rule, Set<String> found) {
    requireNonNull(found, "found");
    requireNonNull(rule, "rule");
    return lacking(rule.requirement(), found).toList();
  }

  /** What is lacking; of alternatives none of which is met, only what the nearest of them lacks. */
  private static Stream<Element> lacking(Requirement requirement, Set<String> found) {
    requireNonNull(found, "found");
    return switch (requirement) {
      case Element element -> found.contains(element.id()) ? Stream.empty() : Stream.of(element);
      case AllOf all -> all.parts().stream().flatMap(part -> lacking(part, found));
      case AnyOf any -> isMet(any, found) ? Stream.empty() : lacking(nearest(any, found), found);
    };
  }

  /** The alternative of which most is found; among equals the one that the rule set names first. */
  private static Requirement nearest(AnyOf any, Set<String> found) {
    return any.parts().stream()
        .max(
            Comparator.comparingLong(
                part -> part.elements().stream().filter(e -> found.contains(e.id())).count()))
        .orElse(new AllOf(List.of()));
  }
}
