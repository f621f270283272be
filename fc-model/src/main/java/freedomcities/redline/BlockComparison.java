package freedomcities.redline;

import freedomcities.redline.Alignment.Step;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Inline.Move;
import freedomcities.tree.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares blocks with blocks: which is which, what is new, gone or moved, and what changed within.
 */
final class BlockComparison {
  private final ChangeMarker marker;
  private final WholeBlocks whole;
  private final TextComparison texts;
  private final Likeness likeness = new Likeness();

  BlockComparison(ChangeMarker marker) {
    this.marker = marker;
    this.whole = new WholeBlocks(marker);
    this.texts = new TextComparison(marker);
  }

  List<Block> compared(List<Block> before, List<Block> after) {
    List<Step<Block>> steps = Alignment.of(before, after, likeness::blocks).steps();
    Moved moved = Moved.in(steps, marker);
    List<Block> out = new ArrayList<>();
    for (Step<Block> step : steps) {
      switch (step) {
        case Step.Both<Block> both -> out.addAll(both(both.before(), both.after()));
        case Step.Gone<Block> gone ->
            out.addAll(
                moved.of(gone.before()).map(WholeBlocks::new).orElse(whole).removed(gone.before()));
        case Step.New<Block> made ->
            out.addAll(
                moved.of(made.after()).map(WholeBlocks::new).orElse(whole).added(made.after()));
      }
    }
    return out;
  }

  /** The blocks are of one kind: unlike kinds are never paired. */
  List<Block> both(Block before, Block after) {
    if (before.equals(after)) {
      return List.of(after);
    }
    if (before instanceof Block.ItemList was && after instanceof Block.ItemList is) {
      return new ItemComparison(this, whole).compared(was, is, likeness);
    }
    return List.of(one(before, after));
  }

  private Block one(Block before, Block after) {
    return switch (after) {
      case Block.Title title when before instanceof Block.Title was ->
          new Block.Title(texts.compared(was.text(), title.text()));
      case Block.Heading heading when before instanceof Block.Heading was ->
          new Block.Heading(
              heading.level(), heading.id(), texts.compared(was.text(), heading.text()));
      case Block.Paragraph paragraph when before instanceof Block.Paragraph was ->
          new Block.Paragraph(paragraph.style(), texts.compared(was.text(), paragraph.text()));
      case Block.Recital recital when before instanceof Block.Recital was ->
          new Block.Recital(texts.compared(was.text(), recital.text()));
      case Block.Formula formula when before instanceof Block.Formula was ->
          new Block.Formula(texts.compared(was.text(), formula.text()));
      case Block.Section section when before instanceof Block.Section was ->
          new Block.Section(
              section.id(),
              section.num(),
              texts.compared(was.heading(), section.heading()),
              compared(was.content(), section.content()));
      case Block.Table table when before instanceof Block.Table was ->
          new Block.Table(
              texts.compared(was.caption(), table.caption()),
              table.columns(),
              rows(was.head(), table.head()),
              rows(was.body(), table.body()));
      case Block.Quotation quotation when before instanceof Block.Quotation was ->
          new Block.Quotation(
              compared(was.content(), quotation.content()),
              texts.compared(was.citation(), quotation.citation()));
      case Block.Signatures signatures when before instanceof Block.Signatures was ->
          signatures(was, signatures);
      case Block.Grid grid when before instanceof Block.Grid was -> grid(was, grid);
      case Block.Figure figure when before instanceof Block.Figure was ->
          new Block.Figure(
              figure.alternativeText(),
              figure.drawing(),
              texts.compared(was.caption(), figure.caption()));
      case Block.Contents contents when before instanceof Block.Contents was ->
          new Block.Contents(texts.compared(was.heading(), contents.heading()), contents.depth());
      case Block.InLanguage scope when before instanceof Block.InLanguage was ->
          new Block.InLanguage(scope.language(), compared(was.content(), scope.content()));
      case Block.PageBreak pageBreak -> pageBreak;
      default ->
          throw new IllegalStateException(
              "compared " + before.getClass() + " with " + after.getClass());
    };
  }

