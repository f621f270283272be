package freedomcities.cli;

import freedomcities.gaps.GapReport;
import freedomcities.render.FreedomCities;
import freedomcities.render.json.ReportJson;
import freedomcities.towns.Town;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Which rules a place lacks. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Shows where a place stands on each model rule, and what to do next.", footer = {
    "", "For example:", "  freedom-cities check examples/towns/sampleton-az.yaml"})
final class CheckCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Parameters(arity = "1..*", paramLabel = "TOWN.yaml", description = "One or more town files.")
  private List<Path> files;

  @Option(names = "--json", description = "Print data instead of a table.")
  private boolean json;

  @Mixin
  private LawOption law = new LawOption();

  @Option(names = "--strict", description = "Exit with 1 if a rule is not in writing.")
  private boolean strict;

  @Override
  public Integer call() throws Exception {
    FreedomCities cities = law.over(FreedomCities.standard());
    boolean gaps = false;
    for (Town town : Towns.read(cities, files)) {
      GapReport report = cities.check(town);
      gaps |= !report.gaps().isEmpty();
      if (json) {
        main.out().println(ReportJson.of(cities.law(), town, report, Leftovers.documents(cities, town)));
      } else {
        ReportTable.print(main.out(), cities.law(), town, report);
      }
    }
    if (!json) {
      // Running the templates would make this half again as slow as the table is.
      main.out().println("what each document still needs: with --json here, or from draft");
      main.out().println(LawOption.words(cities.law()));
    }
    return strict && gaps ? Exit.GAPS : Exit.DONE;
  }
}
