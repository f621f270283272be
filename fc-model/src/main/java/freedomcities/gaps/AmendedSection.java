package freedomcities.gaps;

import static java.util.Objects.requireNonNull;

import freedomcities.gaps.StruckPassage.Mark;
import freedomcities.policy.Passage;
import freedomcities.policy.Strike;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/**
 * A section of the code to which a measure adds words: what goes of its present words, as the plans
 * have it for the passages that quote the section. So the measure strikes what a comparison
 * strikes.
 *
 * @param text the present words without what goes, and with what takes its place
 * @param struck what goes, with what takes its place, in the order of the section
 * @param left what the plans strike and the section doesn't have in one place as it is quoted
 * @param fragments what is left beside the words struck and doesn't stand alone, told in a sentence
 *     each
 */
public record AmendedSection(
    String text, List<Strike> struck, List<Strike> left, List<String> fragments) {
  /** Keeps copies of its lists. */
  public AmendedSection {
    requireNonNull(text, "text");
    struck = List.copyOf(struck);
    left = List.copyOf(left);
    fragments = List.copyOf(fragments);
  }

  /**
   * {@return the section as the plans leave it} One whose words are not known is taken to be what
   * the passages quote of it.
   *
   * @param words its present words, a line to a paragraph; empty if they are not known
   * @param plans of the rules, at every agency
   * @param quotes whether a passage quotes this section
   */
  public static AmendedSection of(String words, List<Plan> plans, Predicate<Passage> quotes) {
    requireNonNull(words, "words");
    List<Mark> marks = new ArrayList<>();
    List<Strike> left = new ArrayList<>();
    for (Plan plan : plans) {
      for (Passage passage : plan.superseded().stream().filter(quotes).toList()) {
        add(marks, left, words, passage, List.of(Strike.of(passage.text())));
      }
      for (Passage passage : plan.standing().stream().filter(quotes).toList()) {
        if (passage.instrument().changeable()) {
          add(marks, left, words, passage, passage.marks());
        }
      }
    }
    if (words.isEmpty()) {
      return new AmendedSection("", widest(left), List.of(), List.of());
    }
    StruckPassage struck = StruckPassage.of(words, marks, left);
    return new AmendedSection(
        struck.text(),
        widest(
            marks.stream()
                .filter(mark -> !struck.left().contains(mark.strike()))
                .sorted(Comparator.comparingInt(mark -> mark.at().start()))
                .map(Mark::strike)
                .toList()),
        struck.left().stream().distinct().toList(),
        struck.fragments());
  }

  /** Finds the words of each strike within what the passage quotes, else in the whole section. */
  private static void add(
      List<Mark> marks, List<Strike> left, String words, Passage passage, List<Strike> strikes) {
    List<MatchResult> quoted = Strike.of(passage.text()).in(words);
    for (Strike strike : strikes) {
      Strike bare = new Strike(strike.words(), strike.insert(), List.of());
      List<MatchResult> found =
          strike.in(words).stream()
              .filter(
                  at ->
                      quoted.size() != 1
                          || (at.start() >= quoted.getFirst().start()
                              && at.end() <= quoted.getFirst().end()))
              .toList();
      if (found.size() != 1) {
        left.add(bare);
      } else if (marks.stream().noneMatch(mark -> isSame(mark, bare, found.getFirst()))) {
        marks.add(new Mark(bare, found.getFirst()));
      }
    }
  }

  /** Each once, and none that goes with others around it. */
  private static List<Strike> widest(List<Strike> strikes) {
    return strikes.stream()
        .distinct()
        .filter(
            strike ->
                strikes.stream()
                    .noneMatch(
                        other ->
                            !other.words().equals(strike.words())
                                && other.insert().isEmpty()
                                && !strike.in(other.words()).isEmpty()))
        .toList();
  }

  private static boolean isSame(Mark mark, Strike strike, MatchResult at) {
    return mark.at().start() == at.start()
        && mark.at().end() == at.end()
        && mark.strike().insert().equals(strike.insert());
  }
}
