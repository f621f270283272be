package freedomcities.cli.checking;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import freedomcities.policy.Status;
import freedomcities.render.FreedomCities;
import freedomcities.towns.Town;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several places, and one place over time, at the command line. */
class SideBySideTest {
  private static final List<String> TOWNS =
      Stream.of("samplewood-county-co", "sampleton-az", "sampleford-wa", "sampleton-ma")
          .map(name -> Path.of("..", "examples", "towns", name + ".yaml").toString())
          .toList();
  private static final String SAMPLEFORD = TOWNS.get(2);

  @TempDir Path folder;

  private static String[] args(List<String> files, String... before) {
    return Stream.concat(Arrays.stream(before), files.stream()).toArray(String[]::new);
  }

  /** The signs of each rule, agency by agency, as the gap check has them. */
  private static List<String> signs() throws IOException {
    List<StringBuilder> rows = Stream.generate(StringBuilder::new).limit(9).toList();
    FreedomCities cities = FreedomCities.standard();
    for (String file : TOWNS) {
      Town town = cities.read(Path.of(file));
      for (int i = 0; i < 9; i++) {
        StringBuilder row = rows.get(i);
        cities
            .check(town)
            .findings()
            .get(i)
            .agencies()
            .forEach(agency -> row.append(ReportTable.symbol(agency.status())));
      }
    }
    return rows.stream().map(StringBuilder::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 40, 60, 80, 120, 200})
  void everyAgencyHasItsSignInEachRowAtAnyWidth(int width) throws IOException {
    String out = CommandRuns.typed("", width, args(TOWNS, "check", "--side-by-side")).out();
    assertThat(out.lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    List<String> found = new ArrayList<>();
    for (int rule = 1; rule <= 9; rule++) {
      String start = "  " + rule + " ";
      found.add(
          String.join(
              "",
              out.lines()
                  .filter(line -> line.startsWith(start) && line.matches(".*[●▲◊×○?].*"))
                  .filter(line -> !line.matches("  \\d {3}.*"))
                  .map(line -> line.replaceAll("[^●▲◊×○?]", ""))
                  .toList()));
    }
    assertThat(found).isEqualTo(signs());
    assertThat(out.replaceAll("\\s+", " "))
        .contains(
            "City of Sampleton, Arizona: Sampleton Police Department, as of 2026-10-02",
            "Samplewood County, Colorado: Samplewood County Detention Center");
    for (Status status : Status.values()) {
      assertThat(out).contains(status.words());
    }
  }

  @Test
  void aGapAnywhereIsTold() {
    assertThat(CommandRuns.run(args(TOWNS, "check", "--side-by-side", "--strict")).exit())
        .isEqualTo(1);
    assertThat(CommandRuns.run(args(TOWNS, "check", "--side-by-side")).exit()).isZero();
  }

  @Test
  void oneMatrixAndOneTableAreDrawnOfAll() throws IOException {
    CommandRuns.Outcome outcome =
        CommandRuns.run(
            args(TOWNS, "draft", "--side-by-side", "-f", "docx,pdf,csv", "-o", folder.toString()));
    assertThat(outcome.err()).isEmpty();
    String name = "samplewood-county-co-and-3-others-matrix.";
    for (String format : List.of("docx", "pdf", "csv")) {
      assertThat(outcome.out()).contains("wrote " + folder.resolve(name + format) + "\n");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
    assertThat(Files.readString(folder.resolve(name + "csv"), StandardCharsets.UTF_8).lines())
        .hasSize(1 + 9 * 5);
    CommandRuns.Outcome again =
        CommandRuns.run(
            args(
                TOWNS,
                "draft",
                "--side-by-side",
                "-d",
                "matrix",
                "-f",
                "csv",
                "-o",
                folder.toString()));
    assertThat(again.exit()).isEqualTo(3);
    assertThat(again.err()).contains("it is there already");
  }

  @Test
  void oneTableGoesToStandardOutput() throws IOException {
    CommandRuns.Outcome outcome =
        CommandRuns.run(args(TOWNS, "draft", "--side-by-side", "-f", "csv", "-o", "-"));
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).startsWith("\uFEFFplace,state,agency");
    assertThat(outcome.err()).contains("City of Sampleford, Washington: 1 in writing");
  }

  /** The two records of one file, cut into two. */
  @Test
  void anOlderFileTellsWhatChanged() throws IOException {
    String both = Files.readString(Path.of(SAMPLEFORD));
    int now = both.indexOf("  - agency:");
    int before = both.indexOf("  - agency:", now + 1);
    int end = both.indexOf("\ncode:") + 1;
    Path spring =
        Files.writeString(
            folder.resolve("spring.yaml"), both.substring(0, now) + both.substring(before));
    Path autumn =
        Files.writeString(
            folder.resolve("autumn.yaml"), both.substring(0, before) + both.substring(end));
    String changed =
        """
          What changed since the record before, 2026-04-13
          2 ○ missing → ● in writing
          5 Chief of Police, 2026-11-02: supports (before: undecided)
          7 ? unknown → ○ missing
          8 found since: a written complaint as enough
          9 ? unknown → ○ missing
        """;
    assertThat(CommandRuns.run("check", SAMPLEFORD).out()).contains(changed);
    assertThat(CommandRuns.run("check", autumn.toString()).out()).doesNotContain("What changed");
    assertThat(CommandRuns.run("check", "--since", spring.toString(), autumn.toString()).out())
        .contains(changed);
    assertThat(
            CommandRuns.run("check", "--json", "--since", spring.toString(), autumn.toString())
                .out())
        .contains("\"progress\"");
    CommandRuns.Outcome drawn =
        CommandRuns.run(
            "draft",
            "-d",
            "comparison",
            "-f",
            "txt",
            "-o",
            "-",
            "--since",
            spring.toString(),
            autumn.toString());
    assertThat(drawn.out()).contains("What changed since the record before");
    CommandRuns.Outcome turned =
        CommandRuns.run("check", "--since", autumn.toString(), spring.toString());
    assertThat(turned.exit()).isEqualTo(2);
    assertThat(turned.err()).contains("is not before that of");
  }
}
