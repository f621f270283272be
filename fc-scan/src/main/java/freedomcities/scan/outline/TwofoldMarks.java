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
   * does.
   *
   * @param at the index of the paragraph with the mark
   * @param title the words of the item if it is a heading; else empty
   * @param leadIn the block that leads in, should it begin a list
   * @return whether it is trusted
   */
  boolean take(ItemNumbers items, int at, Mark mark, String title, int leadIn) {
    float indent = paragraphs.get(at).first().place().left();
    if (!items.isTwofold(mark, indent)) {
      return items.take(mark, indent, title, leadIn);
    }
    for (int i = at + 1; i < Math.min(paragraphs.size(), at + FAR); i++) {
      Mark next = paragraphs.get(i).mark().orElse(mark);
      if (next.shape() == mark.shape() && next.core().equalsIgnoreCase("j")) {
        return items.take(mark, indent, title, leadIn);
      }
      if (next.shape() == mark.shape() && next.core().equalsIgnoreCase("ii")) {
        return items.begin(mark, indent, title, leadIn);
      }
      if (numbers.isTrusted(i)) {
        break;
      }
    }
    items.lose();
    return false;
  }
}
