package freedomcities.scan.outline;

import freedomcities.scan.outline.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Gathers the sections and blocks of an outline, in the order of the text. */
final class OutlineParts {
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final LeadIns leadIns = new LeadIns(blocks);

  Outline outline() {
    return new Outline(FirstWords.of(sections, blocks), blocks);
  }

  LeadIns leadIns() {
    return leadIns;
  }

  void section(int level, Citation citation) {
    sections.add(
        new Section(
            Math.max(1, level),
            citation.number(),
            citation.heading(),
            "",
            blocks.size(),
            citation));
  }

  /** A heading with its number, or a paragraph that has a number and perhaps a title before it. */
  void numbered(
      NumberedHeading heading,
      Paragraph paragraph,
      Paragraph last,
      boolean whole,
      Citation citation) {
    blocks.add(
        new Block(
            whole ? Kind.HEADING : Kind.ITEM,
            markOf(paragraph),
            whole ? heading.title() : paragraph.rest().strip(),
            paragraph.origin(0),
            last.origin(last.words().length() - 1) + 1,
            -1,
            citation,
            whole ? List.of() : SentenceCutter.cut(paragraph, heading.mark().length())));
  }

  void add(Paragraph paragraph, Kind kind, String mark, Citation citation) {
    int from = mark.isEmpty() ? 0 : paragraph.mark().map(Mark::length).orElse(0);
    if (kind != Kind.ITEM && kind != Kind.HEADING) {
      leadIns.other();
    }
    blocks.add(
        new Block(
            kind,
            mark,
            paragraph.words().substring(from).strip(),
            paragraph.origin(0),
            paragraph.origin(paragraph.words().length() - 1) + 1,
            kind == Kind.ITEM ? leadIns.current() : -1,
            citation,
            SentenceCutter.cut(paragraph, from)));
  }

  static String markOf(Paragraph paragraph) {
    return paragraph
        .mark()
        .map(mark -> paragraph.words().substring(0, mark.length()).strip())
        .orElse("");
  }
}
