package freedomcities.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher for Windows, read as {@code cmd} reads it, in folders of any name. */
class WindowsLauncherTest {
  private static final Path FILE = Path.of("..", "fc-dist", "src", "files", "freedom-cities.bat");
  private static final Pattern VARIABLE = Pattern.compile("%(?:(\\*)|~dp(0)|([A-Za-z_]+)%|(%))");

  /** {@code for /f "options" %v in ('command') do}; at the end of a line that has been expanded. */
  private static final Pattern FOR =
      Pattern.compile("(?i)\\bfor\\s+/f\\s+(?:\"[^\"]*\"\\s+)?%\\w\\s+in\\s+\\('");

  private static final Pattern CMD = Pattern.compile("(?i)\\bcmd(?:\\.exe)?\\s+.*?/c\\s+");
  private static final String SPECIAL = "&|<>";

  /** What stands in the place of variables, and of the folder that the file is in. */
  private static Map<String, String> variables(String folder) {
    return Map.of(
        "0",
        folder + "\\bin\\",
        "home",
        folder,
        "JAVA_HOME",
        folder,
        "java",
        folder + "\\bin\\java",
        "main",
        folder + "\\lib\\fc-cli-1.jar");
  }

  private static List<String> lines() throws IOException {
    return Files.readString(FILE).lines().filter(line -> !line.startsWith("rem ")).toList();
  }

