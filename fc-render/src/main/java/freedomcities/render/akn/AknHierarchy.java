package freedomcities.render.akn;

import freedomcities.tree.Block;
import freedomcities.tree.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes sections. Where the vocabulary wants hierarchy only, what is no section stands in an
 * {@code hcontainer} named {@code text}; where it wants blocks only, a section stands in an {@code
 * embeddedStructure}.
 */
final class AknHierarchy {
  private final AknXml xml;
  private final Ids ids;
  private final Numbers numbers;
  private final AknInlines inlines;
  private final AknBlocks blocks;

  AknHierarchy(AknXml xml, Ids ids, Numbers numbers, AknInlines inlines, AknBlocks blocks) {
    this.xml = xml;
    this.ids = ids;
    this.numbers = numbers;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  static boolean holdsSections(Block block) {
    return block instanceof Block.Section
        || block instanceof Block.InLanguage scope
            && scope.content().stream().anyMatch(AknHierarchy::holdsSections);
  }

  /** Where sections and blocks may stand side by side. */
  void mixed(List<Block> content) {
    for (Block block : content) {
      if (holdsSections(block)) {
        hierarchy(List.of(block));
      } else {
        blocks.block(block);
      }
    }
  }

  /** Where only hierarchy may stand. */
  void hierarchy(List<Block> content) {
    if (content.isEmpty()) {
      xml.block("hcontainer", "name", "text").open("content").close().close();
    }
    List<Block> text = new ArrayList<>();
    for (Block block : content) {
      if (holdsSections(block)) {
        text(text);
        provision(block);
      } else {
        text.add(block);
      }
    }
    text(text);
  }

  private void provision(Block block) {
    if (block instanceof Block.Section section) {
      Optional<AmendingSection> amendment = AmendingSection.of(section);
      if (amendment.isPresent()) {
        section(section, () -> amendment(amendment.get()));
      } else {
        section(section);
      }
    } else if (block instanceof Block.InLanguage scope) {
      xml.block("hcontainer", "name", "inLanguage", "xml:lang", scope.language());
      hierarchy(scope.content());
      xml.close();
    }
  }

  private void text(List<Block> text) {
    if (!text.isEmpty()) {
      xml.block("hcontainer", "name", "text", "eId", ids.next("text")).block("content");
      text.forEach(blocks::block);
      xml.close().close();
      text.clear();
    }
  }

  /** A section that is taken as it stands, where blocks stand or as words of other law. */
  void embedded(Block.Section section) {
    xml.block("p").open("embeddedStructure");
    section(section);
    xml.close().close();
  }

  private void section(Block.Section section) {
    section(section, () -> content(section.content()));
  }

  private void section(Block.Section section, Runnable content) {
    String id = Ids.of(section.id());
    xml.block("section", "eId", id);
    xml.block("num", "fc:literal", section.num().automatic() ? "" : "true")
        .text(numbers.label(section))
        .close();
    xml.block("heading");
    inlines.write(section.heading());
    xml.close();
    ids.within(id, content);
    xml.close();
  }

  private void content(List<Block> content) {
    if (content.stream().noneMatch(AknHierarchy::holdsSections)) {
      xml.block("content");
      content.forEach(blocks::block);
      xml.close();
      return;
    }
    List<Block> intro = content.stream().takeWhile(block -> !holdsSections(block)).toList();
    if (!intro.isEmpty()) {
      xml.block("intro");
      intro.forEach(blocks::block);
      xml.close();
    }
    hierarchy(content.subList(intro.size(), content.size()));
  }

  private void amendment(AmendingSection amendment) {
    xml.block("content").block("p").open("mod", "eId", amendment.id());
    inlines.write(amendment.instruction().text());
    xml.open("quotedStructure", "eId", amendment.quotedId());
    for (Block block : amendment.setOut()) {
      if (block instanceof Block.Section section) {
        section(section);
      } else {
        blocks.block(block);
      }
    }
    xml.close().close().close().close();
  }
}
