package freedomcities.render.docx.body;

import freedomcities.render.docx.styles.Numbering;
import freedomcities.render.docx.styles.StyleId;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The properties of one paragraph, written in the order the schema wants. */
final class ParagraphStart {
  private final String style;
  private boolean keepNext;
  private boolean alone;
  private boolean pageBreak;
  private boolean rightToLeft;
  private int before = -1;
  private int left = -1;
  private int hanging;
  private int right = -1;
  private Numbering.@Nullable Position number;
  private Inline.@Nullable Revision mark;

  ParagraphStart(String style) {
    this.style = style;
  }

  ParagraphStart keepNext(boolean keep) {
    keepNext |= keep;
    return this;
  }

  /**
   * Does not keep with what comes next, whatever the style says: in a row that does not split, that
   * would be the next row.
   */
  ParagraphStart alone(boolean free) {
    alone = free;
    return this;
  }

  ParagraphStart pageBreak(boolean breaks) {
    pageBreak = breaks;
    return this;
  }

  ParagraphStart rightToLeft(boolean rtl) {
    rightToLeft = rtl;
    return this;
  }

  /** Space above, unless the style has as much of its own. */
  ParagraphStart atLeastBefore(int space) {
    before = StyleId.spacedAbove(style) ? -1 : space;
    return this;
  }

  ParagraphStart indent(int from, int out) {
    left = from;
    hanging = out;
    return this;
  }

  ParagraphStart right(int from) {
    right = from;
    return this;
  }

  ParagraphStart number(Numbering.@Nullable Position position) {
    number = position != null && position.direct() ? position : null;
    return this;
  }

  /**
   * Where all of a paragraph is new, or all of it goes, its end does so too: accepting or rejecting
   * the change leaves no empty paragraph behind.
   */
  ParagraphStart revised(List<Inline> text) {
    mark = Inline.Revision.whole(text).orElse(mark);
    return this;
  }

  /** Opens the paragraph; the caller closes it. */
  void open(BodyContext composition) {
    XmlWriter xml = composition.xml;
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (keepNext) {
      xml.empty("w:keepNext");
    } else if (alone) {
      xml.empty("w:keepNext", "w:val", "0");
    }
    if (pageBreak) {
      xml.empty("w:pageBreakBefore");
    }
    if (number != null) {
      xml.open("w:numPr")
          .empty("w:ilvl", "w:val", String.valueOf(number.level()))
          .empty("w:numId", "w:val", composition.numbering.id(number.list()))
          .close();
    }
    if (rightToLeft) {
      xml.empty("w:bidi");
    }
    if (before >= 0) {
      xml.empty("w:spacing", "w:before", String.valueOf(before));
    }
    if (left >= 0 && right >= 0) {
      xml.empty(
          "w:ind",
          "w:left",
          String.valueOf(left),
          "w:right",
          String.valueOf(right),
          "w:hanging",
          String.valueOf(hanging));
    } else if (left >= 0) {
      xml.empty("w:ind", "w:left", String.valueOf(left), "w:hanging", String.valueOf(hanging));
    }
    if (mark != null && composition.document.metadata().conventions().changes().tracked()) {
      xml.open("w:rPr");
      InlineWriter.revision(composition, MoveRanges.element(mark), mark, true);
      xml.close();
    }
    xml.close();
  }
}
