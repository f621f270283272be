package freedomcities.cli;

import freedomcities.cli.OwnFiles.OwnFile;
import freedomcities.cli.batch.Recipe;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.templates.Draft;
import freedomcities.towns.Town;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Reads towns, drafts, writes and tells what was written; as often as it is watched. */
final class Drafting implements Drawing {
  private final Main main;
  private final TownFiles towns;
  private final Recipe recipe;
  private final Callable<FreedomCities> door;
  private final OwnFiles own = new OwnFiles();

  private record Made(Town town, Draft draft, List<Path> files) {}

  /** A document that was not asked for by name and that this town does not have now. */
  private record Skipped(Town town, Problem why) {}

  Drafting(Main main, TownFiles towns, Recipe recipe, Callable<FreedomCities> door) {
    this.main = main;
    this.towns = towns;
    this.recipe = recipe;
    this.door = door;
  }

  @Override
  public int toFolder(Path folder, boolean force) throws Exception {
    FreedomCities cities = door.call();
    List<Made> all = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (Town town : towns.read(cities, main.terminal().in())) {
      Recipe.Drafts drafts = recipe.draft(cities, town);
      drafts.skipped().forEach(one -> skipped.add(new Skipped(town, one.why())));
      for (Draft draft : drafts.drafts()) {
        String name = draft.document().metadata().identifier();
        all.add(new Made(town, draft, recipe.formats().stream().map(format -> folder.resolve(name + "." + format))
            .toList()));
      }
    }
    List<OwnFile> files = new ArrayList<>();
    for (Made made : all) {
      for (int i = 0; i < made.files().size(); i++) {
        String format = recipe.formats().get(i);
        files.add(new OwnFile(made.files().get(i), stream -> cities.write(made.draft(), format, stream)));
      }
    }
    own.write(files, force);
    tell(main.page(), cities, all, skipped);
    return Exit.DONE;
  }

  @Override
  public int toStandardOutput() throws Exception {
    FreedomCities cities = door.call();
    Town town = towns.read(cities, main.terminal().in()).getFirst();
    Draft draft = cities.draft(town, recipe.kinds().getFirst(), recipe.settings().in(recipe.languages().getFirst()));
    Drawing.write(main, stream -> cities.write(draft, recipe.formats().getFirst(), stream));
    tell(main.err(), cities, List.of(new Made(town, draft, List.of())), List.of());
    return Exit.DONE;
  }

  private static void tell(Page page, FreedomCities cities, List<Made> all, List<Skipped> skipped) {
    for (Town town : all.stream().map(Made::town).distinct().toList()) {
      GapReport report = cities.check(town);
      page.paragraph(0, 2, town.jurisdiction().fullName() + ": " + ReportTable.counts(report));
      for (Finding gap : report.gaps()) {
        page.paragraph(2, 6, page.ink(ReportTable.ink(gap.status()), ReportTable.symbol(gap.status())) + " "
            + gap.rule().id() + " " + gap.rule().title() + ": " + gap.status().words() + ", "
            + gap.nextStep().words());
      }
      List<Made> ofTown = all.stream().filter(made -> made.town() == town).toList();
      ofTown.forEach(made -> made.files().forEach(file -> page.line("wrote " + file)));
      skipped.stream().filter(one -> one.town() == town).forEach(
          one -> page.paragraph(0, 2, "not drawn: " + one.why().found() + "; " + one.why().remedy()));
      Leftovers.print(page, ofTown.stream().map(Made::draft).toList());
    }
    all.stream().filter(made -> made.draft().kind().translated()).map(made -> made.draft().language()).distinct().map(
        cities::wording).filter(wording -> !wording.reviewed()).forEach(
            wording -> page.paragraph(0, 2, wording.name()
                + ": the words are machine-drafted; have a person read them before they are handed out"));
    page.line(LawOption.words(cities.law()));
  }
}
