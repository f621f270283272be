package freedomcities.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import freedomcities.law.Law;
import freedomcities.rules.RuleSet;
import freedomcities.towns.TownReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no file is refused before anybody waits for it. */
@DisabledOnOs(OS.WINDOWS)
class NamedFileTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path folder;

  @BeforeEach
  void made() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Files.createDirectory(folder.resolve("folder"));
    Files.createSymbolicLink(folder.resolve("to-pipe"), pipe);
    Files.createSymbolicLink(folder.resolve("to-device"), Path.of("/dev/zero"));
    Files.createSymbolicLink(folder.resolve("to-nothing"), folder.resolve("nothing"));
    Files.writeString(folder.resolve("file"), "words");
    Files.createSymbolicLink(folder.resolve("to-file"), folder.resolve("file"));
  }

  @ParameterizedTest
  @CsvSource({
    "pipe,       'it is a pipe or a device, not a town file'",
    "to-pipe,    'it is a pipe or a device, not a town file'",
    "to-device,  'it is a pipe or a device, not a town file'",
    "folder,     'it is a folder, not a town file'",
    "to-nothing, it is a link to nothing that is there"
  })
  void whatIsNoFileIsRefusedAtOnce(String name, String why) {
    Path file = folder.resolve(name);
    FileSystemException told =
        assertTimeoutPreemptively(
            SOON,
            () ->
                catchThrowableOfType(
                    FileSystemException.class, () -> NamedFile.open(file, "a town file").close()));
    assertThat(told.getReason()).isEqualTo(why);
    assertThat(told.getFile()).isEqualTo(file.toString());
    TownReader reader = new TownReader(RuleSet.standard(), Law.standard());
    assertThat(
            assertTimeoutPreemptively(
                SOON,
                () -> catchThrowableOfType(FileSystemException.class, () -> reader.read(file))))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"file", "to-file"})
  void aFileIsRead(String name) throws IOException {
    try (InputStream in = NamedFile.open(folder.resolve(name), "a town file")) {
      assertThat(in.readAllBytes()).asString().isEqualTo("words");
    }
  }
}
