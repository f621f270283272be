package freedomcities.scan.outline;

import java.util.Locale;
import java.util.Set;

/** The chapters, parts and orders that headings with a name begin. */
final class NamedChapters {
  private static final Set<String> WITHIN =
      Set.of("section", "sec", "sec.", "article", "art", "art.");
  private static final Set<String> OUTER = Set.of("part", "title", "volume");

  private String outer = "", inner = "";
  private boolean outerUnsure, innerUnsure;

  /** Whether it begins a chapter, rather than a section of one. */
  boolean isChapter(Mark mark) {
    return !WITHIN.contains(mark.words().toLowerCase(Locale.ROOT));
  }

  /**
   * Begins a chapter.
   *
   * @param unsure whether it may end before the next that was found
   */
  void open(Mark mark, boolean unsure) {
    String words = mark.words() + " " + mark.core();
    if (isOuter(mark)) {
      outer = words;
      inner = "";
      outerUnsure = unsure;
      innerUnsure = false;
    } else {
      boolean again = mark.readings().getFirst().first() == 1 && !inner.isEmpty();
      // Chapters begin anew, and the part that they begin in was not found.
      outerUnsure |= again || innerUnsure && !outer.isEmpty();
      inner = words;
      innerUnsure = unsure;
    }
  }

  /** Something that may begin another chapter was found, and isn't sure. */
  void lose() {
    innerUnsure = true;
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

  /** What a heading that has just begun says of itself. */
  String heading() {
    return joined();
  }

  /** What is sure of the text below it. */
  String words() {
    return outerUnsure || innerUnsure ? "" : joined();
  }

  private String joined() {
    return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + ", " + inner;
  }
}
