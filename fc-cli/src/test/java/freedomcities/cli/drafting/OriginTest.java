package freedomcities.cli.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import freedomcities.render.origin.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code draft --keep-source} and {@code draft --from}. */
class OriginTest {
  @TempDir Path folder;

  private Path kept;

  @BeforeEach
  void drawn() {
    kept = folder.resolve("kept");
    assertThat(
            draft(
                    "--keep-source",
                    "--set",
                    "documents.ordinance.number=77",
                    "--rules",
                    "1,5",
                    "-d",
                    "ordinance,handout",
                    "--lang",
                    "en,es",
                    "-o",
                    kept.toString(),
                    CommandRuns.SAMPLETON)
                .exit())
        .isZero();
  }

  private static CommandRuns.Outcome draft(String... arguments) {
    return CommandRuns.run(
        Stream.concat(Stream.of("draft"), Stream.of(arguments)).toArray(String[]::new));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(kept)) {
      return files.sorted().toList();
    }
  }

  @Test
  void twoOfOneNameAreNotWrittenOverEachOther() throws IOException {
    Path one = kept.resolve("sampleton-city-az-ordinance.docx");
    Path two = Files.copy(one, folder.resolve("mine.docx"));
    Path again = folder.resolve("again");
    CommandRuns.Outcome outcome =
        draft("--from", "--force", "-o", again.toString(), one.toString(), two.toString());
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err())
        .contains(
            two
                + ": its files would have the names of those of "
                + one
                + " (sampleton-city-az-ordinance.docx); draw them one by one, each into a folder"
                + " of its own with -o");
    assertThat(again).doesNotExist();
  }

  @Test
  void everyDocumentIsDrawnAgainInItsOwnFormatToTheSameBytes() throws IOException {
    assertThat(files()).hasSize(6);
    Path again = folder.resolve("again");
    CommandRuns.Outcome outcome =
        draft(
            Stream.concat(
                    Stream.of("--from", "-o", again.toString()),
                    files().stream().map(Path::toString))
                .toArray(String[]::new));
    assertThat(outcome.exit()).isZero();
    for (Path file : files()) {
      assertThat(outcome.out())
          .contains(
              file + ": nothing has changed since", "wrote " + again.resolve(file.getFileName()));
      assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
    }
    Path ordinance = kept.resolve("sampleton-city-az-ordinance.docx");
    CommandRuns.Outcome streamed = draft("--from", "-o", "-", ordinance.toString());
    assertThat(streamed.bytes()).isEqualTo(Files.readAllBytes(ordinance));
    assertThat(streamed.err()).contains("nothing has changed since");
  }

  @Test
  void itSaysWhatItWasDrawnFromWithoutTheFoldersOfTheComputer() throws IOException {
    Origin origin = Origin.read(kept.resolve("sampleton-city-az-ordinance.pdf"));
    assertThat(origin.source().name()).isEqualTo("sampleton-az.yaml");
    assertThat(origin.source().text()).isEqualTo(Files.readString(Path.of(CommandRuns.SAMPLETON)));
    assertThat(origin.source().values())
        .containsEntry("documents.ordinance.number", "77")
        .hasSize(1);
  }

  @Test
  void anotherFormatOrALetterheadCanBeAskedFor() {
    String ordinance = kept.resolve("sampleton-city-az-ordinance.docx").toString();
    Path out = folder.resolve("out");
    assertThat(draft("--from", "-f", "txt,pdf", "-o", out.toString(), ordinance).exit()).isZero();
    assertThat(out.resolve("sampleton-city-az-ordinance.pdf"))
        .hasSameBinaryContentAs(kept.resolve("sampleton-city-az-ordinance.pdf"));
    assertThat(out.resolve("sampleton-city-az-ordinance.txt")).exists();
    assertThat(out.resolve("sampleton-city-az-ordinance.docx")).doesNotExist();
    CommandRuns.Outcome lettered =
        draft(
            "--from",
            "--base",
            Path.of("..", "examples", "letterheads", "sampleton.docx").toString(),
            "-o",
            out.toString(),
            ordinance);
    assertThat(lettered.out())
        .contains("changed since:", "now drawn with one", "its words are the same");
  }

  @Test
  void theOlderFileAndStandardInputAreKept() throws IOException {
    String now =
        "jurisdiction: {name: Old, kind: city, state: AZ}\n"
            + "policy:\n"
            + "  - {agency: Police, as-of: 2026-03-04}\n";
    Path old = Files.writeString(folder.resolve("old.yaml"), now.replace("03-04", "01-02"));
    CommandRuns.Outcome outcome =
        CommandRuns.fed(
            now,
            "draft",
            "-d",
            "comparison",
            "-f",
            "docx",
            "--keep-source",
            "--since",
            old.toString(),
            "-o",
            folder.toString(),
            "-");
    assertThat(outcome.exit()).isZero();
    Path document = folder.resolve("old-city-az-comparison.docx");
    assertThat(Origin.read(document).source().older().orElseThrow().name()).isEqualTo("old.yaml");
    assertThat(draft("--from", "-o", folder.resolve("again").toString(), document.toString()).out())
        .contains("nothing has changed");
  }

  @Test
  void withoutItNothingOfTheTownFileTravels() throws IOException {
    Path plain = folder.resolve("plain");
    assertThat(
            draft(
                    "-d",
                    "ordinance",
                    "-f",
                    "docx,pdf",
                    "-o",
                    plain.toString(),
                    CommandRuns.SAMPLETON)
                .exit())
        .isZero();
    for (String format : List.of("docx", "pdf")) {
      CommandRuns.Outcome outcome =
          draft(
              "--from",
              "-o",
              folder.resolve("again").toString(),
              plain.resolve("sampleton-city-az-ordinance." + format).toString());
      assertThat(outcome.exit()).isEqualTo(2);
      assertThat(outcome.err())
          .contains("it holds no source; draw it with --keep-source")
          .hasLineCount(2);
    }
    assertThat(folder.resolve("again")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--lang es",
        "--rules all",
        "--with-1373",
        "--final",
        "--paper a4",
        "--keep-source",
        "--watch",
        "--side-by-side",
        "--set a=b",
        "-d ordinance",
        "--since x"
      })
  void whatTheDocumentSaysItselfIsNotAskedForAgain(String option) {
    CommandRuns.Outcome outcome =
        draft(
            Stream.concat(
                    Stream.of(option.split(" ")),
                    Stream.of(
                        "--from", kept.resolve("sampleton-city-az-ordinance.docx").toString()))
                .toArray(String[]::new));
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("--from: the document itself says").hasLineCount(1);
  }

  /** All that is wrong with several at once, and nothing is written. */
  @Test
  void wrongDocumentsAreToldAtOnce() throws IOException {
    Path cut =
        Files.write(
            folder.resolve("cut.docx"),
            java.util.Arrays.copyOf(Files.readAllBytes(files().getFirst()), 5_000));
    CommandRuns.Outcome outcome =
        draft(
            "--from",
            "-o",
            folder.resolve("again").toString(),
            cut.toString(),
            CommandRuns.SAMPLETON,
            files().getFirst().toString());
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("damaged or cut short", "neither a Word file nor a PDF", "2 problems");
    assertThat(folder.resolve("again")).doesNotExist();
  }
}
