package freedomcities.render.akn;

import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Numbers;
import freedomcities.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section that amends other law. The tree has no noun for it; it is known by its shape: a
 * paragraph that instructs, then sections with numbers of their own, which the number of this
 * document's sections does not count.
 *
 * <pre>
 * Section 2. Section 2.15.020 amended
 * Section 2.15.020 of the Sampleford Municipal Code is amended to read as follows:
 * § 2.15.020. Inquiries
 * </pre>
 *
 * @param section the section that amends
 * @param instruction its first paragraph
 * @param setOut what is set out: a chapter's caption, say, then the sections
 */
record AmendingSection(Block.Section section, Block.Paragraph instruction, List<Block> setOut) {

  /** What a section amends, if it does. */
  static Optional<AmendingSection> of(Block.Section section) {
    List<Block> content = section.content();
    if (!section.num().automatic()
        || content.isEmpty()
        || !(content.getFirst() instanceof Block.Paragraph instruction)
        || instruction.style() != Block.Paragraph.Style.BODY) {
      return Optional.empty();
    }
    List<Block> setOut = content.subList(1, content.size());
    List<Block> sections =
        setOut.stream().dropWhile(block -> !AknHierarchy.holdsSections(block)).toList();
    boolean numberedThere =
        !sections.isEmpty()
            && sections.stream()
                .allMatch(
                    block -> block instanceof Block.Section inner && !inner.num().automatic());
    return numberedThere
        ? Optional.of(new AmendingSection(section, instruction, setOut))
        : Optional.empty();
  }

  /** The amendments among the provisions of a document, in order. */
  static List<AmendingSection> in(List<Block> blocks) {
    List<AmendingSection> found = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Section section ->
            of(section).ifPresentOrElse(found::add, () -> found.addAll(in(section.content())));
        case Block.InLanguage scope when AknHierarchy.holdsSections(scope) ->
            found.addAll(in(scope.content()));
        default -> {}
      }
    }
    return found;
  }

  String id() {
    return Ids.of(section.id()) + "__mod_1";
  }

  String quotedId() {
    return id() + "__qstr_1";
  }

  /**
   * {@code substitution} where words of what is set out change, {@code insertion} where all of it
   * is new.
   */
  String type() {
    boolean changes =
        setOut.stream()
            .flatMap(block -> Walk.inlines(block).stream())
            .anyMatch(Inline.Revision.class::isInstance);
    return changes ? "substitution" : "insertion";
  }

  /**
   * Which sections of the other law are set out, each by the number it has there: {@code
   * sec_2.15.020}.
   */
  Stream<String> targets() {
    return setOut.stream()
        .filter(Block.Section.class::isInstance)
        .map(block -> ((Block.Section) block).num().literal())
        .map(
            literal ->
                "sec_" + Numbers.cited(String.valueOf(literal)).replaceAll("[^\\p{Alnum}.-]", ""));
  }
}
