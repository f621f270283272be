package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A folder of data files over the shipped ones. */
class LawFolderTest {
  @TempDir Path folder;

  /** Puts a shipped file into the folder, changed. */
  private void put(String path, String from, String to) throws IOException {
    try (InputStream in = Objects.requireNonNull(LawFiles.shipped().open(path))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).contains(from);
      write(path, text.replace(from, to));
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  @Test
  void aFileTakesThePlaceOfTheShippedOneAndTheOthersStay() throws IOException {
    put(
        "states/az.yaml",
        "legislature: Arizona State Legislature",
        "legislature: Arizona’s Legislature");
    write("notices/az.yaml", "notices: []\n");
    write("README.md", "why");
    write(".git/config.yaml", "not data");
    Law law = Law.from(folder);
    assertThat(law.profile("AZ").orElseThrow().legislature()).isEqualTo("Arizona’s Legislature");
    assertThat(law.profile("NM")).isEqualTo(Law.standard().profile("NM"));
    assertThat(law.notices("AZ", List.of("5")))
        .noneMatch(notice -> notice.origin() == Notice.Origin.STATE);
    assertThat(law.version()).isEqualTo(Law.standard().version());
    assertThat(law.overrides()).contains(folder);
    assertThat(Law.standard().overrides()).isEmpty();
  }

  /** No shipped file takes the place of what somebody put there. */
  @ParameterizedTest
  @CsvSource({
    "folder,  'it is a folder, not a data file'",
    "nowhere, it is a link to nothing that is there",
    "pipe,    'it is a pipe or a device, not a data file'"
  })
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNoFileThoughItHasItsNameIsTold(String what, String why) throws Exception {
    Path file = Files.createDirectories(folder.resolve("states")).resolve("az.yaml");
    switch (what) {
      case "folder" -> Files.createDirectory(file);
      case "nowhere" -> Files.createSymbolicLink(file, folder.resolve("none"));
      default ->
          assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    }
    InputException told =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> catchThrowableOfType(InputException.class, () -> Law.from(folder)));
    assertThat(told.problems()).singleElement().hasToString(file + ": " + why);
  }

  @Test
  void aStateIsAddedByAnIndexThatListsIt() throws IOException {
    put("law.yaml", "  WY: Wyoming", "  WY: Wyoming\n  GU: Guam");
    put("states/ak.yaml", "postal: AK\nname: Alaska", "postal: GU\nname: Guam");
    Files.move(folder.resolve("states/ak.yaml"), folder.resolve("states/gu.yaml"));
    Law law = Law.from(folder);
    assertThat(law.jurisdiction("Sampleton", Kind.CITY, "GU").build().fullName())
        .isEqualTo("City of Sampleton, Guam");
  }

  @Test
  void everyProblemOfEveryFileIsToldAtOnceInTheUsersOwnFile() throws IOException {
    put("states/az.yaml", "confidence: verified\n", "confidence: sure\n");
    put("notices/tx.yaml", "effect: may conflict", "effect: illegal");
    put("states/nm.yaml", "postal: NM", "postal: MN");
    write("states/arizona.yaml", "x: y\n");
    write("states/zz.yaml", "x: y\n");
    write("federal.yml", "x: y\n");
    assertThatThrownBy(() -> Law.from(folder))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              assertThat(e.problems()).hasSizeGreaterThanOrEqualTo(6);
              assertThat(e)
                  .hasMessageContaining(
                      folder.resolve("states/az.yaml") + ":12:15: unknown confidence \"sure\"")
                  .hasMessageContaining(folder.resolve("notices/tx.yaml") + ":")
                  .hasMessageContaining("unknown effect")
                  .hasMessageContaining(
                      folder.resolve("states/nm.yaml") + ": it is about MN; write postal: NM")
                  .hasMessageContaining("no data file is called states/arizona.yaml")
                  .hasMessageContaining("no data file is called states/zz.yaml")
                  .hasMessageContaining("no data file is called federal.yml");
            });
  }

  /**
   * A kind of file that nobody reads when the folder is laid over would be found out later, in the
   * middle of a draft.
   */
  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfFileIsReadAtOnce(LawFileKind<?> kind) throws IOException {
    write(kind.path("AZ"), "nonsense: 1\n");
    assertThatThrownBy(() -> Law.from(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(folder.resolve(kind.path("AZ")) + ":1:1: unknown key \"nonsense\"");
  }

  static List<LawFileKind<?>> kinds() {
    return LawFileKind.ALL;
  }

  /** The table has a row for every file that is shipped. */
  @Test
  void everyShippedFileIsOfAKind() throws IOException {
    Path data = Path.of("src/main/resources/freedomcities/law");
    try (Stream<Path> files = Files.walk(data)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> data.relativize(file).toString().replace('\\', '/')))
          .hasSizeGreaterThan(100)
          .containsExactlyInAnyOrderElementsOf(
              LawFileKind.ALL.stream()
                  .filter(kind -> kind != LawFileKind.TERMS) // a shelf has its own
                  .flatMap(
                      kind ->
                          kind.perState()
                              ? Law.standard().states().keySet().stream().map(kind::path)
                              : Stream.of(kind.path("")))
                  .toList());
    }
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Path missing = folder.resolve("nowhere");
    assertThatThrownBy(() -> Law.from(missing))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(missing + ": there is no such folder");
  }
}
