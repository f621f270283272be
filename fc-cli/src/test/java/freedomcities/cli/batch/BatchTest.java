package freedomcities.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many places in one go. */
class BatchTest {
  private static final Path PLACES = Path.of("..", "examples", "places.csv");
  private static final String BAD =
      """
      name,kind,state,agency,as-of,rule-1
      Sampleton,citty,AZ,Sampleton Police,2026-10-02,missing
      Sampleford,city,AZ,Sampleford Police,2026-10-02,mising
      ,city,AZ,Sampleby Police,2026-10-02,missing
      Fine,city,AZ,Fine Police,2026-10-02,missing
      FINE,city,AZ,Fine Police,2026-10-02,missing
      Dated,city,AZ,Dated Police,10/02/2026,missing
      Few,city
      Extra,city,AZ,Extra Police,2026-10-02,missing,y
      "Two
      lines",city,AZ,Police,2026-10-02,missing
      Undated,city,AZ,,,
      ,,,,,
      Also fine,city,AZ,,2026-10-02,
      Last one,town,AZ,Police,2026-10-02,missing
      """;

  @TempDir Path folder;

  private CommandRuns.Outcome batch(Object... arguments) {
    return batchInto("out", arguments);
  }

  private CommandRuns.Outcome batchInto(String out, Object... arguments) {
    return CommandRuns.run(
        Stream.concat(
                Stream.of("batch", "-o", folder.resolve(out).toString()),
                Stream.of(arguments).map(Object::toString))
            .toArray(String[]::new));
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("towns.csv"), text);
  }

  /** Each file of the folder, hidden ones too, and the SHA-256 of its bytes. */
  private Map<String, String> files() throws Exception {
    Map<String, String> files = new TreeMap<>();
    Path out = folder.resolve("out");
    if (!Files.exists(out)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            out.relativize(file).toString(),
            HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
      }
    }
    return files;
  }

  private List<String[]> manifest() throws IOException {
    return Files.readAllLines(folder.resolve("out/manifest.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", 12))
        .toList();
  }

  @Test
  void everyRowOfTheExampleIsWhatDraftMakesOfItsTownFile() throws Exception {
    CommandRuns.Outcome outcome = batch(PLACES, "-f", "docx,txt");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).contains("8 rows: 8 done, 0 bad");
    Path yaml =
        Files.writeString(
            folder.resolve("town.yaml"),
            """
            jurisdiction: {name: Exampleford, kind: town, state: MA, agency: Exampleford Police Department}
            policy:
              - agency: Exampleford Police Department
                as-of: 2026-10-05
                rules: {1: missing, 2: missing, 3: missing, 4: missing, 5: missing, 6: missing, 7: missing, 8: missing, 9: missing}
            """);
    assertThat(
            CommandRuns.run(
                    "draft",
                    "-f",
                    "docx,txt",
                    "-o",
                    folder.resolve("alone").toString(),
                    yaml.toString())
                .exit())
        .isZero();
    try (Stream<Path> alone = Files.list(folder.resolve("alone"))) {
      assertThat(alone.toList())
          .hasSizeGreaterThan(15)
          .allSatisfy(
              file ->
                  assertThat(folder.resolve("out").resolve(file.getFileName()))
                      .hasSameBinaryContentAs(file));
    }
  }

  @Test
  void theManifestListsEachFileWithItsDigestInTheOrderOfTheRows() throws Exception {
    batch(PLACES, "-d", "resolution,matrix", "-f", "txt,md", "--jobs", "3");
    Map<String, String> files = files();
    List<String[]> rows = manifest();
    assertThat(rows).hasSize(8 * 4);
    for (String[] row : rows) {
      assertThat(files).containsEntry(row[6], row[8]);
      assertThat(Files.size(folder.resolve("out").resolve(row[6])))
          .isEqualTo(Long.parseLong(row[7]));
      assertThat(row[9]).isEqualTo("written");
    }
    assertThat(rows.stream().map(row -> Integer.valueOf(row[1])).toList()).isSorted();
    assertThat(files).hasSize(8 * 4 + 1);
    batch(PLACES, "-d", "resolution,matrix", "-f", "txt,md", "--jobs", "1", "--force");
    assertThat(files()).as("one thread and three make the same").isEqualTo(files);
  }

  @Test
  void badRowsAreListedWithLineAndColumnAndStopNoGoodOne() throws Exception {
    CommandRuns.Outcome outcome = batch(table(BAD), "-d", "resolution", "-f", "txt");
    assertThat(outcome.exit()).isEqualTo(4);
    String file = folder.resolve("towns.csv").toString();
    assertThat(outcome.err().replace(file, "towns.csv").lines())
        .containsExactly(
            "towns.csv:2:2: unknown kind \"citty\"; did you mean \"city\"? choose from: county,"
                + " parish, borough, city, town, village, township, charter-township,"
                + " city-and-county, independent-city, municipio, state, district, census-area,"
                + " commonwealth",
            "towns.csv:3:6: unknown status \"mising\"; did you mean \"missing\"? choose from:"
                + " conflicting, missing, unknown, partial, in-practice, in-writing",
            "towns.csv:4:1: \"name\" is empty; give the bare name of the place: Sampleton",
            "towns.csv:6:1: its files would have the names of those of line 5 (fine-city-az-…);"
                + " give each of the two an id, such as its county",
            "towns.csv:7:5: \"10/02/2026\" is one day with the month in front and another with the"
                + " day; write 2026-10-02 or 2026-02-10, in a column that the spreadsheet was told"
                + " to keep as text",
            "towns.csv:8:1: a row of 2 cells, where the header has 6; look for a missing separator,"
                + " or an open quotation mark",
            "towns.csv:8:1: a jurisdiction without \"state\"; give the state's postal code: AZ",
            "towns.csv:8:1: no date: neither documents.date nor an as-of is given; give"
                + " documents.date, such as 2026-11-20",
            "towns.csv:9:7: \"y\" stands under no heading; give the column a name, or put text with"
                + " a separator in it in quotation marks",
            "towns.csv:10:1: \"name\" runs over several lines; write it on one line",
            "towns.csv:12:1: no date: neither documents.date nor an as-of is given; give"
                + " documents.date, such as 2026-11-20",
            "towns.csv:14:5: an agency's policy without \"agency\"; give the agency's name");
    assertThat(files().keySet())
        .containsExactly(
            "fine-city-az-resolution.txt", "last-one-town-az-resolution.txt", "manifest.csv");
    assertThat(manifest().stream().map(row -> row[9])).containsOnly("bad", "written");
  }

  @Test
  void aMendedTableIsGoneOnWith() throws Exception {
    batch(table(BAD), "-d", "resolution", "-f", "txt");
    CommandRuns.Outcome again =
        batch(
            table(BAD.replace("citty", "city").replace("mising", "missing")),
            "-d",
            "resolution",
            "-f",
            "txt");
    assertThat(again.exit()).isEqualTo(4);
    assertThat(again.out()).contains("12 rows: 4 done (2 of them before), 8 bad");
  }

  @Test
  void aFileThatWasChangedOrTakenAwayIsNotTakenForDone() throws Exception {
    batch(PLACES, "-d", "resolution", "-f", "txt,md");
    Map<String, String> whole = files();
    Path out = folder.resolve("out");
    Files.delete(out.resolve("sampleton-city-az-resolution.md"));
    Files.writeString(out.resolve("exampleford-town-ma-resolution.txt"), "mine");
    CommandRuns.Outcome again = batch(PLACES, "-d", "resolution", "-f", "txt,md");
    assertThat(again.exit()).isEqualTo(4);
    assertThat(again.err().lines())
        .singleElement()
        .asString()
        .endsWith("exampleford-town-ma-resolution.txt is there already; --force overwrites");
    assertThat(out.resolve("exampleford-town-ma-resolution.txt")).hasContent("mine");
    assertThat(files())
        .containsEntry(
            "sampleton-city-az-resolution.md", whole.get("sampleton-city-az-resolution.md"));
    assertThat(batch(PLACES, "-d", "resolution", "-f", "txt,md", "--force").exit()).isZero();
    assertThat(files()).isEqualTo(whole);
  }

  @Test
  void anotherBatchInTheSameFolderForgetsNothingOfTheFirst() throws Exception {
    assertThat(batch(PLACES, "-d", "resolution", "-f", "txt").exit()).isZero();
    assertThat(batch(PLACES, "-d", "resolution", "-f", "txt", "--rules", "all").exit())
        .as("other words")
        .isEqualTo(4);
    assertThat(batch(PLACES, "-d", "matrix", "-f", "txt").exit()).isZero();
    assertThat(manifest().stream().map(row -> row[6]).filter(file -> !file.isEmpty()))
        .hasSize(16)
        .containsExactlyInAnyOrderElementsOf(
            files().keySet().stream().filter(file -> file.endsWith("txt")).toList());
    assertThat(batch(PLACES, "-d", "resolution", "-f", "txt").out())
        .contains("8 rows: 8 done (8 of them before), 0 bad");
  }

  @Test
  void hashesOnlyKeepsNothingButTheManifestWithTheSameDigests() throws Exception {
    batch(PLACES, "-d", "ordinance", "-f", "docx,pdf");
    Map<String, String> kept = files();
    List<String> digests = manifest().stream().map(row -> row[8]).toList();
    batchInto("none", PLACES, "-d", "ordinance", "-f", "docx,pdf", "--hashes-only");
    Path none = folder.resolve("none");
    assertThat(none).isDirectoryContaining(file -> file.endsWith("manifest.csv"));
    try (Stream<Path> files = Files.list(none)) {
      assertThat(files).hasSize(1);
    }
    assertThat(
            Files.readAllLines(none.resolve("manifest.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[8]))
        .containsExactlyElementsOf(digests)
        .hasSize(kept.size() - 1);
  }

  @Test
  void aFolderOfTownFilesIsABatchToo() throws Exception {
    CommandRuns.Outcome outcome =
        batch(Path.of("..", "examples", "towns"), "-d", "all", "-f", "txt", "--lang", "en,es");
    assertThat(outcome.exit()).isZero();
    assertThat(files().keySet())
        .contains(
            "sampleton-city-az-ordinance.txt",
            "illinois-state-il-act.txt",
            "sampleton-city-az-handout-es.txt");
    assertThat(manifest().stream().filter(row -> row[9].equals("not drawn")))
        .isNotEmpty()
        .allSatisfy(
            row -> assertThat(row[10]).containsAnyOf("nothing to report back", "A state has no "));
    Files.createDirectories(folder.resolve("towns"));
    Files.writeString(folder.resolve("towns/bad.yaml"), "jurisdiction: {name: A, kind: citty}");
    Files.copy(Path.of(CommandRuns.SAMPLETON), folder.resolve("towns/one.yml"));
    Files.copy(Path.of(CommandRuns.SAMPLETON), folder.resolve("towns/two.yaml"));
    CommandRuns.Outcome bad =
        batchInto("second", folder.resolve("towns"), "-d", "matrix", "-f", "txt");
    assertThat(bad.exit()).isEqualTo(4);
    assertThat(bad.err())
        .contains(
            "bad.yaml:1:31: unknown kind \"citty\"",
            "two.yaml: its files would have the names of" + " those of",
            "one.yml (sampleton-city-az-…)");
  }

  /** What has the name of a town file and can't be read is a bad row, and stops no other. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNoFileAmongTownFilesIsListedAndTheRestDone() throws Exception {
    Path towns = Files.createDirectories(folder.resolve("towns"));
    Files.createDirectory(towns.resolve("a-folder.yaml"));
    Files.createDirectory(towns.resolve("passed-over"));
    Files.createSymbolicLink(towns.resolve("b-nowhere.yaml"), towns.resolve("none"));
    Path pipe = towns.resolve("c-pipe.yml");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Files.copy(Path.of(CommandRuns.SAMPLETON), towns.resolve("d-good.yaml"));
    int bad = 3;
    if (Files.isReadable(Path.of("/proc/self/mem"))) {
      // A file that nobody can read the beginning of, root neither.
      Files.createSymbolicLink(towns.resolve("e-unread.yaml"), Path.of("/proc/self/mem"));
      bad++;
    }
    CommandRuns.Outcome outcome = batch(towns, "-d", "matrix", "-f", "txt");
    assertThat(outcome.exit()).isEqualTo(4);
    assertThat(outcome.err().replace(towns + "/", "").lines())
        .hasSize(bad)
        .startsWith(
            "a-folder.yaml: it is a folder, not a town file",
            "b-nowhere.yaml: it is a link to nothing that is there",
            "c-pipe.yml: it is a pipe or a device, not a town file");
    assertThat(outcome.out()).contains(bad + 1 + " rows: 1 done, " + bad + " bad");
    assertThat(files().keySet()).containsExactly("manifest.csv", "sampleton-city-az-matrix.txt");
    assertThat(manifest().stream().map(row -> row[9]).filter("bad"::equals)).hasSize(bad);
  }

  /** A list may come from somebody else; no line of it leads out of the folder. */
  @ParameterizedTest
  @ValueSource(
      strings = {"../theirs.txt", "below/theirs.txt", "ABSOLUTE", "below", "..", ".", "link.txt"})
  void aManifestThatNamesMoreThanAFileIsNotFollowed(String name) throws Exception {
    assertThat(batch(PLACES, "-d", "resolution", "-f", "txt").exit()).isZero();
    Map<String, String> whole = files();
    Path out = folder.resolve("out");
    Path theirs = Files.writeString(folder.resolve("theirs.txt"), "theirs");
    Files.copy(theirs, Files.createDirectory(out.resolve("below")).resolve("theirs.txt"));
    Files.createSymbolicLink(out.resolve("link.txt"), theirs);
    Path list = out.resolve("manifest.csv");
    String named = name.equals("ABSOLUTE") ? theirs.toString() : name;
    String text = Files.readString(list);
    String digest =
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(theirs)));
    // Of the second file of the list, and of one of another batch.
    String[] line = text.lines().skip(2).findFirst().orElseThrow().split(",", 12);
    String there = line[6];
    line[6] = named;
    line[7] = "6";
    line[8] = digest;
    String changed = String.join(",", line);
    line[11] = "0".repeat(64);
    String other = String.join(",", line);
    Files.writeString(
        list,
        text.lines()
                .map(one -> one.contains("," + there + ",") ? changed : one)
                .collect(Collectors.joining("\r\n", "", "\r\n"))
            + other
            + "\r\n");
    Files.delete(out.resolve(there));
    assertThat(batch(PLACES, "-d", "resolution", "-f", "txt").exit()).isZero();
    assertThat(manifest().stream().map(row -> row[6])).contains(there).doesNotContain(named);
    assertThat(files()).containsAllEntriesOf(whole);
    assertThat(theirs).hasContent("theirs");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                   | towns.csv: the table is empty; begin it with a line of column names
          'sep=,\\n'                            | towns.csv: the table is empty; begin it with a line of column names
          'sep=a\\nnaameakindastate\\n'         | towns.csv:1:1: unknown column "sep=a"
          'sep=#\\nname\\n'                     | towns.csv:1:1: unknown column "sep=#"
          'nme,kind,state\\n'                  | towns.csv:1:1: unknown column "nme"; did you mean "name"?
          'name,kind\\n'                       | towns.csv:1:1: a table without "state"; add a column for the state's postal code
          'name,Kind,state,kind\\n'            | towns.csv:1:4: a second column for jurisdiction.kind; leave one of them out
          'name,kind,state,documents.ordnance.number\\n' | towns.csv:1:4: unknown key "ordnance" in "documents.ordnance.number"; did you mean "ordinance"?
          'name,kind,state,policy.agency\\n'   | towns.csv:1:4: a list stands before "agency" in "policy.agency"; name the item, as in policy[0]
          'name,kind,state,policy[0].rules\\n' | towns.csv:1:4: keys stand below "policy[0].rules"; name one of them: 1, 2
          'name,kind,state,documents.\\n'      | towns.csv:1:4: no key is written so: "documents."
          'name,kind,state\\n"A,city,AZ\\n'    | towns.csv:1:1: the table can't be read beyond the row that begins here
          'name,kind,state\\nA,city,AZ\\n"A"b,city,AZ\\n' | towns.csv:2:1: the table can't be read beyond the row that begins here
          """)
  void aTableThatIsWrongIsRefusedBeforeAnythingIsWritten(String text, String words)
      throws Exception {
    CommandRuns.Outcome outcome = batch(table(text.replace("\\n", "\n")));
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().replace(folder + "/", ""))
        .contains(words)
        .contains("nothing was written.");
    assertThat(files()).isEmpty();
  }

  @Test
  void otherEncodingsAreRefusedWithTheirPlaceAndAByteOrderMarkIsNot() throws Exception {
    String text = "name,kind,state\nA,city,AZ\nCañon,city,CO\n";
    Path file = folder.resolve("towns.csv");
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(batch(file).err())
        .contains("towns.csv:3:3: bytes that are no UTF-8 text; save it as CSV in UTF-8");
    Files.write(file, text.getBytes(StandardCharsets.UTF_16));
    assertThat(batch(file).err()).contains("towns.csv:1:1: bytes that are no UTF-8 text");
    Files.writeString(file, "\ufeff" + text);
    assertThat(
            batch(file, "-d", "matrix", "-f", "txt", "--set", "documents.date=2026-11-20").exit())
        .isZero();
    assertThat(files().keySet()).contains("canon-city-co-matrix.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void cellsMayBeSeparatedAsSpreadsheetsDo(String separator) throws Exception {
    table(
        "Name,KIND,State,Oversight Body,documents.date\r\n\"A, the first; or so\",city,AZ,,2026-11-20\r\n"
            .replace("\"A, the first; or so\"", "A")
            .replace(",", separator));
    assertThat(batch(folder.resolve("towns.csv"), "-d", "matrix", "-f", "txt").exit()).isZero();
    assertThat(files().keySet()).contains("a-city-az-matrix.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sep=,\n",
        "sep=,\r\n",
        "SEP=,\n",
        "\"sep=,\"\n",
        "sep=,,,,\n",
        "sep=;\n",
        "\"sep=;\"\n",
        "sep=\t\n",
        "sep=|\n"
      })
  void aFirstLineThatNamesTheSeparatorIsNoRow(String first) throws Exception {
    String separator = first.replaceAll("(?i)\"?sep=(.).*\\R", "$1");
    String rows =
        "name,kind,state,documents.date\nA,city,AZ,2026-11-20\nB,citty,AZ,2026-11-20\n"
            .replace(",", separator);
    CommandRuns.Outcome outcome = batch(table(first + rows), "-d", "matrix", "-f", "txt");
    assertThat(outcome.exit()).isEqualTo(4);
    assertThat(outcome.err()).contains("towns.csv:4:2: unknown kind").doesNotContain("sep=");
    assertThat(files().keySet()).containsExactly("a-city-az-matrix.txt", "manifest.csv");
  }

  @Test
  void otherFilesAreNotOverwritten() throws Exception {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/manifest.csv"), "my own list\n");
    CommandRuns.Outcome outcome = batch(PLACES, "-d", "matrix", "-f", "txt");
    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.err())
        .contains("manifest.csv: it is there already, and is no list of a batch");
    assertThat(files()).hasSize(1);
  }

  @Test
  void atATerminalABarShowsHowFarItIs() throws Exception {
    CommandRuns.Outcome outcome =
        CommandRuns.typed(
            "",
            60,
            "batch",
            PLACES.toString(),
            "-d",
            "matrix",
            "-f",
            "txt",
            "-o",
            folder.resolve("out").toString());
    assertThat(outcome.out())
        .contains("\r[##############################] 8 of 8 rows")
        .contains("8 rows: 8 done");
    assertThat(Arrays.stream(outcome.out().split("[\r\n]+")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
  }

  @Test
  void manyRowsAreToldInLinesWhereThereIsNoTerminal() throws Exception {
    StringBuilder rows = new StringBuilder("name,kind,state,documents.date\n");
    for (int i = 0; i < 2500; i++) {
      rows.append("Place ")
          .append(i)
          .append(i % 100 == 7 ? ",citty" : ",city")
          .append(",AZ,2026-11-20\n");
    }
    CommandRuns.Outcome outcome =
        batch(table(rows.toString()), "-d", "matrix", "-f", "txt", "--hashes-only");
    assertThat(outcome.exit()).isEqualTo(4);
    assertThat(outcome.out().lines())
        .startsWith(
            "1000 of 2500 rows, 10 bad",
            "2000 of 2500 rows, 20 bad",
            "2500 rows: 2475 done, 25 bad");
    assertThat(outcome.err().lines()).hasSize(21);
  }

  @Test
  void theColumnsAreListed() {
    String out = CommandRuns.run("batch", "--columns").out();
    assertThat(out.lines())
        .contains("name: the bare name of the place: Sampleton")
        .anyMatch(line -> line.startsWith("rule-9-citation: "));
  }
}
