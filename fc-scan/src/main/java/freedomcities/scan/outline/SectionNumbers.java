package freedomcities.scan.outline;

import freedomcities.scan.outline.Mark.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which numbers of several parts are those of sections. A number is trusted if it stands at
 * its heading, is in order with those before and after it, and belongs to the chapter of its page;
 * among numbers that contradict each other the heaviest that are in order are kept.
 */
final class SectionNumbers {
  /** What was found, trusted or not, by the index of its paragraph. */
  private final Map<Integer, NumberedHeading> found;

  private final Set<Integer> trusted = new HashSet<>();
  private final Set<Integer> openEnded;

  SectionNumbers(List<Paragraph> paragraphs, Chapters chapters, HeadingLook look) {
    Set<String> listed = NumberedHeadings.listed(paragraphs);
    found = NumberedHeadings.of(paragraphs, look, listed);
    Set<Integer> inLists = NumberLists.of(paragraphs, found);
    NumberChain chain = new NumberChain(paragraphs, chapters, inLists);
    NamedNumbers named = new NamedNumbers(paragraphs, chapters, found, listed, inLists);
    for (List<NumberedHeading> family : NumberFamilies.of(paragraphs, chapters, found)) {
      boolean isNamed = family.getFirst().mark().shape() == Shape.NAMED;
      (isNamed ? named.trusted(family) : chain.trusted(family))
          .stream().filter(one -> !one.label()).forEach(one -> trusted.add(one.at()));
    }
    openEnded = named.openEnded();
  }

  Map<Integer, NumberedHeading> found() {
    return found;
  }

  boolean isTrusted(int at) {
    return trusted.contains(at);
  }

  /**
   * Whether a chapter may end before the next one that was found: one between them is missing, or
   * the contents list more.
   */
  boolean isOpenEnded(int at) {
    return openEnded.contains(at);
  }
}
