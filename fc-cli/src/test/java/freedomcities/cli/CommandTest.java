package freedomcities.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import freedomcities.templates.DocumentKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTest {
  private static final String SAMPLETON =
      Path.of("..", "examples", "towns", "sampleton-az.yaml").toString();

  @TempDir Path folder;

  private record Outcome(int exit, String out, String err) {}

  private static Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Main.run(out, err, args);
    return new Outcome(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void draftWritesTheDocumentsAsWordAndPdfAndSaysSo() throws IOException {
    Outcome outcome = run("draft", "-o", folder.toString(), SAMPLETON);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
    assertThat(written())
        .containsExactlyElementsOf(
            DocumentKind.all().stream()
                .map(DocumentKind::key)
                .flatMap(
                    kind ->
                        Stream.of(
                            "sampleton-city-az-" + kind + ".docx",
                            "sampleton-city-az-" + kind + ".pdf"))
                .sorted()
                .toList());
    assertThat(outcome.out())
        .contains(
            "6 Privacy Protection Rule: missing, adopt",
            "§ State law: rules 1, 3, and 5 may conflict with A.R.S. § 11-1051 (2010) (verified,"
                + " as of",
            "wrote " + folder.resolve("sampleton-city-az-ordinance.docx"));
  }

  @Test
  void nothingIsOverwrittenWithoutForce() throws IOException {
    Path there = folder.resolve("sampleton-city-az-comparison.pdf");
    Files.writeString(there, "mine");
    Outcome outcome = run("draft", "-o", folder.toString(), SAMPLETON);
    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.err()).contains("sampleton-city-az-comparison.pdf").contains("--force");
    assertThat(written()).containsExactly("sampleton-city-az-comparison.pdf");
    assertThat(there).hasContent("mine");
    assertThat(run("draft", "--force", "-o", folder.toString(), SAMPLETON).exit()).isZero();
    assertThat(Files.size(there)).isGreaterThan(1000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two.yaml one.yaml|one.yaml: its files would have the names of those of TWO"
            + " (sampleton-city-az-…); give each of the two an id, such as its county",
        "two.yaml two.yaml|two.yaml: it is given twice; give it once"
      })
  void twoTownsOfOneNameAreNotWrittenOverEachOther(String files, String words) throws IOException {
    for (String name : List.of("one.yaml", "two.yaml")) {
      Files.copy(Path.of(SAMPLETON), folder.resolve(name));
    }
    String two = folder.resolve("two.yaml").toString();
    for (String force : List.of("--force", "")) {
      List<String> line = new ArrayList<>(List.of("draft", "-o", folder.resolve("out").toString()));
      Stream.of(force).filter("--force"::equals).forEach(line::add);
      Stream.of(files.split(" ")).forEach(file -> line.add(folder.resolve(file).toString()));
      Outcome outcome = run(line.toArray(String[]::new));
      assertThat(outcome.exit()).isEqualTo(2);
      assertThat(outcome.err())
          .isEqualTo(
              folder.resolve(words.replace("TWO", two))
                  + System.lineSeparator()
                  + "1 problem; nothing was written."
                  + System.lineSeparator());
      assertThat(folder.resolve("out")).doesNotExist();
    }
  }

  @Test
  void aWrongTownFileTellsEveryProblemAndWritesNothing() throws IOException {
    Path town = folder.resolve("wrong.yaml");
    Files.writeString(
        town,
        """
        format: 1
        jurisdiction:
          name: Sampleton
          kind: citty
          state: Arizonia
        policy:
          - agency: Police
            as-of: 2026-02-30
            rules:
              1: mising
              5: {passages: [{source: Manual, instrument: manual, text: x, contradicts: [inquirey]}]}
        documents: {date: 2026-11-20, prepaired-by: us}
        """);
    Outcome outcome = run("draft", "-o", folder.resolve("out").toString(), town.toString());
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains(
            town + ":4:9: ",
            "city",
            town + ":5:10: ",
            town + ":8:12: ",
            town + ":10:10: ",
            "missing",
            town + ":11:",
            "inquiry",
            town + ":12:",
            "prepared-by",
            "6 problems; nothing was written.")
        .doesNotContain("Exception", "\tat ");
    assertThat(written()).containsExactly("wrong.yaml");
  }

  @Test
  void problemsOfAllTownFilesAreToldAtOnce() throws IOException {
    Path first = Files.writeString(folder.resolve("a.yaml"), "format: 2\n");
    Path second = Files.writeString(folder.resolve("b.yaml"), "");
    Outcome outcome = run("check", first.toString(), second.toString(), SAMPLETON);
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains(first.toString(), second.toString());
    assertThat(outcome.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          draft                                  | Missing required parameter
          draft --nonsense TOWN                  | --nonsense
          drat TOWN                              | drat
          draft -d leaflet TOWN                  | leaflet
          draft -f odt TOWN                      | odt
          draft --rules 12 TOWN                  | 12
          draft nowhere.yaml                     | nowhere.yaml: there is no such file
          check nowhere.yaml                     | nowhere.yaml: there is no such file
          check --json=yes TOWN                  | --json
          rules 12                               | there is no rule 12
          draft -d ordinance --lang es TOWN      | the ordinance is drafted in English only
          """)
  void wrongUsageIsOneClearMessageAndExitCode2(String line, String words) throws IOException {
    Outcome outcome =
        run(
            Stream.concat(
                    Stream.of(line.replace("TOWN", SAMPLETON).split(" ")),
                    line.startsWith("draft") && !line.equals("draft")
                        ? Stream.of("-o", folder.toString())
                        : Stream.empty())
                .toArray(String[]::new));
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains(words).doesNotContain("Exception", "\tat ");
    assertThat(written()).isEmpty();
  }

  @Test
  void checkPrintsARowPerRuleAndStrictFindsGaps() {
    Outcome outcome = run("check", "--strict", SAMPLETON);
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.out())
        .contains(
            "Fair and Impartial Policing Rule",
            "does not name CBP",
            "with --json here",
            "2 in writing, 1 in practice only, 2 partial, 1 unknown, 2 missing, 1 conflicting");
    assertThat(run("check", SAMPLETON).exit()).isZero();
  }

  @Test
  void checkGivesData() throws IOException {
    String json = run("check", "--json", SAMPLETON).out();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        // reading to the end is the check: the parser throws where it is not JSON
        assertThat(parser.currentToken()).isNotNull();
      }
    }
    assertThat(json)
        .contains(
            "\"status\" : \"conflicting\"",
            "\"id\" : \"az/11-1051\"",
            "\"document\" : \"ordinance\"",
            "\"document\" : \"resolution\"",
            "\"document\" : \"comparison\"",
            "\"key\" : \"policy[0].rules.3\"");
  }

  /** Every line of the README's example, but for those it leaves out. */
  @Test
  void draftPrintsWhatTheReadmeSays() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    int from =
        readme.indexOf("```text\n", readme.indexOf("## What it prints")) + "```text\n".length();
    List<String> lines =
        readme
            .substring(from, readme.indexOf("```", from))
            .lines()
            .filter(line -> !line.strip().equals("…"))
            .toList();
    List<String> printed =
        run("draft", "-o", folder.toString(), SAMPLETON)
            .out()
            .replace(folder.toString(), "out")
            .replace(SAMPLETON, "examples/towns/sampleton-az.yaml")
            .lines()
            .toList();
    assertThat(lines).hasSizeGreaterThan(7);
    assertThat(printed).containsSubsequence(lines);
  }

  @Test
  void whatATemplateOfOnesOwnLeavesOutIsSaid() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    String shipped =
        Files.readString(
            Path.of(
                "..",
                "fc-templates",
                "src",
                "main",
                "resources",
                "freedomcities-templates",
                "ordinance.ftl"));
    int from = shipped.indexOf("<@section id=\"severability\"");
    int to = shipped.indexOf("</@section>", from) + "</@section>".length();
    Files.writeString(
        templates.resolve("ordinance.ftl"), shipped.substring(0, from) + shipped.substring(to));
    Outcome outcome =
        run(
            "draft",
            "-d",
            "ordinance",
            "-f",
            "docx",
            "-o",
            folder.resolve("out").toString(),
            "--templates",
            templates.toString(),
            SAMPLETON);
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out())
        .contains(
            "missing part: severability of the ordinance, after construction with federal law;"
                + " --templates DIR: ordinance.ftl",
            "1 part missing or out of order");
  }

  @Test
  void aReferenceThatLeadsNowhereIsToldWithItsLineAndNothingIsWritten() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(
        templates.resolve("ordinance.ftl"),
        "<@title>T</@title>\n<@p>See <@ref to=\"nowhere\"/>.</@p>\n");
    Outcome outcome =
        run(
            "draft",
            "-d",
            "ordinance",
            "-f",
            "docx",
            "-o",
            folder.resolve("out").toString(),
            "--templates",
            templates.toString(),
            SAMPLETON);
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("ordinance.ftl:2:9: a reference to \"nowhere\" leads nowhere")
        .doesNotContain("\tat ");
    assertThat(written()).containsExactly("ordinance.ftl");
  }

  @Test
  void lawDataOfOnesOwnIsUsedAndNamed() throws IOException {
    Path law = Files.createDirectories(folder.resolve("law"));
    Files.createDirectories(law.resolve("notices"));
    Path notices = Files.writeString(law.resolve("notices").resolve("az.yaml"), "notices: []\n");
    Outcome outcome =
        run(
            "draft",
            "-d",
            "comparison",
            "-f",
            "docx",
            "-o",
            folder.resolve("out").toString(),
            "--law",
            law.toString(),
            SAMPLETON);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("law data 2026-11-30, with overrides from " + law);
    assertThat(run("check", "--json", "--law", law.toString(), SAMPLETON).out())
        .doesNotContain("az/11-1051");
    assertThat(run("check", SAMPLETON).out()).contains("law data 2026-11-30\n");
    Files.writeString(notices, "notices: [{id: az/x}]\n");
    Outcome wrong = run("check", "--law", law.toString(), SAMPLETON);
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err())
        .contains(notices + ":1:11: a notice without \"rules\"; give how it bears on each rule")
        .doesNotContain("\tat ");
    assertThat(run("draft", "--law", law.resolve("nowhere").toString(), SAMPLETON).exit())
        .isEqualTo(2);
  }

  @Test
  void aFinalIsRefusedWhileTheOversightBodyIsOpenAndTellsWhatSettlesIt() throws IOException {
    String open = Path.of("..", "examples", "towns", "samplewood-county-co.yaml").toString();
    Outcome outcome = run("draft", "--final", "-o", folder.toString(), open);
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("jurisdiction.oversight-body");
    assertThat(written()).isEmpty();
  }

  @Test
  void whatWouldAdoptNothingIsLeftOutUnlessItIsAskedFor() throws IOException {
    String rules =
        IntStream.rangeClosed(1, 9)
            .mapToObj(
                rule -> rule + ": {status: in-writing, citation: Manual, confidence: verified}")
            .collect(Collectors.joining(", "));
    Path done =
        Files.writeString(
            folder.resolve("done.yaml"),
            "jurisdiction: {name: Doneton, kind: city, state: OH}\n"
                + "policy: [{agency: Police, as-of: 2026-10-02, rules: {"
                + rules
                + "}}]\n");
    Outcome all = run("draft", "-f", "pdf", "-o", folder.toString(), done.toString());
    assertThat(all.exit()).isZero();
    assertThat(all.out())
        .contains(
            "not drawn: nothing to adopt by ordinance",
            "not drawn: nothing to adopt by resolution",
            "doneton-city-oh-comparison.pdf");
    Outcome asked = run("draft", "-d", "ordinance", "-o", folder.toString(), done.toString());
    assertThat(asked.exit()).isEqualTo(2);
    assertThat(asked.err()).contains("nothing to adopt by ordinance");
  }

  @Test
  void aFolderThatCantBeWrittenIsExitCode3() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Outcome outcome = run("draft", "-o", file.resolve("out").toString(), SAMPLETON);
    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.err()).doesNotContain("\tat ");
  }

  @Test
  void helpComesWithoutAnyTownFile() {
    assertThat(run("--help").out()).contains("draft", "check", "examples/towns/sampleton-az.yaml");
    assertThat(run("draft", "--help").exit()).isZero();
    assertThat(run("rules", "5", "--elements").out()).contains("Don’t Ask Rule", "inquiry");
  }

  @Test
  void whatATownFileAsksForAndIsNotDrawnIsSaid() throws IOException {
    Path town = folder.resolve("town.yaml");
    Files.writeString(
        town,
        Files.readString(Path.of(SAMPLETON))
            + "code:\n"
            + "  - {section: \"6-27\", heading: Police Department, text: \"(present words)\","
            + " rules: [2]}\n");
    Outcome outcome =
        run("draft", "-d", "ordinance", "-f", "docx", "-o", folder.toString(), town.toString());
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out())
        .contains(
            "not drawn: section 6-27 of the code, since no rule drawn goes into it; code[0].rules ("
                + town
                + ":");
  }
}
