package freedomcities.desk.screens;

import freedomcities.gaps.GapReport;
import freedomcities.policy.Status;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Short names and plain words of rules, and statuses, as the papers for the public have them. */
final class RuleNames {
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
    Wording shelf = visit.shelf();
    StringBuilder said = new StringBuilder(plain(visit, rule));
    rule.elements().forEach(part -> said.append(' ').append(statement(visit, rule, part)));
    String text = said.toString().toLowerCase(Locale.ROOT);
    return shelf.keys().stream()
        .filter(key -> key.startsWith("glossary.") && key.endsWith(".term"))
        .filter(key -> text.matches("(?s).*\\b" + Pattern.quote(term(shelf, key)) + "s?\\b.*"))
        .map(key -> key.replaceFirst("[.]term$", ""))
        .filter(key -> !shelf.raw(key + ".means").contains("{"))
        .sorted()
        .map(
            key ->
                Map.<String, Object>of(
                    "term", shelf.raw(key + ".term"), "means", shelf.raw(key + ".means")))
        .toList();
  }

  private static String term(Wording shelf, String key) {
    return shelf.raw(key).toLowerCase(Locale.ROOT);
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
