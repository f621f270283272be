package freedomcities.cli.drafting;

import freedomcities.cli.arguments.DataOptions;
import freedomcities.cli.arguments.TownFiles;
import freedomcities.cli.arguments.UnreadableInputException;
import freedomcities.cli.drafting.OutputFiles.OutputFile;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.render.Redrawn;
import freedomcities.render.origin.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Documents drawn again from what they hold. */
final class RedrawRun implements DraftRun {
  private final CommandContext context;
  private final TownFiles documents;
  private final List<String> formats;
  private final Callable<FreedomCities> door;
  private final OutputFiles own;

  private record RedrawnDocument(String document, Redrawn redrawn, List<String> formats) {}

  /** {@code formats} is empty if each is drawn in the format it has. */
  RedrawRun(
      CommandContext context,
      TownFiles documents,
      List<String> formats,
      Callable<FreedomCities> door,
      OutputFiles own) {
    this.context = context;
    this.documents = documents;
    this.formats = formats;
    this.door = door;
    this.own = own;
  }

  @Override
  public int toFolder(Path folder, boolean force) throws Exception {
    FreedomCities cities = door.call();
    List<RedrawnDocument> all = all(cities);
    List<OutputFile> files = new ArrayList<>();
    TakenNames names = TakenNames.ofDocuments();
    List<Problem> problems = new ArrayList<>();
    for (RedrawnDocument again : all) {
      String name = again.redrawn().draft().document().metadata().identifier();
      for (String format : again.formats()) {
        names
            .take(name + "." + format, new Location(again.document(), 0, 0))
            .ifPresent(problems::add);
        files.add(
            new OutputFile(
                folder.resolve(name + "." + format),
                out -> cities.write(again.redrawn().draft(), format, out)));
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems.stream().distinct().toList());
    }
    own.write(files, force);
    tell(context.page(), cities, all);
    files.forEach(file -> context.page().line("wrote " + file.path()));
    return ExitCode.DONE;
  }

  @Override
  public int toStandardOutput() throws Exception {
    FreedomCities cities = door.call();
    List<RedrawnDocument> all = all(cities);
    RedrawnDocument again = all.getFirst();
    DraftRun.write(
        context, out -> cities.write(again.redrawn().draft(), again.formats().getFirst(), out));
    tell(context.err(), cities, all);
    return ExitCode.DONE;
  }

  private List<RedrawnDocument> all(FreedomCities cities) throws UnreadableInputException {
    List<RedrawnDocument> all = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String document : documents.files()) {
      try {
        all.add(
            new RedrawnDocument(
                document,
                cities.redraw(Origin.read(Path.of(document))),
                formats.isEmpty() ? List.of(OriginOptions.format(document)) : formats));
      } catch (InputException e) {
        problems.addAll(e.problems());
      } catch (IOException e) {
        throw new UnreadableInputException(e);
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return all;
  }

  private static void tell(TerminalPage page, FreedomCities cities, List<RedrawnDocument> all) {
    for (RedrawnDocument again : all) {
      if (again.redrawn().changes().isEmpty()) {
        page.paragraph(0, 2, again.document() + ": nothing has changed since");
      } else {
        page.line(again.document() + ", changed since:");
        again.redrawn().changes().forEach(change -> page.paragraph(2, 4, change));
        if (again.redrawn().sameWords()) {
          page.paragraph(2, 4, "its words are the same");
        }
      }
    }
    page.line(DataOptions.words(cities.law()));
  }
}
