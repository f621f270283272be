package freedomcities.tree;

import java.util.List;

/**
 * A whole document: what it is, and its blocks in reading order. Immutable, safe to share between threads.
 *
 * @param metadata title, language, date and the like, which no renderer may invent
 * @param blocks the text, from the heading to the last signature
 */
public record Document(Metadata metadata, List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }
}
