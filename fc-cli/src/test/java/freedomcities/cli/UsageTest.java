package freedomcities.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import freedomcities.cli.drafting.DocumentWords;
import freedomcities.templates.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Wrong usage of every command and option: one clear line on standard error, exit 2, nothing
 * written.
 */
class UsageTest {
  /** TOWN is a good town file, FOLDER an empty folder. */
  private static final String WRONG =
      """
      draft                                         | Missing required parameter: 'TOWN.yaml'
      draft --nonsense TOWN                         | there is no option --nonsense
      draft --formts pdf TOWN                       | did you mean --formats?
      draft -d leaflet TOWN                         | --documents: there is no document "leaflet"; there are
      draft -d ordinence TOWN                       | did you mean ordinance?
      draft -d ,ordinance TOWN                      | --documents: there is no document ""
      draft --documents                             | --documents
      draft -f odt TOWN                             | --formats: there is no format "odt"; there are docx, pdf, html, txt, md, akn, csv
      draft -f htm TOWN                             | --formats: there is no format "htm"; did you mean html?
      draft --lang tlh TOWN                         | --lang: there are no words in "tlh"
      draft --imposition folded TOWN               | '--imposition'
      draft --paper foolscap TOWN                   | '--paper'
      draft -d handout --lang en,es -f pdf -o - TOWN | only one document can be written there, not 2
      draft -f odt -o - -d ordinance TOWN           | --formats: there is no format "odt"
      draft -o                                      | '--output'
      draft TOWN -o= -d ordinance                   | --output: the name of the folder is empty
      draft -o - TOWN                               | -o -: only one document can be written there, not DOCUMENTS
      draft -o - -d ordinance TOWN                  | -o -: only one document can be written there, not 2
      draft -o - -d ordinance -f pdf TOWN TOWN      | -o -: only one document can be written there, not 2
      draft --rules 12 TOWN                         | --rules: there is no rule "12"; write gaps, all, or numbers
      draft --rules 1,,2 TOWN                       | --rules: there is no rule ""
      draft --rules gap TOWN                        | --rules: there is no rule "gap"
      draft --rules                                 | '--rules'
      draft --rules 1 --rules 2 TOWN                | '--rules'
      draft --templates FOLDER/none TOWN            | --templates: FOLDER/none: there is no such folder
      draft --base                                  | '--base'
      batch --base                                  | '--base'
      draft --base FOLDER/none.docx TOWN            | FOLDER/none.docx: there is no such file
      draft --base FOLDER TOWN                      | FOLDER: it is a folder, not a Word file
      draft --base x.docx -f pdf TOWN               | --base: only Word files go on a letterhead; add docx
      draft --base x.docx -d handout,comment TOWN   | --base: ordinance, resolution, directive, staff-report, comparison, matrix, publication-summary, hearing-notice go on a letterhead, not handout, comment
      draft --base x.docx --imposition booklet TOWN | --base: half-size pages have no room for a letterhead
      draft --law FOLDER/none TOWN                  | --law: FOLDER/none: there is no such folder
      draft --shelf FOLDER/none TOWN                | --shelf: FOLDER/none: there is no such folder or file
      draft --with 99 TOWN                          | --with: there is no optional rule "99"; there is 1373
      draft --with-99 TOWN                          | --with: there is no optional rule "99"; there is 1373
      draft --law                                   | '--law'
      draft --templates                             | '--templates'
      draft --set name TOWN                         | --set: "name" is not KEY=VALUE
      draft --set =x TOWN                           | --set: "=x" is not KEY=VALUE
      draft --set                                   | '--set'
      draft --watch -                               | --watch: standard input can't be watched
      draft --watch -o - -d ordinance -f pdf TOWN   | --watch: standard output can't be drawn again
      draft --final --draft-mark TOWN               | --draft-mark: a final is no draft
      draft - -                                     | standard input can be read only once
      draft nowhere.yaml                            | nowhere.yaml: there is no such file
      draft FOLDER                                  | FOLDER: it is a folder
      batch                                         | Missing required parameter: 'TABLE.csv|DIR'
      batch nowhere.csv                             | nowhere.csv: there is no such file
      batch /dev/null                               | /dev/null: a table is read twice; give a file, not a pipe
      batch TOWN TOWN                               | is one word too many
      batch x.csv -d leaflet                        | --documents: there is no document "leaflet"
      batch x.csv -f odt                            | --formats: there is no format "odt"
      batch x.csv -f csv                            | --formats: csv is for the comparison and the matrix
      batch x.csv -o -                              | --output: a batch writes files
      batch x.csv -o= -d ordinance                  | --output: the name of the folder is empty
      batch x.csv --rules 12                        | --rules: there is no rule "12"
      batch x.csv --lang tlh                        | --lang: there are no words in "tlh"
      batch x.csv --jobs 0                          | --jobs: 0 is too few
      batch x.csv --jobs many                       | '--jobs'
      batch x.csv --set name                        | --set: "name" is not KEY=VALUE
      batch x.csv --templates FOLDER/none           | --templates: FOLDER/none: there is no such folder
      batch x.csv --law FOLDER/none                 | --law: FOLDER/none: there is no such folder
      batch x.csv --shelf FOLDER/none               | --shelf: FOLDER/none: there is no such folder or file
      batch x.csv --with 99                         | --with: there is no optional rule "99"; there is 1373
      batch x.csv --paper foolscap                  | '--paper'
      batch x.csv --imposition folded               | '--imposition'
      batch x.csv --final --draft-mark              | --draft-mark: a final is no draft
      check                                         | Missing required parameter: 'TOWN.yaml'
      check nowhere.yaml                            | nowhere.yaml: there is no such file
      draft --side-by-side -d ordinance TOWN TOWN   | --side-by-side: of several places only the matrix is drawn
      draft --side-by-side --lang es TOWN TOWN      | --side-by-side: the matrix is drafted in English only
      draft --side-by-side -o - TOWN TOWN           | only one document can be written there, not 2
      draft --since TOWN TOWN TOWN                  | --since: an older file goes with one town file, not with 2
      draft --since - -                             | standard input can be read only once
      draft --since nowhere.yaml TOWN               | nowhere.yaml: there is no such file
      draft --since                                 | '--since'
      draft --keep-source -f txt,akn TOWN           | --keep-source: only Word and PDF files can hold it; add docx or pdf
      draft --keep-source --side-by-side TOWN TOWN  | --keep-source: a matrix of several places has no one source
      draft --from nowhere.docx                     | nowhere.docx: there is no such file
      draft --from FOLDER                           | FOLDER: it is a folder, not a document
      draft --from --lang es x.docx                 | --from: the document itself says how it is drawn; leave out --lang
      draft --from -o - x.docx y.docx               | -o -: only one document can be written there, not 2
      draft --redline                               | '--redline'
      draft --redline nowhere.yaml TOWN             | nowhere.yaml: there is no such file
      draft --redline nowhere.docx TOWN             | nowhere.docx: there is no such file
      draft --redline FOLDER TOWN                   | FOLDER: it is a folder
      draft --redline TOWN TOWN TOWN                | --redline: an earlier draft goes with one town file, not with 2
      draft --redline TOWN --keep-source TOWN       | --redline: a redline is drawn of one town file and an earlier draft; leave out --keep-source
      draft --redline TOWN -d packet TOWN           | --redline: a packet has no earlier draft; leave packet out
      draft --redline TOWN -f csv TOWN              | --redline: a table has no tracked changes; leave out csv
      check --side-by-side --json TOWN              | leave out --json
      check --side-by-side --notices TOWN           | leave out --notices
      check --since TOWN TOWN TOWN                  | --since: an older file goes with one town file, not with 2
      check --notice TOWN                           | did you mean --notices?
      check --law FOLDER/none TOWN                  | --law: FOLDER/none: there is no such folder
      check --shelf FOLDER/none TOWN                | --shelf: FOLDER/none: there is no such folder or file
      check --set x TOWN                            | --set: "x" is not KEY=VALUE
      record                                        | Missing required parameters: 'TOWN.yaml', 'FILLED.pdf'
      record TOWN                                   | Missing required parameter: 'FILLED.pdf'
      record - x.pdf                                | standard input can't be written to
      record nowhere.yaml x.pdf                     | nowhere.yaml: there is no such file
      record TOWN nowhere.pdf                       | nowhere.pdf: there is no such file
      record TOWN FOLDER                            | FOLDER: it is a folder, not a PDF
      record --law FOLDER/none TOWN x.pdf           | --law: FOLDER/none: there is no such folder
      record --shelf FOLDER/none TOWN x.pdf         | --shelf: FOLDER/none: there is no such folder or file
      desk --port many                              | '--port'
      desk --port 70000                             | --port: 70000 is no port
      desk FOLDER FOLDER                            | is one word too many
      desk TOWN                                     | is a file; give a folder
      desk --law FOLDER/none FOLDER                 | --law: FOLDER/none: there is no such folder
      desk --shelf FOLDER/none FOLDER               | --shelf: FOLDER/none: there is no such folder or file
      scan                                          | Missing required parameter: 'MANUAL'
      scan x.pdf                                    | give --outline
      scan --outline nowhere.pdf                    | nowhere.pdf: there is no such file
      scan --outline FOLDER                         | FOLDER: it is a folder; give the files in it
      scan --outlin x.pdf                           | did you mean --outline?
      rules 12                                      | there is no rule 12; there are 1, 2
      rules 1 2                                     | "2" is one word too many
      states XX                                     | there is no state "XX"
      states Arizonia                               | did you mean Arizona?
      states --law FOLDER/none                      | --law: FOLDER/none: there is no such folder
      states --shelf FOLDER/none                    | --shelf: FOLDER/none: there is no such folder or file
      rules --shelf FOLDER/none                     | --shelf: FOLDER/none: there is no such folder or file
      rules --export                                | '--export'
      glossary --shelf FOLDER/none                  | --shelf: FOLDER/none: there is no such folder or file
      documents all                                 | "all" is one word too many
      templates                                     | Missing required parameters: 'export', 'DIR'
      templates export                              | Missing required parameter: 'DIR'
      templates expert FOLDER                       | there is no templates "expert"; did you mean export?
      glossary gapp                                 | the glossary has no "gapp"; did you mean gap?
      completion                                    | 'SHELL'
      completion ksh                                | there is no completion for "ksh"
      manual 1                                      | "1" is one word too many
      new                                           | there is no terminal to ask at; give --name, --kind and --state
      new --name Sampleton                          | give --state first
      new --kind city --name Sampleton              | give --state first
      new --state AZ --style x                      | give --state first
      new --state AZ --id x                         | give --state first
      new --state XX                                | --state: there is no state "XX"
      new --state Arizonia                          | --state: there is no state "Arizonia"; did you mean Arizona?
      new --state AZ --kind citty                   | --kind: there is no kind "citty"; did you mean city?
      new --state OH --kind parish                  | --kind: Ohio has no parishes; write county
      new PLACE --style=                            | --style: it is empty
      new PLACE --governing-body=                   | --governing-body: it is empty
      new PLACE --agency=                           | --agency: it is empty
      new PLACE --oversight-body=                   | --oversight-body: it is empty
      new PLACE --prepared-by=                      | --prepared-by: it is empty
      new PLACE --id=                               | --id: write what tells the place from its twin
      new --state AZ --kind city --name=            | --name: it is empty
      new PLACE --date tomorrow                     | --date: "tomorrow" is not a date; write year-month-day
      new PLACE --date 2026-02-30                   | --date: there is no day 2026-02-30
      new PLACE --rule 12=missing                   | --rule: "12=missing" is not N=STATUS
      new PLACE --rule 1                            | --rule: "1" is not N=STATUS
      new PLACE --rule 1=mising                     | --rule: there is no status "mising"; did you mean missing?
      new PLACE --rule 1=                           | --rule: it is empty
      new PLACE -o TOWN                             | --output: TOWN is there already
      new PLACE --output=                           | --output: it is empty
      new PLACE --law FOLDER/none                   | --law: FOLDER/none: there is no such folder
      new PLACE --shelf FOLDER/none                 | --shelf: FOLDER/none: there is no such folder or file
      drat TOWN                                     | there is no command drat; did you mean draft?
      --nonsense                                    | there is no option --nonsense
      """;

