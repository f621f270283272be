package freedomcities.templates.internal.stocktaking;

import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.completeness.Remedy;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Metadata;
import freedomcities.tree.Numbers;
import freedomcities.tree.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a final of a draft: drafter's notes go, the words they hung on stay, and the stage is no
 * longer named. What an instrument's imprint says goes into its properties.
 */
public final class FinalDocument {
  private static final Set<String> ALTERNATIVES = Set.of("choices.rule-4", "choices.rule-5");

  private FinalDocument() {}

  public static Document of(Document draft, SelfDescription kind) {
    Metadata.Builder metadata = draft.metadata().but().stage(null);
    List<Block> blocks = draft.blocks().stream().map(FinalDocument::block).toList();
    if (kind.adopted()) {
      Numbers numbers = Numbers.of(draft);
      metadata.source(
          blocks.stream()
              .filter(FinalDocument::isImprint)
              .map(block -> Linearisation.plain(((Block.Paragraph) block).text(), numbers))
              .collect(Collectors.joining(" ")));
      blocks = blocks.stream().filter(block -> !isImprint(block)).toList();
    }
    return new Document(metadata.build(), blocks);
  }

  private static boolean isImprint(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.style() == Block.Paragraph.Style.IMPRINT;
  }

  /**
   * What a final can't leave to its reader: blanks, alternatives and unverified facts that the town
   * file settles.
   */
  public static List<Problem> open(Town town, Completeness completeness) {
    List<Problem> problems = new ArrayList<>();
    completeness.blanks().stream()
        .filter(blank -> !blank.execution())
        .forEach(
            blank ->
                problems.add(
                    problem(
                        town,
                        "a final can't leave “" + blank.prompt() + "” open",
                        "settle",
                        blank.settledBy())));
    completeness.assumptions().stream()
        .filter(assumption -> ALTERNATIVES.contains(assumption.key()))
        .forEach(
            assumption ->
                problems.add(
                    problem(
                        town,
                        "a final can't leave an alternative to its default",
                        "choose",
                        assumption.settledBy())));
    completeness.facts().stream()
        .filter(Completeness.ShownFact::toConfirm)
        .forEach(
            shown ->
                problems.add(
                    problem(
                        town,
                        "a final can't rest on “"
                            + shown.fact().text()
                            + "”, which is "
                            + shown.fact().confidence().words(),
                        "confirm it by giving",
                        shown.settledBy())));
    completeness
        .citations()
        .forEach(
            citation ->
                problems.add(
                    problem(
                        town,
                        "a final can't rest on the citation "
                            + citation.citation()
                            + ", which is "
                            + citation.confidence().words(),
                        "read it, and correct",
                        citation.settledBy())));
    return problems;
  }

  private static Problem problem(Town town, String found, String what, Remedy remedy) {
    Optional<Location> at = remedy instanceof Remedy.TownKey key ? key.at() : Optional.empty();
    String settles = remedy instanceof Remedy.TownKey key ? key.key() : remedy.words();
    return new Problem(at.orElse(new Location(town.source(), 0, 0)), found, what + " " + settles);
  }

  private static Block block(Block block) {
    return Rewrite.inlines(
        block, inline -> inline instanceof Inline.Note note ? note.about() : List.of(inline));
  }
}
