package freedomcities.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Disks that are full, processes that are killed, pipes that close: whole files or none, and no
 * stack trace. Each is a process of its own.
 */
class FaultsIT {
  private static final String TOWN = Path.of(CommandRuns.SAMPLETON).toAbsolutePath().toString();
  private static final String TOWNS =
      Path.of("..", "examples", "towns").toAbsolutePath().toString();
  private static final int ROWS = 80;

  @TempDir static Path shared;

  @TempDir Path folder;

  private static Path table;
  private static Map<String, byte[]> whole;

  /** What an undisturbed run makes; each disturbed one must come to the same. */
  @BeforeAll
  static void undisturbed() throws IOException {
    StringBuilder rows = new StringBuilder("name,kind,state,agency,as-of,rule-1,rule-5\n");
    for (int i = 0; i < ROWS; i++) {
      rows.append("Place ")
          .append(i)
          .append(i % 50 == 7 ? ",citty" : ",city")
          .append(",AZ,Police,2026-10-02,missing,")
          .append(i % 2 == 0 ? "missing\n" : "in-practice\n");
    }
    table = Files.writeString(shared.resolve("places.csv"), rows);
    assertThat(CommandRuns.run(batch(shared.resolve("whole"))).exit()).isEqualTo(4);
    whole = files(shared.resolve("whole"));
    assertThat(whole).hasSize(2 * (ROWS - 2) + 1);
  }

  private static String[] batch(Path out) {
    return new String[] {
      "batch", table.toString(), "-d", "resolution", "-f", "docx,pdf", "-o", out.toString()
    };
  }

