package freedomcities.scan.outline;

import freedomcities.scan.outline.Block.Kind;
import java.util.List;

/** Which block leads in the list that an item belongs to: the one before its first item. */
final class LeadIns {
  private final List<Block> blocks;
  private int current = -1, bullets = -1;
  private boolean inBullets;

  LeadIns(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** What would lead in a list that begins here; -1 if nothing does. */
  int forList() {
    if (blocks.isEmpty()) {
      return -1;
    }
    Block last = blocks.getLast();
    boolean text = last.kind() == Kind.PARAGRAPH || last.kind() == Kind.ITEM;
    return text && leads(last.text()) ? blocks.size() - 1 : -1;
  }

  /** It ends as if something had to follow. */
  private static boolean leads(String words) {
    return words.endsWith(":")
        || words.endsWith("—")
        || words.endsWith("–")
        || !words.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1));
  }

  void bullet() {
    if (!inBullets) {
      bullets = forList();
      inBullets = true;
    }
    current = bullets;
  }

  void item(int leadIn, int depth) {
    current = depth == 0 ? -1 : leadIn;
    inBullets = false;
  }

  void lost() {
    inBullets = false;
  }

  void other() {
    inBullets = false;
  }

  void reset() {
    current = -1;
    inBullets = false;
  }

  int current() {
    return current;
  }
}
