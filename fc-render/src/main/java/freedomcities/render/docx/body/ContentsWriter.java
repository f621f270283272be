package freedomcities.render.docx.body;

import freedomcities.render.docx.styles.RunProperties;
import freedomcities.render.docx.styles.StyleId;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table of contents: a TOC field without page numbers, so that it is right before anyone
 * presses F9, and can be brought up to date with F9 after a section was added. Each entry is a
 * link.
 */
final class ContentsWriter {
  private record Entry(
      String style, String bookmark, String label, List<Inline> text, String language) {}

  private final BodyContext composition;
  private final BlockWriter blocks;
  private final InlineWriter inline;

  ContentsWriter(BodyContext composition, BlockWriter blocks, InlineWriter inline) {
    this.composition = composition;
    this.blocks = blocks;
    this.inline = inline;
  }

  void write(Block.Contents contents, BlockContext place) {
    blocks.plain(StyleId.CONTENTS_HEADING, contents.heading(), place);
    List<Entry> entries = new ArrayList<>();
    collect(
        composition.document.blocks(),
        contents.depth(),
        composition.document.metadata().language(),
        entries);
    if (!entries.isEmpty()) {
      blocks.settleMark(place);
    }
    XmlWriter xml = composition.xml;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      BlockContext here = place.in(entry.language());
      RunProperties tone = RunProperties.plain(entry.language(), composition.document.metadata());
      blocks.open(new ParagraphStart(entry.style()), here);
      if (i == 0) {
        int depth = Math.clamp(contents.depth(), 1, 3);
        inline.beginField(
            "TOC \\h \\n \\o \"1-" + depth + "\" \\t \"Section,1,Section Literal,1\"", false, tone);
      }
      xml.open("w:hyperlink", "w:anchor", entry.bookmark(), "w:history", "1");
      if (!entry.label().isEmpty()) {
        inline.words(entry.label() + " ", tone);
      }
      inline.write(entry.text(), tone);
      xml.close();
      if (i == entries.size() - 1) {
        inline.endField(tone);
      }
      xml.close();
    }
  }

  private void collect(List<Block> from, int depth, String language, List<Entry> entries) {
    for (Block block : from) {
      switch (block) {
        case Block.Section section ->
            entries.add(
                new Entry(
                    StyleId.contents(1),
                    composition.references.bookmark(section.id()),
                    composition.numbers.label(section),
                    words(section.heading()),
                    language));
        case Block.Heading heading
            when heading.level() <= depth && composition.words.said(heading.text()) ->
            entries.add(
                new Entry(
                    StyleId.contents(heading.level()),
                    composition.references.bookmark(heading.id()),
                    "",
                    words(heading.text()),
                    language));
        case Block.Heading heading -> {}
        case Block.InLanguage scope -> collect(scope.content(), depth, scope.language(), entries);
        case Block.Title t -> {}
        case Block.Paragraph p -> {}
        case Block.Recital r -> {}
        case Block.Formula f -> {}
        case Block.ItemList l -> {}
        case Block.Table t -> {}
        case Block.Quotation q -> {}
        case Block.Signatures s -> {}
        case Block.Grid g -> {}
        case Block.Figure f -> {}
        case Block.Contents c -> {}
        case Block.PageBreak b -> {}
      }
    }
  }

  /**
   * A heading's words as an entry repeats them: a link already, without controls, notes or emphasis
   * of their own.
   */
  private List<Inline> words(List<Inline> text) {
    List<Inline> out = new ArrayList<>();
    for (Inline one : text) {
      switch (one) {
        case Inline.Text words -> out.add(words);
        case Inline.LineBreak line -> out.add(new Inline.Text(" "));
        case Inline.Span span -> out.addAll(words(span.content()));
        case Inline.Filled filled -> out.add(filled);
        case Inline.FillIn blank ->
            out.add(
                new Inline.Text(
                    Linearisation.BLANK
                        + (blank.promptShown() ? " (" + blank.prompt() + ")" : "")));
        case Inline.Ins ins ->
            out.add(new Inline.Ins(words(ins.content()), ins.author(), ins.date()));
        case Inline.Del del ->
            out.add(new Inline.Del(words(del.content()), del.author(), del.date()));
        case Inline.Ref ref -> out.add(new Inline.Text(words(ref)));
        case Inline.Link link -> out.addAll(words(link.text()));
        case Inline.Note note -> out.addAll(words(note.about()));
        case Inline.InLanguage scope ->
            out.add(new Inline.InLanguage(scope.language(), words(scope.content())));
        case Inline.CheckBox box ->
            out.add(
                new Inline.Text(
                    (box.checked() ? Linearisation.TICKED_BOX : Linearisation.BOX)
                        + " "
                        + box.label()));
        case Inline.TextField field ->
            out.add(new Inline.Text(field.label() + " " + Linearisation.BLANK));
      }
    }
    return out;
  }

  private String words(Inline.Ref ref) {
    return String.join(
        "", composition.references.to(ref).stream().map(CrossReferences.Piece::words).toList());
  }
}
