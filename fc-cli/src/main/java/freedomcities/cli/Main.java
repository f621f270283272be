package freedomcities.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command's door. Exit codes: 0 done, 1 gaps found by {@code check --strict}, 2 wrong input, 3 can't write. */
@Command(name = "freedom-cities", mixinStandardHelpOptions = true, version = "freedom-cities 0.1.0-SNAPSHOT", description = "Drafts local legislation on policing and immigration enforcement from a town file.", subcommands = {
    DraftCommand.class, CheckCommand.class,
    RulesCommand.class}, synopsisSubcommandLabel = "draft | check | rules", footer = {"", "For example:",
        "  freedom-cities draft examples/towns/sampleton-az.yaml",
        "  freedom-cities check examples/towns/sampleton-az.yaml"})
public final class Main implements Runnable {
  private final PrintStream out;
  private final PrintStream err;

  private Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args));
  }

  /** Runs the command and returns its exit code; both streams are written in UTF-8. */
  public static int run(OutputStream out, OutputStream err, String... args) {
    Main main = new Main(new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
    CommandLine line = new CommandLine(main);
    line.setOut(new java.io.PrintWriter(main.out, true));
    line.setErr(new java.io.PrintWriter(main.err, true));
    line.setParameterExceptionHandler((e, arguments) -> {
      main.err.println("freedom-cities: " + e.getMessage());
      CommandLine.UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
      main.err.println("See freedom-cities " + named(e.getCommandLine()) + "--help");
      return Exit.INPUT;
    });
    line.setExecutionExceptionHandler((e, commandLine, parsed) -> Exit.report(e, main.err));
    return line.execute(args);
  }

  private static String named(CommandLine line) {
    return line.getParent() == null ? "" : line.getCommandName() + " ";
  }

  /** Without a command: the help. */
  @Override
  public void run() {
    CommandLine.usage(this, out);
  }
}
