package freedomcities.cli.deskwork;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.DataOptions;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.desk.Desk;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The pages of the desk, served to the browser of this computer. */
@Command(
    name = "desk",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = BuildVersion.class,
    description = {
      "Opens pages in the browser, for whoever wants to see no terminal: from five questions to an"
          + " ordinance and a handout. Only this computer can reach them, and nothing is sent."
    },
    footer = {
      "@|bold Examples:|@",
      "  freedom-cities desk",
      "  freedom-cities desk places",
      "  freedom-cities desk --no-browser places",
      ""
    })
public final class DeskCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @Spec private CommandSpec command;

  private final CommandContext context;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FOLDER",
      description =
          "Where the places are kept, made if it isn't there; \"Freedom Cities\" among your"
              + " documents if left out.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to serve at; one that is free if left out.")
  private int port;

  @Option(names = "--no-browser", description = "Print the address, and open no browser.")
  private boolean noBrowser;

  @Mixin private DataOptions data = new DataOptions();

  public DeskCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > LAST_PORT) {
      throw UsageErrors.of(command, "--port: " + port + " is no port; leave it out for a free one");
    }
    Path places = folder.orElseGet(DeskCommand::documents);
    if (Files.exists(places) && !Files.isDirectory(places)) {
      throw UsageErrors.of(command, places + " is a file; give a folder");
    }
    Optional<URI> running = Desk.running(places);
    if (running.isPresent()) {
      context.page().line("The desk of this folder is open already.");
      show(running.get());
      return ExitCode.DONE;
    }
    try (Desk desk =
        Desk.open(data.cities(), places, BuildVersion.number(), Clock.systemDefaultZone(), port)) {
      context.page().line("The desk is open. Its places are in " + places.toAbsolutePath());
      show(desk.address());
      context.page().line("It closes with \"Close the desk\" on its page, or with Ctrl+C here.");
      // Ctrl+C and a closed window end the process: what was saved is on the disk.
      Runtime.getRuntime().addShutdownHook(new Thread(desk::close));
      desk.awaitClosed();
      return ExitCode.DONE;
    } catch (BindException taken) {
      throw UsageErrors.of(command, "--port: " + port + " is taken; leave it out for a free one");
    }
  }

  private void show(URI address) {
    if (noBrowser || !Browser.opened(address)) {
      context.page().line("Open this address in your browser (it works once):");
    } else {
      context
          .page()
          .line("Your browser shows it; if it doesn't, open this address (it works once):");
    }
    context.page().line(address.toString());
  }

  private static Path documents() {
    Path home = Path.of(System.getProperty("user.home"));
    Path documents = home.resolve("Documents");
    return (Files.isDirectory(documents) ? documents : home).resolve("Freedom Cities");
  }
}
