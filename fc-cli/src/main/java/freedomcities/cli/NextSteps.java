package freedomcities.cli;

import freedomcities.cli.Page.Ink;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.policy.Status;
import freedomcities.towns.Town;
import java.util.List;

/** What a person does next, with the command to type. */
final class NextSteps {
  private NextSteps() {}

  static void print(Page page, String command, String file, Town town, GapReport report) {
    page.line("");
    List<String> unasked = report.findings().stream().filter(finding -> finding.status() == Status.UNKNOWN)
        .map(Finding::rule).map(rule -> rule.id()).toList();
    if (!unasked.isEmpty()) {
      String where = town.whereabouts().nearest("policy[0].rules").map(at -> " (" + at + ")").orElse("");
      page.paragraph(0, 2, page.ink(Ink.STRONG, "Ask") + " the " + town.jurisdiction().agency() + " about rule"
          + (unasked.size() == 1 ? " " : "s ") + String.join(", ", unasked)
          + " and write the answers under policy" + where + ".");
    }
    if (report.gaps().isEmpty()) {
      page.line("Every rule is in writing. For the comparison:");
    } else {
      page.line(page.ink(Ink.STRONG, "Then") + ", for Word and PDF:");
    }
    page.line("  " + command + " draft " + shell(file));
    page.line("");
  }

  /** A file name as a shell reads it. */
  static String shell(String word) {
    return word.matches("[\\p{L}\\p{N}_./+-][\\p{L}\\p{N}_./+=-]*") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
