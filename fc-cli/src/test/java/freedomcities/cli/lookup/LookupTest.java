package freedomcities.cli.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import freedomcities.law.Law;
import freedomcities.policy.Status;
import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

/** What can be looked up: states, documents, words; and what shells and {@code man} are given. */
class LookupTest {
  @Test
  void statesListsAllWithTheirKinds() {
    String out = CommandRuns.run("states").out();
    assertThat(out.lines()).hasSize(Law.standard().states().size() + 1);
    assertThat(out).contains("LA Louisiana", "parish", "law data 2026-11-30");
  }

  @Test
  void aStateShowsProfileInstrumentsClausesAndNoticesEachWithCitationConfidenceAndDate() {
    String out = CommandRuns.run("states", "TX").out();
    assertThat(out)
        .contains(
            "State of Texas (TX)",
            "Commissioners Court of Sampleton County",
            "county: order",
            "Be it enacted by the Legislature of the State of Texas:",
            "Tex. Const. art. III § 29; verified, as of 2026-11-30, checked to 2025-01-01"
                + " (tx/enacting-clause)",
            "Tex. Gov. Code ch. 552; unverified",
            "What would settle the rest",
            "tx/public-records (unverified): read Tex. Gov. Code ch. 552; find a second source on"
                + " its year",
            "(tx/752.051)",
            "not legal advice");
    assertThat(CommandRuns.run("states", "texas").out()).isEqualTo(out);
  }

  @Test
  void everyStateIsShownWithinTheTerminal() {
    for (String state : Law.standard().states().keySet()) {
      CommandRuns.Outcome outcome = CommandRuns.typed("", 80, "states", state);
      assertThat(outcome.exit()).as(state).isZero();
      assertThat(outcome.out().lines().filter(line -> line.strip().contains(" ")))
          .allSatisfy(
              line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
      for (String id :
          Law.standard()
              .notices(state, java.util.List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"))
              .stream()
              .filter(
                  notice -> notice.id().startsWith(state.toLowerCase(java.util.Locale.ROOT) + "/"))
              .map(notice -> notice.id())
              .toList()) {
        assertThat(outcome.out()).contains("(" + id + ")");
      }
    }
  }

  @Test
  void everyDocumentIsExplained() {
    String out = CommandRuns.run("documents").out();
    assertThat(out)
        .contains("ordinance (for a state: act)", "formats: docx, pdf, html, txt, md, akn, csv");
    assertThat(DocumentsCommand.FORMATS.keySet())
        .containsExactlyInAnyOrderElementsOf(FreedomCities.standard().formats());
    assertThat(out).contains("packet\n", DocumentsCommand.PACKET);
    DocumentsCommand.FORMATS.values().forEach(what -> assertThat(out).contains(what));
    DocumentKind.all()
        .forEach(
            kind ->
                assertThat(out)
                    .contains(
                        kind.key()
                            + (kind.forLegislature().equals(kind.key()) ? "" : " (for a state"),
                        kind.about()));
  }

  @Test
  void theGlossaryExplainsTheWordsThatAreUsed() throws IOException {
    Map<String, String> glossary = GlossaryCommand.read();
    assertThat(glossary.keySet().stream().toList())
        .isSorted()
        .contains("present policy", "element", "notice", "town file", "confidence");
    for (Status status : Status.values()) {
      assertThat(glossary).containsKey(status.words());
    }
    assertThat(glossary.values()).allSatisfy(meaning -> assertThat(meaning).endsWith("."));
    assertThat(CommandRuns.run("glossary", "Present", "policy").out())
        .startsWith("present policy: What is in force");
    assertThat(CommandRuns.run("glossary").out().lines())
        .hasSize(GlossaryCommand.all(FreedomCities.standard()).size());
  }

  /**
   * The terms of the glossary that documents carry; none of them is told twice, in different words.
   */
  @Test
  void theGlossaryListsTheTermsOfTheDocuments() throws IOException {
    Map<String, String> terms = FreedomCities.standard().glossary("en");
    assertThat(terms)
        .hasSizeGreaterThan(20)
        .containsKeys("Judicial warrant", "Sanctuary", "287(g) agreement");
    assertThat(GlossaryCommand.read().keySet())
        .doesNotContainAnyElementsOf(
            terms.keySet().stream().map(term -> term.toLowerCase(java.util.Locale.ROOT)).toList());
    assertThat(GlossaryCommand.all(FreedomCities.standard()))
        .hasSize(GlossaryCommand.read().size() + terms.size());
    assertThat(CommandRuns.run("glossary", "Judicial", "warrant").out().strip())
        .isEqualTo(
            "judicial warrant: An order to arrest or hold a person that a judge has signed.");
  }

  @Test
  void completionAndManualKnowEveryCommandAndOption() {
    String bash = CommandRuns.run("completion", "bash").out();
    String fish = CommandRuns.run("completion", "fish").out();
    String manual = CommandRuns.run("manual").out();
    assertThat(CommandRuns.run("completion", "zsh").out()).isEqualTo(bash);
    CommandRuns.whole()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(fish).contains("-f -a " + name + " -d ");
              assertThat(manual).contains(".SS " + name + "\n");
              for (OptionSpec option : command.getCommandSpec().options()) {
                assertThat(bash).contains(option.longestName());
                assertThat(fish)
                    .contains(
                        "__fish_seen_subcommand_from " + name + "' -",
                        " -l " + option.longestName().substring(2));
                assertThat(manual).contains(option.longestName().replace("-", "\\-"));
              }
            });
    assertThat(fish)
        .contains(
            "'AL AK AZ ",
            "-x -a 'ordinance act resolution directive staff-report bill-analysis comparison matrix"
                + " handout");
    assertThat(manual)
        .startsWith(".\\\" Made by")
        .contains(".TH FREEDOM-CITIES 1", ".SH EXIT STATUS")
        .doesNotContain("@|")
        .isEqualTo(CommandRuns.run("manual").out());
  }

  @Test
  void bashCompletesCommandsOptionsAndWords() throws Exception {
    String script =
        CommandRuns.run("completion", "bash").out()
            + """

            try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _complete_freedom-cities; echo "${COMPREPLY[*]}"; }
            try freedom-cities dr
            try freedom-cities draft --wa
            try freedom-cities draft -d res
            """;
    Process bash =
        new ProcessBuilder("bash", "--norc", "-s")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var in = bash.outputWriter()) {
      in.write(script);
    }
    String out =
        new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(out.lines()).containsExactly("draft", "--watch", "resolution");
  }
}
