package freedomcities.cli.arguments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import freedomcities.cli.CommandRuns;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.problems.InputException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read is never written over, {@code --force} or not, by whatever name it goes. */
class InputFilesTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final String TOWN = "DIR/sampleton-city-az-matrix.txt";

  @TempDir Path folder;

  private Map<String, String> everything() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.filter(file -> !Files.isDirectory(file)).toList()) {
        found.put(
            folder.relativize(one).toString(),
            Files.isSymbolicLink(one) + " " + Arrays.hashCode(Files.readAllBytes(one)));
      }
    }
    return found;
  }

  private CommandRuns.Outcome run(String line) {
    return CommandRuns.run(line.replace("DIR", folder.toString()).split(" "));
  }

  /** One of each kind of file that is read, each called as a document would be. */
  private void everyInput() throws IOException {
    String town = Files.readString(Path.of(CommandRuns.SAMPLETON));
    Files.writeString(folder.resolve("sampleton-city-az-matrix.txt"), town);
    Files.writeString(
        folder.resolve("sampleton-city-az-matrix.md"), town.replace("2026-10-02", "2026-03-02"));
    Files.writeString(folder.resolve("sampleton-city-az-matrix.csv"), town);
    assertThat(
            run("draft -d ordinance -f docx --keep-source -o DIR " + CommandRuns.SAMPLETON).exit())
        .isZero();
    Files.copy(
        folder.resolve("sampleton-city-az-ordinance.docx"),
        folder.resolve("sampleton-city-az-ordinance-redline.docx"));
    Files.copy(
        EXAMPLES.resolve("letterheads/sampleton.docx"),
        folder.resolve("sampleton-city-az-resolution.docx"));
    Files.copy(EXAMPLES.resolve("places.csv"), folder.resolve("manifest.csv"));
    Files.copy(EXAMPLES.resolve("places.csv"), folder.resolve("sampleton-city-az-comparison.csv"));
    Files.createDirectories(folder.resolve("law/states"));
    Files.copy(
        Path.of("..", "fc-model/src/main/resources/freedomcities/law/states/az.yaml"),
        folder.resolve("law/states/az.yaml"));
    Files.createLink(
        folder.resolve("sampleton-city-az-glossary.txt"), folder.resolve("law/states/az.yaml"));
    assertThat(run("templates export DIR/templates").exit()).isZero();
    Files.createLink(
        folder.resolve("sampleton-city-az-handout.txt"), folder.resolve("templates/handout.ftl"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          draft -d matrix -f txt TOWN                                                   | the town file
          draft -d matrix -f md --since DIR/sampleton-city-az-matrix.md TOWN             | the town file
          draft -d matrix -f txt --redline TOWN TOWN                                    | ''
          draft --side-by-side -f csv DIR/sampleton-city-az-matrix.csv                  | the town file
          draft -d resolution -f docx --base DIR/sampleton-city-az-resolution.docx TOWN | the letterhead
          draft --from DIR/sampleton-city-az-ordinance.docx                             | the document that is drawn again
          draft -f docx --redline DIR/sampleton-city-az-ordinance-redline.docx TOWN     | the earlier draft
          draft -d glossary -f txt --law DIR/law TOWN                                   | law data
          draft -d handout -f txt --templates DIR/templates TOWN                        | a template
          draft -d packet,matrix -f txt TOWN                                            | the town file
          batch DIR/manifest.csv -d matrix -f akn                                       | the table
          batch DIR/sampleton-city-az-comparison.csv -d comparison -f csv               | the table
          batch PLACES -d resolution -f docx --base DIR/sampleton-city-az-resolution.docx | the letterhead
          batch PLACES -d handout -f txt --templates DIR/templates                      | a template
          batch PLACES -d glossary -f txt --law DIR/law                                 | law data
          """)
  void whatIsReadIsNotWrittenOver(String line, String what) throws IOException {
    everyInput();
    Map<String, String> before = everything();
    String full =
        line.replace("TOWN", TOWN).replace("PLACES", EXAMPLES.resolve("places.csv").toString())
            + " -o DIR";
    for (String force : List.of("", " --force")) {
      CommandRuns.Outcome outcome = run(full + force);
      if (what.isEmpty()) {
        // The control: a redline has a name of its own.
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(ExitCode.DONE);
      } else {
        assertThat(outcome.err())
            .contains(
                "this is " + what + ", " + folder,
                "and would be written over; write elsewhere with -o",
                "1 problem; nothing was written.");
        assertThat(outcome.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(everything()).isEqualTo(before);
      }
    }
  }

  @Test
  void aTownFileIsNotWrittenOverLawData() throws IOException {
    everyInput();
    Map<String, String> before = everything();
    CommandRuns.Outcome outcome =
        run("new --law DIR/law --name A --kind city --state AZ --force -o DIR/law/states/az.yaml");
    assertThat(outcome.exit()).isEqualTo(ExitCode.INPUT);
    assertThat(outcome.err()).contains("this is law data");
    assertThat(everything()).isEqualTo(before);
  }

  /** Links from either side, hard ones, roundabout paths. */
  @ParameterizedTest
  @CsvSource({
    "link, town.yaml",
    "hard link, town.yaml",
    "the other is a link, link.yaml",
    "path, ./x/../town.yaml"
  })
  void whicheverNameItGoesBy(String how, String name) throws IOException {
    Path target = folder.resolve("sampleton-city-az-matrix.txt");
    Path town = Files.copy(Path.of(CommandRuns.SAMPLETON), folder.resolve("town.yaml"));
    Files.createDirectory(folder.resolve("x"));
    switch (how) {
      case "link" -> Files.createSymbolicLink(target, town);
      case "hard link", "path" -> Files.createLink(target, town);
      default -> Files.createSymbolicLink(folder.resolve("link.yaml"), Files.move(town, target));
    }
    Map<String, String> before = everything();
    CommandRuns.Outcome outcome = run("draft -d matrix -f txt --force -o DIR DIR/" + name);
    assertThat(outcome.exit()).isEqualTo(ExitCode.INPUT);
    assertThat(outcome.err()).contains(target + ": this is the town file, " + folder.resolve(name));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void whereLettersOfANameAreAllOneItIsTheSameFile() throws IOException {
    for (Configuration system : List.of(Configuration.osX(), Configuration.windows())) {
      try (FileSystem disk = Jimfs.newFileSystem(system)) {
        Path out = Files.createDirectories(disk.getPath("out"));
        Path town = Files.writeString(out.resolve("Sampleton-City-AZ-Matrix.TXT"), "x");
        InputFiles inputs =
            InputFiles.NONE.with("the town file", List.of(town, out.resolve("none.yaml")));
        assertThatThrownBy(
                () ->
                    inputs.refuse(
                        List.of(
                            out.resolve("other.txt"), out.resolve("sampleton-city-az-matrix.txt"))))
            .isInstanceOfSatisfying(
                InputException.class,
                e ->
                    assertThat(e.problems())
                        .singleElement()
                        .satisfies(
                            problem -> assertThat(problem.found()).contains(town.toString())));
        inputs.refuse(
            List.of(out.resolve("other.txt"), Files.writeString(out.resolve("another.txt"), "x")));
      }
    }
  }

  /** Documents beside what they are drawn from, and drawn again, are nobody's input. */
  @Test
  void whatWasDrawnBesideItsInputsIsDrawnAgain() throws IOException {
    Files.copy(Path.of(CommandRuns.SAMPLETON), folder.resolve("sampleton-city-az-matrix.yaml"));
    assertThat(run("templates export DIR").exit()).isZero();
    for (String line :
        List.of(
            "draft -d matrix -f txt,html --templates DIR DIR/sampleton-city-az-matrix.yaml",
            "batch DIR -d matrix -f txt,html")) {
      for (int i = 0; i < 2; i++) {
        CommandRuns.Outcome outcome = run(line + " --force -o DIR");
        assertThat(outcome.exit()).as(outcome.err()).isIn(ExitCode.DONE);
      }
    }
  }
}
