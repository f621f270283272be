package freedomcities.cli;

import freedomcities.cli.batch.Recipe;
import freedomcities.render.FreedomCities;
import freedomcities.render.Redrawn;
import freedomcities.render.origin.Origin;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.towns.Town;
import freedomcities.tree.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --redline}: what changed since an earlier draft, as tracked changes. */
final class RedlineOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--redline", paramLabel = "EARLIER", description = "An earlier town file of the same place, or a document that was drawn with --keep-source: mark what has changed since, as tracked changes.")
  private Optional<String> earlier = Optional.empty();

  /** Of a document, that one is drawn. */
  Recipe recipe(Recipe recipe) throws Exit.MissingInput {
    if (earlier.isPresent() && recipe.packet()) {
      throw Wrong.usage(command, "--redline: a packet has no earlier draft; leave packet out of --documents");
    }
    if (earlier.filter(RedlineOption::isDocument).isEmpty()) {
      return recipe;
    }
    Origin origin = origin();
    if (recipe.named() && !recipe.kinds().equals(List.of(origin.kind()))) {
      throw Wrong.usage(command, "--redline: " + earlier.get() + " is an earlier " + origin.kind().key() + "; write -d "
          + origin.kind().key());
    }
    return new Recipe(List.of(origin.kind()), true, false, recipe.formats(), List.of(origin.settings().language()),
        recipe
            .settings());
  }

  Drafting.Hand hand(Drafting.Hand usual, Page err) {
    if (earlier.isEmpty()) {
      return usual;
    }
    return (cities, given) -> isDocument(earlier.get()) ? sinceDocument(cities, err) : sinceTown(cities);
  }

  private Recipe.Drafter sinceDocument(FreedomCities cities, Page err) throws Exit.MissingInput {
    Redrawn before = cities.redraw(origin());
    if (!before.sameWords()) {
      err.line(earlier.orElseThrow() + " is compared as it would be drawn now:");
      before.changes().forEach(change -> err.paragraph(2, 4, change));
    }
    return (town, kind, settings) -> cities.redline(before.draft(), cities.draft(town, kind, settings));
  }

  private Recipe.Drafter sinceTown(FreedomCities cities) throws Exit.MissingInput {
    String file = earlier.orElseThrow();
    try {
      Town before = cities.read(file, TownFiles.bytes(file, InputStream.nullInputStream()), Map.of());
      return (town, kind, settings) -> cities.redline(before(cities, before, town, kind, settings), cities.draft(town,
          kind, settings));
    } catch (IOException e) {
      throw new Exit.MissingInput(e);
    }
  }

  /** The earlier draft; where there was none, all of the document is new. */
  private static Draft before(FreedomCities cities, Town before, Town now, DocumentKind kind, DraftSettings settings) {
    if (cities.refusal(before, kind, settings).isEmpty()) {
      return cities.draft(before, kind, settings);
    }
    Draft all = cities.draft(now, kind, settings);
    return new Draft(all.kind(), all.language(), new Document(all.document().metadata(), List.of()), all.completeness(),
        before, all.report());
  }

  private Origin origin() throws Exit.MissingInput {
    try {
      return Origin.read(Path.of(earlier.orElseThrow()));
    } catch (IOException e) {
      throw new Exit.MissingInput(e);
    }
  }

  private static boolean isDocument(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".docx") || name.endsWith(".pdf");
  }

  void refuseWrongUse(int towns, List<String> formats) {
    if (earlier.isEmpty()) {
      return;
    }
    if (towns > 1) {
      throw Wrong.usage(command, "--redline: an earlier draft goes with one town file, not with " + towns);
    }
    for (String other : List.of("--keep-source", "--from", "--side-by-side")) {
      if (command.commandLine().getParseResult().hasMatchedOption(other)) {
        throw Wrong.usage(command,
            "--redline: a redline is drawn of one town file and an earlier draft; leave out " + other);
      }
    }
    if (formats.contains("csv")) {
      throw Wrong.usage(command, "--redline: a table has no tracked changes; leave out csv");
    }
  }
}
