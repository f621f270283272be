package freedomcities.render.docx.body;

import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import java.util.List;
import java.util.Objects;

/** Whether blocks of a document say anything at all. */
final class VisibleText {
  private final Document document;
  private final CrossReferences references;

  VisibleText(Document document, CrossReferences references) {
    this.document = document;
    this.references = references;
  }

  boolean in(List<Block> blocks) {
    return blocks.stream().anyMatch(this::in);
  }

  private boolean in(Block block) {
    return switch (block) {
      case Block.Title title -> said(title.text());
      case Block.Heading heading -> said(heading.text());
      case Block.Paragraph paragraph -> said(paragraph.text());
      case Block.Recital recital -> said(recital.text());
      case Block.Formula formula -> said(formula.text());
      case Block.Section section ->
          section.num().automatic()
              || visible(Objects.requireNonNullElse(section.num().literal(), ""))
              || said(section.heading())
              || in(section.content());
      case Block.ItemList list ->
          list.items().stream().anyMatch(item -> marked(list.marker(), item) || in(item.content()));
      case Block.Table table ->
          said(table.caption())
              || table.head().stream().anyMatch(this::in)
              || table.body().stream().anyMatch(this::in);
      case Block.Quotation quotation -> in(quotation.content()) || said(quotation.citation());
      case Block.Signatures signatures -> !signatures.signatures().isEmpty();
      case Block.Grid grid -> grid.rows().stream().flatMap(List::stream).anyMatch(this::in);
      case Block.Figure figure -> true;
      case Block.Contents contents ->
          said(contents.heading()) || entries(document.blocks(), contents.depth());
      case Block.PageBreak pageBreak -> false;
      case Block.InLanguage scope -> in(scope.content());
    };
  }

  /** Whether a table of contents of this depth has entries; a heading without words makes none. */
  private boolean entries(List<Block> blocks, int depth) {
    return blocks.stream()
        .anyMatch(
            block ->
                block instanceof Block.Section
                    || block instanceof Block.Heading heading
                        && heading.level() <= depth
                        && said(heading.text())
                    || block instanceof Block.InLanguage scope && entries(scope.content(), depth));
  }

  private boolean in(Block.Row row) {
    return row.cells().stream().anyMatch(cell -> in(cell.content()));
  }

  private static boolean marked(Block.Marker marker, Block.Item item) {
    return visible(Numbers.label(marker, item, 0));
  }

  /** Whether a text has any words; a reference to an empty heading has none. */
  boolean said(List<Inline> text) {
    return text.stream().anyMatch(this::said);
  }

  private boolean said(Inline inline) {
    return switch (inline) {
      case Inline.Text words -> visible(words.text());
      case Inline.LineBreak line -> false;
      case Inline.Span span -> said(span.content());
      case Inline.Filled filled -> visible(filled.text());
      case Inline.FillIn blank -> true;
      case Inline.Ins ins -> true;
      case Inline.Del del -> true;
      case Inline.Ref ref -> references.to(ref).stream().anyMatch(piece -> visible(piece.words()));
      case Inline.Link link -> said(link.text());
      case Inline.Note note -> said(note.about());
      case Inline.InLanguage scope -> said(scope.content());
      case Inline.CheckBox box -> true;
      case Inline.TextField field -> true;
    };
  }

  private static boolean visible(String text) {
    return !Linearisation.normalise(text).isEmpty();
  }
}
