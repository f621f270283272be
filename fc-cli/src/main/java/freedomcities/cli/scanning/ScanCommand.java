package freedomcities.cli.scanning;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.CommandContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a policy manual says of its own order. */
@Command(
    name = "scan",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = BuildVersion.class,
    description =
        "Reads policy manuals (PDF, Word, web page, text, Markdown) and shows their sections, how"
            + " each is cited and what that rests on, and the pages that can't be read.",
    footer = {
      "@|bold Examples:|@",
      "  freedom-cities scan --outline manual.pdf",
      "  freedom-cities scan --outline orders-1.pdf orders-2.docx",
      "  freedom-cities scan --outline --json manual.pdf > outline.json",
      ""
    })
public final class ScanCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  private final CommandContext context;

  @Parameters(
      arity = "1..*",
      paramLabel = "MANUAL",
      description = "Manuals, general orders or policies of one agency.")
  private List<Path> manuals;

  @Option(
      names = "--outline",
      description = "Show the sections with page, citation and first words.")
  private boolean outline;

  @Option(names = "--json", description = "Print data instead of a page.")
  private boolean json;

  public ScanCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (!outline) {
      throw UsageErrors.of(command, "give --outline, which is all that is read of a manual so far");
    }
    return OutlineRun.print(context, manuals, json);
  }
}
