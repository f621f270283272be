package freedomcities.templates.internal.views;

import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import freedomcities.tree.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An ordinance as other documents speak of it: its title, and its sections with number and caption,
 * taken from the drawn tree, so that what a summary or a report says of a section is what stands
 * there.
 *
 * @param title word for word, empty if it has none
 * @param sections in the order in which they stand
 */
public record OrdinanceOutline(String title, List<Part> sections) {
  private static final String RULE = "rule-";

  public OrdinanceOutline {
    sections = List.copyOf(sections);
  }

  /**
   * A section.
   *
   * @param id {@code definitions}, {@code rule-5}, {@code code-6-27}
   * @param label before its caption: {@code Section 4.}, {@code § 6-27.}
   * @param number as running text names it: {@code Section 4}, {@code § 6-27}, with a no-break
   *     space
   * @param caption word for word
   * @param ruleIds of the model rules whose words stand in it; in none but the innermost section
   * @param sections within it: those of a chapter that is added, or the section of the code that is
   *     set out
   */
  public record Part(
      String id,
      String label,
      String number,
      String caption,
      List<String> ruleIds,
      List<Part> sections) {
    public Part {
      ruleIds = List.copyOf(ruleIds);
      sections = List.copyOf(sections);
    }

    private Map<String, Object> view() {
      return Map.of(
          "id",
          id,
          "label",
          label,
          "number",
          number,
          "caption",
          caption,
          "ruleIds",
          ruleIds,
          "sections",
          sections.stream().map(Part::view).toList());
    }
  }

  /**
   * The outline of a drawn ordinance.
   *
   * @param inCode ids of the rules that go into a section of the code, by the id of that section,
   *     as {@link CodeView} has them
   */
  public static OrdinanceOutline of(Document ordinance, Map<String, List<String>> inCode) {
    String title =
        ordinance.blocks().stream()
            .filter(Block.Title.class::isInstance)
            .map(Block.Title.class::cast)
            .map(block -> Linearisation.plain(block.text()))
            .findFirst()
            .orElse("");
    return new OrdinanceOutline(title, parts(ordinance.blocks(), Numbers.of(ordinance), inCode));
  }

  private static List<Part> parts(
      List<Block> blocks, Numbers numbers, Map<String, List<String>> inCode) {
    List<Part> out = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        String id = section.id();
        List<String> rules =
            id.startsWith(RULE)
                ? List.of(id.substring(RULE.length()))
                : inCode.getOrDefault(id, List.of());
        out.add(
            new Part(
                id,
                numbers.label(section),
                numbers.reference(id),
                captionOf(section),
                rules,
                parts(section.content(), numbers, inCode)));
      }
    }
    return out;
  }

  /** As it reads once it is amended. */
  private static String captionOf(Block.Section section) {
    Block.Heading heading = new Block.Heading(1, section.id(), section.heading());
    Block amended =
        Rewrite.inlines(
            heading,
            inline ->
                switch (inline) {
                  case Inline.Ins added -> added.content();
                  case Inline.Del removed -> List.of();
                  default -> List.of(inline);
                });
    return Linearisation.plain(((Block.Heading) amended).text());
  }

  /** As a template sees it: {@code title}, {@code sections}. */
  public Map<String, Object> view() {
    return Map.of("title", title, "sections", sections.stream().map(Part::view).toList());
  }
}
