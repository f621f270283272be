package freedomcities.desk.screens;

import freedomcities.gaps.GapReport;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.wording.Wording;
import java.util.Map;

/** Short names and plain words of rules, and statuses, as the papers for the public have them. */
final class RuleNames {
  private RuleNames() {}

  static String name(Visit visit, Rule rule) {
    return own(visit, rule, "name", rule.title());
  }

  static String plain(Visit visit, Rule rule) {
    return own(visit, rule, "plain", rule.explanation());
  }

  private static String own(Visit visit, Rule rule, String what, String otherwise) {
    Wording shelf = visit.site().cities().wording(visit.language());
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
