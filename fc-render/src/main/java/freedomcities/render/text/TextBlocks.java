package freedomcities.render.text;

import freedomcities.render.plain.Opening;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import freedomcities.tree.Walk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the blocks of an unfolded document on a page. */
final class TextBlocks {
  private static final int QUOTED = 4;

  /**
   * A label longer than this stands on a line of its own rather than push its item to the right.
   */
  private static final int LONGEST_LABEL = 11;

  private final Document document;
  private final Numbers numbers;
  private final Words words;
  private final WrappedLines page = new WrappedLines();

  TextBlocks(Document document) {
    this.document = document;
    this.numbers = Numbers.of(document);
    this.words = new Words(numbers);
  }

  List<String> lines() {
    Opening.of(document).forEach(page::words);
    blocks(document.blocks());
    addresses();
    return page.lines();
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      page.gap();
      block(block);
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Title title -> page.centred(words.of(title.text()));
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> {
        String text = words.of(paragraph.text());
        if (paragraph.style() == Block.Paragraph.Style.DOCKET) {
          page.centred(text);
        } else {
          page.words(text);
        }
      }
      case Block.Recital recital -> page.words(words.of(recital.text()));
      case Block.Formula formula -> page.words(words.of(formula.text()));
      case Block.Section section -> {
        page.words(numbers.label(section) + " " + words.of(section.heading()));
        blocks(section.content());
      }
      case Block.ItemList list -> items(list);
      case Block.Table table -> {
        page.words(words.of(table.caption()));
        page.gap();
        Columns columns = Columns.of(table, words);
        if (columns == null) {
          throw new IllegalStateException("a table too wide for columns was not unfolded");
        }
        columns.write(page);
      }
      case Block.Quotation quotation -> {
        int before = page.enter("", QUOTED);
        blocks(quotation.content());
        page.gap();
        page.words(words.of(quotation.citation()));
        page.leave(before);
      }
      case Block.Signatures signatures -> signatures.signatures().forEach(this::signature);
      case Block.Grid grid -> grid.rows().forEach(row -> row.forEach(this::blocks));
      case Block.Figure figure -> {
        page.words("[figure: " + figure.alternativeText() + "]");
        page.words(words.of(figure.caption()));
      }
      case Block.Contents contents -> {
        page.underlined(words.of(contents.heading()), "-");
        contentsLines(document.blocks(), contents.depth());
      }
      case Block.PageBreak pageBreak -> {}
      case Block.InLanguage scope -> blocks(scope.content());
    }
  }

  private void heading(Block.Heading heading) {
    String text = words.of(heading.text());
    switch (heading.level()) {
      case 1 -> page.underlined(text, "=");
      case 2 -> page.underlined(text, "-");
      default -> page.words(text);
    }
  }

  private void items(Block.ItemList list) {
    int widest = 2;
    boolean tight = list.marker() != Block.Marker.NONE;
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      int label = WrappedLines.columns(Numbers.label(list.marker(), item, i));
      widest = Math.max(widest, label > LONGEST_LABEL ? 0 : label + 1);
      tight &=
          item.content().size() == 1
              && item.content().getFirst() instanceof Block.Paragraph paragraph
              && WrappedLines.columns(words.of(paragraph.text())) <= WrappedLines.WIDTH / 2;
    }
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      if (!tight || i == 0) {
        page.gap();
      }
      int before =
          page.enter(Linearisation.normalise(Numbers.label(list.marker(), item, i)), widest);
      for (int j = 0; j < item.content().size(); j++) {
        // A row of a table reads as lines, an item of text as paragraphs.
        if (j > 0 && list.marker() != Block.Marker.NONE) {
          page.gap();
        }
        block(item.content().get(j));
      }
      page.leave(before);
    }
  }

  private void signature(Block.Signature signature) {
    page.gap();
    page.words(words.of(signature.lead()));
    page.words(words.of(List.of(signature.line())));
    signature.below().forEach(line -> page.words(words.of(line)));
  }

  private void contentsLines(List<Block> blocks, int depth) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Section section ->
            page.words(
                numbers.label(section) + " " + words.of(section.heading()).replace('\n', ' '));
        case Block.Heading heading when heading.level() <= depth ->
            page.words(words.of(heading.text()).replace('\n', ' '));
        case Block.InLanguage scope -> contentsLines(scope.content(), depth);
        default -> {}
      }
    }
  }

  /**
   * Where links lead, once each, after the text: a line of text has no other place for an address.
   */
  private void addresses() {
    Set<String> addresses = new LinkedHashSet<>();
    for (Block block : document.blocks()) {
      for (Inline inline : Walk.inlines(block)) {
        if (inline instanceof Inline.Link link) {
          String text = Linearisation.normalise(words.of(link.text()));
          if (!text.isEmpty() && !link.target().toString().endsWith(text)) {
            addresses.add(text + ": <" + link.target() + ">");
          }
        }
      }
    }
    if (!addresses.isEmpty()) {
      page.gap();
      page.line("--");
      addresses.forEach(page::words);
    }
  }
}