  /** All files of a folder, hidden ones too. */
  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file :
            all.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)).toList()) {
          files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static void sameAs(Map<String, byte[]> expected, Map<String, byte[]> files) {
    assertThat(files.keySet()).isEqualTo(expected.keySet());
    files.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
  }

  private static ProcessBuilder process(String... arguments) {
    return new ProcessBuilder(CommandProcesses.command(List.of(), arguments));
  }

  private static void isOneClearLine(CommandProcesses.Outcome outcome, int exit, String words) {
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(exit);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err())
        .startsWith("freedom-cities: ")
        .contains(words)
        .doesNotContain("Exception", "\tat ");
  }

  /** Starts a batch, and does something to it as soon as so many files are there. */
  private CommandProcesses.Outcome disturbed(
      Path out, int files, java.util.function.Consumer<Process> what)
      throws IOException, InterruptedException {
    Process process = process(batch(out)).start();
    process.getOutputStream().close();
    while (process.isAlive() && count(out) < files) {
      Thread.sleep(2);
    }
    what.accept(process);
    return CommandProcesses.end(process);
  }

  private static long count(Path out) throws IOException {
    if (!Files.isDirectory(out)) {
      return 0;
    }
    try (Stream<Path> all = Files.list(out)) {
      return all.count();
    }
  }

  @Test
  void aBatchThatIsKilledAgainAndAgainComesToTheSame() throws Exception {
    Path out = folder.resolve("out");
    for (int files : new int[] {1, 20, 60, 61, 120}) {
      CommandProcesses.Outcome killed = disturbed(out, files, Process::destroyForcibly);
      assertThat(killed.exit()).as("killed: " + killed).isEqualTo(137);
      files(out)
          .forEach(
              (name, bytes) -> {
                if (!name.startsWith(".")) {
                  assertThat(bytes).as("no half file: " + name).isEqualTo(whole.get(name));
                }
              });
    }
    CommandProcesses.Outcome last = CommandProcesses.run(process(batch(out)));
    assertThat(last.exit()).as(last.err()).isEqualTo(4);
    assertThat(last.out())
        .containsPattern(ROWS + " rows: 78 done \\([0-9]+ of them before\\), 2 bad");
    sameAs(whole, files(out));
  }

  @Test
  void aBatchThatIsInterruptedEndsWhatItIsAtAndIsGoneOnWith() throws Exception {
    Path out = folder.resolve("out");
    CommandProcesses.Outcome interrupted = disturbed(out, 5, process -> signal(process, "INT"));
    assertThat(interrupted.exit())
        .as("4 is a build in the background of a shell, which ignores interrupts; its children do")
        .isEqualTo(130);
    assertThat(interrupted.err())
        .contains(
            "freedom-cities: interrupted; ",
            " of " + ROWS + " rows are done, and the same command" + " goes on from there.")
        .doesNotContain("Exception");
    assertThat(files(out).keySet()).filteredOn(name -> name.endsWith(".part")).isEmpty();
    assertThat(CommandProcesses.run(process(batch(out))).exit()).isEqualTo(4);
    sameAs(whole, files(out));
  }

  private static CommandProcesses.Outcome ended(ProcessBuilder builder) {
    try {
      return CommandProcesses.run(builder);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void signal(Process process, String name) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * The shell's limit on the size of a file stands in for a disk that fills up: no root is needed
   * to set one.
   */
  private static ProcessBuilder withSmallFiles(int kibibytes, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of("bash", "-c", "ulimit -f " + kibibytes + " && exec \"$@\"", "bash"));
    command.addAll(CommandProcesses.command(List.of(), arguments));
    return new ProcessBuilder(command);
  }

  @Test
  void aFileThatCantBeWrittenToItsEndLeavesNone() throws Exception {
    Path out = folder.resolve("out");
    isOneClearLine(
        CommandProcesses.run(withSmallFiles(40, "draft", TOWN, "-o", out.toString())),
        3,
        "nothing was written");
    assertThat(files(out)).isEmpty();
    Files.createDirectories(out);
    Path mine = Files.writeString(out.resolve("sampleton-city-az-ordinance.pdf"), "mine");
    isOneClearLine(
        CommandProcesses.run(withSmallFiles(40, "draft", TOWN, "-o", out.toString(), "--force")),
        3,
        "nothing was written");
    assertThat(mine).hasContent("mine");
    assertThat(files(out)).hasSize(1);
  }

  @Test
  void aBatchThatRunsIntoAFullDiskIsGoneOnWith() throws Exception {
    Path out = folder.resolve("out");
    CommandProcesses.Outcome full = CommandProcesses.run(withSmallFiles(40, batch(out)));
    assertThat(full.exit()).isEqualTo(3);
    assertThat(full.err()).doesNotContain("Exception");
    assertThat(files(out).keySet())
        .allMatch(name -> name.startsWith(".freedom-cities-batch/journal"));
    assertThat(CommandProcesses.run(process(batch(out))).exit()).isEqualTo(4);
    sameAs(whole, files(out));
  }

  @Test
  void aFullStandardOutputIsTold() throws Exception {
    for (String[] arguments :
        new String[][] {
          {"draft", "-d", "matrix", "-f", "pdf", "-o", "-", TOWN},
          {"check", TOWN},
          {"check", "--json", TOWN},
          {"manual"}
        }) {
      ProcessBuilder full = process(arguments).redirectOutput(Path.of("/dev/full").toFile());
      CommandProcesses.Outcome outcome = CommandProcesses.run(full);
      assertThat(outcome.exit()).as(arguments[0]).isEqualTo(3);
      assertThat(outcome.err()).contains("No space left on device").doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"manual", "check --json TOWN", "draft -d ordinance -f pdf -o - TOWN", "rules"})
  void aPipeThatClosesIsNoNews(String line) throws Exception {
    Process process = process(line.replace("TOWN", TOWN).split(" ")).start();
    process.getInputStream().close();
    CommandProcesses.Outcome outcome = CommandProcesses.end(process);
    assertThat(outcome.exit()).isIn(0, 3);
    assertThat(outcome.err()).doesNotContain("Exception", "\tat ", "Broken pipe");
  }

  @Test
  void aFolderThatCantBeWrittenToIsTold() throws Exception {
    Path locked = Files.createDirectories(folder.resolve("locked"));
    assertThat(locked.toFile().setWritable(false)).isTrue();
    // Whoever runs the tests as root may write anywhere but to what the kernel keeps to itself.
    Path out = Files.isWritable(locked) ? Path.of("/sys/freedom-cities") : locked;
    isOneClearLine(
        CommandProcesses.run(process("draft", TOWN, "-o", out.toString())),
        3,
        "nothing was written");
    isOneClearLine(CommandProcesses.run(process(batch(out))), 3, "nothing was written");
    Path file = Files.writeString(folder.resolve("file"), "a file");
    isOneClearLine(
        CommandProcesses.run(process("draft", TOWN, "-o", file.toString())),
        3,
        "it is a file, not a folder");
    isOneClearLine(
        CommandProcesses.run(process("draft", TOWN, "-o", file.resolve("in").toString())),
        3,
        "nothing was written");
    assertThat(locked.toFile().setWritable(true)).isTrue();
  }

  @Test
  void linksAreNotWrittenThrough() throws Exception {
    Path real = Files.createDirectories(folder.resolve("real"));
    Path out = Files.createSymbolicLink(folder.resolve("out"), real);
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    Files.createSymbolicLink(real.resolve("sampleton-city-az-matrix.txt"), precious);
    String[] draft = {"draft", "-d", "matrix", "-f", "txt", "-o", out.toString(), TOWN};
    isOneClearLine(CommandProcesses.run(process(draft)), 3, "it is there already");
    String[] force = Stream.concat(Stream.of(draft), Stream.of("--force")).toArray(String[]::new);
    assertThat(CommandProcesses.run(process(force)).exit()).isZero();
    assertThat(precious).hasContent("precious");
    assertThat(real.resolve("sampleton-city-az-matrix.txt"))
        .isRegularFile()
        .satisfies(file -> assertThat(Files.isSymbolicLink(file)).isFalse());
    Files.createSymbolicLink(
        real.resolve("sampleton-city-az-ordinance.txt"), folder.resolve("nowhere"));
    isOneClearLine(
        CommandProcesses.run(
            process("draft", "-d", "ordinance", "-f", "txt", "-o", out.toString(), TOWN)),
        3,
        "it is there already");
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft", "draft --force"})
  void twoProcessesInOneFolderNeverLeaveHalfAFile(String command) throws Exception {
    String[] arguments = (command + " -d matrix,resolution -f txt,md " + TOWN).split(" ");
    Path alone = folder.resolve("alone");
    assertThat(
            CommandRuns.run(
                    Stream.concat(Stream.of(arguments), Stream.of("-o", alone.toString()))
                        .toArray(String[]::new))
                .exit())
        .isZero();
    Map<String, byte[]> expected = files(alone);
    try (Rival one = new Rival(arguments);
        Rival two = new Rival(arguments)) {
      for (int round = 0; round < 50; round++) {
        Path out = folder.resolve("round-" + round);
        one.draft(out);
        two.draft(out);
        List<Integer> exits = Stream.of(one.exit(), two.exit()).sorted().toList();
        if (command.contains("--force")) {
          assertThat(exits).containsExactly(0, 0);
        } else {
          assertThat(exits).isIn(List.of(0, 3), List.of(3, 3));
        }
        sameAs(exits.getFirst() == 0 ? expected : Map.of(), files(out));
      }
    }
  }

  /** One of two processes that draft into the same folders. */
  private static final class Rival implements AutoCloseable {
    private final Process process;
    private final Writer folders;
    private final BufferedReader exits;

    Rival(String... arguments) throws IOException {
      process =
          new ProcessBuilder(CommandProcesses.beside(RacingDrafter.class, arguments))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      folders = process.outputWriter();
      exits = process.inputReader();
    }

    void draft(Path out) throws IOException {
      folders.write(out + "\n");
      folders.flush();
    }

    int exit() throws IOException {
      return Integer.parseInt(exits.readLine());
    }

    @Override
    public void close() throws IOException {
      folders.close();
      process.destroyForcibly();
    }
  }

  @Test
  void twoBatchesInOneFolderDoNotMixTheirFiles() throws Exception {
    Path out = folder.resolve("out");
    CommandProcesses.Outcome[] second = new CommandProcesses.Outcome[1];
    CommandProcesses.Outcome first =
        disturbed(out, 10, process -> second[0] = ended(process(batch(out))));
    isOneClearLine(second[0], 3, "another batch is writing into this folder");
    assertThat(first.exit()).isEqualTo(4);
    sameAs(whole, files(out));
  }

  @Test
  void withoutHomeFontsDisplayOrTemporaryFolderAllIsWrittenTheSame() throws Exception {
    Path out = folder.resolve("out");
    List<String> nothing =
        List.of("-Djava.io.tmpdir=" + folder.resolve("none"), "-Duser.home=/none", "-Duser.name=");
    ProcessBuilder bare =
        new ProcessBuilder(
                CommandProcesses.command(
                    nothing, "draft", "-f", "docx,pdf,html,txt,md,akn", TOWN, "-o", out.toString()))
            .directory(Path.of("/").toFile());
    bare.environment().clear();
    CommandProcesses.Outcome outcome = CommandProcesses.run(bare);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    Path usual = folder.resolve("usual");
    assertThat(
            CommandRuns.run("draft", "-f", "docx,pdf,html,txt,md,akn", TOWN, "-o", usual.toString())
                .exit())
        .isZero();
    sameAs(files(usual), files(out));
  }

  @Test
  void everyDocumentOfEveryExampleIsWrittenInSixtyFourMegabytes() throws Exception {
    Path out = folder.resolve("out");
    List<String> small = List.of("-Xmx64m");
    try (Stream<Path> towns = Files.list(Path.of(TOWNS))) {
      String[] draft =
          Stream.concat(
                  Stream.of(
                      "draft",
                      "-f",
                      "docx,pdf,html,txt,md,akn",
                      "--lang",
                      "en,es",
                      "-o",
                      out.toString()),
                  towns.map(Path::toString).sorted())
              .toArray(String[]::new);
      CommandProcesses.Outcome outcome =
          CommandProcesses.run(new ProcessBuilder(CommandProcesses.command(small, draft)));
      assertThat(outcome.exit()).as(outcome.err()).isZero();
    }
    assertThat(files(out)).hasSizeGreaterThan(700);
    CommandProcesses.Outcome batch =
        CommandProcesses.run(
            new ProcessBuilder(
                CommandProcesses.command(
                    small,
                    "batch",
                    TOWNS,
                    "-f",
                    "docx,pdf,html,txt,md,akn",
                    "--hashes-only",
                    "-o",
                    folder.resolve("hashes").toString())));
    assertThat(batch.exit()).as(batch.err()).isZero();
  }

  @Test
  void noFileIsLeftOpenToOthersThatTheUserKeepsPrivate() throws Exception {
    Path out = folder.resolve("out");
    List<String> command =
        new ArrayList<>(List.of("bash", "-c", "umask 077 && exec \"$@\"", "bash"));
    command.addAll(
        CommandProcesses.command(
            List.of(), "draft", "-d", "matrix", "-f", "txt", "-o", out.toString(), TOWN));
    assertThat(CommandProcesses.run(new ProcessBuilder(command)).exit()).isZero();
    assertThat(Files.getPosixFilePermissions(out.resolve("sampleton-city-az-matrix.txt")))
        .hasSize(2);
  }

  /** As a shell gives the output of another command: {@code check <(cat town.yaml)}. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeThatAShellOpensIsReadWhereOneOnTheDiskIsRefused() throws Exception {
    List<String> line =
        new ArrayList<>(List.of("bash", "-c", "\"$@\" <(cat \"$0\")", CommandRuns.SAMPLETON));
    line.addAll(CommandProcesses.command(List.of(), "check"));
    CommandProcesses.Outcome outcome = CommandProcesses.run(new ProcessBuilder(line));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).contains("City of Sampleton, Arizona");
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    outcome =
        CommandProcesses.run(
            new ProcessBuilder(CommandProcesses.command(List.of(), "check", pipe.toString())));
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo("freedom-cities: " + pipe + ": it is a pipe or a device, not a town file\n");
  }
}
