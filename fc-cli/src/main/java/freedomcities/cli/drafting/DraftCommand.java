package freedomcities.cli.drafting;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.InputFiles;
import freedomcities.cli.arguments.TownFiles;
import freedomcities.cli.arguments.UnreadableInputException;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.render.FreedomCities;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Documents from town files. */
@Command(
    name = "draft",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = BuildVersion.class,
    description =
        "Drafts documents for a place: ordinance, resolution, reports, notices, handouts and more,"
            + " all that --documents names.",
    footer = {
      "@|bold Examples:|@",
      "  freedom-cities draft sampleton-city-az.yaml",
      "  freedom-cities draft -d ordinance -f docx --rules 1,5,8 -o drafts sampleton-city-az.yaml",
      "  freedom-cities draft -d comparison -f pdf -o - - < town.yaml > comparison.pdf",
      "  freedom-cities draft -d ordinance -f html,txt,akn sampleton-city-az.yaml",
      "  freedom-cities draft -d packet,ordinance,comparison -f pdf sampleton-city-az.yaml",
      "  freedom-cities draft --side-by-side -f pdf,csv county.yaml sheriff.yaml town.yaml",
      "  freedom-cities draft -d comparison --since spring.yaml sampleton-city-az.yaml",
      "  freedom-cities draft -d resolution -f docx --base letterhead.dotx sampleton-city-az.yaml",
      "  freedom-cities draft -d ordinance --redline spring.yaml sampleton-city-az.yaml",
      "  freedom-cities draft --keep-source sampleton-city-az.yaml",
      "  freedom-cities draft --from sampleton-city-az-ordinance.docx",
      "  freedom-cities draft --watch --force sampleton-city-az.yaml",
      ""
    })
public final class DraftCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  private final CommandContext context;
  private final ToIntFunction<Exception> failures;

  @Mixin private TownFiles files = new TownFiles();

  @Mixin private DraftOptions options = new DraftOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "out",
      description =
          "The folder to write to; out by default. - writes one document to standard output, and"
              + " the report to standard error.")
  private String output;

  @Option(
      names = "--side-by-side",
      description =
          "One matrix of all agencies of all town files, and one csv: rules as rows, agencies as"
              + " columns.")
  private boolean sideBySide;

  @Option(names = "--force", description = "Overwrite files that are there.")
  private boolean force;

  @Option(
      names = "--watch",
      description =
          "Draw again whenever a town file, a template, a law file or the letterhead changes, until"
              + " Ctrl-C.")
  private boolean watch;

  @Mixin private OriginOptions origin = new OriginOptions();

  @Mixin private RedlineOption redline = new RedlineOption();

  /** {@code failures} tells what went wrong and has the exit code. */
  public DraftCommand(CommandContext context, ToIntFunction<Exception> failures) {
    this.context = context;
    this.failures = failures;
  }

  @Override
  public Integer call() throws Exception {
    refuseFolders();
    refuseWrongValues();
    DraftRun drafting = drawing();
    if (output.equals("-")) {
      refuseMoreThanOneDocument();
      return drafting.toStandardOutput();
    }
    Path folder = Path.of(output);
    if (!watch) {
      return drafting.toFolder(folder, force);
    }
    if (files.readsStandardInput()) {
      throw UsageErrors.of(command, "--watch: standard input can't be watched; give a file");
    }
    List<Path> watched =
        Stream.of(files.all().stream().map(Path::of), options.own().stream())
            .flatMap(some -> some)
            .toList();
    return new FileWatch(context, watched, failures).run(() -> drafting.toFolder(folder, force));
  }

  private DraftRun drawing() throws UnreadableInputException {
    Callable<FreedomCities> door = () -> options.cities(context.err());
    OutputFiles own = new OutputFiles(inputs());
    if (origin.from()) {
      return new RedrawRun(context, files, origin.formats(options.formats()), door, own);
    }
    if (redline.given()) {
      return redline.drawing(context, files, options.plan(), door, own);
    }
    return sideBySide
        ? new MatrixDraftRun(
            context, files, options.formats(), options.print().printing(), door, own)
        : new TownDraftRun(context, files, options.plan(), origin.drafters(), door, own);
  }

  private InputFiles inputs() {
    return options
        .inputs()
        .with("the earlier draft", redline.file())
        .with(
            origin.from() ? "the document that is drawn again" : "the town file",
            files.all().stream().filter(file -> !file.equals("-")).map(Path::of).toList());
  }

  private void refuseWrongValues() throws UnreadableInputException {
    origin.refuseWrongUse(options.formats());
    redline.refuseWrongUse(files.files().size(), options.formats());
    options.refuseWrongValues();
    if (sideBySide
        && !List.of("all").equals(options.documents())
        && !List.of("matrix").equals(options.documents())) {
      throw UsageErrors.of(
          command, "--side-by-side: of several places only the matrix is drawn; write -d matrix");
    }
    if (sideBySide && !options.languages().equals(List.of("en"))) {
      throw UsageErrors.of(
          command, "--side-by-side: the matrix is drafted in English only; leave out --lang");
    }
  }

  private void refuseFolders() {
    if (output.isBlank()) {
      throw UsageErrors.of(command, "--output: the name of the folder is empty");
    }
  }

  private void refuseMoreThanOneDocument() {
    int towns = files.files().size();
    int kinds = options.plan().kinds().size();
    int formats = options.formats().size();
    int packets = options.plan().packet() ? 1 : 0;
    int all =
        origin.from()
            ? towns * Math.max(1, origin.formats(options.formats()).size())
            : sideBySide
                ? formats
                : towns * (kinds * formats * options.languages().size() + packets);
    if (all != 1) {
      throw UsageErrors.of(
          command,
          "-o -: only one document can be written there, not "
              + all
              + "; choose with -d and -f, as in -d ordinance -f docx");
    }
    if (watch) {
      throw UsageErrors.of(
          command, "--watch: standard output can't be drawn again; give a folder with -o");
    }
    if (context.terminal().shows()) {
      throw UsageErrors.of(
          command,
          "-o -: standard output is a terminal; send the document on, as in > ordinance.docx");
    }
  }
}
