package freedomcities.render.docx.body;

import freedomcities.render.docx.styles.Numbering;
import freedomcities.render.docx.styles.RunProperties;
import freedomcities.render.docx.styles.StyleId;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes blocks in reading order. */
public final class BlockWriter {
  /** The distance between a table and what follows, in twentieths of a point. */
  private static final int AFTER_TABLE = 180;

  private final BodyContext composition;
  private final XmlWriter xml;
  private final InlineWriter inline;
  private final ListWriter lists;
  private final TableWriter tables;

  private ListWriter.@Nullable Mark mark;
  private boolean breakBefore;
  private boolean afterTable;

  /** How many stand in the cell so far. */
  private int paragraphs;

  /** Within a table that stays on the page of the signatures below it. */
  private boolean keepAll;

  /** Whether the last paragraph of what is written now stays on the page of what follows. */
  private boolean keepEnd;

  public BlockWriter(BodyContext composition) {
    this.composition = composition;
    this.xml = composition.xml;
    this.inline = new InlineWriter(composition);
    this.lists = new ListWriter(composition, this);
    this.tables = new TableWriter(composition, this);
  }

  /** The whole document. */
  public void all(List<Block> blocks) {
    blocks(
        blocks,
        BlockContext.page(
            composition.page.textWidth(), composition.document.metadata().language()));
    if (afterTable || paragraphs == 0) {
      spacer(false);
    }
  }

  void blocks(List<Block> blocks, BlockContext place) {
    boolean end = keepEnd;
    for (int i = 0; i < blocks.size(); i++) {
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      boolean outer = keepAll;
      // An imprint stands on a page with the end of the text.
      keepEnd =
          next == null
              ? end
              : next instanceof Block.Paragraph p && p.style() == Block.Paragraph.Style.IMPRINT;
      // The record of the vote and the signatures belong on one page.
      keepAll |= next instanceof Block.Signatures && blocks.get(i) instanceof Block.Table;
      block(blocks.get(i), place, next != null && introduced(next));
      keepAll = outer;
    }
    keepEnd = end;
  }

  /** Whether the end of what is written now stays on the page of what follows. */
  boolean keepEnd() {
    return keepEnd;
  }

  /**
   * Writes one of several items: the first two and the last two stand together, the last with what
   * follows if the list does.
   */
  void item(int index, int count, Runnable item) {
    boolean end = keepEnd;
    keepEnd = index == count - 1 ? end : index == 0 || index == count - 2;
    item.run();
    keepEnd = end;
  }

  /** A cell's blocks; a cell ends with a paragraph, and has one even if it is empty. */
  void cell(List<Block> blocks, BlockContext place) {
    boolean outer = breakBefore;
    boolean end = keepEnd;
    keepEnd = false;
    breakBefore = false;
    afterTable = false;
    paragraphs = 0;
    blocks(blocks, place);
    if (paragraphs == 0 || afterTable) {
      if (afterTable) {
        spacer(false);
      } else {
        paragraph(new ParagraphStart(place.body()), List.of(), place, null);
      }
    }
    afterTable = false;
    breakBefore = outer;
    keepEnd = end;
  }

  private void block(Block block, BlockContext place, boolean keep) {
    switch (block) {
      case Block.Title title -> plain(StyleId.TITLE, title.text(), place);
      case Block.Heading heading -> heading(heading, place);
      case Block.Paragraph paragraph -> paragraph(paragraph, place, keep);
      case Block.Recital recital -> plain(StyleId.RECITAL, recital.text(), place);
      case Block.Formula formula -> plain(StyleId.FORMULA, formula.text(), place);
      case Block.Section section -> section(section, place);
      case Block.ItemList list -> lists.write(list, place);
      case Block.Table table -> tables.data(table, place);
      case Block.Quotation quotation -> quotation(quotation, place);
      case Block.Signatures signatures -> tables.signatures(signatures, place);
      case Block.Grid grid -> tables.grid(grid, place);
      case Block.Figure figure -> figure(figure, place);
      case Block.Contents contents ->
          new ContentsWriter(composition, this, inline).write(contents, place);
      case Block.PageBreak pageBreak -> breakBefore = true;
      case Block.InLanguage scope -> blocks(scope.content(), place.in(scope.language()));
    }
  }

