package freedomcities.render.akn;

import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The terms that a document defines, each listed once among its references, so that programs can
 * follow their use.
 */
final class Terms {
  private Terms() {}

  /**
   * The words of each term by its name, {@code judicial-warrant}, without the quotation marks it
   * may be defined in.
   */
  static Map<String, String> of(List<Block> blocks) {
    Map<String, String> terms = new TreeMap<>();
    for (Block block : blocks) {
      for (Inline inline : Walk.inlines(block)) {
        if (inline instanceof Inline.Span span
            && span.role() == Inline.Span.Role.TERM
            && !name(span).isEmpty()) {
          terms.putIfAbsent(
              name(span), Linearisation.plain(span.content()).replaceAll("^[“\"]|[”\"]$", ""));
        }
      }
    }
    return terms;
  }

  /**
   * What an element that defines a term refers to; empty if the term has no letters to name it by.
   */
  static String reference(Inline.Span term) {
    return name(term).isEmpty() ? "" : "#" + id(name(term));
  }

  static String id(String name) {
    return "tlc_" + name;
  }

  private static String name(Inline.Span term) {
    return Linearisation.plain(term.content())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
