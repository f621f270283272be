package freedomcities.cli.checking;

import freedomcities.cli.terminal.ShellWord;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Status;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.util.List;

/** What a person does next, with the command to type. */
public final class NextSteps {
  private NextSteps() {}

  static void print(
      TerminalPage page, String command, String file, String data, Town town, GapReport report) {
    page.line("");
    List<String> unasked =
        report.findings().stream()
            .filter(finding -> finding.status() == Status.UNKNOWN)
            .map(Finding::rule)
            .map(rule -> rule.id())
            .toList();
    List<String> unread =
        report.findings().stream()
            .filter(Finding::byReport)
            .map(finding -> finding.rule().id())
            .toList();
    if (!unread.isEmpty()) {
      page.paragraph(
          0,
          2,
          page.emphasized(Emphasis.STRONG, "Get the words")
              + " of rule"
              + (unread.size() == 1 ? " " : "s ")
              + String.join(", ", unread)
              + ", in writing by report only.");
    }
    if (!unasked.isEmpty()) {
      String where =
          town.whereabouts().nearest("policy[0].rules").map(at -> " (" + at + ")").orElse("");
      page.paragraph(
          0,
          2,
          page.emphasized(Emphasis.STRONG, "Ask")
              + " the "
              + agencies(town, report)
              + " about rule"
              + (unasked.size() == 1 ? " " : "s ")
              + String.join(", ", unasked)
              + " and write the answers under policy"
              + where
              + ".");
    }
    if (report.gaps().isEmpty()) {
      page.line("Every rule is in writing. For the comparison:");
    } else {
      page.line(page.emphasized(Emphasis.STRONG, "Then") + ", for Word and PDF:");
    }
    page.line("  " + command + " draft " + ShellWord.of(file) + data);
    page.line("");
  }

  /**
   * Those on record, by the names that they have there; else the one that the place is taken to
   * have.
   */
  private static String agencies(Town town, GapReport report) {
    List<String> named = town.policy().agencies().stream().map(AgencyPolicy::agency).toList();
    return named.isEmpty()
        ? report.rules().shelf().carriedOut().agency(town.jurisdiction())
        : Wording.englishList(named, "and the");
  }
}
