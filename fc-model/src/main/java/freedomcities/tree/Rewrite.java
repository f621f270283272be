package freedomcities.tree;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes a tree from a tree. */
public final class Rewrite {
  private final Function<Inline, List<Inline>> change;

  private Rewrite(Function<Inline, List<Inline>> change) {
    this.change = change;
  }

  /**
   * {@return the block with every inline in it replaced by what {@code change} makes of it; the
   * replacements are rewritten in turn} The line of a signature can only become another blank.
   *
   * @param block it stays as it is
   * @param change what stands in an inline's place; a list of the same inline alone keeps it and
   *     goes into it, an empty one leaves it out; it must keep what it makes, or there is no end
   */
  public static Block inlines(Block block, Function<Inline, List<Inline>> change) {
    requireNonNull(change, "change");
    return new Rewrite(change).block(block);
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Title title -> new Block.Title(text(title.text()));
      case Block.Heading heading ->
          new Block.Heading(heading.level(), heading.id(), text(heading.text()));
      case Block.Paragraph paragraph ->
          new Block.Paragraph(paragraph.style(), text(paragraph.text()));
      case Block.Recital recital -> new Block.Recital(text(recital.text()));
      case Block.Formula formula -> new Block.Formula(text(formula.text()));
      case Block.Section section ->
          new Block.Section(
              section.id(), section.num(), text(section.heading()), blocks(section.content()));
      case Block.ItemList list ->
          new Block.ItemList(
              list.marker(),
              list.items().stream()
                  .map(item -> new Block.Item(item.id(), item.num(), blocks(item.content())))
                  .toList());
      case Block.Table table ->
          new Block.Table(
              text(table.caption()), table.columns(), rows(table.head()), rows(table.body()));
      case Block.Quotation quotation ->
          new Block.Quotation(blocks(quotation.content()), text(quotation.citation()));
      case Block.Signatures signatures ->
          new Block.Signatures(signatures.signatures().stream().map(this::signature).toList());
      case Block.Grid grid ->
          new Block.Grid(
              grid.columns(),
              grid.rows().stream().map(row -> row.stream().map(this::blocks).toList()).toList());
      case Block.Figure figure ->
          new Block.Figure(figure.alternativeText(), figure.drawing(), text(figure.caption()));
      case Block.Contents contents ->
          new Block.Contents(text(contents.heading()), contents.depth());
      case Block.PageBreak pageBreak -> pageBreak;
      case Block.InLanguage scope ->
          new Block.InLanguage(scope.language(), blocks(scope.content()));
    };
  }

  private List<Block.Row> rows(List<Block.Row> rows) {
    return rows.stream()
        .map(
            row ->
                new Block.Row(
                    row.cells().stream()
                        .map(
                            cell ->
                                new Block.Cell(
                                    cell.columnSpan(), cell.rowHeader(), blocks(cell.content())))
                        .toList()))
        .toList();
  }

  private Block.Signature signature(Block.Signature signature) {
    List<Inline> line = change.apply(signature.line());
    Inline.FillIn blank =
        line.size() == 1 && line.getFirst() instanceof Inline.FillIn changed
            ? changed
            : signature.line();
    return new Block.Signature(
        text(signature.lead()), blank, signature.below().stream().map(this::text).toList());
  }

  private List<Inline> text(List<Inline> text) {
    List<Inline> out = new ArrayList<>(text.size());
    for (Inline inline : text) {
      List<Inline> changed = change.apply(inline);
      if (changed.size() == 1 && changed.getFirst() == inline) {
        out.add(inner(inline));
      } else {
        out.addAll(text(changed));
      }
    }
    return out;
  }

  private Inline inner(Inline inline) {
    return switch (inline) {
      case Inline.Span span -> new Inline.Span(span.role(), text(span.content()));
      case Inline.Ins ins ->
          new Inline.Ins(text(ins.content()), ins.author(), ins.date(), ins.move());
      case Inline.Del del ->
          new Inline.Del(text(del.content()), del.author(), del.date(), del.move());
      case Inline.Link link -> new Inline.Link(link.target(), text(link.text()));
      case Inline.Note note -> new Inline.Note(text(note.about()), note.author(), note.text());
      case Inline.InLanguage scope ->
          new Inline.InLanguage(scope.language(), text(scope.content()));
      case Inline.Text text -> text;
      case Inline.LineBreak lineBreak -> lineBreak;
      case Inline.Filled filled -> filled;
      case Inline.FillIn blank -> blank;
      case Inline.Ref ref -> ref;
      case Inline.CheckBox box -> box;
      case Inline.TextField field -> field;
    };
  }
}
