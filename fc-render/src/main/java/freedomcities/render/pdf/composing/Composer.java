package freedomcities.render.pdf.composing;

import freedomcities.render.layout.CellRow;
import freedomcities.render.layout.CellRow.Trim;
import freedomcities.render.layout.Flow;
import freedomcities.render.layout.Mark;
import freedomcities.render.layout.ParagraphShape;
import freedomcities.render.layout.ParagraphShape.Alignment;
import freedomcities.render.layout.Picture;
import freedomcities.render.layout.Piece;
import freedomcities.render.layout.Strip.Keep;
import freedomcities.render.layout.StripContent;
import freedomcities.render.layout.Style;
import freedomcities.render.layout.TextLine;
import freedomcities.render.layout.Typesetter;
import freedomcities.render.pdf.structure.Tag;
import freedomcities.render.pdf.structure.Tag.Role;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composes the blocks of a document: strips for the layout engine, tags for the structure tree. */
final class Composer {
  private static final int TITLE = 0;

  final ComposedDocument plan = new ComposedDocument();
  final StyleSheet sheet;
  final Typesetter typesetter;
  final Glyphs glyphs;
  final InlineComposer inlines;

  private final Document document;
  private final Numbers numbers;
  private final int base;
  private int lastLevel;

  private Composer(Document document, StyleSheet sheet, Typesetter typesetter) {
    this.document = document;
    this.sheet = sheet;
    this.typesetter = typesetter;
    this.numbers = Numbers.of(document);
    this.glyphs = new Glyphs(typesetter.fonts());
    this.inlines =
        new InlineComposer(plan, glyphs, numbers, document.metadata().conventions().changes());
    this.base = document.blocks().stream().anyMatch(block -> block instanceof Block.Title) ? 1 : 0;
  }

  static ComposedDocument plan(Document document, StyleSheet sheet, Typesetter typesetter) {
    Composer composer = new Composer(document, sheet, typesetter);
    Tag root = composer.plan.tag(Role.DOCUMENT, null);
    Flow flow = new Flow();
    BlockContext whole =
        new BlockContext(root, 0, sheet.page.textWidth(), sheet.text, false, false, composer.base);
    composer.blocks(document.blocks(), whole, flow);
    composer.plan.strips = flow.strips();
    return composer.plan;
  }

