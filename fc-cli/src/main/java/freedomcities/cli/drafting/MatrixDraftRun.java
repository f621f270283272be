package freedomcities.cli.drafting;

import freedomcities.cli.arguments.DataOptions;
import freedomcities.cli.arguments.TownFiles;
import freedomcities.cli.checking.ReportTable;
import freedomcities.cli.drafting.OutputFiles.OutputFile;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.render.FreedomCities;
import freedomcities.render.WholeFiles;
import freedomcities.towns.Town;
import freedomcities.tree.Document;
import freedomcities.tree.Printing;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** One matrix of all places, their agencies side by side. */
final class MatrixDraftRun implements DraftRun {
  private final CommandContext context;
  private final TownFiles files;
  private final List<String> formats;
  private final Printing printing;
  private final Callable<FreedomCities> door;
  private final OutputFiles own;

  MatrixDraftRun(
      CommandContext context,
      TownFiles files,
      List<String> formats,
      Printing printing,
      Callable<FreedomCities> door,
      OutputFiles own) {
    this.context = context;
    this.files = files;
    this.formats = formats;
    this.printing = printing;
    this.door = door;
    this.own = own;
  }

  @Override
  public int toFolder(Path folder, boolean force) throws Exception {
    FreedomCities cities = door.call();
    List<Town> towns = files.read(cities, context.terminal().in());
    Document matrix = cities.matrix(towns, printing);
    List<OutputFile> all =
        formats.stream()
            .map(
                format ->
                    new OutputFile(
                        folder.resolve(matrix.metadata().identifier() + "." + format),
                        content(cities, towns, matrix, format)))
            .toList();
    own.write(all, force);
    tell(context.page(), cities, towns);
    all.forEach(file -> context.page().line("wrote " + file.path()));
    context.page().line(DataOptions.words(cities.law()));
    return ExitCode.DONE;
  }

  @Override
  public int toStandardOutput() throws Exception {
    FreedomCities cities = door.call();
    List<Town> towns = files.read(cities, context.terminal().in());
    DraftRun.write(
        context, content(cities, towns, cities.matrix(towns, printing), formats.getFirst()));
    tell(context.err(), cities, towns);
    context.err().line(DataOptions.words(cities.law()));
    return ExitCode.DONE;
  }

  private static WholeFiles.Content content(
      FreedomCities cities, List<Town> towns, Document matrix, String format) {
    return out -> {
      if (format.equals("csv")) {
        cities.csv(towns, out);
      } else {
        cities.write(matrix, format, out);
      }
    };
  }

  private static void tell(TerminalPage page, FreedomCities cities, List<Town> towns) {
    towns.forEach(
        town ->
            page.paragraph(
                0,
                2,
                town.jurisdiction().fullName() + ": " + ReportTable.counts(cities.check(town))));
  }
}
