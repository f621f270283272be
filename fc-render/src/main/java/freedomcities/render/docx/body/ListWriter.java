package freedomcities.render.docx.body;

import freedomcities.render.docx.styles.Numbering;
import freedomcities.render.docx.styles.StyleId;
import freedomcities.tree.Block;
import freedomcities.tree.Numbers;
import freedomcities.tree.Walk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes lists: native numbers where the tree counts, words and a tab where the number is literal.
 */
final class ListWriter {
  /**
   * An item's number, waiting for the paragraph that carries it.
   *
   * @param literal the number as words; empty for a native one
   * @param joins whether words follow within the item, if the number has to stand on a line of its
   *     own
   */
  record Mark(
      String style,
      Numbering.@Nullable Position position,
      String literal,
      @Nullable String bookmark,
      boolean joins) {}

  private final BodyContext composition;
  private final BlockWriter blocks;

  ListWriter(BodyContext composition, BlockWriter blocks) {
    this.composition = composition;
    this.blocks = blocks;
  }

  void write(Block.ItemList list, BlockContext place) {
    int depth = place.depth() + 1;
    boolean goesOn =
        place.goesOn()
            && place.styled()
            && list.items().stream()
                .allMatch(item -> item.num().automatic() && !startsAfresh(item.content()))
            && composition.numbering.goesOn(list.marker(), depth);
    BlockContext inside = place.item(goesOn);
    int own = 0;
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      Numbering.Position position = null;
      if (!item.num().automatic() || list.marker() == Block.Marker.NONE) {
        own = 0;
      } else if (list.marker() == Block.Marker.BULLET) {
        position = new Numbering.Position(Numbering.BULLETS, depth - 1, !place.styled());
      } else if (goesOn) {
        composition.numbering.item(depth);
        position = new Numbering.Position(Numbering.SECTIONS, depth, false);
      } else {
        own = own == 0 ? composition.numbering.ownList(list.marker(), depth, i + 1) : own;
        position = new Numbering.Position(own, depth, true);
      }
      Numbering.@Nullable Position number = position;
      int index = i;
      blocks.item(i, list.items().size(), () -> item(list.marker(), item, index, number, inside));
    }
  }

  private void item(
      Block.Marker marker,
      Block.Item item,
      int index,
      Numbering.@Nullable Position position,
      BlockContext place) {
    String label = Numbers.label(marker, item, index);
    blocks.settleMark(place);
    if (!label.isBlank()) {
      String style = style(marker, item, place);
      String literal = item.num().automatic() ? "" : label;
      blocks.expect(
          new Mark(
              style,
              position,
              literal,
              composition.references.bookmark(item),
              composition.words.in(item.content())));
    }
    blocks.blocks(item.content(), place);
    blocks.settleMark(place);
  }

  private static String style(Block.Marker marker, Block.Item item, BlockContext place) {
    int depth = place.depth();
    String listed =
        !item.num().automatic()
            ? StyleId.literal(depth)
            : marker == Block.Marker.BULLET ? StyleId.bullet(depth) : StyleId.numbered(depth);
    return place.styled() ? listed : place.body();
  }

  /** The paragraph that carries a number. */
  ParagraphStart start(Mark mark, BlockContext place) {
    ParagraphStart start = new ParagraphStart(mark.style()).number(mark.position());
    if (!place.styled()) {
      start.indent(place.indent(), place.hanging());
    }
    return start;
  }

  /** In Word, a numbered section starts the lists below it afresh. */
  private static boolean startsAfresh(List<Block> blocks) {
    return Walk.blocks(blocks).stream()
        .anyMatch(block -> block instanceof Block.Section section && section.num().automatic());
  }
}