  private static String expanded(String line, Map<String, String> variables) {
    return VARIABLE
        .matcher(line)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(4) != null
                        ? "%"
                        : variables.getOrDefault(
                            found.group(2) != null
                                ? found.group(2)
                                : String.valueOf(found.group(3)),
                            "0")));
  }

  /** The command that a line gives to another {@code cmd}: what carets guard is freed, once. */
  private static String given(String line, int from) {
    StringBuilder given = new StringBuilder();
    boolean quoted = false;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '^' && !quoted) {
        given.append(line.charAt(++i));
        continue;
      }
      if (c == '\'' && !quoted && line.startsWith("')", i)) {
        return given.toString();
      }
      quoted ^= c == '"';
      if (!quoted && (SPECIAL.indexOf(c) >= 0 || c == ')')) {
        throw new AssertionError("the line ends at " + c + " in " + line);
      }
      given.append(c);
    }
    throw new AssertionError("no end of the command in " + line);
  }

  /**
   * What {@code cmd /c} makes of it, as {@code cmd /?} says. With exactly two quotation marks
   * around the name of a program, white space and nothing special between them, all stays; else the
   * first mark and the last are taken away.
   */
  private static String stripped(String command) {
    if (!command.startsWith("\"")) {
      return command;
    }
    int last = command.lastIndexOf('"');
    String between = command.substring(1, last);
    boolean stays = between.indexOf('"') < 0 && between.matches("[^&<>()@^|]*\\s[^&<>()@^|]*");
    return stays ? command : between + command.substring(last + 1);
  }

  /** The words of each command of a line, the marks gone; what is redirected is a word. */
  private static List<List<String>> commands(String line) {
    List<List<String>> commands = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (char c : (line + " ").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ' ' || c == '|')) {
        if (!word.isEmpty()) {
          commands.getLast().add(word.toString());
          word.setLength(0);
        }
        if (c == '|') {
          commands.add(new ArrayList<>());
        }
      } else {
        word.append(c);
      }
    }
    return commands;
  }

  /** All that the file gives to another cmd, as that one runs it. */
  private static List<List<String>> run(List<String> lines, Map<String, String> variables) {
    List<List<String>> all = new ArrayList<>();
    for (String line : lines) {
      String whole = expanded(line, variables);
      Matcher loop = FOR.matcher(whole);
      while (loop.find()) {
        all.addAll(commands(stripped(given(whole, loop.end()))));
      }
      Matcher cmd = CMD.matcher(whole);
      while (cmd.find()) {
        all.addAll(commands(stripped(given(whole + "')", cmd.end()))));
      }
    }
    return all;
  }

  private static List<List<String>> expected(String folder) {
    return List.of(
        List.of(folder + "\\bin\\java", "-version", "2>&1"),
        List.of("findstr", "/i", "/c: version "),
        List.of("chcp"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C:\\jdk",
        "C:\\Program Files\\Java\\jdk-21",
        "C:\\Program Files (x86)\\jdk",
        "C:\\R&D",
        "C:\\R & D (new)",
        "C:\\wow!",
        "C:\\!home!",
        "C:\\Peñasco\\ümläut",
        "C:\\a^b",
        "C:\\it's",
        "C:\\a;b,c=d",
        "C:\\a@b"
      })
  void javaIsFoundInAFolderOfAnyName(String folder) throws IOException {
    assertThat(run(lines(), variables(folder))).isEqualTo(expected(folder));
  }

  /** How it was written before, and half of what it takes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "('\"%java%\" -version 2^>^&1 ^| findstr /i /c:\" version \"')",
        "('\"\"%java%\" -version 2^>^&1 ^| findstr /i /c:\" version \"\"')",
        "('^\"%java%^\" -version 2^>^&1 ^| findstr /i /c:\" version \"')"
      })
  void oneQuotationMarkTooFewIsNoticed(String command) throws IOException {
    List<String> lines =
        lines().stream()
            .map(
                line ->
                    line.contains("findstr")
                        ? "for /f \"tokens=3\" %%v in " + command + " do set \"version=%%~v\""
                        : line)
            .toList();
    assertThat(run(lines, variables("C:\\Program Files\\jdk")))
        .isNotEqualTo(expected("C:\\Program Files\\jdk"));
    assertThat(run(List.of("cmd /c \"%java%\" -cp \"%main%\""), variables("C:\\a b")))
        .doesNotContain(List.of("C:\\a b\\bin\\java", "-cp", "C:\\a b\\lib\\fc-cli-1.jar"));
  }

  @Test
  void theRuleOfCmdIsKnown() {
    assertThat(stripped("dir \"a b\"")).isEqualTo("dir \"a b\"");
    assertThat(stripped("\"C:\\Program Files\\x.exe\"")).isEqualTo("\"C:\\Program Files\\x.exe\"");
    assertThat(stripped("\"C:\\Program Files\\x.exe\" -v"))
        .isEqualTo("\"C:\\Program Files\\x.exe\" -v");
    assertThat(stripped("\"C:\\x.exe\" -v")).isEqualTo("C:\\x.exe -v");
    assertThat(stripped("\"C:\\Program Files (x86)\\x.exe\" -v"))
        .isEqualTo("C:\\Program Files (x86)\\x.exe -v");
    assertThat(stripped("\"C:\\a b\\x.exe\" \"y\"")).isEqualTo("C:\\a b\\x.exe\" \"y");
    assertThat(stripped("\"\"C:\\a b\\x.exe\" \"y\"\"")).isEqualTo("\"C:\\a b\\x.exe\" \"y\"");
  }

  /**
   * Whatever a folder is called, its name stands between quotation marks, and none of its letters
   * means anything.
   */
  @Test
  void everyPathStandsBetweenQuotationMarks() throws IOException {
    assertThat(lines()).anyMatch(line -> line.startsWith("setlocal DisableDelayedExpansion"));
    int paths = 0;
    for (String line : lines()) {
      Matcher path = Pattern.compile("%(~dp0|home%|java%|main%|JAVA_HOME%)").matcher(line);
      while (path.find()) {
        String before = line.substring(0, path.start()).replaceAll("\\^.", "");
        assertThat(before.chars().filter(c -> c == '"').count() % 2).as(line).isEqualTo(1);
        paths++;
      }
    }
    assertThat(paths).isGreaterThan(6);
  }
}
