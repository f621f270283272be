package freedomcities.cli.checking;

import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.policy.Status;
import freedomcities.towns.Town;
import java.util.ArrayList;
import java.util.List;

/**
 * A gap report as a person reads it at a terminal: one line for each rule, the counts, then what
 * each policy lacks.
 */
public final class ReportTable {
  private static final int WORD = 16;
  private static final int NEXT = 18;
  private static final int SHORTEST_TITLE = 12;

  /**
   * All of a row but its title: indent, symbol, word, number, next step and the space between them.
   */
  private static final int AROUND_TITLE = 2 + 2 + WORD + 2 + 2 + 2 + NEXT;

  private ReportTable() {}

  static void print(TerminalPage page, Town town, GapReport report) {
    page.line(page.emphasized(Emphasis.STRONG, town.jurisdiction().fullName()));
    page.line("");
    int longest =
        report.findings().stream()
            .mapToInt(finding -> TerminalPage.seen(finding.rule().title()))
            .max()
            .orElse(0);
    int room = Math.max(SHORTEST_TITLE, Math.min(longest, page.width() - AROUND_TITLE));
    for (Finding finding : report.findings()) {
      Status status = finding.status();
      page.line(
          "  "
              + page.emphasized(
                  emphasis(status), symbol(status) + " " + TerminalPage.pad(status.words(), WORD))
              + "  "
              + finding.rule().id()
              + " "
              + TerminalPage.pad(TerminalPage.fold(finding.rule().title(), room), room)
              + "  "
              + step(finding));
    }
    page.line("");
    page.paragraph(2, 2, counts(report));
    lacks(page, report);
  }

  /** What to do; of what is in writing by report only, to see it. */
  public static String step(Finding finding) {
    return finding.byReport() ? "get its words" : finding.nextStep().words();
  }

  private static void lacks(TerminalPage page, GapReport report) {
    List<Finding> lacking =
        report.findings().stream().filter(finding -> !finding.lacking().isEmpty()).toList();
    if (!lacking.isEmpty()) {
      page.line("");
      page.line(
          "  " + page.emphasized(Emphasis.STRONG, "What the present policy says and does not say"));
      lacking.forEach(
          finding ->
              page.paragraph(
                  2, 4, finding.rule().id() + " " + String.join("; ", finding.lacking())));
    }
  }

  /** {@code 2 in writing, 3 missing, 4 unknown} */
  public static String counts(GapReport report) {
    List<String> parts = new ArrayList<>();
    for (int i = Status.values().length - 1; i >= 0; i--) {
      Status status = Status.values()[i];
      if (report.count(status) > 0) {
        parts.add(report.count(status) + " " + status.words());
      }
    }
    return String.join(", ", parts);
  }

  public static String symbol(Status status) {
    return switch (status) {
      case IN_WRITING -> "●";
      case IN_PRACTICE -> "▲";
      case PARTIAL -> "◊";
      case CONFLICTING -> "×";
      case MISSING -> "○";
      case UNKNOWN -> "?";
    };
  }

  public static Emphasis emphasis(Status status) {
    return switch (status) {
      case IN_WRITING -> Emphasis.GOOD;
      case IN_PRACTICE, PARTIAL -> Emphasis.HALF;
      case CONFLICTING, MISSING -> Emphasis.BAD;
      case UNKNOWN -> Emphasis.FAINT;
    };
  }
}
