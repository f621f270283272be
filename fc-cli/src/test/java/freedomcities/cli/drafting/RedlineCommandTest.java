package freedomcities.cli.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code draft --redline}. */
class RedlineCommandTest {
  @TempDir Path folder;

  private Path later;

  @BeforeEach
  void town() throws IOException {
    later =
        Files.writeString(
            folder.resolve("later.yaml"),
            Files.readString(Path.of(CommandRuns.SAMPLETON))
                .replace("Sampleton City Council", "Sampleton Town Meeting")
                .replace("the Sampleton Police Review Board", "the Sampleton Review Commission"));
  }

  private CommandRuns.Outcome draft(String... arguments) {
    return CommandRuns.run(
        Stream.concat(Stream.of("draft", "-o", folder.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  @Test
  void whatChangedInATownFileIsMarkedInEachFormatAndTheSameTwice() throws IOException {
    String[] arguments = {
      "-d",
      "resolution",
      "-f",
      "docx,pdf,txt,html,md,akn",
      "--redline",
      CommandRuns.SAMPLETON,
      later.toString()
    };
    assertThat(draft(arguments).exit()).isZero();
    String text =
        Files.readString(folder.resolve("sampleton-city-az-resolution-redline.txt"))
            .replaceAll("\\s+", " ");
    assertThat(text).contains("[removed: City Council][added: Town Meeting]");
    byte[] docx = Files.readAllBytes(folder.resolve("sampleton-city-az-resolution-redline.docx"));
    byte[] pdf = Files.readAllBytes(folder.resolve("sampleton-city-az-resolution-redline.pdf"));
    assertThat(
            CommandRuns.run(
                    Stream.concat(
                            Stream.of("draft", "--force", "-o", folder.toString()),
                            Stream.of(arguments))
                        .toArray(String[]::new))
                .exit())
        .isZero();
    assertThat(folder.resolve("sampleton-city-az-resolution-redline.docx")).hasBinaryContent(docx);
    assertThat(folder.resolve("sampleton-city-az-resolution-redline.pdf")).hasBinaryContent(pdf);
    assertThat(folder.resolve("sampleton-city-az-resolution.docx")).doesNotExist();
  }

  @Test
  void ofTheSameNothingIsMarked() throws IOException {
    assertThat(
            draft(
                    "-d",
                    "ordinance",
                    "-f",
                    "txt",
                    "--redline",
                    CommandRuns.SAMPLETON,
                    CommandRuns.SAMPLETON)
                .exit())
        .isZero();
    assertThat(draft("-d", "ordinance", "-f", "txt", CommandRuns.SAMPLETON).exit()).isZero();
    assertThat(folder.resolve("sampleton-city-az-ordinance-redline.txt"))
        .hasSameTextualContentAs(folder.resolve("sampleton-city-az-ordinance.txt"));
  }

  @Test
  void anEarlierDocumentIsComparedWithTheSameOfTheTownFileNow() throws IOException {
    assertThat(
            draft(
                    "-d",
                    "ordinance,handout",
                    "-f",
                    "docx,pdf",
                    "--keep-source",
                    "--rules",
                    "1,5",
                    CommandRuns.SAMPLETON)
                .exit())
        .isZero();
    for (String format : new String[] {"docx", "pdf"}) {
      Path earlier = folder.resolve("sampleton-city-az-ordinance." + format);
      CommandRuns.Outcome outcome =
          draft(
              "--force",
              "-f",
              "txt",
              "--rules",
              "1,6",
              "--redline",
              earlier.toString(),
              later.toString());
      assertThat(outcome.exit()).isZero();
      assertThat(outcome.out())
          .contains("wrote " + folder.resolve("sampleton-city-az-ordinance-redline.txt"))
          .doesNotContain("handout");
      assertThat(Files.readString(folder.resolve("sampleton-city-az-ordinance-redline.txt")))
          .containsPattern("\\[removed: § 6A-5\\. Inquiries")
          .containsPattern("§ 6A-5\\. \\[added: Release");
    }
  }

  /** A document that the earlier town file didn't have is all new. */
  @Test
  void aDocumentThatThereWasNotIsAllNew() throws IOException {
    Path earlier =
        Files.writeString(
            folder.resolve("earlier.yaml"),
            "jurisdiction: {name: Sampleton, kind: city, state: AZ}\n"
                + "policy: [{agency: Police, as-of: 2026-09-01}]\n");
    CommandRuns.Outcome outcome =
        draft("-d", "report", "-f", "txt", "--redline", earlier.toString(), later.toString());
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    String text = Files.readString(folder.resolve("sampleton-city-az-report-redline.txt"));
    assertThat(text.substring(text.indexOf("\n\n")))
        .as("below the words on how changes read")
        .contains("[added: ")
        .doesNotContain("[removed: ");
  }

  @Test
  void anotherPlaceAnotherDocumentAndADocumentWithoutSourceAreRefused() throws IOException {
    Path other = Path.of("..", "examples", "towns", "king-county-wa.yaml");
    CommandRuns.Outcome place =
        draft("-d", "ordinance", "--redline", other.toString(), later.toString());
    assertThat(place.exit()).isEqualTo(2);
    assertThat(place.err()).contains("two drafts of the same document");
    assertThat(
            draft("-d", "ordinance", "-f", "docx", "--keep-source", CommandRuns.SAMPLETON).exit())
        .isZero();
    String document = folder.resolve("sampleton-city-az-ordinance.docx").toString();
    CommandRuns.Outcome kind = draft("-d", "resolution", "--redline", document, later.toString());
    assertThat(kind.exit()).isEqualTo(2);
    assertThat(kind.err()).contains("is an earlier ordinance; write -d ordinance");
    assertThat(draft("--force", "-d", "ordinance", "-f", "docx", CommandRuns.SAMPLETON).exit())
        .isZero();
    CommandRuns.Outcome none = draft("--redline", document, later.toString());
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("it holds no source");
  }
}
