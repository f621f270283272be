package freedomcities.towns;

import static java.util.Objects.requireNonNull;

import freedomcities.policy.QuotedParagraphs;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A section of the place's code that the ordinance amends or adds.
 *
 * @param section its number, as the code writes it; a sign or word for “section” before it is taken
 *     off
 * @param heading its heading; may be empty if it is new
 * @param newHeading the heading that it has from then on; empty if it keeps its own
 * @param text its present words, a line to a paragraph; empty if it is new. An empty line or the
 *     mark of an item, {@code (a)}, begins a paragraph; other line ends are spaces
 * @param rules ids of the rules that go into it; empty for every rule that no other section takes
 * @param replaces whether the rules take the place of the present words instead of following them
 */
public record CodeSection(
    String section,
    String heading,
    String newHeading,
    String text,
    List<String> rules,
    boolean replaces) {
  private static final Pattern LABEL =
      Pattern.compile("^(?:§+|sections?\\b|secs?\\b)\\.?\\s*", Pattern.CASE_INSENSITIVE);

  /** Keeps copies of its lists, and the words by paragraphs. */
  public CodeSection {
    section = numberOf(requireNonNull(section, "section"));
    requireNonNull(heading, "heading");
    requireNonNull(newHeading, "newHeading");
    text = QuotedParagraphs.of(requireNonNull(text, "text"));
    rules = List.copyOf(requireNonNull(rules, "rules"));
  }

  /**
   * {@return the number of a section without the sign or word before it}
   *
   * @param section {@code § 2.15.010}, {@code Sec. 6-27}, {@code 6-27}
   */
  static String numberOf(String section) {
    return LABEL.matcher(section.strip()).replaceFirst("");
  }

  /**
   * {@return whether a citation names this section, or a part of it: 2.44.02 is not cited by
   * 2.44.020}
   *
   * @param citation {@code Sampleton City Code § 6-27(a)}
   */
  public boolean isCitedBy(String citation) {
    return Pattern.compile("(?<!\\w)(?<!\\d\\w?[.:-])" + Pattern.quote(section) + "(?![.:-]?\\w)")
        .matcher(requireNonNull(citation, "citation"))
        .find();
  }

  /** {@return the present words, paragraph by paragraph} */
  public List<String> paragraphs() {
    return text.lines().toList();
  }

  /** {@return whether its heading is changed} */
  public boolean isRenamed() {
    return !newHeading.isEmpty() && !newHeading.equals(heading);
  }

  /** {@return whether the ordinance adds it, because it has no present words} */
  public boolean isNew() {
    return text.isEmpty();
  }
}
