package freedomcities.cli.checking;

import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.ToConfirm;
import freedomcities.gaps.ToConfirm.Open;
import freedomcities.policy.Status;
import freedomcities.rules.Requirement.Element;
import freedomcities.towns.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
              + (finding.differs() ? "agencies differ:" : step(report, finding)));
      if (finding.differs()) {
        finding.agencies().forEach(agency -> page.paragraph(6, 8, at(report, agency)));
      }
    }
    page.line("");
    boolean differ = report.findings().stream().anyMatch(Finding::differs);
    page.paragraph(2, 2, counts(report) + (differ ? ", by the weakest status at any agency" : ""));
    lacks(page, report);
  }

  /**
   * Where a rule stands and what to do: {@code missing, adopt}; of each agency where they differ.
   */
  public static String standing(GapReport report, Finding finding) {
    if (!finding.differs()) {
      return finding.status().words()
          + (finding.byReport() ? " by report, " : ", ")
          + step(report, finding);
    }
    return finding.agencies().stream()
        .map(agency -> at(report, agency))
        .collect(Collectors.joining("; "));
  }

  private static String at(GapReport report, AgencyFinding agency) {
    Open open = ToConfirm.of(report, agency).open();
    return agency.agency()
        + ": "
        + agency.status().words()
        + (agency.byReport() ? " by report, " : ", ")
        + (open == Open.NOTHING ? agency.nextStep().words() : open.words());
  }

  /** What to do; of what is in writing and to be confirmed, to confirm it, in few words. */
  public static String step(GapReport report, Finding finding) {
    return finding.agencies().stream()
        .map(agency -> ToConfirm.of(report, agency).open())
        .filter(open -> open != Open.NOTHING)
        .findFirst()
        .map(ReportTable::inFewWords)
        .orElse(finding.nextStep().words());
  }

  /** No longer than the longest of the steps, beside which it stands. */
  private static String inFewWords(Open open) {
    return switch (open) {
      case NOTHING, WORDS -> open.words();
      case REST -> "read all of it";
      case REACH -> "see if it applies";
      case MATCH -> "compare its words";
    };
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
              said(finding)
                  .forEach(said -> page.paragraph(2, 4, finding.rule().id() + " " + said)));
    }
  }

  /** Of each agency on its own, where there are several: what one lacks another may have. */
  private static List<String> said(Finding finding) {
    if (finding.agencies().size() < 2) {
      return List.of(String.join("; ", finding.lacking()));
    }
    return finding.agencies().stream()
        .filter(agency -> !agency.contradicts().isEmpty() || !agency.toldLacking().isEmpty())
        .map(
            agency ->
                agency.agency()
                    + ": "
                    + Stream.concat(
                            agency.contradicts().stream().map(Element::contradicts),
                            agency.toldLacking().stream().map(agency::lackOf))
                        .collect(Collectors.joining("; ")))
        .toList();
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
