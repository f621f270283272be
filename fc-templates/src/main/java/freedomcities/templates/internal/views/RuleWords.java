package freedomcities.templates.internal.views;

import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.wording.Wording;
import java.util.Map;

/**
 * What a language says of each rule; of a rule set of one's own it may say nothing, and then the
 * rule speaks for itself.
 */
public final class RuleWords {
  private final RuleSet rules;
  private final Wording words;

  public RuleWords(RuleSet rules, Wording words) {
    this.rules = rules;
    this.words = words;
  }

  /** A short name. */
  public String name(Rule rule) {
    return own(rule, "name", rule.title());
  }

  /** One or two plain sentences. */
  public String plain(Rule rule) {
    return own(rule, "plain", rule.explanation());
  }

  public Map<String, Object> view(Rule rule) {
    return Map.of("id", rule.id(), "name", name(rule));
  }

  private String own(Rule rule, String what, String otherwise) {
    String key = "rules." + rule.id() + "." + what;
    return words.has(key) ? words.say(key) : otherwise;
  }
}
