package freedomcities.cli.batch;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.DataOptions;
import freedomcities.cli.arguments.SetOption;
import freedomcities.cli.arguments.UnreadableInputException;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.drafting.DraftOptions;
import freedomcities.cli.drafting.DraftPlan;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.Interruption;
import freedomcities.cli.terminal.IoFailure;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.towns.TownColumns;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Documents for every row of a table, or every town file of a folder. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = BuildVersion.class,
    description =
        "Drafts documents for many places: the rows of a table, or the town files of a folder. A"
            + " row that is wrong stops no other, a run that was stopped is gone on with by the"
            + " same command, and manifest.csv lists every file with its SHA-256.",
    footer = {
      "@|bold Examples:|@",
      "  freedom-cities batch places.csv -d ordinance -o drafts",
      "  freedom-cities batch places.csv -d handout -f pdf --lang en,es --set"
          + " documents.date=2026-11-20",
      "  freedom-cities batch --columns",
      "  freedom-cities batch towns/ -o drafts --jobs 4",
      ""
    })
public final class BatchCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  private final CommandContext context;

  @Parameters(
      arity = "0..1",
      paramLabel = "TABLE.csv|DIR",
      description =
          "A table with a column for each of --columns that is known, or a folder of town files.")
  private Optional<Path> input = Optional.empty();

  @Mixin private DraftOptions options = new DraftOptions();

  @Mixin private SetOption set = new SetOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "out",
      description = "The folder to write to; out by default.")
  private String output;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many places are drafted at a time; by default as many as there are processors.")
  private Optional<Integer> jobs = Optional.empty();

  @Option(
      names = "--hashes-only",
      description =
          "Make every file and keep none: only the manifest is written, with size and SHA-256 of"
              + " each.")
  private boolean hashesOnly;

  @Option(
      names = "--force",
      description = "Begin from nothing, and overwrite files that are there.")
  private boolean force;

  @Option(names = "--columns", description = "List the columns that a table may have.")
  private boolean columns;

  public BatchCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (columns) {
      printColumns();
      return ExitCode.DONE;
    }
    Path from =
        input.orElseThrow(
            () -> UsageErrors.of(command, "Missing required parameter: 'TABLE.csv|DIR'"));
    refuseWrongValues();
    FreedomCities cities = options.cities(context.err());
    TownRows rows = rows(from, cities);
    BatchRun batch =
        new BatchRun(
            cities,
            options.plan(),
            Path.of(output),
            jobs.orElseGet(Runtime.getRuntime()::availableProcessors),
            !hashesOnly,
            force,
            options
                .inputs()
                .with(Files.isDirectory(from) ? "a town file" : "the table", rows.files()),
            options.fingerprint() + (hashesOnly ? " hashed" : ""));
    return run(batch, rows);
  }

  private int run(BatchRun batch, TownRows rows) throws IOException {
    BatchScreen screen = new BatchScreen(context, rows.count());
    try (Interruption interruption = new Interruption()) {
      boolean all =
          batch.run(
              rows,
              outcome -> {
                screen.tell(outcome);
                return !interruption.came();
              });
      if (!all) {
        screen.stopped("interrupted");
        return ExitCode.INTERRUPTED;
      }
    } catch (IOException e) {
      if (screen.done() == 0) {
        throw e;
      }
      screen.stopped(IoFailure.words(e));
      return ExitCode.OUTPUT;
    }
    screen.end(Path.of(output), hashesOnly);
    context.page().line(DataOptions.words(batch.cities().law()));
    return screen.bad() == 0 ? ExitCode.DONE : ExitCode.PART;
  }

  private TownRows rows(Path from, FreedomCities cities) throws UnreadableInputException {
    try {
      if (Files.exists(from) && !Files.isDirectory(from) && !Files.isRegularFile(from)) {
        throw new FileSystemException(
            from.toString(), null, "a table is read twice; give a file, not a pipe");
      }
      return Files.isDirectory(from)
          ? new TownFolder(from, cities, set.values())
          : new CsvTable(from, cities, set.values());
    } catch (IOException e) {
      throw new UnreadableInputException(e);
    }
  }

  private void refuseWrongValues() throws UnreadableInputException {
    if (output.isBlank()) {
      throw UsageErrors.of(command, "--output: the name of the folder is empty");
    }
    if (output.equals("-")) {
      throw UsageErrors.of(command, "--output: a batch writes files; give the name of a folder");
    }
    jobs.filter(given -> given < 1)
        .ifPresent(
            given -> {
              throw UsageErrors.of(command, "--jobs: " + given + " is too few; write 1 or more");
            });
    options.refuseWrongValues();
    DraftPlan plan = options.plan();
    if (plan.formats().contains("csv") && !plan.kinds().stream().allMatch(DocumentKind::tabular)) {
      throw UsageErrors.of(
          command,
          "--formats: csv is for the comparison and the matrix; write -d comparison,matrix");
    }
  }

  private void printColumns() throws UnreadableInputException {
    TerminalPage page = context.page();
    FreedomCities cities = options.cities();
    String first = cities.rules().core().getFirst().id();
    for (TownColumns.Column column : cities.columns()) {
      page.paragraph(0, 2, page.emphasized(Emphasis.STRONG, column.name()) + ": " + column.about());
    }
    page.line("");
    page.paragraph(
        0,
        0,
        "Every other key of a town file can be a column, by its path: documents.ordinance.number,"
            + " policy[0].rules."
            + first
            + ".passages[0].text, jurisdiction.officers.clerk.");
  }
}
