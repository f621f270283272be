package freedomcities.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher of an archive, beside the packaged jars. Letters that are no ASCII are written by
 * the shell, byte by byte: the locale that the tests run in must not decide.
 */
class LauncherIT {
  /**
   * Lays a program into a folder, whose name is given as printf takes it; without classes that
   * another build has kept.
   */
  private static final String LAID =
      """
      set -eu
      shell=$1 jars=$2 launchers=$3 schema=$4
      program=$(printf "$5")
      mkdir -p "$program/bin" "$program/lib" "$program/schema"
      cp "$launchers"/* "$program/bin"
      cp "$schema" "$program/schema"
      ln -sf "$jars"/*.jar "$program/lib"
      call() { "$shell" "$program/bin/freedom-cities" "$@"; }
      name=$(printf 'Pe\\303\\261asco')
      latin=$(printf 'Pe\\361asco')
      """;

  @TempDir Path folder;

  private CommandProcesses.Outcome run(
      String shell, String program, Map<String, String> environment, String script)
      throws IOException, InterruptedException {
    Path root = Path.of("..").toRealPath();
    ProcessBuilder process =
        new ProcessBuilder(
                "sh",
                "-c",
                LAID + script,
                "sh",
                shell,
                root.resolve("fc-cli/target/app").toString(),
                root.resolve("fc-cli/src/main/sh").toString(),
                root.resolve("docs/schema/town.schema.json").toString(),
                program)
            .directory(folder.toFile());
    String path = System.getenv("PATH");
    process.environment().clear();
    process.environment().putAll(environment);
    process.environment().put("PATH", path);
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return CommandProcesses.run(process);
  }

  static List<List<String>> locales() {
    List<List<String>> all = new ArrayList<>();
    for (String shell : List.of("sh", "bash")) {
      Stream.of(
              "",
              "LC_ALL=xx_XX.UTF-8",
              "LC_CTYPE=xx_XX.UTF-8",
              "LANG=xx_XX.UTF-8",
              "LC_ALL=xx_XX.ISO-8859-1",
              "LC_ALL=C",
              "LC_ALL=POSIX",
              "LANG=C",
              "LC_ALL=C.UTF-8",
              "LANG=C.UTF-8",
              "LOCPATH=/nowhere")
          .forEach(locale -> all.add(List.of(shell, locale)));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("locales")
  void lettersArriveInEveryLocale(List<String> shellAndLocale) throws Exception {
    String[] locale = shellAndLocale.get(1).split("=");
    Map<String, String> environment = locale.length == 2 ? Map.of(locale[0], locale[1]) : Map.of();
    CommandProcesses.Outcome outcome =
        run(
            shellAndLocale.getFirst(),
            "program",
            environment,
            """
            call new --name "$name" --kind town --state NM -o "$name.yaml"
            cat "$name.yaml"
            call check "$name.yaml"
            """);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("wrote Peñasco.yaml", "\n  name: Peñasco\n", "Town of Peñasco, New Mexico")
        .doesNotContain("\ufffd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\303\\251",
        "\\303\\274ml\\303\\244ut \\303\\261",
        "\\346\\227\\245",
        "sp ce",
        "a!b",
        "a&(b)^c",
        "it\\047s",
        "$HOME",
        "a%%41b",
        "h#q?z",
        "a;b",
        "-n"
      })
  void theProgramMayLieInAFolderOfAnyName(String name) throws Exception {
    for (String locale : List.of("C", "xx_XX.UTF-8")) {
      CommandProcesses.Outcome outcome =
          run(
              "sh",
              "./" + name,
              Map.of("LC_ALL", locale),
              "call new --name \"$name\" --kind town --state NM -o t.yaml --force; head -n 1"
                  + " t.yaml");
      assertThat(outcome.exit()).as(outcome.err()).isZero();
      assertThat(outcome.out()).contains("wrote t.yaml", "town.schema.json");
    }
  }

  private static void isOneClearLine(CommandProcesses.Outcome outcome, String words) {
    assertThat(outcome.exit()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err())
        .startsWith("freedom-cities: ")
        .contains(words)
        .doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b", "wow!"})
  void aFolderInWhichJavaReadsNothingIsTold(String name) throws Exception {
    isOneClearLine(
        run("sh", name, Map.of(), "call --version"), "Java can use no program below a folder");
  }

  /** Letters of another character set, and a Java that was started by hand in one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "call new --name \"$latin\" --kind town --state NM",
        "call check \"$latin.yaml\"",
        "plain new --name \"$name\" --kind town --state NM",
        "plain check \"$name.yaml\"",
        "plain states --law \"$name\""
      })
  void lettersThatDoNotArriveAreRefused(String line) throws Exception {
    CommandProcesses.Outcome outcome =
        run(
            "sh",
            "program",
            Map.of("LC_ALL", "C.UTF-8"),
            """
            plain() { LC_ALL=C "$JAVA_HOME/bin/java" "-Dfreedomcities.schema=$name" -cp "$jars/*" freedomcities.cli.Main "$@"; }
            """
                + line);
    isOneClearLine(
        outcome, "letters of it were lost on the way; the terminal must be set to UTF-8");
    assertThat(folder.toFile().list()).containsExactly("program");
  }
}
