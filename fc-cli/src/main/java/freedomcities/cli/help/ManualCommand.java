package freedomcities.cli.help;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The manual page. */
@Command(
    name = "manual",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Prints the manual page, for man.",
    footer = {
      "@|bold Examples:|@",
      "  freedom-cities manual | man -l -",
      "  freedom-cities manual > freedom-cities.1",
      ""
    })
public final class ManualCommand implements Callable<Integer> {
  private final CommandContext context;
  private final Supplier<CommandLine> whole;

  /** {@code whole} is the command with all its commands. */
  public ManualCommand(CommandContext context, Supplier<CommandLine> whole) {
    this.context = context;
    this.whole = whole;
  }

  @Override
  public Integer call() {
    context.out().print(ManualPage.of(whole.get()));
    return ExitCode.DONE;
  }
}
