package freedomcities.render.pdf.composing;

import freedomcities.render.layout.Measure;
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
record Setting(Tag parent, float left, float width, Style style, boolean tight, boolean quoted, int depth) {

  Setting under(Tag tag) {
    return new Setting(tag, left, width, style, tight, quoted, depth);
  }

  Setting within(Tag tag, float indent, float narrower) {
    return new Setting(tag, left + indent, width - narrower, style, tight, quoted, depth);
  }

  Setting asQuoted() {
    return new Setting(parent, left, width, style, tight, true, depth);
  }

  Setting deeper() {
    return new Setting(parent, left, width, style, tight, quoted, depth + 1);
  }

  Setting with(Style other) {
    return new Setting(parent, left, width, other, tight, quoted, depth);
  }

  Measure measure(Style shown, Measure.Alignment alignment) {
    return new Measure(left, width, 0, alignment, Sheet.leading(shown));
  }
}
