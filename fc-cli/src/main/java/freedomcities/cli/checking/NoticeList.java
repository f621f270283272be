package freedomcities.cli.checking;

import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.law.Notice;
import freedomcities.towns.Town;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Notices for counsel: those that weigh most in one line each and the rest counted, or all in full.
 */
public final class NoticeList {
  private static final String NO_ADVICE = "for counsel; not legal advice";

  private NoticeList() {}

  static void print(TerminalPage page, Law law, Town town, GapReport report, boolean all) {
    List<Notice> notices =
        law
            .notices(
                town.jurisdiction(),
                report.findings().stream().map(Finding::rule).map(rule -> rule.id()).toList())
            .stream()
            .map(notice -> notice.seenOn(town.documents().date()))
            .toList();
    if (notices.isEmpty()) {
      return;
    }
    page.line("");
    page.line(
        "  "
            + page.emphasized(
                Emphasis.STRONG,
                notices.size() + (notices.size() == 1 ? " notice " : " notices ") + NO_ADVICE));
    if (all) {
      notices.forEach(notice -> whole(page, notice));
    } else {
      folded(page, notices);
      notices.stream()
          .filter(notice -> notice.isOldOn(town.documents().date()))
          .forEach(
              notice ->
                  page.paragraph(
                      2, 4, "to look up again (" + notice.id() + "): " + notice.pending()));
    }
  }

  /** Everything the data say about a notice. */
  public static void whole(TerminalPage page, Notice notice) {
    page.line("");
    page.paragraph(2, 4, notice.citation() + " (" + notice.id() + ")");
    page.paragraph(4, 4, notice.sentence());
    notice
        .bearings()
        .forEach(
            (rule, bearing) -> page.paragraph(4, 6, "Rule " + rule + ": " + bearing.sentence()));
    optional(page, "Penalties: ", notice.penalties());
    optional(page, "Courts: ", notice.courtStatus());
    optional(page, "Note: ", notice.note());
    optional(page, "Pending when last looked up: ", notice.pending());
    page.paragraph(
        4,
        6,
        notice.confidence().words()
            + ", as of "
            + notice.asOf()
            + (notice.checkedTo().isEmpty() ? "" : ", checked to " + notice.checkedTo())
            + "; "
            + notice.source()
            + (notice.secondSource().isEmpty() ? "" : "; second source: " + notice.secondSource()));
  }

  private static void optional(TerminalPage page, String before, String words) {
    if (!words.isEmpty()) {
      page.paragraph(4, 6, before + words);
    }
  }

  private static void folded(TerminalPage page, List<Notice> notices) {
    Predicate<Notice> heavy = notice -> isHeavy(notice.effect());
    notices.stream()
        .filter(heavy)
        .forEach(
            notice -> page.paragraph(2, 4, "§ " + notice.citation() + ": " + bearings(notice)));
    Map<String, Long> rest =
        notices.stream()
            .filter(heavy.negate())
            .collect(
                Collectors.groupingBy(NoticeList::sort, LinkedHashMap::new, Collectors.counting()));
    if (!rest.isEmpty()) {
      page.paragraph(
          2,
          4,
          "§ and "
              + rest.entrySet().stream()
                  .map(sort -> sort.getValue() + " " + sort.getKey())
                  .collect(Collectors.joining(", "))
              + "; --notices shows them all");
    }
  }

  private static boolean isHeavy(String effect) {
    return effect.startsWith("may conflict") || effect.startsWith("constrains");
  }

  /**
   * Rule by rule as the data have it, the weightiest first: {@code rule 5 may conflict on its face;
   * rules 1, 2, 3 may conflict}.
   */
  private static String bearings(Notice notice) {
    Map<String, List<String>> rules =
        new TreeMap<>(
            Comparator.comparingInt(Notice::weight).thenComparing(Comparator.naturalOrder()));
    notice
        .bearings()
        .forEach(
            (rule, bearing) ->
                rules.computeIfAbsent(bearing.effect(), effect -> new ArrayList<>()).add(rule));
    return rules.entrySet().stream()
        .filter(entry -> isHeavy(entry.getKey()))
        .map(entry -> told(entry.getValue(), entry.getKey()))
        .collect(Collectors.joining("; "));
  }

  private static String told(List<String> rules, String effect) {
    boolean conflict = effect.startsWith("may conflict");
    return rules.size() == 1
        ? "rule " + rules.getFirst() + (conflict ? " " : ": ") + effect
        : "rules "
            + String.join(", ", rules)
            + (conflict ? " " : ": ")
            + effect.replace("on its face", "on their face");
  }

  private static String sort(Notice notice) {
    return switch (notice.origin()) {
      case STATE -> "on state law";
      case FEDERAL -> "on federal law";
      case DRAFTING -> "on wording";
    };
  }
}
