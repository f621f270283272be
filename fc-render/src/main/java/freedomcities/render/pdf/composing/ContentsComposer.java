package freedomcities.render.pdf.composing;

import freedomcities.render.layout.Flow;
import freedomcities.render.layout.Mark;
import freedomcities.render.layout.ParagraphShape;
import freedomcities.render.layout.ParagraphShape.Alignment;
import freedomcities.render.layout.Piece;
import freedomcities.render.layout.Strip.Keep;
import freedomcities.render.layout.Style;
import freedomcities.render.layout.TextLine;
import freedomcities.render.pdf.structure.Tag;
import freedomcities.render.pdf.structure.Tag.Role;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Numbers;
import java.util.ArrayList;
import java.util.List;

/** A table of contents: each entry a link, with dots and a page number that only eyes need. */
final class ContentsComposer {
  private final Composer composer;
  private final StyleSheet sheet;

  ContentsComposer(Composer composer) {
    this.composer = composer;
    this.sheet = composer.sheet;
  }

  void contents(
      Block.Contents contents, List<Block> whole, Numbers numbers, BlockContext in, Flow flow) {
    Tag toc = composer.plan.tag(Role.TOC, in.parent());
    if (!contents.heading().isEmpty()) {
      Tag caption = composer.plan.tag(Role.CAPTION, toc);
      flow.space(sheet.beforeSection());
      Style style = sheet.section();
      composer.set(
          contents.heading(), caption, in.measure(style, Alignment.LEFT), style, Keep.NEXT, flow);
      flow.space(sheet.afterHeading(3));
    }
    entries(contents.depth(), whole, numbers, in.under(toc), flow);
    flow.space(sheet.beforeSection());
  }

  private void entries(int depth, List<Block> whole, Numbers numbers, BlockContext in, Flow flow) {
    for (Block block : whole) {
      if (block instanceof Block.Section section) {
        entry(numbers.label(section), section.heading(), section.id(), 0, in, flow);
      } else if (block instanceof Block.Heading heading && heading.level() <= depth) {
        entry("", heading.text(), heading.id(), heading.level() - 1, in, flow);
      } else if (block instanceof Block.InLanguage scope) {
        entries(depth, scope.content(), numbers, in, flow);
      }
    }
  }

  private void entry(
      String label, List<Inline> text, String id, int level, BlockContext in, Flow flow) {
    Tag item = composer.plan.tag(Role.TOCI, in.parent());
    Tag link = composer.plan.tag(Role.LINK, composer.plan.tag(Role.REFERENCE, item));
    link.target = new Tag.Target.Inside(id);
    Style style = in.style();
    List<Piece> pieces =
        composer.inlines.pieces(composer.glyphs.ready(label, style.face()), text, link, style);
    link.alternative = composer.inlines.told(pieces);
    float indent = level * sheet.em * 1.5f;
    float numberColumn = sheet.em * 2.5f;
    ParagraphShape measure =
        new ParagraphShape(
            in.left() + indent + sheet.em,
            in.width() - indent - sheet.em - numberColumn,
            -sheet.em,
            Alignment.LEFT,
            StyleSheet.leading(style));
    List<TextLine> lines = new ArrayList<>(composer.typesetter.lines(pieces, measure));
    if (!lines.isEmpty()) {
      TextLine last = lines.removeLast();
      List<Mark> marks = new ArrayList<>(last.marks());
      float end = marks.getLast().x() + marks.getLast().width();
      marks.add(new Mark.PageOf(end, in.left() + in.width() - end, style, link.number));
      lines.add(new TextLine(marks, last.baseline()));
    }
    flow.space(sheet.em * 0.25f);
    flow.lines(lines, measure.leading(), Keep.FREE);
  }
}
