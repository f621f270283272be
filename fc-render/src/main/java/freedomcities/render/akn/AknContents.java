package freedomcities.render.akn;

import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Writes a table of contents: its heading, then a {@code tocItem} for each section and heading. */
final class AknContents {
  private record Entry(String id, int level, String label, List<Inline> text) {}

  private final Document document;
  private final AknXml xml;
  private final Ids ids;
  private final Numbers numbers;
  private final AknInlines inlines;

  AknContents(Document document, AknXml xml, Ids ids, Numbers numbers, AknInlines inlines) {
    this.document = document;
    this.xml = xml;
    this.ids = ids;
    this.numbers = numbers;
    this.inlines = inlines;
  }

  void contents(int depth) {
    List<Entry> entries = new ArrayList<>();
    entries(document.blocks(), depth, entries);
    if (entries.isEmpty()) {
      return;
    }
    xml.block("toc", "eId", ids.next("toc"));
    for (Entry entry : entries) {
      xml.block("tocItem", "href", "#" + Ids.of(entry.id()), "level", String.valueOf(entry.level()))
          .text(entry.label());
      inlines.write(entry.text());
      xml.close();
    }
    xml.close();
  }

  private void entries(List<Block> blocks, int depth, List<Entry> out) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Section section ->
            out.add(new Entry(section.id(), 1, numbers.label(section) + " ", section.heading()));
        case Block.Heading heading when heading.level() <= depth ->
            out.add(new Entry(heading.id(), heading.level(), "", heading.text()));
        case Block.InLanguage scope -> entries(scope.content(), depth, out);
        default -> {}
      }
    }
  }
}
