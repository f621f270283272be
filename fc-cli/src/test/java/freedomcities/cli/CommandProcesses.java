package freedomcities.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the packaged command as a process of its own. */
final class CommandProcesses {
  private static final String JARS =
      Path.of("target", "app").toAbsolutePath() + File.separator + "*";
  private static final long LONGEST_MINUTES = 5;

  private CommandProcesses() {}

  record Outcome(int exit, String out, String err) {}

  /** The command line that the launchers end in, with more options for Java before it. */
  static List<String> command(List<String> javaOptions, String... arguments) {
    List<String> command = new ArrayList<>(java());
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", JARS, "freedomcities.cli.Main"));
    command.addAll(List.of(arguments));
    return command;
  }

  /** A class of the tests as a process, with the packaged command beside it. */
  static List<String> beside(Class<?> type, String... arguments) {
    List<String> command = new ArrayList<>(java());
    command.addAll(
        List.of(
            "-cp",
            Path.of("target", "test-classes").toAbsolutePath() + File.pathSeparator + JARS,
            type.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Djava.awt.headless=true");
  }

  static Outcome run(ProcessBuilder builder) throws IOException, InterruptedException {
    return end(builder.start());
  }

  static Outcome end(Process process) throws InterruptedException {
    process
        .onExit()
        .orTimeout(LONGEST_MINUTES, TimeUnit.MINUTES)
        .exceptionally(late -> process.destroyForcibly());
    CompletableFuture<String> err =
        CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
    String out = all(process.getInputStream());
    return new Outcome(process.waitFor(), out, err.join());
  }

  private static String all(java.io.InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
