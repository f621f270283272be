package freedomcities.templates;

import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a document says of itself: its title and its sections with the numbers and headings that they have there. A staff report takes
 * them from the ordinance's own tree, so that the two can't differ.
 */
final class Outline {
  private final Numbers numbers;
  private final List<Map<String, Object>> sections = new ArrayList<>();

  private Outline(Numbers numbers) {
    this.numbers = numbers;
  }

  /** As a template sees it: {@code title}, and {@code sections} with {@code id}, {@code label}, {@code heading}, {@code depth}. */
  static Map<String, Object> of(Document document) {
    Outline outline = new Outline(Numbers.of(document));
    outline.add(document.blocks(), 0);
    String title = document.blocks().stream().filter(Block.Title.class::isInstance).map(Block.Title.class::cast)
        .map(block -> Linearisation.plain(block.text())).findFirst().orElse("");
    return Map.of("title", title, "sections", outline.sections);
  }

  private void add(List<Block> blocks, int depth) {
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        sections.add(Map.of("id", section.id(), "label", numbers.label(section).replaceFirst("\\.$", ""), "heading",
            Linearisation.plain(section.heading()), "depth", depth));
        add(section.content(), depth + 1);
      }
    }
  }
}
