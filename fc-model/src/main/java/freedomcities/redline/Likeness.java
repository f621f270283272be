package freedomcities.redline;

import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two things are: 0 for not at all, 1 for the same words; more for what has the same id.
 */
final class Likeness {
  /** Things less alike than this are another thing each. */
  private static final double LEAST = 0.4;

  /** Sections of different names have to be this alike to be the same. */
  private static final double LEAST_OF_SECTIONS = 0.6;

  private static final double SAME_ID = 3;

  private record Bag(Map<String, Integer> words, int count) {}

  private final Map<Object, Bag> bags = new IdentityHashMap<>();

  double blocks(Block before, Block after) {
    if (before.getClass() != after.getClass()) {
      return 0;
    }
    if (before instanceof Block.Section was && after instanceof Block.Section is) {
      return was.id().equals(is.id()) ? SAME_ID : least(words(before, after), LEAST_OF_SECTIONS);
    }
    if (before instanceof Block.Heading was
            && after instanceof Block.Heading is
            && was.level() != is.level()
        || before instanceof Block.InLanguage scope
            && after instanceof Block.InLanguage other
            && !scope.language().equals(other.language())
        || before instanceof Block.Table table
            && after instanceof Block.Table other
            && table.columns().size() != other.columns().size()
        || before instanceof Block.Grid grid
            && after instanceof Block.Grid other
            && !sameShape(grid, other)
        || before instanceof Block.Figure figure
            && after instanceof Block.Figure other
            && !figure.alternativeText().equals(other.alternativeText())
        || before instanceof Block.Signatures signing
            && after instanceof Block.Signatures other
            && !sameLines(signing, other)) {
      return 0;
    }
    if (before instanceof Block.Table table
        && after instanceof Block.Table other
        && table.head().equals(other.head())
        && !table.head().isEmpty()) {
      return Math.max(LEAST, words(before, after));
    }
    // What says nothing is like what says nothing; the least that counts, so that words have their
    // way first.
    return silent(before) && silent(after) ? LEAST : least(words(before, after), LEAST);
  }

  double items(Block.Item before, Block.Item after) {
    return !before.id().isEmpty() && before.id().equals(after.id())
        ? SAME_ID
        : least(words(before, after), LEAST);
  }

  double rows(Block.Row before, Block.Row after) {
    boolean shape =
        before.cells().stream()
            .map(Block.Cell::columnSpan)
            .toList()
            .equals(after.cells().stream().map(Block.Cell::columnSpan).toList());
    if (!shape) {
      return 0;
    }
    return sameHead(before, after)
        ? Math.max(LEAST, words(before, after))
        : least(words(before, after), LEAST);
  }

  /** Of the same name, whatever else changed in the row. */
  private static boolean sameHead(Block.Row before, Block.Row after) {
    return !before.cells().isEmpty()
        && before.cells().getFirst().rowHeader()
        && !before.cells().getFirst().content().isEmpty()
        && before.cells().getFirst().equals(after.cells().getFirst());
  }

  private static boolean sameShape(Block.Grid one, Block.Grid other) {
    return one.columns().size() == other.columns().size()
        && one.rows().size() == other.rows().size();
  }

  private static boolean sameLines(Block.Signatures one, Block.Signatures other) {
    return lines(one).equals(lines(other));
  }

  private static List<String> lines(Block.Signatures block) {
    return block.signatures().stream()
        .map(Block.Signature::line)
        .map(line -> line.promptShown() ? line.prompt() : "")
        .toList();
  }

  private boolean silent(Block block) {
    return bag(block).count() == 0;
  }

  private static double least(double likeness, double least) {
    return likeness >= least ? likeness : 0;
  }

  /** The share of words that both have. */
  private double words(Object one, Object other) {
    Bag here = bag(one);
    Bag there = bag(other);
    int shared =
        here.words().entrySet().stream()
            .mapToInt(
                word -> Math.min(word.getValue(), there.words().getOrDefault(word.getKey(), 0)))
            .sum();
    return shared == 0 ? 0 : 2.0 * shared / (here.count() + there.count());
  }

  private Bag bag(Object thing) {
    return bags.computeIfAbsent(
        thing,
        first -> {
          Map<String, Integer> words = new HashMap<>();
          int count = 0;
          for (String word : text(first).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}’]+")) {
            if (!word.isEmpty()) {
              words.merge(word, 1, Integer::sum);
              count++;
            }
          }
          return new Bag(words, count);
        });
  }

  private static String text(Object thing) {
    StringBuilder out = new StringBuilder();
    switch (thing) {
      case Block block -> add(block, out);
      case Block.Item item -> item.content().forEach(block -> add(block, out));
      case Block.Row row ->
          row.cells().forEach(cell -> cell.content().forEach(block -> add(block, out)));
      default -> throw new IllegalArgumentException("no likeness of " + thing);
    }
    return out.toString();
  }

  private static void add(Block block, StringBuilder out) {
    for (Inline inline : Walk.inlines(block)) {
      switch (inline) {
        case Inline.Text words -> out.append(words.text());
        case Inline.Filled filled -> out.append(filled.text());
        case Inline.CheckBox box -> out.append(' ').append(box.label());
        case Inline.TextField field -> out.append(' ').append(field.label());
        case Inline.FillIn blank -> out.append(' ').append(blank.key());
        case Inline.LineBreak line -> out.append(' ');
        case Inline.Ref ref -> out.append(' ').append(ref.target());
        // What holds words has none of its own; they come next.
        case Inline.Span s -> {}
        case Inline.Revision r -> {}
        case Inline.Link l -> {}
        case Inline.Note n -> {}
        case Inline.InLanguage l -> {}
      }
    }
    if (block instanceof Block.Figure figure) {
      out.append(' ').append(Linearisation.normalise(figure.alternativeText()));
    }
    out.append('\n');
  }
}
