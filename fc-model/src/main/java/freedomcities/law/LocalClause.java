package freedomcities.law;

import static java.util.Objects.requireNonNull;

import freedomcities.places.Kind;
import java.util.List;
import java.util.Locale;

/**
 * An ordaining clause that a state fixes, or that is in use there, with whom it is for.
 *
 * @param fact its words as a pattern: {@code {name}}, {@code {style}}, {@code {place}} (the style
 *     with its article), {@code {body}} (the governing body with the place), {@code {council}} (the
 *     body alone), {@code {state}}
 * @param kinds the kinds of government that it is for
 * @param forClass the class of places that the law names: {@code city of the third class}; empty if
 *     it is for all of the kinds
 * @param usual whether most places of the kinds are of that class
 * @param onlyName the one place it is for; empty if for all
 * @param onlyBody a word that the governing body must have for the clause to fit; empty if any
 * @param form what it opens
 */
public record LocalClause(
    Fact fact,
    List<Kind> kinds,
    String forClass,
    boolean usual,
    String onlyName,
    String onlyBody,
    Form form) {
  /** Keeps copies of its lists. */
  public LocalClause {
    requireNonNull(fact, "fact");
    requireNonNull(forClass, "forClass");
    requireNonNull(onlyName, "onlyName");
    requireNonNull(onlyBody, "onlyBody");
    requireNonNull(form, "form");
    kinds = List.copyOf(requireNonNull(kinds, "kinds"));
  }

  /** What a clause opens. */
  public enum Form {
    /** The text of a measure, which the body adopts. */
    ORDINARY,
    /**
     * An article in the warrant of a town meeting: a question, behind which the text of the measure
     * stands.
     */
    ARTICLE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
