package freedomcities.cli.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import freedomcities.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** What can't be read is told, and the rest is read. */
  @Test
  void oneUnreadableFileKeepsNoneOfTheOthersBack() throws IOException {
    String word =
        Files.write(
                folder.resolve("old.doc"), new byte[] {(byte) 0xd0, (byte) 0xcf, 17, (byte) 0xe0})
            .toString();
    String empty = Files.createFile(folder.resolve("empty.pdf")).toString();
    String gone = folder.resolve("gone.pdf").toString();
    CommandRuns.Outcome outcome =
        CommandRuns.run("scan", "--outline", word, manual, empty, gone, folder.toString());
    assertThat(outcome.exit()).isEqualTo(4);
    assertThat(outcome.out()).contains("300.2 KEYS").doesNotContain("old.doc");
    assertThat(outcome.err())
        .contains(
            "old.doc: the file is locked",
            "empty.pdf: the file is empty",
            "gone.pdf: there is no such file",
            "it is a folder; give the files in it",
            "4 files could not be read; 1 was.")
        .doesNotContain("nothing was written");
    assertThat(CommandRuns.run("scan", "--outline", "--json", manual, empty).out())
        .contains("\"number\" : \"300.2\"", "\"files-not-read\" : [ \"", "empty.pdf: the file is");
  }

  @Test
  void whereNoFileCanBeReadThatIsToldAlone() throws IOException {
    String empty = Files.createFile(folder.resolve("empty.pdf")).toString();
    CommandRuns.Outcome outcome = CommandRuns.run("scan", "--outline", empty);
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("empty.pdf: the file is empty")
        .doesNotContain("nothing was written", "could not be read");
    CommandRuns.Outcome two = CommandRuns.run("scan", "--outline", empty, empty);
    assertThat(two.exit()).isEqualTo(2);
    assertThat(two.err()).contains("empty.pdf: the file is empty", "2 files could not be read.");
  }

  /** On a terminal only, on standard error, and gone at the end. */
  @ParameterizedTest
  @ValueSource(ints = {80, 47, 20})
  void progressIsShownWhereAPersonWaits(int width) throws IOException {
    CommandRuns.Outcome typed = CommandRuns.typed("", width, "scan", "--outline", longManual());
    assertThat(typed.err()).contains("page 20 of", "page 40 of").endsWith("\r");
    assertThat(typed.out()).doesNotContain("page 20 of");
    assertThat(typed.err().split("\r")).allSatisfy(line -> assertThat(line).hasSizeLessThan(width));
    assertThat(CommandRuns.run("scan", "--outline", longManual()).err()).isEmpty();
  }

  /** {@code scan … > outline.txt}: a person waits still. */
  @Test
  void progressIsShownWhereTheOutputIsRedirected() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal at =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            err,
            false,
            false,
            false,
            Terminal.ENDLESS,
            60,
            "freedom-cities",
            Optional.empty(),
            CommandRuns.TODAY,
            () -> false);
    assertThat(CommandRuns.at(at, "scan", "--outline", longManual())).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("page 20 of").endsWith("\r");
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("page 20 of");
  }

  private String longManual() throws IOException {
    String pages =
        IntStream.rangeClosed(1, 40)
            .mapToObj(page -> "Text of page " + page + ".")
            .reduce("", (all, one) -> all + one + "\f");
    return Files.writeString(folder.resolve("a-manual-with-a-name.txt"), pages).toString();
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
