package freedomcities.scan.outline;

import freedomcities.scan.outline.Citation.Basis;
import freedomcities.scan.outline.Mark.Shape;

/** The section, items and headings that are open at a place, and how what stands there is cited. */
final class OpenSections {
  private final Citations citations;

  /** The section with a number of several parts, and the number under an item of it. */
  private String section = "", under = "";

  private String heading = "", headingUnder = "";
  private int level, formatLevel;

  /** Whether the number of the section still holds: no heading that may end it has come since. */
  private boolean sure = true;

  private ItemNumbers items = new ItemNumbers();

  /** The heading without a number, and whether it is part of the numbered section. */
  private String loose = "";

  private boolean inside;

  /** The items that were open before that heading. */
  private ItemNumbers before = new ItemNumbers();

  OpenSections(Citations citations) {
    this.citations = citations;
  }

  ItemNumbers items() {
    return items;
  }

  /** The number of the section; empty if none is open. */
  String section() {
    return section;
  }

  boolean hasSection() {
    return !section.isEmpty();
  }

  boolean hasLoose() {
    return !loose.isEmpty();
  }

  /** How deep the section is. */
  int level() {
    return level;
  }

  private String open() {
    return under.isEmpty() ? section : under;
  }

  boolean isOpen(String number) {
    return number.equals(section) || number.equals(under);
  }

  /** Whether a numbered paragraph (2.1) stands under an item or section of its number (2). */
  boolean isOver(NumberedHeading numbered) {
    int parent = numbered.parts().getFirst();
    boolean ofSection =
        MarkReader.read(section)
            .map(mark -> mark.readings().getFirst().first() == parent)
            .orElse(false);
    return loose.isEmpty() && (items.isUnder(parent) || ofSection);
  }

  /** Opens a section at its heading. */
  void section(NumberedHeading numbered, String number, int depth, int ofFormat) {
    section = number;
    under = "";
    items = new ItemNumbers();
    opened(numbered, depth, ofFormat);
  }

  /** Opens 4.1 below the item 4. */
  void below(NumberedHeading numbered, int ofFormat) {
    under(numbered.mark(), numbered.title());
    opened(numbered, numbered.parts().size(), ofFormat);
  }

  private void opened(NumberedHeading numbered, int depth, int ofFormat) {
    heading = numbered.title();
    level = depth;
    formatLevel = ofFormat;
    sure = true;
    loose = "";
    before = new ItemNumbers();
  }

  /** Goes on with 3.1 below the item 3. */
  void under(Mark mark, String title) {
    under = mark.core();
    headingUnder = title;
    items.keepFirst();
  }

  /** An outermost item has no number under it yet. */
  void leaveUnder() {
    under = "";
  }

  /** Opens a heading without a number; what it is part of is said by formats only. */
  void loose(String words, boolean isPart) {
    if (loose.isEmpty()) {
      before = items;
    }
    inside = isPart && sure;
    items = new ItemNumbers();
    loose = words;
  }

  /** Whether a heading of this level in its format is part of the numbered section. */
  boolean isPart(int ofFormat) {
    return ofFormat > formatLevel && formatLevel > 0;
  }

  void looseIsApart() {
    inside = false;
  }

  /** A heading with the mark of an item is as deep in its format as the section is. */
  void itemIsHeading(int ofFormat) {
    formatLevel = loose.isEmpty() ? ofFormat : formatLevel;
  }

  /** If a mark goes on with the list before the heading, that heading ended nothing. */
  void resume(Mark mark, float indent) {
    if (!loose.isEmpty()
        && !items.wouldGoOn(mark, indent)
        && !mark.canBeFirst()
        && before.wouldGoOnAt(mark, indent)) {
      items = before;
      loose = "";
    }
  }

  /** After pages that nobody read, a heading with I begins lists of which it is sure. */
  void beginAnew() {
    if (section.isEmpty() && items.isEmpty()) {
      items = new ItemNumbers();
    }
  }

  /** Begins the manual's own sections: the headings so far were those of its title. */
  void beginSections() {
    loose = "";
    items = new ItemNumbers();
    heading = "";
  }

  /** A number that isn't sure stands here. */
  void doubt(NumberedHeading numbered) {
    boolean named = numbered.mark().shape() == Shape.NAMED;
    boolean other =
        MarkReader.read(open())
            .map(mark -> mark.readings().getFirst().first() != numbered.parts().getFirst())
            .orElse(false);
    boolean sameKind = numbered.label() && section.startsWith(numbered.mark().words() + " ");
    sure &= (named || other) && !sameKind;
  }

  void leaveSection() {
    section = "";
    heading = "";
    under = "";
    formatLevel = 0;
  }

  /** Pages were passed that nobody read: a section, list or heading may have begun on them. */
  void pass() {
    boolean ownsItems = section.isEmpty() && loose.isEmpty() && items.hasHeadings();
    ItemNumbers outermost = ownsItems ? items : new ItemNumbers();
    leaveSection();
    leaveItems();
    items = outermost;
    items.keepFirst();
    items.lose();
  }

  void leaveItems() {
    items = new ItemNumbers();
    before = new ItemNumbers();
    loose = "";
    inside = false;
  }

  /** At an item, or at a paragraph that may belong to the section alone. */
  Citation here(Paragraph paragraph, boolean sectionOnly) {
    boolean lost = items.isLost();
    if (!loose.isEmpty()) {
      String path =
          sectionOnly || lost
              ? ""
              : under.isEmpty() ? items.path("") : items.pathBelowFirst(under, false);
      String number = inside ? numberBefore() : "";
      return citations.cited(
          paragraph, number, loose, path, number.isEmpty() ? Basis.HEADING : Basis.NUMBER);
    }
    String number = lost ? (sure ? open() : "") : number(sectionOnly);
    return citations.cited(
        paragraph, number, headingHere(lost), "", number.isEmpty() ? Basis.HEADING : Basis.NUMBER);
  }

  private String headingHere(boolean lost) {
    if (!under.isEmpty()) {
      return !lost && items.hasHeadingBelowFirst() ? items.heading() : headingUnder;
    }
    if (lost) {
      return section.isEmpty() ? "" : heading;
    }
    return items.heading().isEmpty() ? heading : items.heading();
  }

  /** The number of the section or of an item in it; empty if none is sure. */
  String number(boolean sectionOnly) {
    if (!sure) {
      return "";
    }
    if (!under.isEmpty()) {
      return items.pathBelowFirst(under, sectionOnly);
    }
    if (section.isEmpty() && !items.hasHeadings()) {
      // A list that is part of nothing that has a number.
      return "";
    }
    return sectionOnly ? items.headingPath(section) : items.path(section);
  }

  private String numberBefore() {
    return under.isEmpty() ? before.headingPath(section) : under;
  }
}
