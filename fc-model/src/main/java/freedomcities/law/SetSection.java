package freedomcities.law;

import static java.util.Objects.requireNonNull;

import freedomcities.places.Kind;
import java.util.List;

/**
 * A section that the law or usage wants in a measure of some kinds of government, word for word.
 *
 * @param fact its words, with their citation
 * @param kinds that it is for; empty if for all
 * @param section its key in an instrument: {@code effective-date} takes the place of the one that
 *     is drawn elsewhere, any other stands before it
 * @param heading its caption
 */
public record SetSection(Fact fact, List<Kind> kinds, String section, String heading) {
  /** Keeps copies of its lists. */
  public SetSection {
    requireNonNull(fact, "fact");
    requireNonNull(section, "section");
    requireNonNull(heading, "heading");
    kinds = List.copyOf(requireNonNull(kinds, "kinds"));
  }

  boolean isFor(Kind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
