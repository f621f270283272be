package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileOfTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "az/enacting-clause,states/az.yaml",
    "az/instrument/ordinance,states/az.yaml",
    "az/public-records,states/az.yaml",
    "az/local-government,states/az.yaml",
    "az/11-1051,notices/az.yaml",
    "us/1373,federal.yaml",
    "draft/1/judicial-warrant,drafting.yaml",
    "local/elected-sheriff,elected-sheriff.yaml"
  })
  void everyIdLeadsToItsFile(String id, String file) {
    assertThat(Law.standard().fileOf(id)).contains(file);
  }

  /**
   * Every id written in a state's file, read as text: none may be forgotten when the files grow.
   */
  @Test
  void everyIdInAStatesFileIsFound() throws IOException {
    for (String state : Law.standard().states().keySet()) {
      String file = "states/" + state.toLowerCase(Locale.ROOT) + ".yaml";
      String text = Files.readString(Path.of("src/main/resources/freedomcities/law").resolve(file));
      List<String> ids =
          Pattern.compile("(?m)\\bid: ([a-z]{2}/[a-z0-9./-]+)")
              .matcher(text)
              .results()
              .map(match -> match.group(1))
              .toList();
      assertThat(ids)
          .hasSizeGreaterThan(4)
          .allSatisfy(id -> assertThat(Law.standard().fileOf(id)).as(id).contains(file));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"az/no-such-law", "zz/enacting-clause", "us/11-1051", "", "usual/other"})
  void anIdThatNoFileHoldsLeadsNowhere(String id) {
    assertThat(Law.standard().fileOf(id)).isEmpty();
  }

  @Test
  void whatIsUsualStandsInTheIndex() {
    assertThat(Law.standard().fileOf("usual/clause")).contains("law.yaml");
    assertThat(Law.standard().fileOf("usual/instrument")).contains("law.yaml");
  }

  @Test
  void aFileOfOnesOwnIsNamedByItsPath() throws IOException {
    Files.createDirectories(folder.resolve("notices"));
    Path own =
        Files.writeString(
            folder.resolve("notices").resolve("az.yaml"),
            """
            notices:
              - id: az/mine
                direction: limits
                citation: A.R.S. 1
                sentence: A sentence.
                rules: {1: {effect: constrains, reason: A reason.}}
                confidence: unverified
                source: from general knowledge
                as-of: '2026-11-20'
            """);
    Law law = Law.from(folder);
    assertThat(law.fileOf("az/mine")).contains(own.toString());
    assertThat(law.fileOf("az/11-1051")).isEmpty();
    assertThat(law.fileOf("az/enacting-clause")).contains("states/az.yaml");
  }
}
