package freedomcities.cli.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.templates.source.ShippedTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
  @TempDir Path folder;

  @Test
  void exportsWhatDraftTakes() throws IOException {
    Path own = folder.resolve("own");
    assertThat(CommandRuns.run("templates", "export", own.toString()).out())
        .startsWith("wrote " + ShippedTemplates.names().size() + " files to ");
    assertThat(own.resolve("words/en.yaml"))
        .hasBinaryContent(ShippedTemplates.bytes("words/en.yaml"));
    Path title = own.resolve("resolution.ftl");
    Files.writeString(title, Files.readString(title).replaceFirst("<@title>", "<@title>OURS: "));
    for (String format : new String[] {"txt", "md"}) {
      CommandRuns.Outcome drawn =
          CommandRuns.run(
              "draft",
              "-d",
              "resolution",
              "-f",
              format,
              "--templates",
              own.toString(),
              "-o",
              "-",
              CommandRuns.SAMPLETON);
      assertThat(drawn.out()).contains("OURS");
    }
  }

  @Test
  void overwritesNothingUnlessForced() throws IOException {
    Files.writeString(folder.resolve("lib.ftl"), "mine");
    CommandRuns.Outcome refused = CommandRuns.run("templates", "export", folder.toString());
    assertThat(refused.exit()).isEqualTo(ExitCode.OUTPUT);
    assertThat(refused.err()).contains("lib.ftl", "--force");
    assertThat(folder.resolve("lib.ftl")).hasContent("mine");
    try (var files = Files.list(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
    assertThat(CommandRuns.run("templates", "export", "--force", folder.toString()).exit())
        .isZero();
    assertThat(folder.resolve("lib.ftl")).hasBinaryContent(ShippedTemplates.bytes("lib.ftl"));
  }

  @Test
  void aTemplateOfOnesOwnThatIsWrongIsToldWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("resolution.ftl"), "<@title>x</@title>\n<@p>${nothing}</@p>");
    CommandRuns.Outcome outcome =
        CommandRuns.run(
            "draft",
            "-d",
            "resolution",
            "-f",
            "txt",
            "--templates",
            folder.toString(),
            "-o",
            "-",
            CommandRuns.SAMPLETON);
    assertThat(outcome.exit()).isEqualTo(ExitCode.INPUT);
    assertThat(outcome.err()).contains("resolution.ftl:2:7");
  }
}
