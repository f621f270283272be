package freedomcities.cli.checking;

import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.towns.Town;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Several agencies at a terminal: rules as rows, agencies as columns under numbers that are
 * explained below. Where not all words fit beside each other, the signs stand alone and are
 * explained too; where not even these fit, one table follows another.
 */
final class SideBySideTable {
  private static final int WORD =
      Arrays.stream(Status.values()).mapToInt(status -> status.words().length()).max().orElseThrow()
          + 2;
  private static final int SIGN = 2;
  private static final int BETWEEN = 2;
  private static final int SHORTEST_TITLE = 12;

  private record Column(String name, List<Status> statuses) {}

  private final TerminalPage page;
  private final List<Rule> rules;
  private final List<Column> columns;

  private SideBySideTable(TerminalPage page, List<Rule> rules, List<Column> columns) {
    this.page = page;
    this.rules = rules;
    this.columns = columns;
  }

  /** Towns and their reports, in the same order. */
  static void print(TerminalPage page, List<Town> towns, List<GapReport> reports) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < towns.size(); i++) {
      columns.addAll(columns(towns.get(i), reports.get(i)));
    }
    new SideBySideTable(
            page, reports.getFirst().findings().stream().map(Finding::rule).toList(), columns)
        .print();
  }

  private static List<Column> columns(Town town, GapReport report) {
    String place = town.jurisdiction().fullName() + ": ";
    List<AgencyFinding> agencies = report.findings().getFirst().agencies();
    if (agencies.isEmpty()) {
      return List.of(
          new Column(
              place
                  + report.rules().shelf().carriedOut().agency(town.jurisdiction())
                  + ", nobody asked",
              report.findings().stream().map(Finding::status).toList()));
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < agencies.size(); i++) {
      int at = i;
      columns.add(
          new Column(
              place
                  + agencies.get(i).agency()
                  + agencies.get(i).asOf().map(day -> ", as of " + day).orElse(""),
              report.findings().stream()
                  .map(finding -> finding.agencies().get(at).status())
                  .toList()));
    }
    return columns;
  }

  private void print() {
    int number = 2;
    int longest = rules.stream().mapToInt(rule -> TerminalPage.seen(rule.title())).max().orElse(0);
    boolean words =
        number + number + SHORTEST_TITLE + columns.size() * (BETWEEN + WORD) <= page.width();
    int width = words ? WORD : SIGN;
    int most = Math.max(1, (page.width() - number - number - SHORTEST_TITLE) / (BETWEEN + width));
    for (int from = 0; from < columns.size(); from += most) {
      int to = Math.min(columns.size(), from + most);
      int room =
          Math.min(longest, page.width() - number - number - (to - from) * (BETWEEN + width));
      table(from, to, Math.max(SHORTEST_TITLE, room), words);
      page.line("");
    }
    for (int i = 0; i < columns.size(); i++) {
      page.row("  " + (i + 1), 6, columns.get(i).name());
    }
    if (!words) {
      page.line("");
      Arrays.stream(Status.values())
          .filter(status -> columns.stream().anyMatch(column -> column.statuses().contains(status)))
          .forEach(
              status ->
                  page.line(
                      "  "
                          + page.emphasized(
                              ReportTable.emphasis(status), ReportTable.symbol(status))
                          + "   "
                          + status.words()));
    }
    page.line("");
  }

  private void table(int from, int to, int room, boolean words) {
    StringBuilder head = new StringBuilder("  " + "  " + " ".repeat(room));
    for (int i = from; i < to; i++) {
      head.append("  ").append(TerminalPage.pad(Integer.toString(i + 1), words ? WORD : SIGN));
    }
    page.line(page.emphasized(Emphasis.STRONG, head.toString().stripTrailing()));
    for (int row = 0; row < rules.size(); row++) {
      StringBuilder line =
          new StringBuilder(
              "  "
                  + rules.get(row).id()
                  + " "
                  + TerminalPage.pad(TerminalPage.fold(rules.get(row).title(), room), room));
      for (int i = from; i < to; i++) {
        Status status = columns.get(i).statuses().get(row);
        String cell = ReportTable.symbol(status) + (words ? " " + status.words() : "");
        line.append("  ").append(page.emphasized(ReportTable.emphasis(status), cell));
        line.append(i + 1 < to ? " ".repeat((words ? WORD : SIGN) - TerminalPage.seen(cell)) : "");
      }
      page.line(line.toString());
    }
  }
}
