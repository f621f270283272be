package freedomcities.cli.townfile;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.DataOptions;
import freedomcities.cli.arguments.TownFiles;
import freedomcities.cli.arguments.UnreadableInputException;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.meetings.FilledForm;
import freedomcities.meetings.FilledWorksheet;
import freedomcities.meetings.Recording;
import freedomcities.meetings.Told;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.render.WholeFiles;
import freedomcities.render.forms.FormReader;
import freedomcities.towns.Town;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A filled worksheet back into the town file. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = BuildVersion.class,
    description = {
      "Takes what was filled into a worksheet up into the town file: shows the change, asks, and"
          + " writes. Comments, order and line ends of the file stay."
    },
    footer = {
      "@|bold Examples:|@",
      "  freedom-cities draft -d worksheet -f pdf sampleton-city-az.yaml",
      "  freedom-cities record sampleton-city-az.yaml filled.pdf",
      "  freedom-cities record --dry-run sampleton-city-az.yaml filled.pdf",
      ""
    })
public final class RecordCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  private final CommandContext context;

  @Parameters(index = "0", paramLabel = "TOWN.yaml", description = "The town file.")
  private String town;

  @Parameters(
      index = "1",
      paramLabel = "FILLED.pdf",
      description = "The worksheet as it was filled in.")
  private Path sheet;

  @Option(names = "--yes", description = "Write without asking.")
  private boolean yes;

  @Option(names = "--dry-run", description = "Show the change, and write nothing.")
  private boolean dryRun;

  @Option(names = "--force", description = "Take up a worksheet that was drawn for another place.")
  private boolean force;

  @Mixin private DataOptions data = new DataOptions();

  public RecordCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (town.equals("-")) {
      throw UsageErrors.of(
          command, "standard input can't be written to; give the town file by name");
    }
    FreedomCities cities = data.cities();
    Path file = Path.of(town);
    byte[] yaml;
    FilledForm form;
    try {
      yaml = TownFiles.bytes(town, context.terminal().in());
      form = FormReader.read(sheet);
    } catch (IOException missing) {
      throw new UnreadableInputException(missing);
    }
    // The bytes are read first: the text that follows can be made of nothing else than UTF-8.
    Town place = cities.read(town, yaml, Map.of());
    FilledWorksheet filled = FilledWorksheet.read(form, cities.rules());
    refuseAnotherPlace(place, filled);
    Recording recording = cities.record(town, new String(yaml, StandardCharsets.UTF_8), filled);
    return show(file, recording) ? write(file, recording) : ExitCode.DONE;
  }

  private void refuseAnotherPlace(Town place, FilledWorksheet filled) {
    String here = place.jurisdiction().slug();
    if (!force && !filled.place().equals(here)) {
      throw new InputException(
          List.of(
              new Problem(
                  new Location(filled.source(), 0, 0),
                  "the worksheet is for " + filled.place() + ", and the town file is about " + here,
                  "give the other file, or --force")));
    }
  }

  /** Whether there is anything to write. */
  private boolean show(Path file, Recording recording) {
    TerminalPage page = context.page();
    if (!recording.changesNothing()) {
      UnifiedDiff.print(page, file.toString(), recording.before(), recording.text());
      page.line("");
    }
    for (Told told : recording.told()) {
      page.paragraph(0, 2, "not taken up: " + told.sentence());
    }
    if (recording.changesNothing()) {
      page.line("nothing to record; " + file + " is as it was.");
    } else if (dryRun) {
      page.line("--dry-run: nothing was written.");
    }
    return !recording.changesNothing() && !dryRun;
  }

  private int write(Path file, Recording recording) throws IOException {
    if (!yes && !context.terminal().asks()) {
      context
          .err()
          .paragraph(
              0,
              2,
              "freedom-cities: there is no terminal to ask at; nothing was written (--yes"
                  + " writes).");
      return ExitCode.INPUT;
    }
    if (!yes && !agreed(file)) {
      context.page().line("nothing was written.");
      return ExitCode.DONE;
    }
    // Whoever names a link means the file behind it.
    try (WholeFiles whole = new WholeFiles(true)) {
      whole.add(
          file.toRealPath(),
          stream -> stream.write(recording.text().getBytes(StandardCharsets.UTF_8)));
      whole.commit();
    }
    context.page().line("wrote " + file);
    return ExitCode.DONE;
  }

  private boolean agreed(Path file) throws IOException {
    context.page().prompt("Write this to " + file + "? [y/N] ");
    String answer =
        new BufferedReader(new InputStreamReader(context.terminal().in(), StandardCharsets.UTF_8))
            .readLine();
    return answer != null && answer.strip().matches("(?i)y|yes");
  }
}
