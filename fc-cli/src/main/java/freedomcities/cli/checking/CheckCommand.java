package freedomcities.cli.checking;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.DataOptions;
import freedomcities.cli.arguments.TownFiles;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.gaps.GapReport;
import freedomcities.render.FreedomCities;
import freedomcities.render.json.ReportJson;
import freedomcities.towns.Town;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which rules a place lacks. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = BuildVersion.class,
    description = "Shows where a place stands on each model rule, and what to do next.",
    footer = {
      "@|bold Examples:|@",
      "  freedom-cities check sampleton-city-az.yaml",
      "  freedom-cities check --notices sampleton-city-az.yaml",
      "  freedom-cities check --side-by-side county.yaml sheriff.yaml town.yaml",
      "  freedom-cities check --since spring.yaml sampleton-city-az.yaml",
      "  freedom-cities check --json sampleton-city-az.yaml > report.json",
      ""
    })
public final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  private final CommandContext context;

  @Mixin private TownFiles files = new TownFiles();

  @Option(
      names = "--notices",
      description = "Show every notice for counsel in full, with citation, confidence and date.")
  private boolean notices;

  @Option(
      names = "--side-by-side",
      description =
          "One table of all agencies of all town files: rules as rows, agencies as columns.")
  private boolean sideBySide;

  @Option(names = "--json", description = "Print data instead of a table.")
  private boolean json;

  @Option(names = "--strict", description = "Exit with 1 if a rule is not in writing.")
  private boolean strict;

  @Mixin private DataOptions data = new DataOptions();

  public CheckCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    FreedomCities cities = data.cities();
    if (sideBySide && (json || notices)) {
      throw UsageErrors.of(
          command,
          "--side-by-side: it is a table of its own; leave out "
              + (json
                  ? "--json, which has every agency of every file already"
                  : "--notices, which are told of one place at a time"));
    }
    List<Town> towns = files.read(cities, context.terminal().in());
    if (sideBySide) {
      List<GapReport> reports = towns.stream().map(cities::check).toList();
      SideBySideTable.print(context.page(), towns, reports);
      context
          .page()
          .paragraph(
              0,
              2,
              "what is lacking, and the next step: without --side-by-side; as a document: draft"
                  + " --side-by-side");
      return strict && reports.stream().anyMatch(report -> !report.gaps().isEmpty())
          ? ExitCode.GAPS
          : ExitCode.DONE;
    }
    boolean gaps = false;
    for (int i = 0; i < towns.size(); i++) {
      Town town = towns.get(i);
      GapReport report = cities.check(town);
      gaps |= !report.gaps().isEmpty();
      if (json) {
        context
            .out()
            .println(
                ReportJson.of(
                    cities.law(), town, report, CompletenessSummary.documents(cities, town)));
      } else {
        ReportTable.print(context.page(), town, report);
        ProgressReport.print(context.page(), town, report);
        NoticeList.print(context.page(), cities.law(), town, report, notices);
        PastedPassages.print(context.page(), town);
        NextSteps.print(
            context.page(),
            context.terminal().command(),
            files.files().get(i),
            data.typed(),
            town,
            report);
      }
    }
    if (!json) {
      // Running the templates would make this half again as slow as the table is.
      context
          .page()
          .paragraph(0, 2, "what each document still needs: with --json here, or from draft");
      context.page().line(DataOptions.words(cities.law()));
    }
    return strict && gaps ? ExitCode.GAPS : ExitCode.DONE;
  }
}
