package freedomcities.templates.internal.views;

import freedomcities.gaps.GapReport;
import freedomcities.rules.Choice;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.rules.RuleText;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a language says of each rule; of a rule set of one's own it may say nothing, and then the
 * rule speaks for itself.
 */
public final class RuleWords {
  private final Town town;
  private final RuleSet rules;
  private final Map<String, String> choices;
  private final Wording words;

  RuleWords(Town town, GapReport report, Wording words) {
    this.town = town;
    this.rules = report.rules();
    this.choices = town.choices();
    this.words = words;
  }

  /** A short name. */
  public String name(Rule rule) {
    return own(rule, "name").orElse(rule.title());
  }

  /** What it does, and where the place has no such body on record as the rule speaks of, that. */
  public String plain(Rule rule) {
    return asked(rule) + (leavesBodyOpen(town, rule) ? " " + words.say("body-open") : "");
  }

  /**
   * One or two plain sentences, and one more for what the town chose to put beside the rule: what a
   * sheet asks of today has no draft to speak of.
   */
  public String asked(Rule rule) {
    return Stream.concat(
            Stream.of(alone(rule)),
            rules.shelf().choices().stream()
                .filter(choice -> choice.rule().equals(rule.id()))
                .flatMap(choice -> beside(choice).stream()))
        .collect(Collectors.joining(" "));
  }

  /** The one or two sentences of the rule alone, without what the town chose or leaves open. */
  String alone(Rule rule) {
    return own(rule, "plain").orElse(rule.explanation());
  }

  /** Whether the rule speaks of an oversight body and the file names none. */
  static boolean leavesBodyOpen(Town town, Rule rule) {
    return town.jurisdiction().oversightBody().isEmpty()
        && rule.text().segments().stream()
            .anyMatch(
                segment ->
                    segment instanceof RuleText.Slot slot
                        && slot.placeholder().key().equals("oversight-body"));
  }

  /** A language that has nothing on a choice leaves it out: the summary is in English. */
  private Optional<String> beside(Choice choice) {
    return choice
        .chosen(choices.getOrDefault(choice.key(), ""))
        .flatMap(
            value -> {
              String key = "choices." + choice.key() + "." + value.value();
              return words.has(key)
                  ? Optional.of(words.say(key))
                  : Optional.of(value.summary())
                      .filter(summary -> words.language().startsWith(Languages.ENGLISH));
            });
  }

  public Map<String, Object> view(Rule rule) {
    return Map.of("id", rule.id(), "name", name(rule));
  }

  /** What the language has of its own on a rule. */
  Optional<String> own(Rule rule, String what) {
    String key = "rules." + rule.id() + "." + what;
    return words.has(key) ? Optional.of(words.say(key)) : Optional.empty();
  }
}