  @TempDir Path folder;

  static Stream<Arguments> wrong() {
    return WRONG
        .lines()
        .map(line -> line.split("\\|", 2))
        .map(row -> Arguments.of(row[0].strip(), row[1].strip()));
  }

  /** Every option that takes a value, without one; every flag with one. */
  static Stream<Arguments> wrongForms() {
    List<Arguments> forms = new ArrayList<>();
    Main.whole()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              for (OptionSpec option : command.getCommandSpec().options()) {
                for (String form : option.names()) {
                  if ((option.usageHelp() || option.versionHelp()) && !form.startsWith("--")) {
                    continue; // -hx asks for help, and gets it
                  }
                  forms.add(
                      option.arity().max() > 0
                          ? Arguments.of(name + " " + form, option.longestName())
                          : Arguments.of(
                              name + " " + form + (form.startsWith("--") ? "=x" : "x"), ""));
                }
              }
            });
    assertThat(forms).hasSizeGreaterThan(50);
    return forms.stream();
  }

  @ParameterizedTest
  @MethodSource({"wrong", "wrongForms"})
  void wrongUsageIsOneClearLineAndExitCode2(String line, String words) throws IOException {
    CommandRuns.Outcome outcome = CommandRuns.run(words(line));
    oneClearLine(outcome);
    assertThat(outcome.err())
        .contains(
            words
                .replace("DOCUMENTS", String.valueOf(2 * DocumentKind.all().size()))
                .replace("TOWN ", CommandRuns.SAMPLETON + " ")
                .replace("FOLDER", folder.toString()))
        .doesNotContain("[m");
  }

  /** Every place of a command line where the name of a file stands. */
  private static final String FILES =
      """
      draft NAME
      draft -o NAME TOWN
      draft --base NAME -d ordinance -f docx TOWN
      draft --law NAME TOWN
      draft --shelf NAME TOWN
      draft --templates NAME TOWN
      draft --since NAME TOWN
      draft --redline NAME TOWN
      draft --from NAME
      batch NAME
      desk NAME
      batch TOWNS -o NAME
      batch TOWNS --law NAME
      batch TOWNS --shelf NAME
      batch TOWNS --templates NAME
      check NAME
      check --law NAME TOWN
      check --shelf NAME TOWN
      check --since NAME TOWN
      record NAME x.pdf
      record TOWN NAME
      record --law NAME TOWN x.pdf
      scan --outline NAME
      states --law NAME
      templates export NAME
      new PLACE -o NAME
      new PLACE --law NAME
      """;

  static Stream<String> files() {
    return FILES.lines();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aNameThatNoFileCanHaveIsOneClearLineAndExitCode2(String line) throws IOException {
    // A zero byte can be in no argument, but stands for every name that a system refuses.
    oneClearLine(CommandRuns.run(words(line.replace("NAME", "x\0y"))));
  }

  /** The words say what it isn't where a file is wanted; folders are said not to be there. */
  @ParameterizedTest
  @MethodSource("files")
  @DisabledOnOs(OS.WINDOWS)
  void nobodyWaitsForAPipeThatHasTheNameOfAFile(String line, @TempDir Path elsewhere)
      throws Exception {
    Path pipe = elsewhere.resolve("x.docx");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    boolean file =
        line.matches(
                "(draft|check|record|scan --outline) NAME.*|.* --(base|since|redline|from|shelf)"
                    + " N.*")
            || line.matches("record TOWN NAME");
    CommandRuns.Outcome outcome =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> CommandRuns.run(words(line.replace("NAME", pipe.toString()))));
    assertThat(outcome.exit()).as(outcome.err()).isIn(2, 3);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err())
        .startsWith("freedom-cities: ")
        .contains(pipe.toString())
        .doesNotContain("fault");
    assertThat(outcome.err().contains(pipe + ": it is a pipe or a device, not a "))
        .as(outcome.err())
        .isEqualTo(file);
    assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
  }

  static Stream<String> obeyed() {
    return Stream.concat(
        FILES.lines().filter(line -> !line.matches("desk.*|.*-o NAME.*")),
        Stream.of(
            "draft -d matrix -f txt -o NAME TOWN",
            "new PLACE --date 2026-11-21 -o NAME",
            "NAME",
            "draft NAME",
            "check --NAME TOWN",
            "draft --NAME=x TOWN",
            "check --set NAME=x TOWN",
            "check --set jurisdiction.NAME=x TOWN",
            "check --set jurisdiction.kind=NAME TOWN",
            "draft -d NAME TOWN",
            "draft -f NAME TOWN",
            "draft --lang NAME TOWN",
            "draft --rules NAME TOWN",
            "draft --with NAME TOWN",
            "draft --paper NAME TOWN",
            "batch x.csv --jobs NAME",
            "batch x.csv NAME",
            "rules NAME",
            "states NAME"));
  }

  /** Whatever a terminal would obey, or would turn around, is shown and not sent. */
  @ParameterizedTest
  @MethodSource("obeyed")
  void whatATerminalWouldObeyIsShown(String line) {
    String name = "x\u001b[31m\u0007\u009b\u202e\ry.docx";
    String file = line.matches(".*(-o|export) NAME.*") ? folder.resolve(name).toString() : name;
    CommandRuns.Outcome outcome = CommandRuns.run(words(line.replace("NAME", file)));
    assertThat(outcome.err() + outcome.out())
        .containsPattern("x\\\\u001[Bb]\\[31m\\\\u0007\\\\u009[Bb]\\\\u202[Ee]")
        .doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\r");
  }

  @ParameterizedTest
  @MethodSource("files")
  void lettersThatWereLostOnTheWayAreOneClearLineAndExitCode2(String line) throws IOException {
    CommandRuns.Outcome outcome =
        CommandRuns.run(words(line.replace("NAME", "Pe\ufffd\ufffdasco")));
    oneClearLine(outcome);
    assertThat(outcome.err())
        .contains(
            "\"Pe\ufffd\ufffdasco\": letters of it were lost on the way; the terminal must be set"
                + " to UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new --state NM --kind town --name Pe\ufffdasco",
        "draft --set name=Pe\ufffdasco TOWN",
        "\ufffd",
        "draft -\ufffd TOWN",
        "new PLACE --rule 1=in-writing:\ufffd",
        "draft --help=\ufffd",
        "--help \ufffd"
      })
  void noWordOfACommandLineIsTakenWithLettersLost(String line) throws IOException {
    oneClearLine(CommandRuns.run(words(line)));
  }

  private String[] words(String line) {
    return Arrays.stream(line.split(" ")).flatMap(this::word).toArray(String[]::new);
  }

  private void oneClearLine(CommandRuns.Outcome outcome) throws IOException {
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err())
        .startsWith("freedom-cities: ")
        .doesNotContain("Exception", "\tat ", "fault");
    try (Stream<Path> written = Files.list(folder)) {
      assertThat(written).isEmpty();
    }
  }

  private Stream<String> word(String word) {
    return word.equals("PLACE")
        ? Stream.of("--state", "AZ", "--kind", "city", "--name", "Sampleton")
        : Stream.of(
            word.equals("TOWN")
                ? CommandRuns.SAMPLETON
                : word.replace("TOWNS", Path.of("..", "examples", "towns").toString())
                    .replace("FOLDER", folder.toString()));
  }

  /** A new option has to say here what is wrong usage of it, unless nothing but its form can be. */
  @Test
  void everyOptionWithAValueIsAmongTheWrongUsages() {
    Set<String> missing = new TreeSet<>();
    for (CommandLine command : Main.whole().getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        boolean told =
            WRONG
                .lines()
                .filter(line -> line.startsWith(command.getCommandName() + " "))
                .anyMatch(
                    line ->
                        Arrays.stream(option.names())
                            .anyMatch(
                                name ->
                                    line.contains(" " + name + " ")
                                        || line.contains(" " + name + "=")));
        if (option.arity().max() > 0 && !told) {
          missing.add(command.getCommandName() + " " + option.longestName());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void aDocumentIsNotPouredIntoATerminal() {
    CommandRuns.Outcome outcome =
        CommandRuns.typed(
            "", 200, "draft", "-o", "-", "-d", "ordinance", "-f", "docx", CommandRuns.SAMPLETON);
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains("standard output is a terminal");
  }

  @Test
  void helpShowsAnExampleBeforeTheOptionsAndFitsTheTerminal() {
    for (int width : new int[] {60, 80, 120}) {
      CommandRuns.Outcome whole = CommandRuns.typed("", width, "--help");
      assertThat(whole.out()).contains("Examples:", "freedom-cities new");
      assertThat(whole.out().indexOf("Examples:")).isLessThan(whole.out().indexOf("Usage:"));
      for (String name : Main.whole().getSubcommands().keySet()) {
        String help = CommandRuns.typed("", width, name, "--help").out();
        assertThat(help.indexOf("Examples:"))
            .as(name)
            .isPositive()
            .isLessThan(help.indexOf("Usage:"));
        assertThat(help).doesNotContain("\u001b");
        assertThat(help.lines().filter(line -> !line.startsWith("  freedom-cities")))
            .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
      }
    }
  }

  @Test
  void helpNamesEveryDocument() {
    String help = CommandRuns.typed("", 100, "draft", "--help").out();
    assertThat(new DocumentWords()).allSatisfy(name -> assertThat(help).contains(name));
  }

  @Test
  void theVersionNamesRulesAndLawData() {
    for (String[] args : new String[][] {{"--version"}, {"draft", "--version"}}) {
      CommandRuns.Outcome outcome = CommandRuns.run(args);
      assertThat(outcome.exit()).isZero();
      assertThat(outcome.out())
          .containsPattern("^freedom-cities [0-9.]+")
          .contains("rule set nine-rules 2026-11-20", "law data 2026-11-30")
          .doesNotContain("${");
    }
  }
}
