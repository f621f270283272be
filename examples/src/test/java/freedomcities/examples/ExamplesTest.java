package freedomcities.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
  @TempDir
  Path folder;

  @Test
  void firstDraftWritesAnOrdinance() throws IOException {
    Path file = folder.resolve("ordinance.docx");
    FirstDraft.main(new String[]{"towns/sampleton-az.yaml", file.toString()});
    assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
  }

  @Test
  void theReadmeShowsTheProgramThatRuns() throws IOException {
    String program = Files.readString(Path.of("src/main/java/freedomcities/examples/FirstDraft.java"));
    int from = program.indexOf("    FreedomCities cities");
    String body = program.substring(from, program.indexOf("  }\n}", from)).stripTrailing().stripIndent()
        .replace("args[0]", "\"sampleton-az.yaml\"").replace("args[1]", "\"ordinance.docx\"");
    assertThat(Files.readString(Path.of("..", "README.md"))).contains(body);
  }
}
