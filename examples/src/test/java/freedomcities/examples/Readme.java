package freedomcities.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Programs that stand on a page of the documentation, as they stand there. */
final class Readme {
  private static final Pattern JAVA = Pattern.compile("```java\\n(.*?) *```", Pattern.DOTALL);

  private Readme() {}

  /** The one program that the README shows. */
  static String program() throws IOException {
    List<String> programs = snippets(Path.of("..", "README.md"));
    if (programs.size() != 1) {
      throw new AssertionError("the README shows " + programs.size() + " programs");
    }
    return programs.getFirst();
  }

  /** All pieces of Java on a page. */
  static List<String> snippets(Path page) throws IOException {
    return JAVA.matcher(Files.readString(page)).results().map(match -> match.group(1)).toList();
  }

  /** What a process prints, and fails if it fails. */
  static String run(Path folder, List<String> command, String... environment)
      throws IOException, InterruptedException {
    ProcessBuilder process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    for (String variable : environment) {
      Matcher parts = Pattern.compile("(\\w+)=(.*)").matcher(variable);
      if (parts.matches()) {
        process.environment().put(parts.group(1), parts.group(2));
      }
    }
    Process running = process.start();
    String printed =
        new String(
            running.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    if (running.waitFor() != 0) {
      throw new AssertionError(String.join(" ", command) + "\n" + printed);
    }
    return printed;
  }

  /** A tool of the JDK that runs this test. */
  static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
