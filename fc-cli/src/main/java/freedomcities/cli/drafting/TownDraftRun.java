package freedomcities.cli.drafting;

import freedomcities.cli.arguments.DataOptions;
import freedomcities.cli.arguments.ProblemWords;
import freedomcities.cli.arguments.TownFiles;
import freedomcities.cli.arguments.TownFiles.Given;
import freedomcities.cli.arguments.UnreadableInputException;
import freedomcities.cli.checking.CompletenessSummary;
import freedomcities.cli.checking.NextSteps;
import freedomcities.cli.checking.ReportTable;
import freedomcities.cli.drafting.OutputFiles.OutputFile;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.templates.Draft;
import freedomcities.towns.Town;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Reads towns, drafts, writes and tells what was written; as often as it is watched. */
final class TownDraftRun implements DraftRun {
  private final CommandContext context;
  private final TownFiles towns;
  private final DraftPlan plan;
  private final DrafterFactory drafters;
  private final Callable<FreedomCities> door;
  private final OutputFiles own;

  private record DraftedTown(Town town, List<Draft> drafts, List<Path> files) {}

  /** A document that was not asked for by name and that this town does not have now. */
  private record Skipped(Town town, Problem why) {}

  /**
   * Who drafts one document of a town; in the usual way if nothing more is asked for than its
   * words.
   */
  interface DrafterFactory {
    DrafterFactory USUAL = (cities, given) -> cities::draft;

    DraftPlan.Drafter of(FreedomCities cities, Given given) throws UnreadableInputException;
  }

  TownDraftRun(
      CommandContext context,
      TownFiles towns,
      DraftPlan plan,
      DrafterFactory drafters,
      Callable<FreedomCities> door,
      OutputFiles own) {
    this.context = context;
    this.towns = towns;
    this.plan = plan;
    this.drafters = drafters;
    this.door = door;
    this.own = own;
  }

  @Override
  public int toFolder(Path folder, boolean force) throws Exception {
    FreedomCities cities = door.call();
    List<DraftedTown> all = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    List<OutputFile> files = new ArrayList<>();
    List<Given> givenTowns = towns.given(cities, context.terminal().in());
    refuseOneName(givenTowns);
    for (Given given : givenTowns) {
      Town town = given.town();
      DraftPlan.Drafts drafts = plan.draft(cities, town, drafters.of(cities, given));
      drafts.skipped().forEach(one -> skipped.add(new Skipped(town, one.why())));
      List<Path> written = new ArrayList<>();
      for (DraftPlan.Output output : plan.outputs(cities, drafts.drafts())) {
        Path file = folder.resolve(output.name());
        written.add(file);
        files.add(new OutputFile(file, output.content()));
      }
      all.add(new DraftedTown(town, drafts.drafts(), written));
    }
    own.write(files, force);
    tell(context.page(), cities, all, skipped);
    return ExitCode.DONE;
  }

  /** Before anything is drawn: documents of two places can't have one name. */
  private static void refuseOneName(List<Given> towns) {
    TakenNames names = TakenNames.ofPlaces();
    List<Problem> problems =
        towns.stream()
            .flatMap(
                given ->
                    names
                        .take(
                            given.town().jurisdiction().slug() + "-…",
                            new Location(given.name(), 0, 0))
                        .stream())
            .toList();
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
  }

  @Override
  public int toStandardOutput() throws Exception {
    FreedomCities cities = door.call();
    Given given = towns.given(cities, context.terminal().in()).getFirst();
    Town town = given.town();
    Draft draft =
        drafters
            .of(cities, given)
            .draft(town, plan.kinds().getFirst(), plan.settings().in(plan.languages().getFirst()));
    DraftRun.write(context, stream -> cities.write(draft, plan.formats().getFirst(), stream));
    tell(
        context.err(),
        cities,
        List.of(new DraftedTown(town, List.of(draft), List.of())),
        List.of());
    return ExitCode.DONE;
  }

  private static void tell(
      TerminalPage page, FreedomCities cities, List<DraftedTown> all, List<Skipped> skipped) {
    for (DraftedTown made : all) {
      Town town = made.town();
      GapReport report = cities.check(town);
      page.paragraph(0, 2, town.jurisdiction().fullName() + ": " + ReportTable.counts(report));
      for (Finding gap : report.carried()) {
        page.paragraph(
            2,
            6,
            page.emphasized(ReportTable.emphasis(gap.status()), ReportTable.symbol(gap.status()))
                + " "
                + gap.rule().id()
                + " "
                + gap.rule().title()
                + ": "
                + ReportTable.standing(report, gap));
      }
      NextSteps.codeUnread(town, report).forEach(told -> page.paragraph(2, 4, told));
      NextSteps.codeWeakened(town, report).forEach(told -> page.paragraph(2, 4, told));
      String stateLaw = cities.stateLaw(town);
      if (!stateLaw.isEmpty()) {
        page.paragraph(2, 4, page.emphasized(TerminalPage.Emphasis.STRONG, "§ ") + stateLaw);
      }
      made.files().forEach(file -> page.line("wrote " + file));
      skipped.stream()
          .filter(one -> one.town() == town)
          .forEach(
              one ->
                  page.paragraph(
                      0,
                      2,
                      "not drawn: "
                          + one.why().found()
                          + "; "
                          + ProblemWords.of(one.why()).remedy()));
      CompletenessSummary.print(page, made.drafts());
    }
    all.stream()
        .flatMap(made -> made.drafts().stream())
        .filter(draft -> draft.kind().translated())
        .map(Draft::language)
        .distinct()
        .map(cities::wording)
        .filter(wording -> !wording.reviewed())
        .forEach(
            wording ->
                page.paragraph(
                    0,
                    2,
                    wording.name()
                        + ": the words are machine-drafted; have a person read them before they are"
                        + " handed out"));
    page.line(DataOptions.words(cities.law()));
  }
}
