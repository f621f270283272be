package freedomcities.towns;

import freedomcities.law.Issuer;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.PresentPolicy;
import freedomcities.rules.Placeholder;
import freedomcities.rules.Rule;
import freedomcities.tree.Linearisation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a town file says. Immutable.
 *
 * @param source the file's name as given, for messages
 * @param choices marked alternatives by key ({@code rule-5}); a key not given has its default
 * @param whereabouts where the keys stand in the file; {@link Whereabouts#NONE} if there is no file
 */
public record Town(
    String source,
    Jurisdiction jurisdiction,
    PresentPolicy policy,
    List<CodeSection> code,
    Map<String, String> choices,
    DocumentSettings documents,
    Whereabouts whereabouts) {
  static final String ON = "on";

  /** Keeps copies of its lists and maps. */
  public Town {
    code = List.copyOf(code);
    choices = Map.copyOf(choices);
  }

  /**
   * This town with the records of an older file behind its own, so that documents tell what changed
   * since. Records between the two are passed over.
   *
   * @throws freedomcities.problems.InputException if the file is of another place, has no agency of
   *     this one, or isn't older
   */
  public Town since(Town before) {
    return EarlierRecords.join(this, before);
  }

  /**
   * Whether a revocable manual or order counts as in writing; {@code choices.manuals}, yes by
   * default.
   */
  public boolean manualsCount() {
    return manualsCount(choices);
  }

  /** What fills a placeholder of the rules here; empty if the file leaves it open. */
  public String fill(Placeholder placeholder) {
    return switch (placeholder.key()) {
      case "jurisdiction-term" -> jurisdiction.term();
      case "oversight-body" -> jurisdiction.oversightBody();
      default -> "";
    };
  }

  /** The same, or a blank that shows. */
  public String fillOrBlank(Placeholder placeholder) {
    String words = fill(placeholder);
    return words.isEmpty() ? Linearisation.BLANK : words;
  }

  /**
   * The agency that a sheriff or chief here directs: the one that {@code
   * documents.directive.agency} names, else the first on record that is, or is not, a sheriff's;
   * empty for officers of the executive, who direct departments, and where there is none.
   */
  public Optional<String> agencyOf(Issuer issuer) {
    return DirectiveReader.agencyOf(issuer, documents.directive().agency(), jurisdiction, policy);
  }

  static boolean manualsCount(Map<String, String> choices) {
    return !"not-in-writing".equals(choices.get("manuals"));
  }

  /**
   * {@return whether the file asks for an optional rule: {@code choices.rule-} with its id says
   * {@code on}; off by default}
   *
   * @param rule one that is drafted on request
   */
  public boolean asksFor(Rule rule) {
    return ON.equals(choices.get(choiceOf(rule)));
  }

  public static String choiceOf(Rule optional) {
    return "rule-" + optional.id();
  }
}