  /**
   * What a paragraph before it belongs to: a drafter keeps "the following:" on the page of what
   * follows.
   */
  private static boolean introduced(Block block) {
    return switch (block) {
      case Block.ItemList list -> true;
      case Block.Quotation quotation -> true;
      case Block.Table table -> true;
      case Block.Signatures signatures -> true;
      case Block.InLanguage scope ->
          !scope.content().isEmpty() && introduced(scope.content().getFirst());
      case Block.Title t -> false;
      case Block.Heading h -> false;
      case Block.Paragraph p -> false;
      case Block.Recital r -> false;
      case Block.Formula f -> false;
      case Block.Section s -> false;
      case Block.Grid g -> false;
      case Block.Figure f -> false;
      case Block.Contents c -> false;
      case Block.PageBreak b -> false;
    };
  }

  private void paragraph(Block.Paragraph paragraph, BlockContext place, boolean keep) {
    boolean silent = !composition.words.said(paragraph.text());
    ListWriter.Mark marked = silent ? null : mark;
    ParagraphStart start;
    if (marked != null) {
      mark = null;
      start = lists.start(marked, place).keepNext(paragraph.style() == Block.Paragraph.Style.LEAD);
    } else {
      String style =
          switch (paragraph.style()) {
            case BODY -> place.body();
            case DOCKET -> StyleId.DOCKET;
            case IMPRINT -> StyleId.IMPRINT;
            case LEAD -> StyleId.LEAD;
            case CALLOUT -> StyleId.CALLOUT;
          };
      start = indented(style, place);
    }
    paragraph(start.keepNext((keep || keepEnd) && !silent), paragraph.text(), place, marked);
  }

  /** A paragraph that is neither running text nor numbered. */
  void plain(String style, List<Inline> text, BlockContext place) {
    plain(style, text, place, false);
  }

  void plain(String style, List<Inline> text, BlockContext place, boolean keep) {
    if (!text.isEmpty()) {
      settleMark(place, text);
      paragraph(indented(style, place).keepNext(keep), text, place, null);
    }
  }

  private void heading(Block.Heading heading, BlockContext place) {
    settleMark(place, heading.text());
    boolean quoted = place.setting() == BlockContext.Setting.QUOTED;
    open(
        indented(quoted ? StyleId.QUOTED_HEADING : StyleId.heading(heading.level()), place)
            .revised(heading.text())
            .alone(place.cell() && !keepAll),
        place);
    bookmarked(
        composition.references.bookmark(heading.id()),
        () -> inline.write(heading.text(), place.language()));
    xml.close();
  }

  private void section(Block.Section section, BlockContext place) {
    settleMark(place);
    boolean quoted = place.setting() == BlockContext.Setting.QUOTED;
    String bookmark = composition.references.bookmark(section.id());
    if (section.num().automatic()) {
      composition.numbering.section();
      ParagraphStart start =
          indented(quoted ? StyleId.QUOTED_HEADING : StyleId.SECTION, place)
              .number(new Numbering.Position(Numbering.SECTIONS, 0, quoted))
              .revised(section.heading());
      open(start, place);
      bookmarked(bookmark, () -> inline.write(section.heading(), place.language()));
    } else {
      open(
          indented(quoted ? StyleId.QUOTED_HEADING : StyleId.SECTION_LITERAL, place)
              .revised(section.heading()),
          place);
      RunProperties tone = RunProperties.plain(place.language(), composition.document.metadata());
      String label = composition.numbers.label(section);
      literal(bookmark, label, section.heading(), tone, own -> inline.words(" ", own));
      inline.write(section.heading(), place.language());
    }
    xml.close();
    blocks(section.content(), place);
  }

  private void quotation(Block.Quotation quotation, BlockContext place) {
    BlockContext inner = place.quoted();
    for (int i = 0; i < quotation.content().size(); i++) {
      boolean last = i + 1 == quotation.content().size();
      boolean keep =
          last ? !quotation.citation().isEmpty() : introduced(quotation.content().get(i + 1));
      block(quotation.content().get(i), inner, keep);
    }
    plain(StyleId.QUOTED_CITATION, quotation.citation(), inner);
  }

  private void figure(Block.Figure figure, BlockContext place) {
    settleMark(place);
    open(indented(StyleId.FIGURE, place).keepNext(!figure.caption().isEmpty()), place);
    FigureWriter.write(composition, figure);
    xml.close();
    plain(StyleId.FIGURE_CAPTION, figure.caption(), place);
  }

  /** From here on an item's number waits for the item's first words. */
  void expect(ListWriter.@Nullable Mark next) {
    mark = next;
  }

