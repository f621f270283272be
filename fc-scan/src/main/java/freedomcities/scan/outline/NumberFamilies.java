package freedomcities.scan.outline;

import freedomcities.scan.outline.Mark.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which numbers count together. */
final class NumberFamilies {
  private NumberFamilies() {}

  /** Those that count together are of one way of writing, in one order or policy. */
  static Collection<List<NumberedHeading>> of(
      List<Paragraph> paragraphs, Chapters chapters, Map<Integer, NumberedHeading> found) {
    Map<String, List<NumberedHeading>> families = new LinkedHashMap<>();
    String chapter = "";
    int at = 0;
    for (NumberedHeading one : found.values()) {
      for (; at <= one.at(); at++) {
        chapter = chapters.names().getOrDefault(paragraphs.get(at).page(), chapter);
      }
      Mark mark = one.mark();
      String family =
          mark.shape() == Shape.NAMED
              ? mark.words().toLowerCase(Locale.ROOT)
              : chapter + "/" + mark.readings().getFirst().signs() + prefix(mark.core());
      families.computeIfAbsent(mark.shape() + family, key -> new ArrayList<>()).add(one);
    }
    return families.values();
  }

  private static String prefix(String core) {
    int end = 0;
    while (end < core.length() && Character.isLetter(core.charAt(end))) {
      end++;
    }
    return core.substring(0, end).length() > 1 || core.indexOf('-') == end
        ? core.substring(0, end)
        : "";
  }
}
