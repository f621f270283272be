package freedomcities.cli.checking;

import freedomcities.cli.terminal.ShellWord;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.ToConfirm;
import freedomcities.gaps.ToConfirm.Open;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Status;
import freedomcities.towns.CodeSection;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person does next, with the command to type. */
public final class NextSteps {
  private NextSteps() {}

  static void print(
      TerminalPage page, String command, String file, String data, Town town, GapReport report) {
    page.line("");
    confirm(page, report, Open.WORDS, "Get the words", " of rule", ", in writing by report only.");
    confirm(page, report, Open.REST, "Read all the words", " of rule", ", read in part only.");
    confirm(
        page,
        report,
        Open.REACH,
        "Find out",
        " whether what is quoted elsewhere applies: rule",
        ".");
    confirm(
        page,
        report,
        Open.MATCH,
        "Set the words quoted",
        " beside rule",
        ", said to be in writing.");
    String where =
        town.whereabouts().nearest("policy[0].rules").map(at -> " (" + at + ")").orElse("");
    for (Map.Entry<List<String>, List<String>> asked : unasked(town, report).entrySet()) {
      List<String> rules = asked.getKey();
      page.paragraph(
          0,
          2,
          page.emphasized(Emphasis.STRONG, "Ask")
              + " the "
              + Wording.englishList(asked.getValue(), "and the")
              + " about rule"
              + (rules.size() == 1 ? " " : "s ")
              + String.join(", ", rules)
              + " and write the answers under policy"
              + where
              + ".");
    }
    codeUnread(town, report).forEach(told -> page.paragraph(0, 2, told));
    codeWeakened(town, report).forEach(told -> page.paragraph(0, 2, told));
    if (report.gaps().isEmpty()) {
      page.line("Every rule is in writing. For the comparison:");
    } else {
      page.line(page.emphasized(Emphasis.STRONG, "Then") + ", for Word and PDF:");
    }
    page.line("  " + command + " draft " + ShellWord.of(file) + data);
    page.line("");
  }

  /** What is open of rules that are said to be in writing, one sentence for each thing to do. */
  private static void confirm(
      TerminalPage page, GapReport report, Open open, String what, String of, String rest) {
    List<String> rules =
        report.findings().stream()
            .filter(
                finding ->
                    finding.agencies().stream()
                        .anyMatch(agency -> ToConfirm.of(report, agency).open() == open))
            .map(finding -> finding.rule().id())
            .toList();
    if (!rules.isEmpty()) {
      page.paragraph(
          0,
          2,
          page.emphasized(Emphasis.STRONG, what)
              + of
              + (rules.size() == 1 ? " " : "s ")
              + String.join(", ", rules)
              + rest);
    }
  }

  /**
   * Sections of the code with words on rules that the record calls missing: one of the two is to be
   * mended.
   */
  public static List<String> codeUnread(Town town, GapReport report) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < town.code().size(); i++) {
      CodeSection section = town.code().get(i);
      List<String> rules =
          report.findings().stream()
              .filter(
                  finding ->
                      finding.agencies().stream()
                          .anyMatch(agency -> agency.status() == Status.MISSING))
              .filter(finding -> town.codeOn(finding.rule()).contains(section))
              .map(finding -> finding.rule().id())
              .toList();
      if (!rules.isEmpty()) {
        told.add(
            "Code section "
                + section.section()
                + town.whereabouts()
                    .nearest("code[" + i + "]")
                    .map(at -> " (" + at + ")")
                    .orElse("")
                + " has words on rule"
                + (rules.size() == 1 ? " " : "s ")
                + String.join(", ", rules)
                + ", which policy calls missing: record them as a passage, with what they have or"
                + " contradict.");
      }
    }
    return told;
  }

  /** Sections that the ordinance replaces although they are on record as going further. */
  public static List<String> codeWeakened(Town town, GapReport report) {
    return report.findings().stream()
        .flatMap(
            finding ->
                finding.agencies().stream()
                    .flatMap(agency -> agency.record().passages().stream())
                    .filter(passage -> !passage.stronger().isEmpty())
                    .flatMap(
                        passage ->
                            town.codeReplaced(finding.rule(), passage).stream()
                                .map(
                                    section ->
                                        "Code section "
                                            + section.section()
                                            + town.whereabouts()
                                                .nearest(
                                                    "code[" + town.code().indexOf(section) + "]")
                                                .map(at -> " (" + at + ")")
                                                .orElse("")
                                            + " goes further than rule "
                                            + finding.rule().id()
                                            + " by your record, and the ordinance replaces its"
                                            + " words: change: add keeps them.")))
        .distinct()
        .toList();
  }

  /**
   * Rules that are unknown, with the agencies that are to be asked about just these: those on
   * record, else the one that the place is taken to have.
   */
  private static Map<List<String>, List<String>> unasked(Town town, GapReport report) {
    Map<List<String>, List<String>> asked = new LinkedHashMap<>();
    List<AgencyPolicy> agencies = town.policy().agencies();
    if (agencies.isEmpty()) {
      String usual = report.rules().shelf().carriedOut().agency(town.jurisdiction());
      asked.put(
          report.findings().stream().map(finding -> finding.rule().id()).toList(), List.of(usual));
    }
    for (int i = 0; i < agencies.size(); i++) {
      int at = i;
      List<String> rules =
          report.findings().stream()
              .filter(finding -> finding.agencies().get(at).status() == Status.UNKNOWN)
              .map(finding -> finding.rule().id())
              .toList();
      if (!rules.isEmpty()) {
        asked.computeIfAbsent(rules, some -> new ArrayList<>()).add(agencies.get(i).agency());
      }
    }
    return asked;
  }
}
