package freedomcities.render.pdf.composing;

import freedomcities.render.layout.ParagraphShape;
import freedomcities.render.layout.Style;
import freedomcities.render.pdf.structure.Tag;

/**
 * Where and how blocks are being set.
 *
 * @param parent the tag that theirs go under
 * @param left edge of the blocks, from the left edge of the flow
 * @param tight whether they stand in a cell, with less space between them
 * @param quoted whether their headings are quoted ones, no part of this document's outline
 * @param depth sections and headings around them
 */
record BlockContext(
    Tag parent, float left, float width, Style style, boolean tight, boolean quoted, int depth) {

  BlockContext under(Tag tag) {
    return new BlockContext(tag, left, width, style, tight, quoted, depth);
  }

  BlockContext within(Tag tag, float indent, float narrower) {
    return new BlockContext(tag, left + indent, width - narrower, style, tight, quoted, depth);
  }

  BlockContext asQuoted() {
    return new BlockContext(parent, left, width, style, tight, true, depth);
  }

  BlockContext deeper() {
    return new BlockContext(parent, left, width, style, tight, quoted, depth + 1);
  }

  BlockContext with(Style other) {
    return new BlockContext(parent, left, width, other, tight, quoted, depth);
  }

  ParagraphShape measure(Style shown, ParagraphShape.Alignment alignment) {
    return new ParagraphShape(left, width, 0, alignment, StyleSheet.leading(shown));
  }
}
