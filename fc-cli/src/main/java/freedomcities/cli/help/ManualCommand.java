package freedomcities.cli.help;

import freedomcities.cli.Exit;
import freedomcities.cli.Main;
import freedomcities.cli.arguments.BuildVersion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The manual page. */
@Command(name = "manual", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class, description = "Prints the manual page, for man.", footer = {
    "@|bold Examples:|@", "  freedom-cities manual | man -l -", "  freedom-cities manual > freedom-cities.1", ""})
public final class ManualCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Override
  public Integer call() {
    main.out().print(ManualPage.of(Main.looked()));
    return Exit.DONE;
  }
}
