package freedomcities.cli.help;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.OptionWords;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a shell needs to complete a command line. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Prints the completion script of a shell.",
    footer = {
      "@|bold Examples:|@",
      "  source <(freedom-cities completion bash)",
      "  source <(freedom-cities completion zsh)",
      "  freedom-cities completion fish > ~/.config/fish/completions/freedom-cities.fish",
      ""
    })
public final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  private final CommandContext context;
  private final Supplier<CommandLine> whole;

  @Parameters(
      arity = "1",
      paramLabel = "SHELL",
      completionCandidates = OptionWords.Shells.class,
      description = "bash, zsh or fish.")
  private String shell;

  /** {@code whole} is the command with all its commands. */
  public CompletionCommand(CommandContext context, Supplier<CommandLine> whole) {
    this.context = context;
    this.whole = whole;
  }

  @Override
  public Integer call() {
    List<String> known = OptionWords.of(new OptionWords.Shells());
    if (!known.contains(shell)) {
      throw UsageErrors.of(
          command, OptionWords.unknown("there is no completion for", shell, known));
    }
    // The script for bash makes zsh understand it.
    context
        .out()
        .print(
            shell.equals("fish")
                ? FishCompletion.of(whole.get())
                : AutoComplete.bash("freedom-cities", whole.get()));
    return ExitCode.DONE;
  }
}
