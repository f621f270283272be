package freedomcities.cli.lookup;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.ShelfOption;
import freedomcities.cli.arguments.UnreadableInputException;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.render.WholeFiles;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.rules.RuleSetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The model rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description =
        "Lists the model rules; with a number, shows one: its words, elements and what it does.",
    footer = {
      "@|bold Examples:|@",
      "  freedom-cities rules",
      "  freedom-cities rules 5 --elements",
      "  freedom-cities rules --export my-shelf",
      ""
    })
public final class RulesCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  private final CommandContext context;

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      description = "A rule's number, as the list has it.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--elements",
      description = "Show the ids of the elements, as town files use them.")
  private boolean elements;

  @Option(
      names = "--export",
      paramLabel = "DIR",
      description =
          "Write the files of the shipped shelf into a folder, to begin your own from; files that"
              + " are there stay as they are, and then nothing is written.")
  private Optional<Path> export = Optional.empty();

  @Mixin private ShelfOption shelf = new ShelfOption();

  public RulesCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, UnreadableInputException {
    if (export.isPresent()) {
      export(export.get());
      return ExitCode.DONE;
    }
    RuleSet rules = shelf.cities().rules();
    if (id.isEmpty()) {
      rules.rules().forEach(rule -> context.out().printf("%5s  %s%n", rule.id(), rule.title()));
      return ExitCode.DONE;
    }
    Optional<Rule> rule = rules.rule(id.get());
    if (rule.isEmpty()) {
      throw UsageErrors.of(
          command,
          "there is no rule "
              + id.get()
              + "; there are "
              + String.join(", ", rules.rules().stream().map(Rule::id).toList()));
    }
    show(rule.get());
    return ExitCode.DONE;
  }

  private void export(Path folder) throws IOException {
    Map<String, byte[]> shelf = RuleSetReader.shippedFiles();
    try (WholeFiles files = new WholeFiles(false)) {
      for (Map.Entry<String, byte[]> file : shelf.entrySet()) {
        files.add(folder.resolve(file.getKey()), out -> out.write(file.getValue()));
      }
      files.commit();
    }
    context.page().line("wrote " + shelf.size() + " files to " + folder);
  }

  private void show(Rule rule) {
    TerminalPage page = context.page();
    page.line(page.emphasized(Emphasis.STRONG, "Rule " + rule.id() + ": " + rule.title()));
    page.line("");
    page.paragraph(0, 0, rule.text().asWritten());
    page.line("");
    page.paragraph(0, 0, rule.explanation());
    if (elements) {
      page.line("");
      rule.elements().forEach(element -> page.row("  " + element.id(), 29, element.what()));
    }
  }
}
