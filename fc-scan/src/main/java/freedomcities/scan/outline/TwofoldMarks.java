package freedomcities.scan.outline;

import java.util.List;

/** Decides what a mark is that can go on with a list and begin another: I after H. */
final class TwofoldMarks {
  /** How far ahead the next item of a list is looked for. */
  private static final int FAR = 60;

  private final List<Paragraph> paragraphs;
  private final SectionNumbers numbers;

  TwofoldMarks(List<Paragraph> paragraphs, SectionNumbers numbers) {
    this.paragraphs = paragraphs;
    this.numbers = numbers;
  }

  /**
   * Takes the mark of an item: I is the ninth letter if J comes next, and the first of a list if II
   * does. If the list ends with it, it goes on with the items that stand where it does.
   *
   * @param at the index of the paragraph with the mark
   * @param title the words of the item if it is a heading; else empty
   * @param leadIn the block that leads in, should it begin a list
   * @return whether it is trusted
   */
  boolean take(ItemNumbers items, int at, Mark mark, String title, int leadIn) {
    float indent = indent(at);
    if (!items.isTwofold(mark, indent)) {
      return items.take(mark, indent, title, leadIn);
    }
    boolean upper = Character.isUpperCase(mark.core().charAt(0));
    boolean ends = false;
    for (int i = at + 1; i < Math.min(paragraphs.size(), at + FAR) && !ends; i++) {
      if (paragraphs.get(i).mark().isEmpty()) {
        continue;
      }
      Mark next = paragraphs.get(i).mark().get();
      boolean alike =
          next.shape() == mark.shape() && Math.abs(indent(i) - indent) <= ItemNumbers.ASIDE;
      if (alike && next.core().equals(upper ? "J" : "j")) {
        return items.take(mark, indent, title, leadIn);
      }
      if (alike && next.core().equals(upper ? "II" : "ii")) {
        return items.begin(mark, indent, title, leadIn);
      }
      ends = numbers.isTrusted(i) || items.leaves(mark, indent, next, indent(i));
    }
    if (ends && items.wouldGoOnAt(mark, indent) && indent > 0) {
      return items.take(mark, indent, title, leadIn);
    }
    items.lose();
    return false;
  }

  private float indent(int at) {
    return paragraphs.get(at).first().place().left();
  }
}
