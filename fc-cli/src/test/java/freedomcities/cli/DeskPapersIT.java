package freedomcities.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers made at the desk have the same names and bytes as the command's of the same town file. */
class DeskPapersIT {
  private static final String PLACE = "/place/Sampleton";

  @TempDir Path folder;

  private static Map<String, byte[]> files(Path in) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(in)) {
      for (Path file : all.filter(one -> !one.getFileName().toString().startsWith(".")).toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Test
  void everyPaperInBothLanguages() throws Exception {
    Path town =
        Files.copy(
            Path.of(CommandRuns.SAMPLETON),
            Files.createDirectories(folder.resolve("desk/Sampleton")).resolve("town.yaml"));
    Set<String> kinds = new TreeSet<>();
    try (DeskProcess desk = DeskProcess.start(folder.resolve("desk"))) {
      for (String group : new String[] {"council", "chief", "public", "us"}) {
        Pattern paper = Pattern.compile("name=\"paper\" value=\"([a-z-]+)\"");
        String page = desk.get(PLACE + "/papers?for=" + group).body();
        for (String kind : paper.matcher(page).results().map(one -> one.group(1)).toList()) {
          kinds.add(kind);
          for (String language : new String[] {"en", "es"}) {
            for (String format : new String[] {"docx", "pdf"}) {
              Map<String, String> make =
                  Map.of("group", group, "paper", kind, "language", language, "format", format);
              DeskProcess.Answer made =
                  desk.post(PLACE + "/papers", desk.hidden(PLACE + "/papers"), make);
              assertThat(made.status()).as(make.toString()).isEqualTo(200);
            }
          }
        }
      }
    }
    assertThat(kinds).hasSizeGreaterThan(12);
    Path out = folder.resolve("out");
    CommandRuns.Outcome drafted =
        CommandRuns.run(
            "draft",
            town.toString(),
            "-d",
            String.join(",", kinds),
            "--lang",
            "en,es",
            "-f",
            "docx,pdf",
            "-o",
            out.toString());
    assertThat(drafted.exit()).as(drafted.err()).isZero();
    try (Stream<Path> days = Files.list(town.resolveSibling("papers"))) {
      Map<String, byte[]> desk = files(days.findFirst().orElseThrow());
      Map<String, byte[]> command = files(out);
      assertThat(desk.keySet()).isEqualTo(command.keySet());
      desk.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(command.get(name)));
    }
  }
}
