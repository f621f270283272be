package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import freedomcities.Goldens;
import freedomcities.law.Law;
import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code towns/bad} is refused with the problems in the text file beside it, all at
 * once, in file order.
 */
class BadTownFilesTest {
  private static final TownReader READER = new TownReader(RuleSet.standard(), Law.standard());

  static Stream<Path> files() throws IOException {
    return Goldens.inputs("towns/bad", ".yaml");
  }

  @ParameterizedTest
  @MethodSource("files")
  void tellsEveryProblem(Path file) throws IOException {
    String yaml = Files.readString(file);
    InputException e =
        catchThrowableOfType(
            InputException.class, () -> READER.read(file.getFileName().toString(), yaml));
    assertThat(e).as("refused").isNotNull();
    assertThat(e.problems())
        .isSortedAccordingTo(
            Comparator.comparingInt((Problem problem) -> problem.location().line()));
    Goldens.compare(
        file,
        ".txt",
        e.problems().stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n")));
  }
}
