package freedomcities.desk.screens;

import freedomcities.gaps.GapReport;
import freedomcities.policy.Instrument;
import freedomcities.policy.Status;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Short names and plain words of rules, and statuses, as the papers for the public have them. */
final class RuleNames {
  private static final int ANY_CASE_AND_LETTER =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private RuleNames() {}

  static String name(Visit visit, Rule rule) {
    return own(visit, rule, "name", rule.title());
  }

  /**
   * What a part of a rule says, in plain words; of a shelf that has none the rule's own, which are
   * English.
   */
  static Map<String, Object> statement(Visit visit, Rule rule, Element element) {
    Wording shelf = visit.shelf();
    String key = "rules." + rule.id() + ".parts." + element.id();
    return shelf.has(key)
        ? Map.of("text", shelf.say(key), "english", false)
        : Map.of("text", sentence(element.has()), "english", true);
  }

  private static String sentence(String predicate) {
    return Character.toUpperCase(predicate.charAt(0)) + predicate.substring(1) + ".";
  }

  static String plain(Visit visit, Rule rule) {
    return own(visit, rule, "plain", rule.explanation());
  }

  /** What the shelf explains of the words that a rule and its parts use. */
  static List<Map<String, Object>> terms(Visit visit, Rule rule) {
    String said =
        plain(visit, rule)
            + rule.elements().stream()
                .map(part -> " " + statement(visit, rule, part).get("text"))
                .collect(Collectors.joining());
    List<Map<String, Object>> terms = new ArrayList<>();
    visit
        .site()
        .cities()
        .glossary(visit.shelfLanguage())
        .forEach(
            (term, means) -> {
              Pattern word =
                  Pattern.compile("\\b" + Pattern.quote(term) + "s?\\b", ANY_CASE_AND_LETTER);
              if (word.matcher(said).find()) {
                terms.add(Map.of("term", term, "means", means));
              }
            });
    return terms;
  }

  /** The kinds of texts that words of a policy stand in. */
  static List<Map<String, Object>> instruments(Visit visit) {
    return Arrays.stream(Instrument.values())
        .map(
            one ->
                Map.<String, Object>of(
                    "key", one.key(), "name", visit.say("instrument." + one.key())))
        .toList();
  }

  /** What the place legislates by: an ordinance, a by-law, an act. */
  static String measure(Visit visit) {
    String measure = visit.site().cities().law().instrument(visit.town().jurisdiction()).text();
    String key = "measure." + measure.replace(' ', '-');
    return visit.words().has(key) ? visit.say(key) : measure;
  }

  private static String own(Visit visit, Rule rule, String what, String otherwise) {
    Wording shelf = visit.shelf();
    String key = "rules." + rule.id() + "." + what;
    return shelf.has(key) ? shelf.say(key) : otherwise;
  }

  static Map<String, Object> status(Visit visit, Status status) {
    return Map.of(
        "key", status.key(),
        "words", visit.say("status." + status.key()),
        "sign", sign(status));
  }

  private static String sign(Status status) {
    return switch (status) {
      case IN_WRITING -> "●";
      case IN_PRACTICE -> "▲";
      case PARTIAL -> "◊";
      case CONFLICTING -> "×";
      case MISSING -> "○";
      case UNKNOWN -> "?";
    };
  }

  static long known(GapReport report) {
    return report.findings().size() - report.count(Status.UNKNOWN);
  }
}