  void blocks(List<Block> blocks, BlockContext in, Flow flow) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Signatures) {
        flow.keepLast(Keep.NEXT);
      }
      block(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null, in, flow);
    }
  }

  private void block(Block block, @Nullable Block next, BlockContext in, Flow flow) {
    switch (block) {
      case Block.Title title ->
          heading(1, TITLE, "", title.text(), "", sheet.title(), sheet.head(), in, flow);
      case Block.Heading heading -> {
        int level = in.depth() + heading.level();
        flow.space(sheet.beforeHeading(heading.level()));
        if (heading.level() == 1 && sheet.ruleAboveHeading() > 0) {
          Trim rule =
              new Trim(in.left(), in.width(), 1, sheet.ruleAboveHeading(), 0, sheet.em * 0.25f);
          CellRow band = new CellRow(List.of(), rule);
          flow.add(band.height(), band, Keep.NEXT);
        }
        Style style = sheet.heading(heading.level());
        heading(
            level,
            heading.level(),
            "",
            heading.text(),
            heading.id(),
            style,
            Alignment.LEFT,
            in,
            flow);
      }
      case Block.Section section -> {
        flow.space(sheet.beforeSection());
        String label = numbers.label(section);
        heading(
            in.depth() + 1,
            3,
            label,
            section.heading(),
            section.id(),
            sheet.section(),
            Alignment.LEFT,
            in,
            flow);
        blocks(section.content(), in.deeper(), flow);
      }
      case Block.Paragraph paragraph -> {
        Tag p = plan.tag(Role.P, in.parent());
        paragraph(paragraph, p, next, in, flow);
      }
      case Block.Recital recital -> {
        Tag p = plan.tag(Role.P, in.parent());
        set(
            recital.text(),
            p,
            in.measure(in.style(), sheet.alignment())
                .indented(Math.min(sheet.recitalIndent(), in.width() / 4)),
            in.style(),
            Keep.FREE,
            flow);
        flow.space(sheet.betweenParagraphs());
      }
      case Block.Formula formula -> {
        flow.space(sheet.beforeSection());
        text(formula.text(), Keep.NEXT, in.under(plan.tag(Role.P, in.parent())), flow);
        flow.space(sheet.beforeSection() * 0.8f);
      }
      case Block.ItemList list -> items(list, in, flow);
      case Block.Table table -> new TableComposer(this).table(table, in, flow);
      case Block.Quotation quotation -> quotation(quotation, in, flow);
      case Block.Signatures signatures ->
          new SignatureComposer(this).signatures(signatures, in, flow);
      case Block.Grid grid -> new TableComposer(this).grid(grid, in, flow);
      case Block.Figure figure -> figure(figure, in, flow);
      case Block.Contents contents ->
          new ContentsComposer(this).contents(contents, document.blocks(), numbers, in, flow);
      case Block.PageBreak pageBreak -> flow.pageBreak();
      case Block.InLanguage scope -> {
        Tag div = plan.tag(Role.DIV, in.parent());
        div.language = scope.language();
        blocks(scope.content(), in.under(div), flow);
      }
    }
  }

  private void heading(
      int wanted,
      int rank,
      String label,
      List<Inline> text,
      String id,
      Style style,
      Alignment alignment,
      BlockContext in,
      Flow flow) {
    int level = Math.min(Math.max(wanted, 1), lastLevel + 1);
    Tag tag = plan.tag(in.quoted() ? Role.P : Role.heading(level), in.parent());
    List<Piece> pieces = inlines.pieces(glyphs.ready(label, style.face()), text, tag, style);
    if (!in.quoted()) {
      lastLevel = level;
      plan.bookmarks.add(new ComposedDocument.Bookmark(level, inlines.told(pieces), tag));
    }
    if (!id.isEmpty()) {
      plan.targets.put(id, tag);
    }
    if (rank == TITLE) {
      flow.space(sheet.aroundTitle());
    }
    int from = flow.size();
    flow.lines(
        typesetter.lines(pieces, in.measure(style, alignment)),
        StyleSheet.leading(style),
        Keep.NEXT);
    flow.keepWhole(from);
    flow.space(rank == TITLE ? sheet.aroundTitle() : sheet.afterHeading(rank));
  }

  /**
   * A paragraph whose words belong to a tag made for it, or to the cell or item that holds nothing
   * else.
   */
  void paragraph(
      Block.Paragraph paragraph, Tag tag, @Nullable Block next, BlockContext in, Flow flow) {
    BlockContext own = in.under(tag);
    switch (paragraph.style()) {
      case BODY ->
          text(paragraph.text(), leadsIn(paragraph, next) ? Keep.NEXT : Keep.FREE, own, flow);
      case LEAD -> text(paragraph.text(), Keep.NEXT, own, flow);
      case CALLOUT ->
          text(paragraph.text(), Keep.FREE, in.tight() ? own : own.with(sheet.callout()), flow);
      case DOCKET -> {
        Style style = in.tight() ? in.style() : sheet.docket();
        flow.space(sheet.em * 0.15f);
        set(paragraph.text(), tag, in.measure(style, sheet.head()), style, Keep.NEXT, flow);
        flow.space(sheet.em * 0.15f);
      }
      case IMPRINT -> {
        plan.uncounted.add(tag);
        Style style = in.tight() ? in.style() : sheet.small;
        flow.space(sheet.em * 0.6f);
        flow.keepBack(sheet.beforeImprint());
        int from = flow.size();
        set(paragraph.text(), tag, in.measure(style, Alignment.LEFT), style, Keep.FREE, flow);
        flow.keepWhole(from);
        flow.space(sheet.em * 0.3f);
      }
    }
  }

  /** Whether the words announce what follows: a list always, anything after a colon. */
  private static boolean leadsIn(Block.Paragraph paragraph, @Nullable Block next) {
    if (next == null || next instanceof Block.ItemList) {
      return next != null;
    }
    return !paragraph.text().isEmpty()
        && paragraph.text().getLast() instanceof Inline.Text last
        && last.text().stripTrailing().endsWith(":");
  }

  /** Running text under the setting's own tag, with its usual distances. */
  void text(List<Inline> text, Keep after, BlockContext in, Flow flow) {
    float space = in.tight() ? sheet.em * 0.25f : sheet.betweenParagraphs();
    Alignment alignment = in.tight() ? Alignment.LEFT : sheet.alignment();
    set(text, in.parent(), in.measure(in.style(), alignment), in.style(), after, flow);
    flow.space(space);
  }

  /** Lines of a text, further apart where there is something to write in by hand. */
  void set(
      List<Inline> text, Tag owner, ParagraphShape measure, Style style, Keep after, Flow flow) {
    List<Piece> pieces = inlines.pieces(text, owner, style);
    boolean form = pieces.stream().anyMatch(piece -> piece instanceof Piece.Ruled);
    float leading = form ? Math.max(measure.leading(), sheet.em * 1.9f) : measure.leading();
    ParagraphShape own = measure.led(leading);
    int from = flow.size();
    flow.lines(typesetter.lines(pieces, own), leading, after);
    if (form || sheet.wholeParagraphs()) {
      flow.keepWhole(from);
    }
  }

  private void items(Block.ItemList list, BlockContext in, Flow flow) {
    Tag l = plan.tag(Role.L, in.parent());
    l.listNumbering =
        switch (list.marker()) {
          case ALPHA -> "LowerAlpha";
          case DECIMAL -> "Decimal";
          case ROMAN -> "LowerRoman";
          case BULLET -> "Disc";
          case NONE -> "None";
        };
    float column = labelColumn(list, in);
    for (int i = 0; i < list.items().size(); i++) {
      item(
          list.items().get(i),
          Numbers.label(list.marker(), list.items().get(i), i),
          l,
          column,
          in,
          flow);
    }
    flow.space(in.tight() ? sheet.em * 0.2f : sheet.betweenParagraphs());
  }

  private float labelColumn(Block.ItemList list, BlockContext in) {
    float widest = 0;
    boolean labelled = false;
    for (int i = 0; i < list.items().size(); i++) {
      String label = Numbers.label(list.marker(), list.items().get(i), i);
      labelled |= !label.isEmpty();
      widest = Math.max(widest, typesetter.fonts().width(label, in.style()));
    }
    float least =
        list.marker() == Block.Marker.BULLET || in.tight() ? sheet.em * 1.2f : sheet.labelColumn();
    float most = in.width() / 3;
    return labelled ? Math.min(Math.max(least, widest + sheet.em * 0.45f), most) : 0;
  }

  private void item(
      Block.Item item, String label, Tag list, float column, BlockContext in, Flow flow) {
    Tag li = plan.tag(Role.LI, list);
    if (!item.id().isEmpty()) {
      plan.targets.put(item.id(), li);
    }
    float space = in.tight() ? sheet.em * 0.2f : sheet.betweenItems();
    flow.space(space);
    Flow body = new Flow();
    int at = flow.size();
    Tag lbl = label.isEmpty() ? null : plan.tag(Role.LBL, li);
    if (!item.content().isEmpty()) {
      Tag lbody = plan.tag(Role.LBODY, li);
      BlockContext within = in.within(lbody, column, column);
      if (item.content().size() == 1 && item.content().get(0) instanceof Block.Paragraph only) {
        paragraph(only, lbody, null, within, body);
      } else {
        blocks(item.content(), within, body);
      }
    }
    flow.all(body, space);
    if (lbl != null) {
      String shown = glyphs.ready(label, in.style().face());
      ParagraphShape measure =
          new ParagraphShape(in.left(), column, 0, Alignment.LEFT, StyleSheet.leading(in.style()));
      List<TextLine> lines =
          typesetter.lines(List.of(new Piece.Words(shown, in.style(), lbl.number)), measure);
      List<Mark> marks = lines.isEmpty() ? List.of() : lines.get(0).marks();
      if (lines.size() > 1 || !flow.label(at, marks)) {
        flow.insert(at, lines, measure.leading(), Keep.NEXT);
      }
    }
  }

  private void quotation(Block.Quotation quotation, BlockContext in, Flow flow) {
    Tag quote = plan.tag(Role.BLOCK_QUOTE, in.parent());
    float indent = in.tight() ? sheet.em * 0.6f : sheet.quotationIndent();
    BlockContext within = in.within(quote, indent, in.tight() ? indent : 2 * indent).asQuoted();
    flow.space(sheet.betweenParagraphs());
    blocks(quotation.content(), within, flow);
    if (!quotation.citation().isEmpty()) {
      flow.keepLast(Keep.NEXT);
      Tag p = plan.tag(Role.P, quote);
      Style style = in.tight() ? in.style() : new Style(in.style().face(), sheet.em * 10.5f / 12);
      flow.space(sheet.em * 0.2f);
      set(quotation.citation(), p, within.measure(style, Alignment.LEFT), style, Keep.FREE, flow);
    }
    flow.space(sheet.betweenParagraphs() * 1.2f);
  }

  private void figure(Block.Figure figure, BlockContext in, Flow flow) {
    Tag tag = plan.tag(Role.FIGURE, in.parent());
    tag.alternative = figure.alternativeText();
    float scale = (float) Math.min(1, in.width() / figure.drawing().width());
    scale = (float) Math.min(scale, sheet.page.textHeight() * 0.9 / figure.drawing().height());
    flow.space(sheet.betweenParagraphs());
    StripContent picture = new Picture(in.left(), scale, figure.drawing(), tag.number);
    boolean captioned = !figure.caption().isEmpty();
    flow.add((float) figure.drawing().height() * scale, picture, captioned ? Keep.NEXT : Keep.FREE);
    if (captioned) {
      Style style = in.tight() ? in.style() : sheet.table.italic();
      flow.space(sheet.em * 0.4f);
      Tag caption = plan.tag(Role.P, in.parent());
      set(figure.caption(), caption, in.measure(style, Alignment.LEFT), style, Keep.FREE, flow);
    }
    flow.space(sheet.betweenParagraphs());
  }
}
