package freedomcities.cli;

import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.law.Notice;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.towns.Town;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A gap report as a person reads it at a terminal. */
final class ReportTable {
  private ReportTable() {}

  static void print(PrintStream out, Law law, Town town, GapReport report) {
    out.println(town.jurisdiction().fullName());
    out.println();
    for (Finding finding : report.findings()) {
      out.printf("  %s %s  %-46s %-17s %s%n", symbol(finding.status()), finding.rule().id(), finding.rule().title(),
          finding.status().words(), finding.nextStep().words());
      for (String lack : finding.lacking()) {
        out.println("         " + lack);
      }
    }
    out.println();
    out.println("  " + counts(report));
    List<Notice> notices = law.notices(town.jurisdiction(), report.findings().stream().map(Finding::rule)
        .map(Rule::id).toList());
    if (!notices.isEmpty()) {
      out.println("  " + notices.size() + " notices for counsel (in --json and in the comparison); not legal advice");
    }
    out.println();
  }

  /** {@code 2 in writing, 3 missing, 4 unknown} */
  static String counts(GapReport report) {
    List<String> parts = new ArrayList<>();
    for (int i = Status.values().length - 1; i >= 0; i--) {
      Status status = Status.values()[i];
      if (report.count(status) > 0) {
        parts.add(report.count(status) + " " + status.words());
      }
    }
    return String.join(", ", parts);
  }

  static String symbol(Status status) {
    return switch (status) {
      case IN_WRITING -> "●";
      case IN_PRACTICE -> "▲";
      case PARTIAL -> "◊";
      case CONFLICTING -> "×";
      case MISSING -> "○";
      case UNKNOWN -> "?";
    };
  }
}
