package freedomcities.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import freedomcities.Goldens;
import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file in {@code rules/bad} is refused with the problems in the text file beside it. */
class BadRuleSetsTest {

  static Stream<Path> files() throws IOException {
    return Goldens.inputs("rules/bad", ".yaml");
  }

  @ParameterizedTest
  @MethodSource("files")
  void tellsEveryProblem(Path file) throws IOException {
    String yaml = Files.readString(file);
    InputException e =
        catchThrowableOfType(
            InputException.class, () -> RuleSetReader.read(file.getFileName().toString(), yaml));
    assertThat(e).as("refused").isNotNull();
    Goldens.compare(
        file,
        ".txt",
        e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  void anIdWithoutEndIsRead() throws IOException {
    String yaml =
        Files.readString(Path.of("src/main/resources/freedomcities/rules/nine-rules/rules.yaml"));
    String id = "nine" + "-rules".repeat(20_000);
    assertThat(RuleSetReader.read("t", yaml.replaceFirst("(?m)^id: nine-rules$", "id: " + id)).id())
        .isEqualTo(id);
  }

  @Test
  void theStandardShelfIsReadFromDiskAlike() throws IOException {
    Path folder = Path.of("src/main/resources/freedomcities/rules/nine-rules");
    RuleSet fromDisk = RuleSetReader.read(folder);
    assertThat(fromDisk.rules()).isEqualTo(RuleSet.standard().rules());
    assertThat(fromDisk.shelf())
        .usingRecursiveComparison()
        .ignoringFields("termsFile", "words")
        .isEqualTo(RuleSet.standard().shelf());
    assertThat(fromDisk.shelf().words()).isEqualTo(RuleSet.standard().shelf().words());
    RuleSet alone = RuleSetReader.read("a name", Files.readString(folder.resolve("rules.yaml")));
    assertThat(alone.rules()).isEqualTo(fromDisk.rules());
    assertThat(alone.shelf().words()).isEmpty();
  }
}
