package freedomcities.scan;

/**
 * A paragraph of a fictional manual, and how it must be cited.
 *
 * @param kind what it is
 * @param mark its number as it is printed; may be empty
 * @param words its text after the mark
 * @param depth of an item, from 1
 * @param chapter of the citation
 * @param number of the citation
 * @param heading of the citation
 * @param item of the citation
 */
record Piece(
    Kind kind,
    String mark,
    String words,
    int depth,
    String chapter,
    String number,
    String heading,
    String item) {
  enum Kind {
    CHAPTER,
    HEADING,
    PARAGRAPH,
    ITEM
  }

  String printed() {
    return mark.isEmpty() ? words : mark + " " + words;
  }
}
