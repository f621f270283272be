package freedomcities.scan.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the numbers that list other sections or policies rather than head their own. */
final class NumberLists {
  private static final int FEWEST = 3;

  private NumberLists() {}

  /**
   * Numbers with titles one below the other and no text between them are a list of other sections
   * or policies.
   */
  static Set<Integer> of(List<Paragraph> paragraphs, Map<Integer, NumberedHeading> found) {
    Set<Integer> inLists = new HashSet<>();
    List<NumberedHeading> run = new ArrayList<>();
    for (int i = 0; i <= paragraphs.size(); i++) {
      NumberedHeading one = found.get(i);
      boolean goesOn =
          one != null
              && one.titleAt() == i
              && Titles.isTitle(Titles.withoutDash(paragraphs.get(i).rest()))
              && (run.isEmpty() || run.getLast().parts().size() == one.parts().size());
      if (!goesOn) {
        if (run.size() > FEWEST) {
          run.forEach(listedOne -> inLists.add(listedOne.at()));
        }
        run.clear();
      }
      if (one != null
          && one.titleAt() == i
          && Titles.isTitle(Titles.withoutDash(paragraphs.get(i).rest()))) {
        run.add(one);
      }
    }
    return inLists;
  }
}
