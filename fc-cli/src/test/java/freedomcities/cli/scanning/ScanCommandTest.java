package freedomcities.cli.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code scan --outline} shows. */
class ScanCommandTest {
  private static final String TEXT =
      """
      Policy 300 BICYCLES

      300.1 PURPOSE
      Bicycles are kept in the shed of the department.

      300.2 KEYS
      Members shall sign for each key:
        (a) In the morning.
        (b) In the evening.

      300.3 REPAIRS
      Members shall report what is broken.
      """;

  @TempDir Path folder;

  private String manual;

  @BeforeEach
  void write() throws IOException {
    manual = Files.writeString(folder.resolve("manual.txt"), TEXT).toString();
  }

  @Test
  void sectionsAreShownWithNumberHeadingAndFirstWords() {
    CommandRuns.Outcome outcome = CommandRuns.run("scan", "--outline", manual);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains(
            "manual.txt, 4 sections",
            "300.1 PURPOSE · Bicycles are kept in the shed",
            "300.2 KEYS · Members shall sign for each key:",
            "Citations rest on: number at its heading 4.",
            "Read is at most 128 MiB a file, 5,000 pages, 20 million letters, 120 seconds.");
  }

  @Test
  void asDataTheyHaveWhatTheCitationRestsOn() {
    String out = CommandRuns.run("scan", "--outline", "--json", manual).out();
    assertThat(out)
        .contains(
            "\"format\" : \"text\"",
            "\"number\" : \"300.2\"",
            "\"rests-on\" : \"number at its heading\"",
            "\"cite\" : \"Policy 300, 300.2 (KEYS)\"");
  }

  @Test
  void problemsOfAllFilesAreToldAtOnce() throws IOException {
    Path word =
        Files.write(
            folder.resolve("old.doc"), new byte[] {(byte) 0xd0, (byte) 0xcf, 17, (byte) 0xe0});
    Path empty = Files.createFile(folder.resolve("empty.pdf"));
    CommandRuns.Outcome outcome =
        CommandRuns.run("scan", "--outline", manual, word.toString(), empty.toString());
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("old.doc: the file is locked", "empty.pdf: the file is empty", "2 problems");
  }

  /** On a terminal only, on standard error, and gone at the end. */
  @Test
  void progressIsShownWhereAPersonWaits() throws IOException {
    String pages =
        IntStream.rangeClosed(1, 40)
            .mapToObj(page -> "Text of page " + page + ".")
            .reduce("", (all, one) -> all + one + "\f");
    String long40 = Files.writeString(folder.resolve("long.txt"), pages).toString();
    CommandRuns.Outcome typed = CommandRuns.typed("", 80, "scan", "--outline", long40);
    assertThat(typed.err()).contains("page 20 of", "page 40 of").endsWith("\r");
    assertThat(typed.out()).doesNotContain("page 20 of");
    assertThat(CommandRuns.run("scan", "--outline", long40).err()).isEmpty();
  }

  /** Other commands start as they did: nothing of the reader is loaded. */
  @Test
  void noOtherCommandLoadsTheReader() throws Exception {
    assertThat(loaded("check", CommandRuns.SAMPLETON)).noneMatch(ScanCommandTest::isOfTheReader);
    assertThat(loaded("scan", "--outline", manual)).anyMatch(ScanCommandTest::isOfTheReader);
  }

  private static boolean isOfTheReader(String line) {
    return line.contains("freedomcities.scan.")
        || line.contains("org.apache.pdfbox")
        || line.contains("org.jsoup");
  }

  private static Stream<String> loaded(String... arguments) throws Exception {
    Stream<String> command =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-verbose:class",
            "-cp",
            System.getProperty("java.class.path"),
            "freedomcities.cli.Main");
    Process process =
        new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out.lines();
  }
}
