package freedomcities.scan.outline;

import java.util.Locale;
import java.util.Set;

/** The chapters, parts and orders that headings with a name begin. */
final class NamedChapters {
  private static final Set<String> WITHIN = Set.of("section", "sec", "sec.", "article", "art", "art.");
  private static final Set<String> OUTER = Set.of("part", "title", "volume");

  private String outer = "", inner = "";

  /** Whether it begins a chapter, rather than a section of one. */
  boolean isChapter(Mark mark) {
    return !WITHIN.contains(mark.words().toLowerCase(Locale.ROOT));
  }

  void open(Mark mark) {
    String words = mark.words() + " " + mark.core();
    if (isOuter(mark)) {
      outer = words;
      inner = "";
    } else {
      inner = words;
    }
  }

  private static boolean isOuter(Mark mark) {
    return OUTER.contains(mark.words().toLowerCase(Locale.ROOT));
  }

  int level(Mark mark) {
    return isOuter(mark) || outer.isEmpty() ? 1 : 2;
  }

  int depth() {
    return (outer.isEmpty() ? 0 : 1) + (inner.isEmpty() ? 0 : 1);
  }

  String words() {
    return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + ", " + inner;
  }
}
