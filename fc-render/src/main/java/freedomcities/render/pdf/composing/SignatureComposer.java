package freedomcities.render.pdf.composing;

import freedomcities.render.layout.CellRow;
import freedomcities.render.layout.CellRow.Trim;
import freedomcities.render.layout.Flow;
import freedomcities.render.layout.ParagraphShape;
import freedomcities.render.layout.ParagraphShape.Alignment;
import freedomcities.render.layout.Piece;
import freedomcities.render.layout.Strip.Keep;
import freedomcities.render.layout.StripContent;
import freedomcities.render.layout.Style;
import freedomcities.render.pdf.structure.Tag;
import freedomcities.render.pdf.structure.Tag.Role;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import java.util.ArrayList;
import java.util.List;

/** Signature lines, two side by side where there is room, all on one page. */
final class SignatureComposer {
  private final Composer composer;
  private final StyleSheet sheet;

  SignatureComposer(Composer composer) {
    this.composer = composer;
    this.sheet = composer.sheet;
  }

  void signatures(Block.Signatures block, BlockContext in, Flow flow) {
    List<Block.Signature> all = block.signatures();
    float gap = sheet.em * 2;
    boolean two = in.width() >= sheet.em * 26;
    float width = two ? (in.width() - gap) / 2 : in.width();
    int from = flow.size();
    for (int i = 0; i < all.size(); i += two ? 2 : 1) {
      List<Block.Signature> row = all.subList(i, Math.min(all.size(), i + (two ? 2 : 1)));
      flow.space(sheet.em * 1.2f);
      List<CellRow.Cell> cells = new ArrayList<>(2);
      List<List<Inline>> leads = row.stream().map(Block.Signature::lead).toList();
      boolean lead = leads.stream().anyMatch(words -> !words.isEmpty());
      for (int k = 0; k < row.size(); k++) {
        float left = in.left() + k * (width + gap);
        BlockContext within =
            new BlockContext(in.parent(), 0, width, in.style(), true, in.quoted(), in.depth());
        cells.add(new CellRow.Cell(left, width, cell(row.get(k), lead, within).strips()));
      }
      CellRow band = new CellRow(cells, Trim.NONE);
      flow.add(band.height(), band, Keep.WHOLE);
    }
    flow.keepLast(Keep.FREE);
    flow.keepWhole(from);
    flow.space(sheet.em * 1.2f);
  }

  private Flow cell(Block.Signature signature, boolean lead, BlockContext in) {
    Flow flow = new Flow();
    Style style = in.style();
    float leading = StyleSheet.leading(style);
    if (!signature.lead().isEmpty()) {
      Tag p = composer.plan.tag(Role.P, in.parent());
      composer.set(signature.lead(), p, in.measure(style, Alignment.LEFT), style, Keep.WHOLE, flow);
    } else if (lead) {
      flow.add(leading, new StripContent.Nothing(), Keep.WHOLE);
    }
    line(signature.line(), in, flow);
    for (List<Inline> below : signature.below()) {
      Tag p = composer.plan.tag(Role.P, in.parent());
      composer.set(below, p, in.measure(style, Alignment.LEFT), style, Keep.WHOLE, flow);
    }
    return flow;
  }

  private void line(Inline.FillIn blank, BlockContext in, Flow flow) {
    Tag p = composer.plan.tag(Role.P, in.parent());
    Tag span = composer.plan.tag(Role.SPAN, p);
    span.actualText = Linearisation.BLANK;
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Ruled(0, in.style(), span.number));
    if (blank.promptShown()) {
      Tag words = composer.plan.tag(Role.SPAN, p);
      Style small = new Style(in.style().face(), in.style().size() * 0.8f);
      String prompt = composer.glyphs.ready(" (" + blank.prompt() + ")", small.face());
      pieces.add(new Piece.Words(prompt, small, words.number));
    }
    float leading = sheet.em * 2.6f;
    ParagraphShape measure = new ParagraphShape(in.left(), in.width(), 0, Alignment.LEFT, leading);
    flow.lines(composer.typesetter.lines(pieces, measure), leading, Keep.WHOLE);
  }
}
