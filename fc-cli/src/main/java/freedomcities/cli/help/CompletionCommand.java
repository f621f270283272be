package freedomcities.cli.help;

import freedomcities.cli.Exit;
import freedomcities.cli.Main;
import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.OptionWords;
import freedomcities.cli.arguments.UsageErrors;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What a shell needs to complete a command line. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class, description = "Prints the completion script of a shell.", footer = {
    "@|bold Examples:|@", "  source <(freedom-cities completion bash)", "  source <(freedom-cities completion zsh)",
    "  freedom-cities completion fish > ~/.config/fish/completions/freedom-cities.fish", ""})
public final class CompletionCommand implements Callable<Integer> {
  @Spec
  private CommandSpec command;

  @ParentCommand
  private Main main;

  @Parameters(arity = "1", paramLabel = "SHELL", completionCandidates = OptionWords.Shells.class, description = "bash, zsh or fish.")
  private String shell;

  @Override
  public Integer call() {
    List<String> known = OptionWords.of(new OptionWords.Shells());
    if (!known.contains(shell)) {
      throw UsageErrors.of(command, OptionWords.unknown("there is no completion for", shell, known));
    }
    // The script for bash makes zsh understand it.
    main.out().print(shell.equals("fish")
        ? FishCompletion.of(Main.looked())
        : AutoComplete.bash("freedom-cities", Main.looked()));
    return Exit.DONE;
  }
}
