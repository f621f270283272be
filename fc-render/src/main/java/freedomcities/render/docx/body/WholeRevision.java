package freedomcities.render.docx.body;

import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether all that some cells say is one change. */
final class WholeRevision {
  private final List<Inline> said = new ArrayList<>();
  private boolean other;

  private WholeRevision() {}

  /** The change, if all is new or all goes. */
  static Optional<Inline.Revision> of(List<List<Block>> cells) {
    WholeRevision change = new WholeRevision();
    cells.forEach(change::blocks);
    if (change.other
        || change.said.isEmpty()
        || !(change.said.getFirst() instanceof Inline.Revision first)) {
      return Optional.empty();
    }
    return change.said.stream().allMatch(inline -> inline.getClass() == first.getClass())
        ? Optional.of(first)
        : Optional.empty();
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Title title -> said.addAll(title.text());
        case Block.Heading heading -> said.addAll(heading.text());
        case Block.Paragraph paragraph -> said.addAll(paragraph.text());
        case Block.Recital recital -> said.addAll(recital.text());
        case Block.Formula formula -> said.addAll(formula.text());
        case Block.Quotation quotation -> {
          blocks(quotation.content());
          said.addAll(quotation.citation());
        }
        case Block.ItemList list -> list.items().forEach(item -> blocks(item.content()));
        case Block.InLanguage scope -> blocks(scope.content());
        case Block.PageBreak pageBreak -> {}
        // They hold more than words.
        case Block.Section s -> other = true;
        case Block.Table t -> other = true;
        case Block.Signatures s -> other = true;
        case Block.Grid g -> other = true;
        case Block.Figure f -> other = true;
        case Block.Contents c -> other = true;
      }
    }
  }
}
