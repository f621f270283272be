package freedomcities.cli.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterheadTest {
  private static final Path LETTERHEADS = Path.of("..", "examples", "letterheads");
  private static final String CITY = LETTERHEADS.resolve("sampleton.docx").toString();

  @TempDir Path folder;

  private byte[] drawn(String document, String... more) {
    CommandRuns.Outcome outcome =
        CommandRuns.run(
            Stream.concat(
                    Stream.of(
                        "draft", "-d", document, "-f", "docx", "-o", "-", CommandRuns.SAMPLETON),
                    Stream.of(more))
                .toArray(String[]::new));
    assertThat(outcome.exit()).isZero();
    return outcome.bytes();
  }

  @Test
  void whatABodyAdoptsGoesOnItAndWhatTellsItWhereItStands() {
    for (String document :
        new String[] {
          "ordinance", "resolution", "comparison", "matrix", "publication-summary", "hearing-notice"
        }) {
      assertThat(drawn(document, "--base", CITY))
          .as(document)
          .isNotEqualTo(drawn(document))
          .isEqualTo(drawn(document, "--base", CITY));
    }
  }

  @Test
  void sheetsForMeetingsAndLettersOfTheRequesterAreAsEver() throws IOException {
    CommandRuns.Outcome outcome =
        CommandRuns.run(
            "draft", "-f", "docx", "--base", CITY, "-o", folder.toString(), CommandRuns.SAMPLETON);
    assertThat(outcome.exit()).isZero();
    for (String document :
        new String[] {
          "handout", "worksheet", "comment", "records-request", "report", "glossary", "comment-card"
        }) {
      assertThat(folder.resolve("sampleton-city-az-" + document + ".docx"))
          .hasBinaryContent(drawn(document));
    }
    assertThat(folder.resolve("sampleton-city-az-ordinance.docx"))
        .hasBinaryContent(drawn("ordinance", "--base", CITY));
  }

  @Test
  void batchPutsThePlacesOfAFolderOnItAsDraftDoes() throws IOException {
    Path towns = Files.createDirectories(folder.resolve("towns"));
    Files.copy(Path.of(CommandRuns.SAMPLETON), towns.resolve("sampleton-az.yaml"));
    String out = folder.resolve("batch").toString();
    CommandRuns.Outcome outcome =
        CommandRuns.run(
            "batch", towns.toString(), "-d", "resolution", "-f", "docx", "--base", CITY, "-o", out);
    assertThat(outcome.exit()).isZero();
    assertThat(folder.resolve("batch/sampleton-city-az-resolution.docx"))
        .hasBinaryContent(drawn("resolution", "--base", CITY));
    String[] again = {"batch", towns.toString(), "-d", "resolution", "-f", "docx", "-o", out};
    assertThat(CommandRuns.run(again).exit())
        .as("without it, the rows are to be made anew, and the files are there")
        .isEqualTo(4);
  }

  @Test
  void theMatrixOfSeveralPlacesGoesOnItToo() {
    String[] plain = {
      "draft",
      "--side-by-side",
      "-f",
      "docx",
      "-o",
      "-",
      CommandRuns.SAMPLETON,
      CommandRuns.SAMPLETON.replace("sampleton-az", "king-county-wa")
    };
    String[] based =
        Stream.concat(Stream.of(plain), Stream.of("--base", CITY)).toArray(String[]::new);
    assertThat(CommandRuns.run(based).exit()).isZero();
    assertThat(CommandRuns.run(based).bytes()).isNotEqualTo(CommandRuns.run(plain).bytes());
  }

  @Test
  void whatIsLeftOutAndAddedIsToldOnStandardError() {
    CommandRuns.Outcome outcome =
        CommandRuns.run(
            "draft",
            "-d",
            "resolution",
            "-f",
            "docx",
            "-o",
            folder.toString(),
            "--base",
            LETTERHEADS.resolve("sample-county-a4.docx").toString(),
            CommandRuns.SAMPLETON);
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith(LETTERHEADS.toString()));
    assertThat(outcome.err())
        .contains(
            "not taken: its text (1 paragraph)",
            "styles added that it lacks: Callout,",
            "styles that number themselves do so no more: heading 1, heading 2")
        .doesNotContain("SLF4J");
    assertThat(outcome.out()).doesNotContain("styles added");
  }

  @Test
  void aFileThatIsNoneIsAnInputErrorAndNothingIsWritten() throws IOException {
    Path broken = folder.resolve("broken.docx");
    Files.write(broken, "not a letterhead".getBytes(StandardCharsets.UTF_8));
    Path out = folder.resolve("out");
    CommandRuns.Outcome outcome =
        CommandRuns.run(
            "draft", "--base", broken.toString(), "-o", out.toString(), CommandRuns.SAMPLETON);
    assertThat(outcome.exit()).isEqualTo(ExitCode.INPUT);
    assertThat(outcome.err().lines())
        .containsExactly(
            broken + ": this is no Word file; give a Word document (.docx) or template (.dotx)",
            "1 problem; nothing was written.");
    assertThat(out).doesNotExist();
  }

  @Test
  void aChangeOfTheLetterheadDrawsAgain() throws IOException {
    Path file = Files.copy(Path.of(CITY), folder.resolve("own.docx"));
    AtomicInteger pauses = new AtomicInteger();
    CommandRuns.Outcome outcome =
        CommandRuns.with(
            "",
            false,
            false,
            Terminal.ENDLESS,
            () -> {
              if (pauses.incrementAndGet() == 1) {
                try {
                  Files.write(file, Files.readAllBytes(LETTERHEADS.resolve("sampleford.dotx")));
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              }
              return pauses.get() < 3;
            },
            "draft",
            "--watch",
            "-d",
            "resolution",
            "-f",
            "docx",
            "--base",
            file.toString(),
            "-o",
            folder.toString(),
            CommandRuns.SAMPLETON);
    assertThat(outcome.out().lines().filter(line -> line.startsWith("wrote "))).hasSize(2);
    assertThat(folder.resolve("sampleton-city-az-resolution.docx"))
        .hasBinaryContent(
            drawn("resolution", "--base", LETTERHEADS.resolve("sampleford.dotx").toString()));
  }
}
