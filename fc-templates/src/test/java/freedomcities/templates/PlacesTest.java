package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import freedomcities.gaps.GapCheck;
import freedomcities.law.Law;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Linearisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is drafted for places chosen to differ, as readable text beside each town file. With {@code
 * -Dgoldens=write} what came out is written there, to be read before it is committed; that run
 * still fails.
 */
class PlacesTest {
  private static final Path FOLDER = Path.of("src/test/resources/freedomcities/places");
  private static final RuleSet RULES = RuleSet.standard();
  private static final Law LAW = Law.standard();
  private static final Drafter DRAFTER = new Drafter(RULES, LAW);

  static List<Path> towns() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void thePlacesDiffer() throws IOException {
    assertThat(towns()).hasSizeGreaterThanOrEqualTo(15);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("towns")
  void whatIsDraftedIsWhatWasRead(Path file) throws IOException {
    Town town = new TownReader(RULES, LAW).read(file);
    List<String> lines = new ArrayList<>();
    for (DocumentKind kind : Examples.kinds(town)) {
      Draft draft =
          DRAFTER.draft(
              town,
              new GapCheck(RULES).check(town.policy(), town.manuals()),
              kind,
              DraftSettings.STANDARD);
      lines.add("=== " + draft.document().metadata().identifier());
      lines.addAll(Linearisation.of(draft.document()));
      draft
          .completeness()
          .unverified()
          .forEach(
              fact ->
                  lines.add(
                      "--- to confirm: " + fact.id() + " (" + fact.confidence().words() + ")"));
    }
    compare(Path.of(file.toString().replace(".yaml", ".txt")), String.join("\n", lines) + "\n");
  }

  private static void compare(Path expected, String actual) throws IOException {
    boolean same = Files.exists(expected) && Files.readString(expected).equals(actual);
    if ("write".equals(System.getProperty("goldens")) && !same) {
      Files.writeString(expected, actual);
      fail("wrote " + expected + "; read it, then run without -Dgoldens=write");
    }
    assertThat(expected).exists();
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
