package freedomcities.scan.outline;

import java.util.List;

/**
 * A paragraph that begins with the number of a section, trusted or not.
 *
 * @param at its index among the paragraphs
 * @param mark its number
 * @param title the words of its heading; empty for a numbered paragraph
 * @param titleAt the index of the paragraph with the title; {@code at}, or the next one
 * @param strong whether it is set off from the text by more than its number
 * @param listed whether the contents list it
 * @param label whether it leads to a text ({@code Standard 8.2:}) and heads nothing
 */
record NumberedHeading(
    int at, Mark mark, String title, int titleAt, boolean strong, boolean listed, boolean label) {
  List<Integer> parts() {
    return mark.readings().getFirst().parts();
  }

  /** How sure it is to be a heading, in the choice of those that are in order. */
  double weight() {
    double sure = title.isEmpty() ? 0.4 : strong ? 3 : 1.5;
    return listed ? sure + 3 : sure;
  }

  /** Whether its number is the next after another: 3.1 after 3, 3.2 or 4 or 4.1 after 3.1.7. */
  boolean follows(List<Integer> before) {
    List<Integer> own = parts();
    if (before.isEmpty()) {
      return own.getLast() == 1;
    }
    boolean anew = own.subList(1, own.size()).stream().allMatch(part -> part == 1);
    if (own.size() > 1 && anew && own.getFirst() == before.getFirst() + 1) {
      return true;
    }
    if (own.size() == before.size() + 1) {
      return own.subList(0, before.size()).equals(before) && own.getLast() <= 1;
    }
    if (own.size() > before.size()) {
      return false;
    }
    int last = own.size() - 1;
    return own.subList(0, last).equals(before.subList(0, last))
        && own.get(last) == before.get(last) + 1;
  }

  static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = Integer.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
