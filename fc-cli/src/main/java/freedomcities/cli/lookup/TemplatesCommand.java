package freedomcities.cli.lookup;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.DidYouMean;
import freedomcities.cli.arguments.OptionWords;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.render.WholeFiles;
import freedomcities.templates.source.ShippedTemplates;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The shipped templates, to begin one's own from. */
@Command(
    name = "templates",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = BuildVersion.class,
    description =
        "Writes the templates, icons and words of the documents into a folder, for draft"
            + " --templates. Keep those you change; the others stay as shipped.",
    footer = {
      "@|bold Examples:|@", "  freedom-cities templates export our-templates",
      "  freedom-cities draft --templates our-templates sampleton-city-az.yaml", ""
    })
public final class TemplatesCommand implements Callable<Integer> {
  private static final String EXPORT = "export";

  @Spec private CommandSpec command;

  private final CommandContext context;

  @Parameters(
      index = "0",
      paramLabel = EXPORT,
      completionCandidates = OptionWords.Export.class,
      description = "What to do; there is nothing else.")
  private String action;

  @Parameters(
      index = "1",
      paramLabel = "DIR",
      description = "The folder to write to; made if it isn't there.")
  private Path folder;

  @Option(names = "--force", description = "Overwrite files that are there.")
  private boolean force;

  public TemplatesCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (!action.equals(EXPORT)) {
      throw UsageErrors.of(
          command,
          "there is no templates \""
              + action
              + "\""
              + DidYouMean.question(action, List.of(EXPORT)));
    }
    try (WholeFiles files = new WholeFiles(force)) {
      for (String name : ShippedTemplates.names()) {
        files.add(folder.resolve(name), out -> out.write(ShippedTemplates.bytes(name)));
      }
      files.commit();
    }
    context.page().line("wrote " + ShippedTemplates.names().size() + " files to " + folder);
    return ExitCode.DONE;
  }
}
