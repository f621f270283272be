package freedomcities.scan.outline;

import java.util.List;

/**
 * The number or bullet that a line begins with.
 *
 * @param shape how it is written
 * @param words what names the kind of section: {@code Section}; empty if nothing does
 * @param core the number without what closes it: {@code 428.3.1}, {@code II}, {@code a}
 * @param readings what it can mean: {@code I} is one, or the ninth letter
 * @param length how many letters of the line it takes, with the space after it
 */
record Mark(Shape shape, String words, String core, List<Reading> readings, int length) {
  /** How a mark is written. */
  enum Shape {
    /** {@code •} */
    BULLET,
    /** {@code A.} */
    POINT,
    /** {@code a)} */
    BRACKET,
    /** {@code (a)} */
    BRACKETS,
    /** {@code .01} */
    LEADING_POINT,
    /** {@code 428.3.1}, {@code II.A.2} */
    COMPOUND,
    /** {@code Section 3} */
    NAMED,
    /** {@code 1201}, with nothing to close it */
    BARE
  }

  /** Which signs a mark counts in. */
  enum Signs {
    DIGITS,
    UPPER_LETTERS,
    LOWER_LETTERS,
    UPPER_ROMAN,
    LOWER_ROMAN
  }

  /** One way to read a mark: the parts of its number. */
  record Reading(Signs signs, List<Integer> parts) {
    int first() {
      return parts.getFirst();
    }
  }

  /** The same, with letters before it that say nothing. */
  Mark after(int letters) {
    return new Mark(shape, words, core, readings, length + letters);
  }

  boolean isItem() {
    return switch (shape) {
      case POINT, BRACKET, BRACKETS, LEADING_POINT -> true;
      case BULLET, COMPOUND, NAMED, BARE -> false;
    };
  }

  /** Whether it can be the first of a list. */
  boolean canBeFirst() {
    return readings.stream().anyMatch(reading -> reading.first() == 1);
  }

  /** Whether it is written as another one and counts one further. */
  boolean isNextAfter(Mark other) {
    return shape == other.shape
        && readings.stream()
            .filter(reading -> reading.parts().size() == 1)
            .anyMatch(
                reading ->
                    other.readings.contains(
                        new Reading(reading.signs(), List.of(reading.first() - 1))));
  }

  /** Whether it can be the I of I, II, III, in which manuals count their outermost sections. */
  boolean canBeRomanOne() {
    return readings.stream()
        .anyMatch(reading -> reading.first() == 1 && reading.signs() == Signs.UPPER_ROMAN);
  }

  /** As it stands after the number of what it is part of. */
  String appended(String number) {
    // 300.3 with its item 1 is not the section 300.3.1.
    boolean digits =
        !number.isEmpty()
            && Character.isDigit(core.charAt(0))
            && Character.isDigit(number.charAt(number.length() - 1));
    String own = shape == Shape.BRACKETS || digits ? "(" + core + ")" : core;
    return number.isEmpty() || own.startsWith("(") || own.startsWith(".")
        ? number + own
        : number + "." + own;
  }
}