  /** Puts a number that still waits on a line of its own: what comes next can't carry it. */
  void settleMark(BlockContext place) {
    settleMark(place, List.of());
  }

  /**
   * Before a text that carries no number beside it: a number that waits comes and goes with the
   * text.
   */
  private void settleMark(BlockContext place, List<Inline> before) {
    ListWriter.Mark marked = mark;
    if (marked != null) {
      mark = null;
      paragraph(
          lists.start(marked, place).keepNext(marked.joins()), List.of(), before, place, marked);
    }
  }

  /** Before a table: its number, its page, and its distance from the table above. */
  void beforeTable(BlockContext place) {
    settleMark(place);
    if (afterTable || breakBefore) {
      spacer(true);
    }
  }

  void afterTable() {
    afterTable = true;
  }

  /** Opens a paragraph with what its surroundings ask for; the caller closes it. */
  void open(ParagraphStart start, BlockContext place) {
    if (afterTable) {
      start.atLeastBefore(AFTER_TABLE);
    }
    start.pageBreak(breakBefore).rightToLeft(RunProperties.rightToLeft(place.language()));
    breakBefore = false;
    afterTable = false;
    paragraphs++;
    start.open(composition);
  }

  private void paragraph(
      ParagraphStart start,
      List<Inline> text,
      BlockContext place,
      ListWriter.@Nullable Mark marked) {
    paragraph(start, text, text, place, marked);
  }

  /** A paragraph of a text, that comes and goes {@code with} one: its own, or that of the next. */
  private void paragraph(
      ParagraphStart start,
      List<Inline> text,
      List<Inline> with,
      BlockContext place,
      ListWriter.@Nullable Mark marked) {
    start.keepNext(keepAll && place.cell() && marked == null);
    if (!place.cell()) {
      // A cell's last paragraph can't go, and which is the last isn't known here.
      start.revised(with);
    }
    open(start, place);
    if (marked == null) {
      inline.write(text, place.language());
    } else if (marked.literal().isEmpty()) {
      bookmarked(marked.bookmark(), () -> inline.write(text, place.language()));
    } else {
      RunProperties tone = RunProperties.plain(place.language(), composition.document.metadata());
      literal(
          marked.bookmark(),
          marked.literal(),
          place.cell() ? List.of() : with,
          tone,
          own -> xml.open("w:r").empty("w:tab").close());
      inline.write(text, place.language());
    }
    xml.close();
  }

  /**
   * A number that stands in the text; the bookmark embraces what a reference to it repeats. Where
   * all of the text is new, or all of it goes, so does its number.
   */
  private void literal(
      @Nullable String bookmark,
      String number,
      List<Inline> text,
      RunProperties tone,
      Consumer<RunProperties> after) {
    inline.within(
        composition.document.metadata().conventions().changes().tracked()
            ? Inline.Revision.whole(text)
            : Optional.empty(),
        tone,
        own -> {
          String cited = Numbers.cited(number);
          bookmarked(bookmark, () -> inline.words(cited, own));
          inline.words(number.substring(cited.length()), own);
          after.accept(own);
        });
  }

  private void bookmarked(@Nullable String name, Runnable content) {
    if (name == null) {
      content.run();
      return;
    }
    String id = composition.nextBookmark();
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    content.run();
    xml.empty("w:bookmarkEnd", "w:id", id);
  }

  private static ParagraphStart indented(String style, BlockContext place) {
    ParagraphStart start = new ParagraphStart(style);
    int styled =
        switch (style) {
          case StyleId.QUOTED, StyleId.QUOTED_HEADING, StyleId.QUOTED_CITATION ->
              StyleId.QUOTED_INDENT;
          default -> style.equals(place.body()) && place.styled() ? place.indent() : 0;
        };
    if (place.indent() != styled) {
      start.indent(place.indent(), 0);
      if (place.cell() && place.setting() == BlockContext.Setting.QUOTED) {
        start.right(0);
      }
    }
    return start;
  }

  /** A line of no height: Word joins tables that touch, and wants a paragraph at the end. */
  private void spacer(boolean between) {
    afterTable = false;
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", StyleId.AFTER_TABLE);
    if (between) {
      xml.empty("w:keepNext");
    }
    if (breakBefore) {
      xml.empty("w:pageBreakBefore");
    }
    breakBefore = false;
    paragraphs++;
    xml.close().close();
  }
}