  private List<Block.Row> rows(List<Block.Row> before, List<Block.Row> after) {
    List<Block.Row> rows = new ArrayList<>();
    for (Step<Block.Row> step : Alignment.of(before, after, likeness::rows).steps()) {
      rows.add(
          switch (step) {
            case Step.Gone<Block.Row> gone -> whole.removed(gone.before());
            case Step.New<Block.Row> made -> whole.added(made.after());
            case Step.Both<Block.Row> both -> row(both.before(), both.after());
          });
    }
    return rows;
  }

  private Block.Row row(Block.Row before, Block.Row after) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < after.cells().size(); i++) {
      Block.Cell cell = after.cells().get(i);
      cells.add(
          new Block.Cell(
              cell.columnSpan(),
              cell.rowHeader(),
              cell(before.cells().get(i).content(), cell.content())));
    }
    return new Block.Row(cells);
  }

  /** A cell is never without a paragraph: of two, the one that goes would stay as an empty line. */
  private List<Block> cell(List<Block> before, List<Block> after) {
    boolean paragraphs =
        before.size() == 1
            && before.getFirst() instanceof Block.Paragraph
            && after.size() == 1
            && after.getFirst() instanceof Block.Paragraph;
    return paragraphs ? both(before.getFirst(), after.getFirst()) : compared(before, after);
  }

  private Block.Grid grid(Block.Grid before, Block.Grid after) {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (int i = 0; i < after.rows().size(); i++) {
      List<List<Block>> row = new ArrayList<>();
      for (int j = 0; j < after.columns().size(); j++) {
        row.add(cell(before.rows().get(i).get(j), after.rows().get(i).get(j)));
      }
      rows.add(row);
    }
    return new Block.Grid(after.columns(), rows);
  }

  private Block.Signatures signatures(Block.Signatures before, Block.Signatures after) {
    List<Block.Signature> all = new ArrayList<>();
    for (int i = 0; i < after.signatures().size(); i++) {
      Block.Signature was = before.signatures().get(i);
      Block.Signature is = after.signatures().get(i);
      List<List<Inline>> below = new ArrayList<>();
      for (int line = 0; line < Math.max(was.below().size(), is.below().size()); line++) {
        below.add(
            texts.compared(
                line < was.below().size() ? was.below().get(line) : List.of(),
                line < is.below().size() ? is.below().get(line) : List.of()));
      }
      all.add(new Block.Signature(texts.compared(was.lead(), is.lead()), is.line(), below));
    }
    return new Block.Signatures(all);
  }

  /**
   * Sections that have no counterpart where they stood, but elsewhere: by their id. Without words
   * nothing can be told to have moved.
   */
  private record Moved(Map<Block, ChangeMarker> markers) {
    static Moved in(List<Step<Block>> steps, ChangeMarker marker) {
      Map<String, Block.Section> gone = new HashMap<>();
      for (Step<Block> step : steps) {
        if (step instanceof Step.Gone<Block>(Block.Section section)) {
          gone.put(section.id(), section);
        }
      }
      Map<Block, ChangeMarker> markers = new IdentityHashMap<>();
      for (Step<Block> step : steps) {
        if (step instanceof Step.New<Block>(Block.Section is)
            && gone.get(is.id()) instanceof Block.Section was
            && !Walk.inlines(is).isEmpty()) {
          String from = marker.before().reference(was.id());
          String to = marker.after().reference(is.id());
          String name = from + " to " + to;
          markers.put(was, marker.moving(new Move(name, to)));
          markers.put(is, marker.moving(new Move(name, from)));
        }
      }
      return new Moved(markers);
    }

    Optional<ChangeMarker> of(Block block) {
      return Optional.ofNullable(markers.get(block));
    }
  }
}
