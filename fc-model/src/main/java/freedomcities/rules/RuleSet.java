package freedomcities.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Model rules that belong together, in order. Immutable; another campaign is another file.
 *
 * @param id {@code nine-rules}
 * @param version of the data, a date
 * @param title what the set is called in documents
 * @param attribution whose words the rule texts are, and where they were published
 * @param subject what notices of law carry that bear on these rules: {@code library-records}; the
 *     id of the set if it names none
 * @param placeholders what the texts leave to the place
 * @param groups in the order in which they are shown
 * @param rules all of them, optional ones too, in the order in which they are checked and drafted
 * @param shelf what documents say of the subject beside the rules
 */
public record RuleSet(
    String id,
    String version,
    String title,
    String attribution,
    String subject,
    List<Placeholder> placeholders,
    List<Group> groups,
    List<Rule> rules,
    Shelf shelf) {
  /** Keeps copies of its lists. */
  public RuleSet {
    requireNonNull(id, "id");
    requireNonNull(version, "version");
    requireNonNull(title, "title");
    requireNonNull(attribution, "attribution");
    requireNonNull(subject, "subject");
    requireNonNull(shelf, "shelf");
    placeholders = List.copyOf(requireNonNull(placeholders, "placeholders"));
    groups = List.copyOf(requireNonNull(groups, "groups"));
    rules = List.copyOf(requireNonNull(rules, "rules"));
  }

  /** {@code RuleSet[nine-rules 1]} */
  @Override
  public String toString() {
    return "RuleSet[" + id + " " + version + "]";
  }

  /**
   * Rules under one heading.
   *
   * @param id what a rule's {@code group} names it by: {@code detention}
   * @param title the heading, in words of our own: {@code Complaints and redress}
   */
  public record Group(String id, String title) {
    /** All are needed. */
    public Group {
      requireNonNull(id, "id");
      requireNonNull(title, "title");
    }
  }

  /** {@return the nine model rules and an optional one, read once from the class path} */
  public static RuleSet standard() {
    return RuleSetReader.standard();
  }

  /**
   * {@return the rule with this id, optional ones too; empty if the set has none}
   *
   * @param id as town files write it: {@code 5}
   */
  public Optional<Rule> rule(String id) {
    requireNonNull(id, "id");
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * Parses words of one's own with placeholders of this set in them.
   *
   * @param words in which a placeholder stands as the set writes it: {@code [County/City/State]};
   *     any other bracket stays among the words
   * @return the words and slots of the text
   */
  public RuleText text(String words) {
    requireNonNull(words, "words");
    return RuleText.parse(words, placeholders);
  }

  /** {@return the rules that are checked and drafted unless left out} */
  public List<Rule> core() {
    return rules.stream().filter(rule -> !rule.optional()).toList();
  }

  /** {@return the rules that are drafted on request only, and never checked} */
  public List<Rule> optionalRules() {
    return rules.stream().filter(Rule::optional).toList();
  }
}
