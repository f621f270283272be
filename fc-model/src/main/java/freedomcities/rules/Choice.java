package freedomcities.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * An alternative to a rule's words that a town can choose: a paragraph of the project's own before
 * them, after them, or in their place. The default is always the model's words alone.
 *
 * @param key under {@code choices} of a town file: {@code rule-5}
 * @param rule the id of the rule
 * @param about one phrase for people who write town files
 * @param unchosen what a drafter is told at the rule where nothing was chosen; may be empty
 * @param unchosenUnderStateLaw the same where state law may conflict with the rule; as {@code
 *     unchosen} if the shelf has nothing of its own for that
 * @param values what can be chosen beside {@link #MODEL}
 */
public record Choice(
    String key,
    String rule,
    String about,
    String unchosen,
    String unchosenUnderStateLaw,
    List<Value> values) {
  /** The value that keeps the model's words alone; every choice has it. */
  public static final String MODEL = "model";

  /** Keeps a copy of its list. */
  public Choice {
    requireNonNull(key, "key");
    requireNonNull(rule, "rule");
    requireNonNull(about, "about");
    requireNonNull(unchosen, "unchosen");
    requireNonNull(unchosenUnderStateLaw, "unchosenUnderStateLaw");
    values = List.copyOf(requireNonNull(values, "values"));
  }

  /**
   * {@return the key under {@code choices} of a town file that asks for an optional rule}
   *
   * @param optional a rule that is drafted on request
   */
  public static String ofOptional(Rule optional) {
    requireNonNull(optional, "optional");
    return "rule-" + optional.id();
  }

  /**
   * What one value puts beside the rule, or in its place.
   *
   * @param value as a town file writes it: {@code state-law-exception}
   * @param before a paragraph before the rule's, with <code>{term}</code>; empty if none
   * @param after a paragraph after the rule's; empty if none
   * @param instead a paragraph in the place of the rule's; empty if none
   * @param noted the words with which that paragraph begins and at which the note stands
   * @param note what a drafter is told there
   * @param summary a sentence for a published summary
   */
  public record Value(
      String value,
      String before,
      String after,
      String instead,
      String noted,
      String note,
      String summary) {
    /** All are needed. */
    public Value {
      requireNonNull(value, "value");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
      requireNonNull(instead, "instead");
      requireNonNull(noted, "noted");
      requireNonNull(note, "note");
      requireNonNull(summary, "summary");
    }
  }

  /**
   * {@return the value that a town file chose; empty for the model's words}
   *
   * @param chosen what the file has at this choice's key
   */
  public Optional<Value> chosen(String chosen) {
    requireNonNull(chosen, "chosen");
    return values.stream().filter(value -> value.value().equals(chosen)).findFirst();
  }
}
