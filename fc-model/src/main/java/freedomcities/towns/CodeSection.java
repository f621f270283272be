package freedomcities.towns;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A section of the place's code that the ordinance amends or adds.
 *
 * @param section its number, as the code writes it
 * @param heading its heading; may be empty if it is new
 * @param text its present words; empty if it is new
 * @param rules ids of the rules that go into it; empty for every rule that no other section takes
 * @param replaces whether the rules take the place of the present words instead of following them
 */
public record CodeSection(
    String section, String heading, String text, List<String> rules, boolean replaces) {
  /** Keeps copies of its lists. */
  public CodeSection {
    requireNonNull(section, "section");
    requireNonNull(heading, "heading");
    requireNonNull(text, "text");
    rules = List.copyOf(requireNonNull(rules, "rules"));
  }

  /** {@return whether the ordinance adds it, because it has no present words} */
  public boolean isNew() {
    return text.isEmpty();
  }
}
