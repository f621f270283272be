package freedomcities.templates.internal.engine;

import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import java.util.ArrayList;
import java.util.List;

/** What is open while a template runs: it takes what belongs in it and refuses what does not. */
abstract sealed class OpenElement {

  /**
   * Something stands where it can't; told with the template's line by the directive that was
   * called.
   */
  static final class Misplaced extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Misplaced(String message) {
      super(message);
    }
  }

  void text(String text) {
    if (!text.isBlank()) {
      throw new Misplaced("text outside a paragraph: \"" + ParagraphWords.excerpt(text) + "\"");
    }
  }

  void inline(Inline inline) {
    throw new Misplaced(name(inline) + " outside a paragraph");
  }

  void block(Block block) {
    throw new Misplaced(name(block) + " can't stand here");
  }

  void part(Record part) {
    throw new Misplaced(name(part) + " can't stand here");
  }

  private static String name(Object node) {
    return node.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  /** A paragraph's words. */
  static final class Paragraph extends OpenElement {
    private final ParagraphWords words = new ParagraphWords();

    @Override
    void text(String text) {
      words.text(text);
    }

    @Override
    void inline(Inline inline) {
      words.inline(inline);
    }

    List<Inline> words() {
      return words.take();
    }

    /** The words without trimming, for a span within a paragraph. */
    List<Inline> inner() {
      return words.takeInner();
    }
  }

  /** Blocks only: the document itself. */
  static final class Body extends OpenElement {
    private final List<Block> blocks = new ArrayList<>();

    @Override
    void block(Block block) {
      blocks.add(block);
    }

    List<Block> blocks() {
      return List.copyOf(blocks);
    }
  }

  /** Blocks, and words that become paragraphs: a section, an item, a cell. */
  static final class Flow extends OpenElement {
    private final List<Block> blocks = new ArrayList<>();
    private final ParagraphWords words = new ParagraphWords();

    @Override
    void text(String text) {
      words.text(text);
    }

    @Override
    void inline(Inline inline) {
      words.inline(inline);
    }

    @Override
    void block(Block block) {
      flush();
      blocks.add(block);
    }

    private void flush() {
      List<Inline> text = words.take();
      if (!text.isEmpty()) {
        blocks.add(new Block.Paragraph(Block.Paragraph.Style.BODY, text));
      }
    }

    List<Block> blocks() {
      flush();
      return List.copyOf(blocks);
    }
  }

  /** Parts of one kind: items of a list, rows of a table, cells of a row. */
  static final class Parts<P extends Record> extends OpenElement {
    private final Class<P> type;
    private final List<P> parts = new ArrayList<>();

    Parts(Class<P> type) {
      this.type = type;
    }

    @Override
    void part(Record part) {
      if (type.isInstance(part)) {
        parts.add(type.cast(part));
      } else {
        super.part(part);
      }
    }

    List<P> parts() {
      return List.copyOf(parts);
    }
  }
}
