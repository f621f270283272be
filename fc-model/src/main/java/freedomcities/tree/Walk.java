package freedomcities.tree;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Goes through a tree in the order in which it is read, for those who want all of it, or one sort
 * of node wherever it stands.
 *
 * <pre>{@code
 * List<Block.Section> sections = Walk.blocks(document).stream()
 *     .filter(Block.Section.class::isInstance).map(Block.Section.class::cast).toList();
 * }</pre>
 *
 * Whoever writes each node in its own way, as a renderer does, has a {@code switch} over all of
 * them instead. Lists are new, never null, and empty where nothing is.
 */
public final class Walk {
  private Walk() {}

  /**
   * {@return the blocks directly within a block, row by row and item by item; none in most}
   *
   * @param block whose own words are left out
   */
  public static List<Block> childrenOf(Block block) {
    requireNonNull(block, "block");
    List<Block> children = new ArrayList<>();
    parts(block, text -> {}, children::addAll);
    return children;
  }

  /**
   * {@return what stands directly within an inline: the words of a span, a change, a link, a note
   * or another language}
   *
   * @param inline itself left out
   */
  public static List<Inline> childrenOf(Inline inline) {
    requireNonNull(inline, "inline");
    return switch (inline) {
      case Inline.Span span -> span.content();
      case Inline.Ins ins -> ins.content();
      case Inline.Del del -> del.content();
      case Inline.Link link -> link.text();
      case Inline.Note note -> note.about();
      case Inline.InLanguage scope -> scope.content();
      case Inline.Text text -> List.of();
      case Inline.LineBreak lineBreak -> List.of();
      case Inline.Filled filled -> List.of();
      case Inline.FillIn blank -> List.of();
      case Inline.Ref ref -> List.of();
      case Inline.CheckBox box -> List.of();
      case Inline.TextField field -> List.of();
    };
  }

  /**
   * {@return each line of a block's own words (a heading, a caption, a line under a signature),
   * without those of blocks within it}
   *
   * @param block blocks within it are left out
   */
  public static List<List<Inline>> textsOf(Block block) {
    requireNonNull(block, "block");
    List<List<Inline>> texts = new ArrayList<>();
    parts(block, texts::add, blocks -> {});
    return texts;
  }

  /**
   * {@return every block of a document, each before those within it}
   *
   * @param document its blocks, and all that they hold
   */
  public static List<Block> blocks(Document document) {
    requireNonNull(document, "document");
    return blocks(document.blocks());
  }

  /**
   * {@return these blocks and every block within them, each before those within it}
   *
   * @param blocks in reading order
   */
  public static List<Block> blocks(List<Block> blocks) {
    requireNonNull(blocks, "blocks");
    List<Block> all = new ArrayList<>();
    addBlocks(blocks, all);
    return all;
  }

  /**
   * {@return every inline of a document, as {@link #inlines(Block)} has them}
   *
   * @param document its blocks, and all that they hold
   */
  public static List<Inline> inlines(Document document) {
    requireNonNull(document, "document");
    List<Inline> all = new ArrayList<>();
    document.blocks().forEach(block -> addInlines(block, all));
    return all;
  }

  /**
   * {@return every inline in a block and in the blocks within it, each before those within it}
   *
   * @param block its own words, and those of blocks within it
   */
  public static List<Inline> inlines(Block block) {
    requireNonNull(block, "block");
    List<Inline> all = new ArrayList<>();
    addInlines(block, all);
    return all;
  }

  /**
   * {@return the inlines of a text and all within them, each before those within it}
   *
   * @param text a line, or the words of a block
   */
  public static List<Inline> inlines(List<Inline> text) {
    requireNonNull(text, "text");
    List<Inline> all = new ArrayList<>();
    addInlines(text, all);
    return all;
  }

  private static void addBlocks(List<Block> blocks, List<Block> all) {
    for (Block block : blocks) {
      all.add(block);
      parts(block, text -> {}, children -> addBlocks(children, all));
    }
  }

  private static void addInlines(Block block, List<Inline> all) {
    parts(
        block,
        text -> addInlines(text, all),
        children -> children.forEach(child -> addInlines(child, all)));
  }

  private static void addInlines(List<Inline> text, List<Inline> all) {
    for (Inline inline : text) {
      all.add(inline);
      addInlines(childrenOf(inline), all);
    }
  }

  /** What a block is made of, in reading order: lines of words, and blocks. */
  private static void parts(
      Block block, Consumer<List<Inline>> text, Consumer<List<Block>> blocks) {
    switch (block) {
      case Block.Title title -> text.accept(title.text());
      case Block.Heading heading -> text.accept(heading.text());
      case Block.Paragraph paragraph -> text.accept(paragraph.text());
      case Block.Recital recital -> text.accept(recital.text());
      case Block.Formula formula -> text.accept(formula.text());
      case Block.Section section -> {
        text.accept(section.heading());
        blocks.accept(section.content());
      }
      case Block.ItemList list -> list.items().forEach(item -> blocks.accept(item.content()));
      case Block.Table table -> {
        text.accept(table.caption());
        table.head().forEach(row -> row.cells().forEach(cell -> blocks.accept(cell.content())));
        table.body().forEach(row -> row.cells().forEach(cell -> blocks.accept(cell.content())));
      }
      case Block.Quotation quotation -> {
        blocks.accept(quotation.content());
        text.accept(quotation.citation());
      }
      case Block.Signatures signatures ->
          signatures
              .signatures()
              .forEach(
                  signature -> {
                    text.accept(signature.lead());
                    text.accept(List.of(signature.line()));
                    signature.below().forEach(text);
                  });
      case Block.Grid grid -> grid.rows().forEach(row -> row.forEach(blocks));
      case Block.Figure figure -> text.accept(figure.caption());
      case Block.Contents contents -> text.accept(contents.heading());
      case Block.PageBreak pageBreak -> {}
      case Block.InLanguage scope -> blocks.accept(scope.content());
    }
  }
}
