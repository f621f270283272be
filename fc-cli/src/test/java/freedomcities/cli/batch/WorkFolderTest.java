package freedomcities.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import freedomcities.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The hidden folder of a batch: what others put in its place, or into it, is not followed, changed
 * or deleted.
 */
class WorkFolderTest {
  private static final Path PLACES = Path.of("..", "examples", "places.csv");
  private static final String PART = ".freedom-cities-10000000-0000-4000-8000-000000000000.part";
  private static final String HEAD =
      "\ufeffsource,line,column,place,document,language,file,bytes,sha256,result,problem,"
          + "input\r\n";

  @TempDir Path folder;

  /**
   * Puts something in the place of our own: {@code home} is where the hidden folder goes, {@code
   * precious} a folder with files.
   */
  private interface Plant {
    void plant(Path home, Path precious) throws IOException;
  }

  private static Arguments row(String what, Plant plant) {
    return Arguments.of(what, plant);
  }

  private static Path made(Path home) throws IOException {
    return Files.createDirectories(home);
  }

  static Stream<Arguments> others() {
    return Stream.of(
        row("a link to a folder", Files::createSymbolicLink),
        row(
            "a link to nowhere",
            (home, precious) -> Files.createSymbolicLink(home, precious.resolve("none"))),
        row("a file", (home, precious) -> Files.writeString(home, "mine")),
        row(
            "a file in it",
            (home, precious) -> Files.writeString(made(home).resolve("a.txt"), "mine")),
        row(
            "a folder in it",
            (home, precious) -> Files.writeString(made(home.resolve("sub")).resolve("a"), "mine")),
        row("an empty folder in it", (home, precious) -> made(home.resolve("sub"))),
        row(
            "a link in it",
            (home, precious) -> Files.createSymbolicLink(made(home).resolve("a"), precious)),
        row(
            "a link as journal",
            (home, precious) ->
                Files.createSymbolicLink(
                    made(home).resolve("journal.csv"), precious.resolve("empty"))),
        row(
            "a hard link as journal",
            (home, precious) ->
                Files.createLink(made(home).resolve("journal.csv"), precious.resolve("empty"))),
        row(
            "a journal of somebody's",
            (home, precious) ->
                Files.writeString(made(home).resolve("journal.csv"), "day,what\n1,a")),
        row(
            "a list of sums as journal",
            (home, precious) ->
                Files.writeString(made(home).resolve("journal.csv"), "0".repeat(64) + "  a.txt\n")),
        row("a folder as journal", (home, precious) -> made(home.resolve("journal.csv"))),
        row(
            "a link as list",
            (home, precious) ->
                Files.createSymbolicLink(
                    made(home).resolve("manifest.csv"), precious.resolve("list"))),
        row(
            "a list of somebody's",
            (home, precious) -> Files.writeString(made(home).resolve("manifest.csv"), "my own")),
        row(
            "a link as unfinished file",
            (home, precious) ->
                Files.createSymbolicLink(made(home).resolve(PART), precious.resolve("a"))),
        row("a folder as unfinished file", (home, precious) -> made(home.resolve(PART))),
        row(
            "an unfinished file of another name",
            (home, precious) ->
                Files.writeString(made(home).resolve(".freedom-cities-notes.part"), "mine")));
  }

  /** All there is, by name: the words of files, where links lead. */
  private Map<String, String> everything() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.toList()) {
        found.put(
            folder.relativize(one).toString(),
            Files.isSymbolicLink(one)
                ? "-> " + Files.readSymbolicLink(one)
                : Files.isDirectory(one) ? "" : Files.readString(one));
      }
    }
    return found;
  }

  private Path precious() throws IOException {
    Path precious = Files.createDirectory(folder.resolve("precious"));
    Files.writeString(precious.resolve("a"), "precious");
    Files.createFile(precious.resolve("empty"));
    Files.writeString(precious.resolve("list"), HEAD);
    return precious;
  }

  private CommandRuns.Outcome batch(String... more) {
    return CommandRuns.run(
        Stream.concat(
                Stream.of(
                    "batch",
                    PLACES.toString(),
                    "-d",
                    "matrix",
                    "-f",
                    "txt",
                    "-o",
                    folder.resolve("out").toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void whatOthersMadeIsLeftAsItIs(String what, Plant plant) throws IOException {
    Path home = Files.createDirectory(folder.resolve("out")).resolve(".freedom-cities-batch");
    plant.plant(home, precious());
    Map<String, String> before = everything();
    for (String force : new String[] {"--hashes-only", "--force"}) {
      CommandRuns.Outcome outcome = batch(force);
      assertThat(outcome.exit()).isEqualTo(ExitCode.OUTPUT);
      assertThat(outcome.err())
          .startsWith("freedom-cities: " + home)
          .contains("it was not made by this program", "move it away; nothing was written.")
          .hasLineCount(1);
      assertThat(everything()).isEqualTo(before);
    }
  }

  /** As far as it came to write them. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, 64, 65, 80})
  void whatAKilledRunLeftIsSweptUp(int written) throws IOException {
    Path home = Files.createDirectories(folder.resolve("out/.freedom-cities-batch"));
    String line = "0".repeat(64) + ",sampleton-city-az,matrix,en";
    Files.writeString(home.resolve("journal.csv"), line.substring(0, written));
    Files.writeString(home.resolve("manifest.csv"), HEAD.repeat(2).substring(0, 2 * written));
    Files.writeString(home.resolve(PART), "half");
    CommandRuns.Outcome outcome = batch();
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(home).doesNotExist();
    assertThat(folder.resolve("out/sampleton-city-az-matrix.txt")).isNotEmptyFile();
  }

  @Test
  void whatAPowerCutLeftIsSweptUp() throws IOException {
    Path home = Files.createDirectories(folder.resolve("out/.freedom-cities-batch"));
    for (String name : new String[] {"journal.csv", "manifest.csv", PART}) {
      Files.write(home.resolve(name), new byte[4096]);
    }
    assertThat(batch().exit()).isZero();
    assertThat(home).doesNotExist();
  }

  @Test
  void aLinkInThePlaceOfTheListIsNeitherFollowedNorReplacedUnlessForced() throws IOException {
    assertThat(batch().exit()).isZero();
    Path list = folder.resolve("out/manifest.csv");
    Path elsewhere = Files.move(list, folder.resolve("elsewhere.csv"));
    String words = Files.readString(elsewhere);
    for (Path target : new Path[] {elsewhere, folder.resolve("nowhere.csv")}) {
      Files.deleteIfExists(list);
      Files.createSymbolicLink(list, target);
      CommandRuns.Outcome outcome = batch("--rules", "all");
      assertThat(outcome.exit()).isEqualTo(ExitCode.OUTPUT);
      assertThat(outcome.err())
          .contains("manifest.csv: it is there already, and is no list of a batch");
      assertThat(list).isSymbolicLink();
    }
    assertThat(batch("--force", "--rules", "all").exit()).isZero();
    assertThat(Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(Files.readString(elsewhere)).isEqualTo(words);
    assertThat(folder.resolve("nowhere.csv")).doesNotExist();
  }
}
