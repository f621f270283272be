package freedomcities.cli.checking;

import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.Progress;
import freedomcities.gaps.Progress.LaterAnswer;
import freedomcities.gaps.Progress.Step;
import freedomcities.policy.Status;
import freedomcities.rules.Requirement.Element;
import freedomcities.towns.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What changed at a place since the record before, and who answered what; nothing where there is
 * none.
 */
final class ProgressReport {
  private ProgressReport() {}

  static void print(TerminalPage page, Town town, GapReport report) {
    if (town.policy().earlier().isEmpty()) {
      return;
    }
    Progress progress = Progress.of(report.rules(), town.policy(), report.manualsCount());
    boolean several = town.policy().agencies().size() > 1;
    page.line("");
    page.line(
        "  "
            + page.emphasized(
                Emphasis.STRONG, "What changed since the record before" + days(progress)));
    progress.changes().forEach(step -> print(page, step, several));
    if (progress.changes().isEmpty()) {
      page.line("  nothing on record");
    }
    only(page, "not in the record before: ", progress.added());
    only(page, "only in the record before: ", progress.gone());
  }

  /** {@code , 2026-04-13}, where it is one day for all agencies. */
  private static String days(Progress progress) {
    List<LocalDate> days =
        progress.steps().stream().map(Step::from).flatMap(Optional::stream).distinct().toList();
    return days.size() == 1 ? ", " + days.getFirst() : "";
  }

  private static void print(TerminalPage page, Step step, boolean several) {
    String agency = several ? step.agency() + ": " : "";
    if (step.before() != step.after()) {
      page.paragraph(
          2,
          4,
          step.rule().id()
              + " "
              + agency
              + told(page, step.before())
              + " → "
              + told(page, step.after()));
    }
    elements(page, step, agency + "found since: ", step.gained());
    elements(page, step, agency + "no longer found: ", step.lost());
    for (LaterAnswer later : step.answers()) {
      page.paragraph(
          2,
          4,
          step.rule().id()
              + " "
              + agency
              + later.answer().who()
              + later.answer().when().map(day -> ", " + day).orElse("")
              + ": "
              + later.answer().position().words()
              + later
                  .before()
                  .filter(before -> before != later.answer().position())
                  .map(before -> " (before: " + before.words() + ")")
                  .orElse(""));
    }
  }

  private static String told(TerminalPage page, Status status) {
    return page.emphasized(
        ReportTable.emphasis(status), ReportTable.symbol(status) + " " + status.words());
  }

  private static void elements(TerminalPage page, Step step, String lead, List<Element> elements) {
    if (!elements.isEmpty()) {
      page.paragraph(
          2,
          4,
          step.rule().id()
              + " "
              + lead
              + elements.stream().map(Element::what).collect(Collectors.joining("; ")));
    }
  }

  private static void only(TerminalPage page, String lead, List<String> agencies) {
    if (!agencies.isEmpty()) {
      page.paragraph(2, 4, lead + String.join(", ", agencies));
    }
  }
}
