package freedomcities.redline;

import freedomcities.redline.Alignment.Step;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares two lists, item by item. An item that is gone stands at the end of the one before it, so
 * that the others keep their numbers; those before the first stand in a list of their own.
 */
final class ItemComparison {
  private final BlockComparison blocks;
  private final WholeBlocks whole;
  private final List<Block.Item> first = new ArrayList<>();
  private final List<Block.Item> items = new ArrayList<>();

  ItemComparison(BlockComparison blocks, WholeBlocks whole) {
    this.blocks = blocks;
    this.whole = whole;
  }

  List<Block> compared(Block.ItemList before, Block.ItemList after, Likeness likeness) {
    int gone = 0;
    for (Step<Block.Item> step :
        Alignment.of(before.items(), after.items(), likeness::items).steps()) {
      switch (step) {
        case Step.Gone<Block.Item> one -> gone(one.before(), label(before, gone++));
        case Step.New<Block.Item> one -> items.add(whole.added(one.after()));
        case Step.Both<Block.Item> both -> both(both.before(), both.after(), label(before, gone++));
      }
    }
    Block.ItemList all = new Block.ItemList(after.marker(), items);
    return first.isEmpty()
        ? List.of(all)
        : List.of(new Block.ItemList(Block.Marker.NONE, first), all);
  }

  private static String label(Block.ItemList list, int index) {
    return Numbers.label(list.marker(), list.items().get(index), index);
  }

  /** Not after an item without words: what is gone would stand beside its number. */
  private void gone(Block.Item item, String label) {
    List<Block> words = whole.removed(item, label);
    int last = items.size() - 1;
    while (last >= 0 && firstWords(items.get(last).content()).isEmpty()) {
      last--;
    }
    if (last < 0) {
      first.add(new Block.Item("", Block.Num.AUTOMATIC, words));
    } else {
      Block.Item before = items.get(last);
      items.set(
          last,
          new Block.Item(
              before.id(),
              before.num(),
              Stream.concat(before.content().stream(), words.stream()).toList()));
    }
  }

  /**
   * A number stands in the paragraph of its item's first words. Where all of these come or go the
   * number would come or go with them, so the old and the new first words share one paragraph; and
   * where they can't, the item is another.
   */
  private void both(Block.Item before, Block.Item after, String label) {
    List<Block> content = blocks.compared(before.content(), after.content());
    if (!keepsItsNumber(content) && pairable(before.content(), after.content())) {
      content =
          Stream.of(
                  blocks.both(before.content().getFirst(), after.content().getFirst()),
                  blocks.compared(rest(before), rest(after)))
              .flatMap(List::stream)
              .toList();
    }
    if (keepsItsNumber(content)) {
      items.add(new Block.Item(after.id(), after.num(), content));
    } else {
      gone(before, label);
      items.add(whole.added(after));
    }
  }

  private static List<Block> rest(Block.Item item) {
    return item.content().subList(1, item.content().size());
  }

  private static boolean pairable(List<Block> before, List<Block> after) {
    return !before.isEmpty()
        && !after.isEmpty()
        && before.getFirst().getClass() == after.getFirst().getClass()
        && words(before.getFirst()).isPresent();
  }

  private static Optional<List<Inline>> words(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> Optional.of(paragraph.text());
      case Block.Title title -> Optional.of(title.text());
      case Block.Heading heading -> Optional.of(heading.text());
      case Block.Recital recital -> Optional.of(recital.text());
      case Block.Formula formula -> Optional.of(formula.text());
      default -> Optional.empty();
    };
  }

  private static boolean keepsItsNumber(List<Block> content) {
    return firstWords(content).flatMap(Inline.Revision::whole).isEmpty();
  }

  /**
   * The words that an item's number comes before; none of them if something else comes first and
   * leaves it a line of its own.
   */
  private static Optional<List<Inline>> firstWords(List<Block> content) {
    return content.stream()
        .flatMap(
            block ->
                switch (block) {
                  case Block.Quotation quotation ->
                      firstWords(quotation.content()).or(() -> said(quotation.citation())).stream();
                  case Block.InLanguage scope -> firstWords(scope.content()).stream();
                  case Block.ItemList list when list.marker() == Block.Marker.NONE ->
                      list.items().stream().flatMap(item -> firstWords(item.content()).stream());
                  case Block.PageBreak pageBreak -> Stream.empty();
                  case Block.ItemList list when list.items().isEmpty() -> Stream.empty();
                  case Block.Grid grid when grid.rows().isEmpty() -> Stream.empty();
                  case Block.Signatures signatures when signatures.signatures().isEmpty() ->
                      Stream.empty();
                  case Block.Table table when table.head().isEmpty() && table.body().isEmpty() ->
                      said(table.caption()).stream();
                  default ->
                      words(block)
                          .map(ItemComparison::said)
                          .orElse(Optional.of(List.of()))
                          .stream();
                })
        .findFirst();
  }

  private static Optional<List<Inline>> said(List<Inline> text) {
    return Linearisation.plain(text).isBlank() ? Optional.empty() : Optional.of(text);
  }
}
