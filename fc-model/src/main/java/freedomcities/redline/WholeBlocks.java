package freedomcities.redline;

import freedomcities.tree.Block;
import freedomcities.tree.Block.Paragraph;
import freedomcities.tree.Inline;
import freedomcities.tree.Inline.Span.Role;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import freedomcities.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Blocks that are new as a whole, or gone as a whole. */
record WholeBlocks(ChangeMarker marker) {
  List<Block> added(List<Block> blocks) {
    return blocks.stream().flatMap(block -> added(block).stream()).toList();
  }

  /**
   * A new block is what it will be, its words marked; what has no words to mark is told in words.
   */
  List<Block> added(Block block) {
    return switch (block) {
      case Block.Title title -> List.of(new Block.Title(marker.added(title.text())));
      case Block.Heading heading ->
          List.of(new Block.Heading(heading.level(), heading.id(), marker.added(heading.text())));
      case Paragraph paragraph ->
          List.of(new Paragraph(paragraph.style(), marker.added(paragraph.text())));
      case Block.Recital recital -> List.of(new Block.Recital(marker.added(recital.text())));
      case Block.Formula formula -> List.of(new Block.Formula(marker.added(formula.text())));
      case Block.Section section ->
          List.of(
              new Block.Section(
                  section.id(),
                  section.num(),
                  marker.added(section.heading()),
                  added(section.content())));
      case Block.ItemList list ->
          List.of(
              new Block.ItemList(list.marker(), list.items().stream().map(this::added).toList()));
      case Block.Table table ->
          List.of(
              new Block.Table(
                  marker.added(table.caption()),
                  table.columns(),
                  table.head().stream().map(this::added).toList(),
                  table.body().stream().map(this::added).toList()));
      case Block.Quotation quotation ->
          List.of(
              new Block.Quotation(added(quotation.content()), marker.added(quotation.citation())));
      case Block.Signatures signatures -> lines(signatures, marker::added);
      case Block.Grid grid ->
          List.of(
              new Block.Grid(
                  grid.columns(),
                  grid.rows().stream()
                      .map(row -> row.stream().map(this::added).toList())
                      .toList()));
      case Block.Figure figure -> lines(figure, marker::added);
      case Block.Contents contents ->
          List.of(new Block.Contents(marker.added(contents.heading()), contents.depth()));
      case Block.PageBreak pageBreak -> List.of(pageBreak);
      case Block.InLanguage scope ->
          List.of(new Block.InLanguage(scope.language(), added(scope.content())));
    };
  }

  Block.Item added(Block.Item item) {
    return new Block.Item(item.id(), item.num(), added(item.content()));
  }

  Block.Row added(Block.Row row) {
    return new Block.Row(
        row.cells().stream()
            .map(cell -> new Block.Cell(cell.columnSpan(), cell.rowHeader(), added(cell.content())))
            .toList());
  }

  List<Block> removed(List<Block> blocks) {
    return blocks.stream().flatMap(block -> removed(block).stream()).toList();
  }

  /**
   * What is gone has no number, id or place of its own any more: a section is its words, with the
   * number it had among them.
   */
  List<Block> removed(Block block) {
    return switch (block) {
      case Block.Title title -> strong(title.text());
      case Block.Heading heading -> strong(heading.text());
      case Paragraph paragraph -> paragraph(paragraph.style(), paragraph.text());
      case Block.Recital recital -> List.of(new Block.Recital(marker.removed(recital.text())));
      case Block.Formula formula -> List.of(new Block.Formula(marker.removed(formula.text())));
      case Block.Section section ->
          Stream.concat(
                  strong(
                      Stream.concat(
                              Stream.of(new Inline.Text(marker.before().label(section) + " ")),
                              section.heading().stream())
                          .toList())
                      .stream(),
                  removed(section.content()).stream())
              .toList();
      case Block.ItemList list -> List.of(new Block.ItemList(Block.Marker.NONE, items(list)));
      case Block.Table table ->
          List.of(
              new Block.Table(
                  marker.removed(table.caption()),
                  table.columns(),
                  table.head().stream().map(this::removed).toList(),
                  table.body().stream().map(this::removed).toList()));
      case Block.Quotation quotation ->
          List.of(
              new Block.Quotation(
                  removed(quotation.content()), marker.removed(quotation.citation())));
      case Block.Signatures signatures -> lines(signatures, marker::removed);
      case Block.Grid grid ->
          List.of(
              new Block.Grid(
                  grid.columns(),
                  grid.rows().stream()
                      .map(row -> row.stream().map(this::removed).toList())
                      .toList()));
      case Block.Figure figure -> lines(figure, marker::removed);
      case Block.Contents contents -> strong(contents.heading());
      case Block.PageBreak pageBreak -> List.of();
      case Block.InLanguage scope ->
          List.of(new Block.InLanguage(scope.language(), removed(scope.content())));
    };
  }

  Block.Row removed(Block.Row row) {
    return new Block.Row(
        row.cells().stream()
            .map(
                cell ->
                    new Block.Cell(cell.columnSpan(), cell.rowHeader(), removed(cell.content())))
            .toList());
  }

  private List<Block.Item> items(Block.ItemList list) {
    List<Block.Item> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      items.add(
          new Block.Item(
              "", Block.Num.AUTOMATIC, removed(item, Numbers.label(list.marker(), item, i))));
    }
    return items;
  }

  /** An item's words, with the number it had before the first of them. */
  List<Block> removed(Block.Item item, String label) {
    List<Block> words = removed(item.content());
    if (label.isEmpty()) {
      return words;
    }
    List<Inline> number = List.of(new Inline.Text(label + " "));
    if (!item.content().isEmpty()
        && item.content().getFirst() instanceof Paragraph first
        && !first.text().isEmpty()) {
      List<Inline> numbered = Stream.concat(number.stream(), first.text().stream()).toList();
      return Stream.concat(paragraph(first.style(), numbered).stream(), words.stream().skip(1))
          .toList();
    }
    return Stream.concat(paragraph(Paragraph.Style.BODY, number).stream(), words.stream()).toList();
  }

  private List<Block> strong(List<Inline> text) {
    return text.isEmpty()
        ? List.of()
        : paragraph(Paragraph.Style.LEAD, List.of(new Inline.Span(Role.STRONG, text)));
  }

  private List<Block> paragraph(Paragraph.Style style, List<Inline> text) {
    return List.of(new Paragraph(style, marker.removed(text)));
  }

  private interface Mark {
    List<Inline> of(List<Inline> words);
  }

  private static List<Block> lines(Block.Signatures signatures, Mark mark) {
    return Walk.textsOf(signatures).stream()
        .filter(line -> !line.isEmpty())
        .<Block>map(line -> new Paragraph(Paragraph.Style.BODY, mark.of(line)))
        .toList();
  }

  private static List<Block> lines(Block.Figure figure, Mark mark) {
    List<Inline> told =
        List.of(
            new Inline.Text("[figure: " + Linearisation.normalise(figure.alternativeText()) + "]"));
    return Stream.of(told, figure.caption())
        .filter(line -> !line.isEmpty())
        .<Block>map(line -> new Paragraph(Paragraph.Style.BODY, mark.of(line)))
        .toList();
  }
}
