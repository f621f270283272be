package freedomcities.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One model rule.
 *
 * @param id what town files name it by: {@code 1}
 * @param title the model's title: {@code The Judicial Warrant Rule}
 * @param caption a section heading in our own words: {@code Judicial warrant required for
 *     detention}
 * @param group the id of its group in the rule set
 * @param optional whether it is drafted only on request
 * @param text the operative words, exactly the model's
 * @param requirement its elements and how they are joined
 * @param explanation what it does, in plain words of our own
 * @param summary what a published summary of a measure says of its section, a sentence of our own;
 *     empty if the set has none
 * @param topic completes "a policy on …" in running text: {@code complaints and their
 *     investigation}
 * @param duty what the set knows of words that advise where the rule orders; empty if nothing
 */
public record Rule(
    String id,
    String title,
    String caption,
    String group,
    boolean optional,
    RuleText text,
    Requirement requirement,
    String explanation,
    String summary,
    String topic,
    Optional<Duty> duty) {
  /** All are needed. */
  public Rule {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(caption, "caption");
    requireNonNull(group, "group");
    requireNonNull(text, "text");
    requireNonNull(requirement, "requirement");
    requireNonNull(explanation, "explanation");
    requireNonNull(summary, "summary");
    requireNonNull(topic, "topic");
    requireNonNull(duty, "duty");
  }

  /** {@return its elements in order} */
  public List<Requirement.Element> elements() {
    return requirement.elements();
  }
}
