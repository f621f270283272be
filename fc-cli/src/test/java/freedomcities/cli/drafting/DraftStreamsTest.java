package freedomcities.cli.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import freedomcities.cli.CommandRuns.Outcome;
import freedomcities.cli.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code draft} with streams, overrides and {@code --watch}. */
class DraftStreamsTest {
  @TempDir Path folder;

  @Test
  void standardInputToStandardOutputIsTheSameDocumentAndNothingElse() throws IOException {
    String town = Files.readString(Path.of(CommandRuns.SAMPLETON));
    Path file = folder.resolve("standard input");
    Outcome streamed =
        CommandRuns.fed(town, "draft", "-d", "comparison", "-f", "pdf", "-o", "-", "-");
    Outcome written =
        CommandRuns.run(
            "draft",
            "-d",
            "comparison",
            "-f",
            "pdf",
            "-o",
            folder.toString(),
            CommandRuns.SAMPLETON);
    assertThat(written.err()).isEmpty();
    assertThat(streamed.exit()).isZero();
    assertThat(streamed.bytes())
        .isEqualTo(Files.readAllBytes(folder.resolve("sampleton-city-az-comparison.pdf")));
    assertThat(streamed.err())
        .contains("City of Sampleton, Arizona: ", "(standard input:14)")
        .doesNotContain("wrote");
    assertThat(file).doesNotExist();
  }

  @Test
  void aDocumentThatCantBeMadeLeavesStandardOutputEmpty() {
    Outcome outcome =
        CommandRuns.fed("format: 2\n", "draft", "-d", "comparison", "-f", "pdf", "-o", "-", "-");
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.bytes()).isEmpty();
    assertThat(outcome.err()).contains("standard input:1:");
  }

  @Test
  void bytesThatAreNoTextAreToldNotReadAsSomethingElse() throws IOException {
    Path town = folder.resolve("latin.yaml");
    Files.write(town, new byte[] {'a', ':', ' ', (byte) 0xe9, '\n'});
    Outcome outcome = CommandRuns.run("draft", town.toString());
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("the byte E9 is not UTF-8");
  }

  @Test
  void anOverrideReachesTheDocumentsAndIsNotAnAssumptionAnyMore() {
    Outcome before =
        CommandRuns.run(
            "draft",
            "-d",
            "ordinance",
            "-f",
            "docx",
            "-o",
            folder.resolve("a").toString(),
            CommandRuns.SAMPLETON);
    Outcome after =
        CommandRuns.run(
            "draft",
            "-d",
            "ordinance",
            "-f",
            "docx",
            "-o",
            folder.resolve("b").toString(),
            "--set",
            "jurisdiction.name=Samplewood",
            "--set",
            "jurisdiction.officers.clerk=Town Scribe",
            CommandRuns.SAMPLETON);
    assertThat(after.err()).isEmpty();
    assertThat(folder.resolve("b").resolve("samplewood-city-az-ordinance.docx")).exists();
    assertThat(before.out()).contains("assumed: jurisdiction.officers.clerk");
    assertThat(after.out()).doesNotContain("assumed: jurisdiction.officers.clerk");
  }

  @Test
  void watchDrawsAgainWhenATownFileOrATemplateChangesAndWaitsWhileOneIsBroken() throws IOException {
    String good = Files.readString(Path.of(CommandRuns.SAMPLETON));
    Path town = Files.writeString(folder.resolve("town.yaml"), good);
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Path shipped =
        Path.of(
            "..",
            "fc-templates",
            "src",
            "main",
            "resources",
            "freedomcities-templates",
            "comparison.ftl");
    Path out = folder.resolve("out");
    Path drawn = out.resolve("sampleton-city-az-comparison.docx");
    Deque<Change> changes =
        new ArrayDeque<>(
            List.of(
                () -> assertThat(drawn).exists(),
                () -> {
                  Files.delete(drawn);
                  Files.writeString(town, good + "# longer\n");
                },
                () -> {
                  assertThat(drawn).exists();
                  Files.writeString(town, "format: 2\n");
                },
                () -> Files.writeString(town, good),
                () ->
                    Files.writeString(
                        templates.resolve("comparison.ftl"),
                        Files.readString(shipped) + "<#-- -->\n")));
    Terminal.Pause pause =
        () -> {
          Change change = changes.poll();
          if (change == null) {
            return false;
          }
          try {
            change.make();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return true;
        };
    Outcome outcome =
        CommandRuns.with(
            "",
            false,
            false,
            Terminal.ENDLESS,
            pause,
            "draft",
            "--watch",
            "-d",
            "comparison",
            "-f",
            "docx",
            "-o",
            out.toString(),
            "--templates",
            templates.toString(),
            town.toString());
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out().lines().filter(line -> line.equals("wrote " + drawn))).hasSize(4);
    assertThat(outcome.out().lines().filter(line -> line.startsWith("watching " + town)))
        .hasSize(5);
    assertThat(outcome.err()).contains("town.yaml:1:9: ").doesNotContain("\tat ");
  }

  @Test
  void watchOverwritesNothingThatItDidNotWrite() throws IOException {
    Path mine = Files.writeString(folder.resolve("sampleton-city-az-comparison.docx"), "mine");
    Outcome outcome =
        CommandRuns.run(
            "draft",
            "--watch",
            "-d",
            "comparison",
            "-f",
            "docx",
            "-o",
            folder.toString(),
            CommandRuns.SAMPLETON);
    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(mine).hasContent("mine");
  }

  private interface Change {
    void make() throws IOException;
  }
}
